//! Which questions a colleague asked of a draft, where it is a part of a questionnaire.

use crate::browser::storage::{self, StorageFault};
use crate::page::DraftKey;
use crate::state::stored;
use scoring::score::Coverage;
use scoring::{Draft, QuestionId};

/// The questions that were asked; none where the whole questionnaire is filled in.
pub(crate) fn read(draft: &DraftKey) -> Vec<QuestionId> {
    let text = storage::read(&stored::asked_key(draft)).ok().flatten().unwrap_or_default();
    text.split_whitespace().map(QuestionId::new).collect()
}

/// Whether only some questions were asked.
pub(crate) fn is_part(draft: &DraftKey) -> bool {
    storage::read(&stored::asked_key(draft)).is_ok_and(|text| text.is_some())
}

/// How many of the questions asked are answered; `None` where the whole questionnaire is filled in.
pub(crate) fn coverage(draft: &DraftKey, answers: &Draft) -> Option<Coverage> {
    let coverage = answers.coverage_of(&read(draft));
    (coverage.questions() > 0).then_some(coverage)
}

/// Says that these questions are asked too.
///
/// # Errors
/// Where storage is forbidden or full; it is then known in this page only.
pub(crate) fn add(draft: &DraftKey, questions: &[QuestionId]) -> Result<(), StorageFault> {
    let mut asked = read(draft);
    asked.extend(questions.iter().filter(|question| !asked.contains(question)).cloned().collect::<Vec<_>>());
    let ids: Vec<&str> = asked.iter().map(QuestionId::as_str).collect();
    storage::write(&stored::asked_key(draft), &ids.join(" "))
}

/// From now on the whole questionnaire is filled in; tells whether that is stored.
pub(crate) fn ask_all(draft: &DraftKey) -> bool {
    storage::remove(&stored::asked_key(draft)).is_ok()
}
