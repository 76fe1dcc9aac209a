//! Last year's answers that were taken over unchanged, until someone confirms them.

use crate::browser::storage::{self, StorageFault};
use crate::page::DraftKey;
use crate::state::earlier::{Earlier, is_same};
use crate::state::stored;
use scoring::{Draft, DraftAnswer, QuestionId};

/// Remembers that the answer to a question was taken over.
///
/// # Errors
/// Where storage is forbidden or full; it is then known in this page only.
pub(crate) fn mark(draft: &DraftKey, question: &QuestionId) -> Result<(), StorageFault> {
    storage::write(&(stored::taken_keys(draft) + question.as_str()), "")
}

/// The questions whose answer was taken over and not confirmed, in the edition's order. One that was changed since is its own answer.
pub(crate) fn to_confirm(draft: &DraftKey, answers: &Draft) -> Vec<QuestionId> {
    let prefix = stored::taken_keys(draft);
    let keys = storage::keys(&prefix).unwrap_or_default();
    let Some(earlier) = Earlier::read(draft).filter(|_| !keys.is_empty()) else { return Vec::new() };
    let is_taken = |question: &QuestionId| keys.iter().any(|key| key.strip_prefix(&prefix) == Some(question.as_str()));
    let is_as_it_was =
        |question: &QuestionId, now: &DraftAnswer| earlier.answer(question).is_some_and(|then| is_same(&then, now));
    let taken = answers.answers().filter(|(question, now)| is_taken(&question.id) && is_as_it_was(&question.id, now));
    taken.map(|(question, _)| question.id.clone()).collect()
}

/// Someone looked at the answer: it is theirs now.
pub(crate) fn confirm(draft: &DraftKey, question: &QuestionId) {
    // Where it stays, it is only asked again.
    let _ = storage::remove(&(stored::taken_keys(draft) + question.as_str()));
}
