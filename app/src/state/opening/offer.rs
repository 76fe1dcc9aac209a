//! What a file brings for one draft, and taking it in.

use super::key_of;
use crate::browser::storage::{self, StorageFault};
use crate::browser::{clock, save};
use crate::page::DraftKey;
use crate::state::earlier::Earlier;
use crate::state::stored::{self, Stamp, StoredAnswer, StoredDraft};
use crate::state::{asked, drafts};
use scoring::{Draft, DraftAnswer, Incoming, Intake, QuestionId, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file is.
#[derive(Clone)]
pub(crate) enum What {
    /// A municipality's whole file.
    Whole,
    /// A part, with the questions that it asks or answers.
    Part(Vec<QuestionId>),
    /// Last year's file.
    Earlier(Earlier),
    /// A draft that was saved as a file.
    Saved,
}

/// What a file brings for one draft.
#[derive(Clone)]
pub(crate) struct Offer {
    /// The file's name.
    pub(crate) file: String,
    /// What it is.
    pub(crate) what: What,
    /// When the file was made, where it says so.
    pub(crate) made: Option<Timestamp>,
    /// What should be known of it.
    pub(crate) remarks: Vec<String>,
    /// What lies under the stored answers.
    pub(super) base: Draft,
    /// The answers that it brings.
    pub(super) incoming: Vec<(QuestionId, DraftAnswer)>,
    /// Of a saved draft, when each of them was changed, and how often: where nothing stands here, it comes back to the letter.
    pub(super) stamps: BTreeMap<QuestionId, Stamp>,
    /// Of a saved draft, keys and texts of what is no answer: what is known of it as a whole, what is damaged, what belongs to it.
    pub(super) others: Vec<(String, String)>,
    /// Of a saved draft, keys whose text is not whole.
    pub(super) broken: Vec<String>,
    /// Of a damaged file, all of it: it is kept with what is taken in of it.
    pub(crate) original: Option<Original>,
}

/// A file as it came, to the letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Original {
    /// Its name.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Arc<[u8]>,
}

impl Original {
    /// Offers it as a download; tells whether the browser took it.
    pub(crate) fn save(&self) -> bool {
        save::save(&self.name, save::Kind::Json, &self.bytes)
    }
}

impl Offer {
    /// The draft that it is for.
    pub(crate) fn key(&self) -> DraftKey {
        key_of(&self.base)
    }

    /// The edition and the municipality that it is for, as an empty or invented draft.
    pub(crate) const fn base(&self) -> &Draft {
        &self.base
    }

    /// The questions of which it brings something that cannot be read, in the edition's order.
    pub(crate) fn unreadable(&self) -> Vec<QuestionId> {
        let key = self.key();
        let is_unread = |other: &&String| {
            other.starts_with(storage::SET_ASIDE) || matches!(stored::parse_key(other), Some((_, Some(_))))
        };
        let unread = self.others.iter().map(|(other, _)| other).filter(is_unread).chain(&self.broken);
        let found: Vec<QuestionId> = unread.filter_map(|other| stored::question_of(other, &key)).collect();
        let questions = self.base.edition().questions().iter();
        questions.map(|question| question.id.clone()).filter(|question| found.contains(question)).collect()
    }

    /// Its answers beside those that stand on this machine now.
    pub(crate) fn intake(&self) -> Intake {
        let found = drafts::open(&self.key(), self.base.clone());
        let edition = self.base.edition();
        let is_own = |question: &QuestionId| {
            let stamp = edition.position(question.as_str()).and_then(|position| found.stamps.get(position));
            stamp.is_some_and(|stamp| stamp.revision > 0)
        };
        Intake::compare(&found.draft, is_own, self.incoming.iter().cloned())
    }

    /// Whether something of this draft stands on this machine already.
    pub(crate) fn is_known(&self) -> bool {
        let key = self.key();
        drafts::list().contains(&key)
    }

    /// Writes what was decided. Each answer is one key, so another tab hears of it; what cannot be understood there is set aside first.
    ///
    /// # Errors
    /// Where storage is forbidden or full; what could not be stored then lives in this page only.
    pub(crate) fn take_in(&self, decided: &[&Incoming]) -> Result<(), StorageFault> {
        let key = self.key();
        let mut outcome = Ok(());
        let mut keep = |result: Result<(), StorageFault>| {
            if outcome.is_ok() {
                outcome = result;
            }
        };
        match &self.what {
            // A draft of the whole questionnaire stays one.
            What::Part(questions) if !self.is_known() || asked::is_part(&key) => {
                keep(asked::add(&key, questions));
                let about = stored::draft_key(&key);
                // So that Start finds it, also while nothing is answered.
                if storage::read(&about) == Ok(None) {
                    keep(storage::write(&about, &StoredDraft::default().json().to_string()));
                }
            }
            What::Earlier(earlier) => keep(earlier.write(&key)),
            What::Whole | What::Part(_) | What::Saved => {}
        }
        let now = clock::now().unix_seconds();
        for incoming in decided {
            let answer_key = stored::answer_key(&key, &incoming.question);
            let text = storage::read(&answer_key).ok().flatten();
            let here = text.as_deref().and_then(drafts::answer).map(|(_, stored)| stored.stamp);
            if text.is_some() && here.is_none() {
                keep(storage::set_aside(&answer_key));
            }
            let was = self.stamps.get(&incoming.question).filter(|_| text.is_none());
            let stamp = match was {
                Some(was) => *was,
                None => Stamp { changed: now, revision: here.unwrap_or_default().revision + 1 },
            };
            let stored = StoredAnswer::of(&incoming.incoming, stamp);
            keep(storage::write(&answer_key, &stored.json().to_string()));
        }
        for (key, text) in &self.others {
            match storage::read(key) {
                Ok(None) => keep(storage::write(key, text)),
                Ok(Some(here)) if here == *text => {}
                Ok(Some(_)) => keep(storage::keep_aside(key, text)),
                Err(fault) => keep(Err(fault)),
            }
        }
        if let Some(original) = &self.original {
            // Storage holds letters, not bytes: half a letter at a cut is not kept.
            let text = String::from_utf8_lossy(&original.bytes);
            keep(storage::keep_aside(&stored::file_key(&key), &text));
        }
        outcome
    }
}
