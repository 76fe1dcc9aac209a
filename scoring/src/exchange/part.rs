//! Parts for a colleague.

use std::sync::Arc;

use super::fingerprint::{self, Fingerprint};
use crate::answer::Response;
use crate::draft::{Draft, submitted};
use crate::edition::{Edition, Municipality, Question};
use crate::id::QuestionId;
use crate::label::Label;
use crate::timestamp::Timestamp;

/// Some answers of one municipality, for a colleague to fill in or from one (`cyberthermometer-deel/1`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    edition: Arc<Edition>,
    municipality: usize,
    filled_at: Timestamp,
    label: Label,
    /// Places of questions and their responses, in the edition's order.
    responses: Vec<(usize, Response)>,
}

impl Part {
    /// The answers of a draft to some questions, made at `filled_at`; questions that the edition does not have are left out.
    pub fn of_draft(draft: &Draft, questions: &[QuestionId], filled_at: Timestamp) -> Self {
        let edition = draft.edition();
        let asked = |question: &Question| questions.contains(&question.id);
        let responses = draft.answers().enumerate().filter(|(_, (question, _))| asked(question));
        let responses =
            responses.map(|(position, (question, answer))| (position, submitted(question, answer))).collect();
        Self::new(Arc::clone(edition), draft.municipality_position(), filled_at, edition.label(), responses)
    }

    pub(super) fn new(
        edition: Arc<Edition>,
        municipality: usize,
        filled_at: Timestamp,
        label: Label,
        responses: Vec<(usize, Response)>,
    ) -> Self {
        Self { edition, municipality, filled_at, label, responses }
    }

    /// The edition answered.
    pub const fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    /// The municipality that answered.
    pub fn municipality(&self) -> &Municipality {
        &self.edition.municipalities()[self.municipality]
    }

    /// When the file was made.
    pub const fn filled_at(&self) -> Timestamp {
        self.filled_at
    }

    /// Its handling label.
    pub const fn label(&self) -> Label {
        self.label
    }

    /// Its questions with their responses, in the edition's order.
    pub fn answers(&self) -> impl Iterator<Item = (&Question, &Response)> {
        self.responses.iter().map(|(position, response)| (&self.edition.questions()[*position], response))
    }

    /// The fingerprint computed over its own questions.
    pub fn fingerprint(&self) -> Fingerprint {
        let answers = self.answers().map(|(question, response)| (&question.id, response));
        fingerprint::of(self.edition.id(), &self.municipality().code, self.filled_at, answers)
    }
}
