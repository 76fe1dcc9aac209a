//! What is being filled in.

mod intake;

use std::sync::Arc;

pub use self::intake::{Arrival, Incoming, Intake, Side};

use crate::answer::{Choice, DraftAnswer, Response};
use crate::edition::{Edition, Municipality, Question};
use crate::id::{MunicipalityCode, QuestionId};
use crate::score::{self, Coverage, MunicipalityScore};
use crate::submission::Submission;
use crate::timestamp::Timestamp;

/// The answers of one municipality while they are filled in: plain data, one answer for each question of the edition.
///
/// A draft knows no stored form: the app keeps one key an answer and sets them one by one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    edition: Arc<Edition>,
    /// Its place in the edition.
    municipality: usize,
    answers: Vec<DraftAnswer>,
}

impl Draft {
    /// An empty draft; `None` for a municipality that the edition does not know.
    pub fn new(edition: Arc<Edition>, municipality: &MunicipalityCode) -> Option<Self> {
        let municipality = edition.municipality_position(municipality.as_str())?;
        let answers = vec![DraftAnswer::default(); edition.questions().len()];
        Some(Self { edition, municipality, answers })
    }

    /// A draft that goes on from a submission.
    pub fn from_submission(submission: &Submission) -> Self {
        Self {
            edition: Arc::clone(submission.edition()),
            municipality: submission.municipality_position(),
            answers: submission.responses().iter().map(|response| response.as_draft().clone()).collect(),
        }
    }

    /// The edition filled in.
    pub const fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }

    /// The municipality that fills it in.
    pub fn municipality(&self) -> &Municipality {
        &self.edition.municipalities()[self.municipality]
    }

    /// The place of the municipality in the edition.
    pub(crate) const fn municipality_position(&self) -> usize {
        self.municipality
    }

    /// The answer to one question; `None` for a question that the edition does not have.
    pub fn answer(&self, question: &QuestionId) -> Option<&DraftAnswer> {
        self.answers.get(self.edition.position(question.as_str())?)
    }

    /// The answer to one question, to change; `None` for a question that the edition does not have.
    pub fn answer_mut(&mut self, question: &QuestionId) -> Option<&mut DraftAnswer> {
        let position = self.edition.position(question.as_str())?;
        self.answers.get_mut(position)
    }

    /// What the score takes for a question: *niet van toepassing* counts as open while its reason is missing, and on a question that
    /// does not allow it.
    pub fn counted_choice(&self, question: &QuestionId) -> Option<Choice> {
        let position = self.edition.position(question.as_str())?;
        Some(counted(&self.edition.questions()[position], &self.answers[position]))
    }

    /// How many of these questions are answered, as [`Self::counted_choice`] has it; one that the edition does not have is none of them.
    pub fn coverage_of(&self, questions: &[QuestionId]) -> Coverage {
        let counted = questions.iter().filter_map(|question| self.counted_choice(question));
        let (mut answered, mut all) = (0, 0);
        for choice in counted {
            answered += usize::from(choice != Choice::Unanswered);
            all += 1;
        }
        Coverage::new(answered, all)
    }

    /// Questions and answers, in the edition's order.
    pub fn answers(&self) -> impl Iterator<Item = (&Question, &DraftAnswer)> {
        self.edition.questions().iter().zip(&self.answers)
    }

    /// The score of what is filled in so far; no submission is needed for it.
    pub fn score(&self) -> MunicipalityScore {
        let choices: Vec<Choice> = self.answers().map(|(question, answer)| counted(question, answer)).collect();
        score::of_choices(&self.edition, &choices)
    }

    /// What leaves as a file, made at `filled_at`. What counts as open becomes unanswered, with its note and support kept.
    pub fn submit(&self, filled_at: Timestamp) -> Submission {
        let responses = self.answers().map(|(question, answer)| submitted(question, answer)).collect();
        Submission::from_parts(Arc::clone(&self.edition), self.municipality, filled_at, responses)
    }
}

/// What the score takes for an answer.
pub(crate) fn counted(question: &Question, answer: &DraftAnswer) -> Choice {
    let excused = question.not_applicable && !answer.note.is_blank();
    if answer.choice == Choice::NotApplicable && !excused { Choice::Unanswered } else { answer.choice }
}

/// What a submission holds for an answer.
pub(crate) fn submitted(question: &Question, answer: &DraftAnswer) -> Response {
    let answer = DraftAnswer { choice: counted(question, answer), ..answer.clone() };
    // Never `None`: what lacks its reason was just made unanswered.
    Response::new(answer).unwrap_or_default()
}
