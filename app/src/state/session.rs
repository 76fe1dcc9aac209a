//! The draft that is being filled in, and whether it is safely stored.

use crate::browser::{clock, storage};
use crate::page::DraftKey;
use crate::state::drafts;
use crate::state::stored::{self, StoredAnswer, StoredDraft};
use leptos::prelude::*;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Edition, Note, QuestionId, Support, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What became of the last change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SaveState {
    /// Nothing was changed since the draft was opened.
    Untouched,
    /// The last change is in this browser's storage.
    Saved(Timestamp),
    /// It is not: the answers live in this page only, and the file is the way to keep them.
    Failed(storage::StorageFault),
}

/// When an answer was changed, and how often.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Stamp {
    changed: i64,
    revision: u32,
}

/// One municipality's draft while its page is open. The only way to change a draft is through its commands: each edits, stores, and
/// keeps what storing said.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    key: StoredValue<DraftKey>,
    edition: StoredValue<Arc<Edition>>,
    draft: RwSignal<Draft>,
    stamps: RwSignal<BTreeMap<QuestionId, Stamp>>,
    about: RwSignal<StoredDraft>,
    saved: RwSignal<SaveState>,
    /// Keys whose stored text this version does not understand: kept to the letter, also once the question is answered anew.
    damaged: RwSignal<Vec<String>>,
}

impl Session {
    /// Opens what is stored for a municipality of an edition, on top of `base` (for an invented municipality: its invented answers).
    pub(crate) fn open(key: DraftKey, base: Draft) -> Self {
        let edition = Arc::clone(base.edition());
        let found = drafts::open(&key, base);
        let mut stamps = BTreeMap::new();
        for (id, changed, revision) in found.changed {
            stamps.insert(id, Stamp { changed, revision });
        }
        let session = Self {
            key: StoredValue::new(key),
            edition: StoredValue::new(edition),
            draft: RwSignal::new(found.draft),
            stamps: RwSignal::new(stamps),
            about: RwSignal::new(found.about),
            saved: RwSignal::new(found.fault.map_or(SaveState::Untouched, SaveState::Failed)),
            damaged: RwSignal::new(found.damaged),
        };
        let listener = window_event_listener(leptos::ev::storage, move |event| session.hear(event.key()));
        on_cleanup(move || listener.remove());
        session
    }

    /// The edition that is filled in.
    pub(crate) fn edition(self) -> Arc<Edition> {
        self.edition.get_value()
    }

    /// Whose draft of which edition it is.
    pub(crate) fn key(self) -> DraftKey {
        self.key.get_value()
    }

    /// The whole draft, for what is computed over all of it.
    pub(crate) fn draft(self) -> ReadSignal<Draft> {
        self.draft.read_only()
    }

    /// One question's answer; wakes its readers only when that answer changes.
    pub(crate) fn answer(self, question: QuestionId) -> Memo<DraftAnswer> {
        Memo::new(move |_| self.draft.with(|draft| draft.answer(&question).cloned().unwrap_or_default()))
    }

    /// What became of the last change.
    pub(crate) fn saved(self) -> ReadSignal<SaveState> {
        self.saved.read_only()
    }

    /// Stored answers that this version does not understand.
    pub(crate) fn damaged(self) -> ReadSignal<Vec<String>> {
        self.damaged.read_only()
    }

    /// When a file was last made of this draft, and how many answers were changed since.
    pub(crate) fn file_made(self) -> Option<(Timestamp, usize)> {
        let made = self.about.with(|about| about.file_made)?;
        let since = self.stamps.with(|stamps| stamps.values().filter(|stamp| stamp.changed > made).count());
        Some((Timestamp::from_unix_seconds(made)?, since))
    }

    /// Answers a question.
    pub(crate) fn choose(self, question: &QuestionId, choice: Choice) {
        self.change(question, |answer| answer.choice = choice);
    }

    /// Asks for support on a question, or offers it.
    pub(crate) fn support(self, question: &QuestionId, support: Support) {
        self.change(question, |answer| answer.support = support);
    }

    /// Writes the note of a question; what is longer than the field takes is cut.
    pub(crate) fn note(self, question: &QuestionId, text: &str) {
        let cut: String = text.chars().take(Note::FIELD).collect();
        self.change(question, |answer| answer.note = Note::cut(&cut));
    }

    /// Says which role answers from now on.
    pub(crate) fn set_answerer(self, id: &str) {
        self.about.update(|about| about.answerer = Some(id.to_owned()));
        self.store_about();
    }

    /// Remembers that a file was made of it at this moment.
    pub(crate) fn made_file(self, at: Timestamp) {
        self.about.update(|about| about.file_made = Some(at.unix_seconds()));
        self.store_about();
    }

    /// Edits one answer, stores it, and keeps what storing said.
    fn change(self, question: &QuestionId, edit: impl FnOnce(&mut DraftAnswer)) {
        let by = self.answerer_title();
        let mut answer = None;
        self.draft.update(|draft| {
            if let Some(found) = draft.answer_mut(question) {
                edit(found);
                found.answered_by = by;
                answer = Some(found.clone());
            }
        });
        let Some(answer) = answer else { return };
        let now = clock::now();
        let revision = self.stamps.with_untracked(|stamps| stamps.get(question).map_or(0, |stamp| stamp.revision)) + 1;
        let stamp = Stamp { changed: now.unix_seconds(), revision };
        self.stamps.update(|stamps| {
            stamps.insert(question.clone(), stamp);
        });
        let stored_key = self.key.with_value(|key| stored::answer_key(key, question));
        let kept = if self.damaged.with_untracked(|damaged| damaged.contains(&stored_key)) {
            storage::set_aside(&stored_key)
        } else {
            Ok(())
        };
        let stored = StoredAnswer::of(&answer, stamp.changed, stamp.revision);
        self.keep(kept.and_then(|()| storage::write(&stored_key, &stored.json().to_string())), now);
    }

    fn store_about(self) {
        let key = self.key.with_value(stored::draft_key);
        let outcome = self.about.with_untracked(|about| storage::write(&key, &about.json().to_string()));
        self.keep(outcome, clock::now());
    }

    fn keep(self, outcome: Result<(), storage::StorageFault>, now: Timestamp) {
        self.saved.set(match outcome {
            Ok(()) => SaveState::Saved(now),
            Err(fault) => SaveState::Failed(fault),
        });
    }

    /// The title of the role that answers, for the column `ingevuld_door`.
    fn answerer_title(self) -> AnsweredBy {
        let id = self.about.with_untracked(|about| about.answerer.clone());
        self.edition.with_value(|edition| {
            let answerer = id.and_then(|id| edition.answerers().iter().find(|answerer| answerer.id.as_str() == id));
            answerer.map(|answerer| AnsweredBy::cut(&answerer.title)).unwrap_or_default()
        })
    }

    /// Takes over what another tab stored.
    fn hear(self, key: Option<String>) {
        let Some((draft, Some(question))) = key.as_deref().and_then(stored::parse_key) else { return };
        if self.key.with_value(|own| *own != draft) {
            return;
        }
        let Ok(Some(text)) = storage::read(&stored::answer_key(&draft, &question)) else { return };
        let Some((theirs, found)) = drafts::answer(&text) else { return };
        self.draft.update(|draft| {
            if let Some(answer) = draft.answer_mut(&question) {
                *answer = theirs;
            }
        });
        self.stamps.update(|stamps| {
            stamps.insert(question, Stamp { changed: found.changed, revision: found.revision });
        });
    }
}
