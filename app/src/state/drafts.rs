//! The drafts in this browser's storage: opened, listed and wiped.

use crate::browser::json;
use crate::browser::storage::{self, StorageFault};
use crate::page::DraftKey;
use crate::state::stored::{self, DRAFTS, StoredAnswer, StoredDraft};
use scoring::{Draft, DraftAnswer, QuestionId, Timestamp};

/// What was found in storage for one draft.
pub(crate) struct Found {
    /// The answers.
    pub(crate) draft: Draft,
    /// Each stored answer's question, moment of change (seconds since 1970) and revision.
    pub(crate) changed: Vec<(QuestionId, i64, u32)>,
    /// What is known of the draft as a whole.
    pub(crate) about: StoredDraft,
    /// Keys that hold something this version does not understand.
    pub(crate) damaged: Vec<String>,
    /// Why something is not stored or could not be read, where that is so.
    pub(crate) fault: Option<StorageFault>,
}

impl Found {
    /// When an answer was last changed; `None` where none is stored.
    pub(crate) fn last_changed(&self) -> Option<Timestamp> {
        self.changed.iter().map(|&(_, changed, _)| changed).max().and_then(Timestamp::from_unix_seconds)
    }
}

/// Reads what is stored for a draft, on top of `base`. What cannot be understood stays in storage as it is and is named.
pub(crate) fn open(key: &DraftKey, base: Draft) -> Found {
    let mut found =
        Found { draft: base, changed: Vec::new(), about: StoredDraft::default(), damaged: Vec::new(), fault: None };
    let questions: Vec<QuestionId> = found.draft.answers().map(|(question, _)| question.id.clone()).collect();
    match storage::read(&stored::draft_key(key)) {
        Ok(None) => {}
        Ok(Some(text)) => match json::parse(&text).and_then(|json| StoredDraft::of_json(&json)) {
            Some(about) => found.about = about,
            None => found.damaged.push(stored::draft_key(key)),
        },
        Err(fault) => found.fault = Some(fault),
    }
    for question in questions {
        let answer_key = stored::answer_key(key, &question);
        match storage::read(&answer_key) {
            Ok(None) => {}
            Ok(Some(text)) => match answer(&text) {
                Some((answer, stored)) => {
                    found.changed.push((question.clone(), stored.changed, stored.revision));
                    if let Some(place) = found.draft.answer_mut(&question) {
                        *place = answer;
                    }
                }
                None => found.damaged.push(answer_key),
            },
            Err(fault) => found.fault = Some(fault),
        }
    }
    // What an earlier page of the app could not store is here, and still not stored.
    found.fault = found.fault.or_else(|| storage::unstored(&stored::draft_key(key)));
    found
}

/// The answer in a stored text, and its stored form; `None` where this version does not understand it.
pub(crate) fn answer(text: &str) -> Option<(DraftAnswer, StoredAnswer)> {
    let stored = StoredAnswer::of_json(&json::parse(text)?)?;
    Some((stored.answer()?, stored))
}

/// The drafts in this browser, by edition and municipality. None where storage is forbidden.
pub(crate) fn list() -> Vec<DraftKey> {
    let keys = storage::keys(DRAFTS).unwrap_or_default();
    let mut drafts: Vec<DraftKey> =
        keys.iter().filter_map(|key| stored::parse_key(key)).map(|(draft, _)| draft).collect();
    drafts.dedup();
    drafts
}

/// Takes everything that the app stored out of this browser; tells whether all of it is gone.
pub(crate) fn wipe_all() -> bool {
    storage::keys(storage::PREFIX).is_ok_and(|keys| {
        // Each is tried, also when another one stays.
        let kept = keys.iter().filter(|key| storage::remove(key).is_err()).count();
        kept == 0 && storage::keys(storage::PREFIX).is_ok_and(|left| left.is_empty())
    })
}
