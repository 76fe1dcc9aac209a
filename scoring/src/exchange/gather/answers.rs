//! The answers of one submission, while its rows come in.

use std::ops::Range;

use crate::answer::Response;

/// The row of a question.
#[derive(Debug)]
pub(in crate::exchange) struct Answer {
    /// The place of the question in the edition.
    pub(in crate::exchange) position: usize,
    /// Where the row stands in the text.
    pub(in crate::exchange) range: Range<usize>,
    /// What it answers; `None`: it has errors.
    pub(in crate::exchange) response: Option<Response>,
}

/// For the questions of an edition that have a row, that row; in the edition's order. Only those take memory: each row of a file can be a
/// submission of its own.
#[derive(Debug, Default)]
pub(in crate::exchange) struct Answers(Vec<Answer>);

impl Answers {
    /// The row of a question.
    pub(in crate::exchange) fn get(&self, position: usize) -> Option<&Answer> {
        Some(&self.0[self.place(position).ok()?])
    }

    /// Takes a row in, for a question that has none yet.
    pub(super) fn put(&mut self, answer: Answer) {
        if let Err(place) = self.place(answer.position) {
            self.0.insert(place, answer);
        }
    }

    /// Where the row of a question stands, or would.
    fn place(&self, position: usize) -> Result<usize, usize> {
        // Nearly always rows come in the edition's order.
        match self.0.last() {
            Some(last) if last.position >= position => self.0.binary_search_by(|answer| answer.position.cmp(&position)),
            _ => Err(self.0.len()),
        }
    }

    /// How many questions have a row.
    pub(in crate::exchange) fn len(&self) -> usize {
        self.0.len()
    }

    /// The rows, in the edition's order.
    pub(in crate::exchange) fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter()
    }

    /// The responses with their places, in the edition's order, without those that have errors.
    pub(in crate::exchange) fn into_responses(self) -> impl Iterator<Item = (usize, Response)> {
        self.0.into_iter().filter_map(|answer| Some((answer.position, answer.response?)))
    }
}
