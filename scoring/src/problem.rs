//! What a person should know about a file (`docs/exchange-format.md` section 3).

pub(crate) mod dutch;
mod examples;
mod kind;
mod place;

use std::fmt;

pub use self::kind::{Encoding, Kind, Severity, Successor};
pub use self::place::{FileName, Letter, Place, Row};
use crate::order;

/// One thing that a person should know about a file, or about a drop of files. Its Dutch sentence is its `Display`; nothing else words it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// Which of the file's submissions it is about: its place in [`crate::exchange::Reading::received`]. `None`: the file.
    pub submission: Option<usize>,
    /// What.
    pub kind: Kind,
}

impl Problem {
    /// Whether it sets something aside.
    pub const fn severity(&self) -> Severity {
        self.kind.severity()
    }

    pub(crate) const fn of_file(place: Place, kind: Kind) -> Self {
        Self { place, submission: None, kind }
    }

    /// Problems stand by file, row, column and kind.
    pub(crate) fn sort(problems: &mut [Self]) {
        order::sort_by(problems, |a, b| a.place.cmp(&b.place).then_with(|| a.kind.rank().cmp(&b.kind.rank())));
    }
}

impl fmt::Display for Problem {
    /// Where it is, what is wrong and what to do, in Dutch. The file's name is not in it: problems are shown by file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        dutch::problem(self, f)
    }
}
