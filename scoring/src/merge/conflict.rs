//! Submissions of one municipality for one edition that differ.

use super::{Entry, Sender};
use crate::answer::Response;
use crate::edition::Question;

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

    /// What differs, question by question, in the edition's order.
    pub fn contrasts(&self) -> Vec<Contrast<'a>> {
        let first = self.0[0].submission();
        let of = |position: usize| -> Vec<&'a Response> {
            self.0.iter().map(|entry| &entry.submission().responses()[position]).collect()
        };
        let questions = first.edition().questions().iter().enumerate();
        questions
            .map(|(position, question)| Contrast { question, responses: of(position) })
            .filter(|contrast| contrast.responses.iter().any(|response| *response != contrast.responses[0]))
            .collect()
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
}
