//! One thing that was found in an edition file.

use std::fmt;

use super::remark::Remark;
use crate::edition::{EditionKind, EditionProblem};
use crate::problem::Severity;
use crate::problem::dutch;

/// One thing that is wrong with an edition file or could be better, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// Where, as a JSON pointer (RFC 6901): `/questions/6/levels/2`; empty for the file as a whole.
    pub pointer: String,
    /// Where, as people read it, with ids where things have one: `questions[EH-07].levels[2]`; empty for the file as a whole.
    pub path: String,
    /// The line in the file, from 1. Of what is missing, the line where that which should have it begins.
    pub line: usize,
    /// The character on that line, from 1.
    pub column: usize,
    /// The value found there, where that helps.
    pub found: Option<String>,
}

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FindingKind {
    /// Something for which the edition is refused.
    Refusal(EditionKind),
    /// Something that its maker should look at besides.
    Remark(Remark),
}

impl Finding {
    /// Whether it must be mended (an error) or looked at (a warning).
    pub const fn severity(&self) -> Severity {
        match &self.kind {
            FindingKind::Refusal(_) => Severity::Error,
            FindingKind::Remark(remark) => remark.severity(),
        }
    }

    /// The name of its kind in `--json`.
    pub const fn name(&self) -> &'static str {
        match &self.kind {
            FindingKind::Refusal(kind) => kind.name(),
            FindingKind::Remark(remark) => remark.name(),
        }
    }

    /// What is wrong and what to do, in Dutch.
    pub fn sentence(&self) -> String {
        let found = self.found.as_deref().unwrap_or_default();
        match &self.kind {
            FindingKind::Refusal(kind) => dutch::edition_sentence(kind, found),
            FindingKind::Remark(remark) => remark.sentence(found),
        }
    }
}

impl fmt::Display for Finding {
    /// Where it stands as people read it, what is wrong and what to do, in Dutch.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.path.is_empty() { "" } else { ": " };
        write!(f, "{}{colon}{}", self.path, self.sentence())
    }
}

/// What was found, before its line is looked up.
pub(super) struct Found {
    pub(super) kind: FindingKind,
    pub(super) pointer: String,
    pub(super) found: Option<String>,
    /// The byte, where no pointer leads to it.
    pub(super) at: Option<usize>,
}

impl Found {
    /// A remark on what a pointer leads to.
    pub(super) fn new(remark: Remark, pointer: String, found: Option<&str>) -> Self {
        Self { kind: FindingKind::Remark(remark), pointer, found: found.map(str::to_owned), at: None }
    }

    /// A remark on a byte.
    pub(super) fn at(remark: Remark, offset: usize) -> Self {
        Self { kind: FindingKind::Remark(remark), pointer: String::new(), found: None, at: Some(offset) }
    }
}

impl From<EditionProblem> for Found {
    fn from(problem: EditionProblem) -> Self {
        let EditionProblem { kind, pointer, found } = problem;
        Self { kind: FindingKind::Refusal(kind), pointer, found, at: None }
    }
}
