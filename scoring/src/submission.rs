//! What one municipality sends.

use std::sync::Arc;

use crate::answer::{Choice, Response};
use crate::edition::{Edition, Municipality, Question};
use crate::exchange::fingerprint;
use crate::fingerprint::Fingerprint;
use crate::score::{self, MunicipalityScore};
use crate::timestamp::Timestamp;

/// One municipality's answers to every question of one edition, checked: nothing after reading needs an error path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Submission {
    edition: Arc<Edition>,
    /// Its place in the edition.
    municipality: usize,
    filled_at: Timestamp,
    /// Shared: a submission is held by its file, by the set and by the region, and notes are long.
    responses: Arc<[Response]>,
    fingerprint: Fingerprint,
}

impl Submission {
    /// From parts that were checked against the edition: one response for each question, in the edition's order.
    pub(crate) fn from_parts(
        edition: Arc<Edition>,
        municipality: usize,
        filled_at: Timestamp,
        responses: Vec<Response>,
    ) -> Self {
        debug_assert_eq!(edition.questions().len(), responses.len());
        let fingerprint = fingerprint::of(
            edition.id(),
            &edition.municipalities()[municipality].code,
            filled_at,
            edition.questions().iter().map(|question| &question.id).zip(&responses),
        );
        Self { edition, municipality, filled_at, responses: responses.into(), fingerprint }
    }

    /// The edition answered.
    pub const fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    /// The municipality that answered.
    pub fn municipality(&self) -> &Municipality {
        &self.edition.municipalities()[self.municipality]
    }

    /// The place of the municipality in the edition.
    pub(crate) const fn municipality_position(&self) -> usize {
        self.municipality
    }

    /// When the file was made (column `ingevuld_op`).
    pub const fn filled_at(&self) -> Timestamp {
        self.filled_at
    }

    /// The responses, in the order of the edition's questions.
    pub fn responses(&self) -> &[Response] {
        &self.responses
    }

    /// Questions with their responses, in the edition's order.
    pub fn answers(&self) -> impl Iterator<Item = (&Question, &Response)> {
        self.edition.questions().iter().zip(self.responses.iter())
    }

    /// The choices, in the order of the edition's questions: what the score takes.
    pub fn choices(&self) -> Vec<Choice> {
        self.responses.iter().map(Response::choice).collect()
    }

    /// The fingerprint computed over the content (column `controle`).
    pub const fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The score.
    pub fn score(&self) -> MunicipalityScore {
        score::of_choices(&self.edition, &self.choices())
    }
}
