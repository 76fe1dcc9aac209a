//! The sentences. Dutch stands here and nowhere else in this crate.

use std::fmt;

use super::Problem;
use crate::edition::EditionProblem;

/// Where, what and what to do.
pub(super) fn problem(problem: &Problem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(problem.kind.name())
}

/// What is wrong with an edition file.
pub(crate) fn edition(problem: &EditionProblem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(problem.kind.name())
}
