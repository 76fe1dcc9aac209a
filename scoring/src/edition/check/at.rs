//! Where something is told of an edition file.

use std::fmt;

/// A place in an edition file: `questions[EH-07].why`, `hints[2].when`, `title`. It becomes a path only when something is told of it.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// Empty for the file as a whole.
    pub(super) list: &'a str,
    /// An id, or a place from 0.
    pub(super) item: &'a dyn fmt::Display,
    /// Empty for the item as a whole.
    pub(super) field: &'a str,
}

impl<'a> At<'a> {
    /// A field of the file as a whole.
    pub(super) const fn top(field: &'a str) -> Self {
        Self { list: "", item: &"", field }
    }

    pub(super) fn path(self) -> String {
        match (self.list, self.field) {
            ("", field) => field.to_owned(),
            (list, "") => format!("{list}[{}]", self.item),
            (list, field) => format!("{list}[{}].{field}", self.item),
        }
    }
}
