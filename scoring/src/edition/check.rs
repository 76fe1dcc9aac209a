//! Whether an edition can be used: everything that is wrong with it.

use super::{Content, EditionProblem, Editions};

/// What can be told of an edition by itself.
pub(super) fn alone(content: &Content) -> Vec<EditionProblem> {
    let _ = content;
    Vec::new()
}

/// What can only be told beside the editions that are known: `previous` and `continues`.
pub(super) fn among(content: &Content, known: &Editions) -> Vec<EditionProblem> {
    let _ = (content, known);
    Vec::new()
}
