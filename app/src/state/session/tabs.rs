//! What other tabs do with the same draft: their answers are taken over, two answers to one question are both kept until someone
//! chooses, and a draft that was wiped elsewhere lives on in this page.

use super::{SaveState, Session};
use crate::browser::clock;
use crate::browser::storage::{self, StorageFault};
use crate::state::drafts::{self, Clash};
use crate::state::earlier::Earlier;
use crate::state::stored::{self, Stamp, StoredAnswer};
use leptos::prelude::*;
use scoring::{DraftAnswer, QuestionId};

impl Session {
    /// Listens for what other tabs store, and looks whether all is still there when the reader comes back to this tab.
    pub(super) fn listen(self) {
        let stored = window_event_listener(leptos::ev::storage, move |event| self.hear(event.key()));
        let back = window_event_listener(leptos::ev::focus, move |_| self.look());
        on_cleanup(move || {
            stored.remove();
            back.remove();
        });
    }

    /// Whether another tab has stored another answer to this question, of which this one did not know, or which waits for someone to
    /// choose. Then this answer must stand beside it.
    pub(super) fn is_beside_another(self, question: &QuestionId, answer: &DraftAnswer) -> bool {
        if self.clashes.with_untracked(|clashes| clashes.iter().any(|clash| clash.question == *question)) {
            return true;
        }
        let Some(position) = self.position(question) else { return false };
        let known = self.stamp(position);
        match self.stored(question) {
            // It was never stored, or the storage was wiped.
            Ok(None) => self.look(),
            Ok(Some((theirs, stored))) if stored.stamp != known => {
                if theirs != *answer {
                    self.clash(question, theirs, stored.stamp);
                    return true;
                }
                self.set_stamp(position, stored.stamp);
            }
            Ok(_) | Err(_) => {}
        }
        false
    }

    /// Stores an answer beside that of another tab.
    pub(super) fn store_beside(self, question: &QuestionId, answer: &DraftAnswer) -> Result<(), StorageFault> {
        let key = self.key.with_value(|key| stored::clash_key(key, question));
        let stamp = Stamp { changed: clock::now().unix_seconds(), revision: 0 };
        storage::write(&key, &StoredAnswer::of(answer, stamp).json().to_string())
    }

    /// Chooses between two answers to one question: the one that is shown here, or that of the other tab.
    pub(crate) fn settle(self, question: &QuestionId, theirs: bool) {
        let mut settled = None;
        self.clashes.update(|clashes| {
            let place = clashes.iter().position(|clash| clash.question == *question);
            settled = place.map(|place| clashes.remove(place));
        });
        let (Some(clash), Some(position)) = (settled, self.position(question)) else { return };
        self.set_stamp(position, clash.stamp);
        // The answer is stored before the one beside it goes.
        if theirs {
            self.take(question, clash.theirs);
            self.keep(Ok(()), clock::now());
        } else {
            self.change(question, |_| {});
        }
        let key = self.key.with_value(|key| stored::clash_key(key, question));
        // What is left there would only be asked again.
        let _ = storage::remove(&key);
    }

    /// Takes over what another tab stored; without a key, everything was wiped.
    fn hear(self, key: Option<String>) {
        let Some(key) = key else { return self.look() };
        if self.key.with_value(stored::earlier_key) == key {
            return self.earlier.set(self.key.with_value(Earlier::read));
        }
        let Some((draft, Some(question))) = stored::parse_key(&key) else { return };
        if self.key.with_value(|own| *own != draft) {
            return;
        }
        let Some(position) = self.position(&question) else { return };
        let known = self.stamp(position);
        match self.stored(&question) {
            Ok(None) if known.revision > 0 => self.hold(),
            Ok(Some((theirs, stored))) if stored.stamp != known => {
                let waits =
                    self.clashes.with_untracked(|clashes| clashes.iter().any(|clash| clash.question == question));
                let ours = self.draft.with_untracked(|draft| draft.answer(&question).cloned()).unwrap_or_default();
                if waits {
                    self.clash(&question, theirs, stored.stamp);
                } else if stored.stamp.revision > known.revision || theirs == ours {
                    self.set_stamp(position, stored.stamp);
                    self.take(&question, theirs);
                } else {
                    // Both changed what both had before: the other tab wrote over what this one had stored.
                    self.clash(&question, theirs, stored.stamp);
                    let outcome = self.store_beside(&question, &ours);
                    self.keep(outcome, clock::now());
                }
            }
            Ok(_) | Err(_) => {}
        }
    }

    /// Looks whether what was stored is still there.
    fn look(self) {
        let questions: Vec<QuestionId> =
            self.edition.with_value(|edition| edition.questions().iter().map(|question| question.id.clone()).collect());
        let is_gone = |(position, question): (usize, &QuestionId)| {
            self.stamp(position).revision > 0 && matches!(self.stored(question), Ok(None))
        };
        if questions.iter().enumerate().any(is_gone) {
            self.hold();
        }
    }

    /// What was stored has been wiped. It stays in this page's memory, where Resultaat finds it too, and is not put back unasked.
    fn hold(self) {
        storage::hold_back();
        let edition = self.edition();
        for (position, question) in edition.questions().iter().enumerate() {
            let stamp = self.stamp(position);
            let answer = self.draft.with_untracked(|draft| draft.answer(&question.id).cloned());
            if let (Some(answer), 1..) = (answer, stamp.revision) {
                let key = self.key.with_value(|key| stored::answer_key(key, &question.id));
                // It goes to this page's memory, and says so.
                let _ = storage::write(&key, &StoredAnswer::of(&answer, stamp).json().to_string());
            }
        }
        if let Some(earlier) = self.earlier.get_untracked() {
            let _ = self.key.with_value(|key| earlier.write(key));
        }
        self.store_about();
        self.saved.set(SaveState::Failed(StorageFault::Cleared));
    }

    fn stored(self, question: &QuestionId) -> Result<Option<(DraftAnswer, StoredAnswer)>, StorageFault> {
        let key = self.key.with_value(|key| stored::answer_key(key, question));
        // What is not understood is no answer of another tab; it is set aside when the question is answered.
        let unknown = || (DraftAnswer::default(), StoredAnswer::of(&DraftAnswer::default(), Stamp::default()));
        Ok(storage::read(&key)?.map(|text| drafts::answer(&text).unwrap_or_else(unknown)))
    }

    fn take(self, question: &QuestionId, answer: DraftAnswer) {
        self.draft.update(|draft| {
            if let Some(place) = draft.answer_mut(question) {
                *place = answer;
            }
        });
    }

    fn clash(self, question: &QuestionId, theirs: DraftAnswer, stamp: Stamp) {
        self.clashes.update(|clashes| {
            clashes.retain(|clash| clash.question != *question);
            clashes.push(Clash { question: question.clone(), theirs, stamp });
        });
    }
}
