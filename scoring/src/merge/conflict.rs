//! Submissions of one municipality for one edition that differ.

use super::{Entry, Sender};
use crate::answer::Response;
use crate::edition::Question;
use crate::fraction::Difference;
use crate::score::{self, Temperature};

/// Several entries of one municipality for one edition; the last in the order is proposed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict<'a>(&'a [Entry]);

impl<'a> Conflict<'a> {
    /// `None` for fewer than two.
    pub(super) fn new(entries: &'a [Entry]) -> Option<Self> {
        (entries.len() > 1).then_some(Self(entries))
    }

    /// Whose they are.
    pub fn sender(&self) -> Sender {
        self.0[0].sender()
    }

    /// The entries, in the one order.
    pub const fn entries(&self) -> &'a [Entry] {
        self.0
    }

    /// The one that counts until someone chooses.
    pub fn proposed(&self) -> &'a Entry {
        &self.0[self.0.len() - 1]
    }

    /// The last of them in the order, the proposed one with them: so many, and at least two.
    #[must_use]
    pub fn last(&self, count: usize) -> Self {
        Self(&self.0[self.0.len().saturating_sub(count.max(2))..])
    }

    /// What differs, question by question, in the edition's order.
    pub fn contrasts(&self) -> Vec<Contrast<'a>> {
        let edition = self.proposed().submission().edition();
        let choices = self.proposed().submission().choices();
        let own = score::of_choices(edition, &choices).temperature;
        let contrast = |(position, question): (usize, &'a Question)| {
            let responses: Vec<&'a Response> =
                self.0.iter().map(|entry| &entry.submission().responses()[position]).collect();
            responses.iter().any(|response| *response != responses[0]).then(|| {
                let effect = |response: &&Response| {
                    let mut choices = choices.clone();
                    choices[position] = response.choice();
                    effect(own, score::of_choices(edition, &choices).temperature)
                };
                Contrast { question, effects: responses.iter().map(effect).collect(), responses }
            })
        };
        edition.questions().iter().enumerate().filter_map(contrast).collect()
    }

    /// How many questions each entry answers, in the order of the entries: one with fewer than another says so.
    pub fn answered(&self) -> Vec<usize> {
        self.0.iter().map(|entry| entry.submission().score().coverage.answered()).collect()
    }
}

/// A question on which entries of a conflict differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contrast<'a> {
    /// The question.
    pub question: &'a Question,
    /// The response of each entry, in the order of the entries.
    pub responses: Vec<&'a Response>,
    /// By how many degrees the temperature of the proposed entry would change if this response of each entry stood in it, and nothing
    /// else changed. `None` where there is no temperature with or without it.
    pub effects: Vec<Option<Difference>>,
}

fn effect(own: Option<Temperature>, other: Option<Temperature>) -> Option<Difference> {
    Some(Difference::between(own?.exact(), other?.exact()))
}
