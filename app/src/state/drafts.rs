//! The drafts in this browser's storage: opened, listed and wiped.

use crate::browser::json;
use crate::browser::storage::{self, StorageFault};
use crate::page::DraftKey;
use crate::state::stored::{self, DRAFTS, Stamp, StoredAnswer, StoredDraft};
use scoring::{Draft, DraftAnswer, QuestionId, Timestamp};

/// What was found in storage for one draft.
pub(crate) struct Found {
    /// The answers.
    pub(crate) draft: Draft,
    /// When each answer was changed, and how often, in the edition's order of questions.
    pub(crate) stamps: Vec<Stamp>,
    /// What is known of the draft as a whole.
    pub(crate) about: StoredDraft,
    /// Keys that hold something this version does not understand.
    pub(crate) damaged: Vec<String>,
    /// Answers between which someone must still choose.
    pub(crate) clashes: Vec<Clash>,
    /// Why something is not stored or could not be read, where that is so.
    pub(crate) fault: Option<StorageFault>,
}

/// A question that was answered in two tabs, neither of which knew of the other's answer. The draft has the one, this is the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Clash {
    /// The question.
    pub(crate) question: QuestionId,
    /// The answer of the other tab, which is stored.
    pub(crate) theirs: DraftAnswer,
    /// When it was changed, and how often.
    pub(crate) stamp: Stamp,
}

impl Found {
    /// When an answer was last changed; `None` where none is stored.
    pub(crate) fn last_changed(&self) -> Option<Timestamp> {
        let stored = self.stamps.iter().filter(|stamp| stamp.revision > 0);
        stored.map(|stamp| stamp.changed).max().and_then(Timestamp::from_unix_seconds)
    }
}

/// Reads what is stored for a draft, on top of `base`. What cannot be understood stays in storage as it is and is named.
pub(crate) fn open(key: &DraftKey, base: Draft) -> Found {
    let questions: Vec<QuestionId> = base.answers().map(|(question, _)| question.id.clone()).collect();
    let mut found = Found {
        draft: base,
        stamps: vec![Stamp::default(); questions.len()],
        about: StoredDraft::default(),
        damaged: Vec::new(),
        clashes: Vec::new(),
        fault: None,
    };
    match storage::read(&stored::draft_key(key)) {
        Ok(None) => {}
        Ok(Some(text)) => match json::parse(&text).and_then(|json| StoredDraft::of_json(&json)) {
            Some(about) => found.about = about,
            None => found.damaged.push(stored::draft_key(key)),
        },
        Err(fault) => found.fault = Some(fault),
    }
    for (position, question) in questions.into_iter().enumerate() {
        let answer_key = stored::answer_key(key, &question);
        let text = match storage::read(&answer_key) {
            Ok(None) => continue,
            Ok(Some(text)) => text,
            Err(fault) => {
                found.fault = Some(fault);
                continue;
            }
        };
        let Some((theirs, stored)) = answer(&text) else {
            found.damaged.push(answer_key);
            continue;
        };
        found.stamps[position] = stored.stamp;
        let ours = storage::read(&stored::clash_key(key, &question)).ok().flatten();
        let ours = ours.and_then(|text| answer(&text)).map(|(ours, _)| ours);
        if let Some(place) = found.draft.answer_mut(&question) {
            *place = ours.clone().unwrap_or_else(|| theirs.clone());
        }
        if ours.is_some() {
            found.clashes.push(Clash { question, theirs, stamp: stored.stamp });
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

/// Takes one draft out of this browser, with what could not be understood of it; tells whether all of it is gone.
pub(crate) fn wipe(draft: &DraftKey) -> bool {
    let own = || {
        let mut keys = storage::keys(storage::PREFIX)?;
        keys.retain(|key| stored::belongs(key, draft));
        Ok::<_, StorageFault>(keys)
    };
    for key in own().unwrap_or_default() {
        // Each is tried, also when another one stays.
        let _ = storage::remove(&key);
    }
    own().is_ok_and(|left| left.is_empty())
}

/// Takes everything that the app stored out of this browser; tells whether all of it is gone.
pub(crate) fn wipe_all() -> bool {
    storage::hold_back_no_more();
    storage::keys(storage::PREFIX).is_ok_and(|keys| {
        // Each is tried, also when another one stays.
        let kept = keys.iter().filter(|key| storage::remove(key).is_err()).count();
        kept == 0 && storage::keys(storage::PREFIX).is_ok_and(|left| left.is_empty())
    })
}
