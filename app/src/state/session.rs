//! The draft that is being filled in, and whether it is safely stored.

mod changes;
mod tabs;

pub(crate) use self::changes::Since;
use crate::browser::{clock, storage};
use crate::page::DraftKey;
use crate::state::drafts::{self, Clash};
use crate::state::earlier::Earlier;
use crate::state::stored::{self, Stamp, StoredAnswer, StoredDraft};
use crate::state::taken_over;
use leptos::prelude::*;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Edition, EditionId, Note, QuestionId, Support, Timestamp};
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

impl SaveState {
    /// Why the last change is not stored, where it is not.
    pub(crate) const fn fault(self) -> Option<storage::StorageFault> {
        match self {
            Self::Failed(fault) => Some(fault),
            Self::Untouched | Self::Saved(_) => None,
        }
    }
}

/// One municipality's draft while its page is open. The only way to change a draft is through its commands: each edits, stores, and
/// keeps what storing said. What other tabs do with the same draft is in `tabs`.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    key: StoredValue<DraftKey>,
    edition: StoredValue<Arc<Edition>>,
    draft: RwSignal<Draft>,
    /// For each question in the edition's order, the change of it that this tab knows of.
    stamps: RwSignal<Vec<Stamp>>,
    about: RwSignal<StoredDraft>,
    saved: RwSignal<SaveState>,
    /// Keys whose stored text this version does not understand: kept to the letter, also once the question is answered anew.
    damaged: RwSignal<Vec<String>>,
    clashes: RwSignal<Vec<Clash>>,
    /// Last year's answers, as soon as its file is opened, in whichever tab.
    earlier: RwSignal<Option<Earlier>>,
}

impl Session {
    /// Opens what is stored for a municipality of an edition, on top of `base` (for an invented municipality: its invented answers).
    pub(crate) fn open(key: DraftKey, base: Draft) -> Self {
        let edition = Arc::clone(base.edition());
        let earlier = Earlier::read(&key);
        let found = drafts::open(&key, base);
        let session = Self {
            key: StoredValue::new(key),
            edition: StoredValue::new(edition),
            draft: RwSignal::new(found.draft),
            stamps: RwSignal::new(found.stamps),
            about: RwSignal::new(found.about),
            saved: RwSignal::new(found.fault.map_or(SaveState::Untouched, SaveState::Failed)),
            damaged: RwSignal::new(found.damaged),
            clashes: RwSignal::new(found.clashes),
            earlier: RwSignal::new(earlier),
        };
        session.listen();
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

    /// Answers between which someone must choose.
    pub(crate) fn clashes(self) -> ReadSignal<Vec<Clash>> {
        self.clashes.read_only()
    }

    /// The edition of last year's file, where that was opened.
    pub(crate) fn earlier_edition(self) -> Option<EditionId> {
        self.earlier.with(|earlier| earlier.as_ref()?.edition())
    }

    /// Last year's answer to a question, where the question continues and was answered.
    pub(crate) fn earlier(self, question: &QuestionId) -> Option<DraftAnswer> {
        self.earlier.with(|earlier| earlier.as_ref()?.answer(question))
    }

    /// Takes last year's answer over, unchanged. It stands in a list until someone confirms it.
    pub(crate) fn take_over(self, question: &QuestionId) {
        let Some(earlier) = untrack(|| self.earlier(question)) else { return };
        // First the list: what is taken over is never missing there.
        let marked = self.key.with_value(|key| taken_over::mark(key, question));
        self.change(question, |answer| *answer = earlier);
        if marked.is_err() {
            self.keep(marked, clock::now());
        }
    }

    /// Answers a question.
    pub(crate) fn choose(self, question: &QuestionId, choice: Choice) {
        self.change(question, |answer| answer.choice = choice);
    }

    /// Asks for support on a question, or offers it.
    pub(crate) fn support(self, question: &QuestionId, support: Support) {
        self.change(question, |answer| answer.support = support);
    }

    /// Writes the note of a question; what is longer than the field takes is cut, unless a longer note came in with a file.
    pub(crate) fn note(self, question: &QuestionId, text: &str) {
        self.change(question, |answer| {
            let room = Note::FIELD.max(answer.note.length());
            let cut: String = text.chars().take(room).collect();
            answer.note = Note::cut(&cut);
        });
    }

    /// The id of the role that answers, if it is known.
    pub(crate) fn answerer(self) -> Option<String> {
        self.about.with_untracked(|about| about.answerer.clone())
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

    /// Stores again what was wiped while this page was open.
    pub(crate) fn store_again(self) {
        self.keep(storage::store_again(), clock::now());
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
        if let Some(answer) = answer {
            self.store(question, &answer);
        }
    }

    /// Stores an answer as the draft has it now.
    fn store(self, question: &QuestionId, answer: &DraftAnswer) {
        let Some(position) = self.position(question) else { return };
        let now = clock::now();
        if self.is_beside_another(question, answer) {
            let outcome = self.store_beside(question, answer);
            return self.keep(outcome, now);
        }
        let key = self.key.with_value(|key| stored::answer_key(key, question));
        // What stands there and is not understood is kept; nothing is written over it before it is.
        let is_damaged = storage::read(&key).is_ok_and(|text| text.is_some_and(|text| drafts::answer(&text).is_none()));
        let aside = if is_damaged { storage::set_aside(&key) } else { Ok(()) };
        let revision = self.stamp(position).revision + 1;
        let stamp = Stamp { changed: now.unix_seconds(), revision };
        self.set_stamp(position, stamp);
        let text = StoredAnswer::of(answer, stamp).json().to_string();
        if aside.is_err() {
            storage::keep_here(&key, &text);
        }
        self.keep(aside.and_then(|()| storage::write(&key, &text)), now);
    }

    fn store_about(self) {
        let key = self.key.with_value(stored::draft_key);
        let outcome = self.about.with_untracked(|about| storage::write(&key, &about.json().to_string()));
        self.keep(outcome, clock::now());
    }

    fn keep(self, outcome: Result<(), storage::StorageFault>, now: Timestamp) {
        // With the first change, so that the browser does not ask before there is something to keep.
        if outcome.is_ok() && self.saved.get_untracked() == SaveState::Untouched {
            storage::ask_to_persist();
        }
        self.saved.set(match outcome {
            Ok(()) => SaveState::Saved(now),
            Err(fault) => SaveState::Failed(fault),
        });
    }

    fn position(self, question: &QuestionId) -> Option<usize> {
        self.edition.with_value(|edition| edition.position(question.as_str()))
    }

    fn stamp(self, position: usize) -> Stamp {
        self.stamps.with_untracked(|stamps| stamps.get(position).copied().unwrap_or_default())
    }

    fn set_stamp(self, position: usize, stamp: Stamp) {
        self.stamps.update(|stamps| {
            if let Some(place) = stamps.get_mut(position) {
                *place = stamp;
            }
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
}
