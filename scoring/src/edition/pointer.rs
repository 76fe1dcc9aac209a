//! Where something is told of an edition file.

use std::fmt::Write as _;

/// A step of a JSON pointer (RFC 6901).
#[derive(Clone, Copy)]
pub(in crate::edition) enum Step<'a> {
    /// A field of an object, named without `~` and `/`.
    Field(&'a str),
    /// A place in a list, from 0.
    Item(usize),
}

/// The JSON pointer of some steps: `/questions/6/levels/2`; empty for the file as a whole. Steps become one only when something is told.
pub(in crate::edition) fn pointer(steps: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in steps {
        // Writing to a text cannot fail.
        let _ = match step {
            Step::Field(name) => write!(pointer, "/{name}"),
            Step::Item(place) => write!(pointer, "/{place}"),
        };
    }
    pointer
}
