//! Answers that come in for a draft, from a file, beside those that stand in it.

use std::collections::BTreeMap;

use super::Draft;
use crate::answer::DraftAnswer;
use crate::id::QuestionId;

/// What an answer that comes in is, beside the one that stands there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Arrival {
    /// The same to the letter, the role that answered included.
    Same,
    /// It says nothing ([`DraftAnswer::is_silent`]): what stands there stays.
    Silent,
    /// What stands there says nothing, or nobody gave it: it can come in.
    New,
    /// Both say something, and not the same: a person chooses.
    Clash,
}

/// Which of two answers to one question stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// The one that stands in the draft.
    Here,
    /// The one that comes in.
    Incoming,
}

/// One answer that comes in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incoming {
    /// The question.
    pub question: QuestionId,
    /// What stands in the draft.
    pub here: DraftAnswer,
    /// What comes in.
    pub incoming: DraftAnswer,
    /// What it is.
    pub arrival: Arrival,
}

/// All answers that come in for one draft, question by question. Nothing of either side is lost: what is not the same stands here beside
/// the other, and what is written over was chosen against by a person, or said nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Intake(Vec<Incoming>);

impl Intake {
    /// Lays answers beside a draft, in the order in which they come. `is_own` tells whether the draft's answer was given by a person (an
    /// invented municipality's answers were not, and give way). Of a question that the draft does not have, nothing comes in.
    pub fn compare(
        here: &Draft,
        is_own: impl Fn(&QuestionId) -> bool,
        incoming: impl IntoIterator<Item = (QuestionId, DraftAnswer)>,
    ) -> Self {
        let beside = |(question, incoming): (QuestionId, DraftAnswer)| {
            let here = here.answer(&question)?.clone();
            let arrival = if incoming == here {
                Arrival::Same
            } else if !is_own(&question) {
                Arrival::New
            } else if incoming.is_silent() {
                Arrival::Silent
            } else if here.is_silent() {
                Arrival::New
            } else {
                Arrival::Clash
            };
            Some(Incoming { question, here, incoming, arrival })
        };
        Self(incoming.into_iter().filter_map(beside).collect())
    }

    /// Those of one kind, as they came.
    pub fn of(&self, arrival: Arrival) -> impl Iterator<Item = &Incoming> {
        self.0.iter().filter(move |incoming| incoming.arrival == arrival)
    }

    /// How many answers came in.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none came in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is to be written into the draft: what is new, and what was chosen over what stands there.
    ///
    /// # Errors
    /// The clashes in which nobody chose yet: then nothing is to be written.
    pub fn decide(&self, chosen: &BTreeMap<QuestionId, Side>) -> Result<Vec<&Incoming>, Vec<&Incoming>> {
        let open: Vec<&Incoming> =
            self.of(Arrival::Clash).filter(|incoming| !chosen.contains_key(&incoming.question)).collect();
        if !open.is_empty() {
            return Err(open);
        }
        let comes_in = |incoming: &&Incoming| match incoming.arrival {
            Arrival::Same | Arrival::Silent => false,
            Arrival::New => true,
            Arrival::Clash => chosen.get(&incoming.question) == Some(&Side::Incoming),
        };
        Ok(self.0.iter().filter(comes_in).collect())
    }
}
