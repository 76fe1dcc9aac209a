//! What a municipality answered.

use std::collections::BTreeMap;

/// The answer to one question (scoring, "Answers").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OracleAnswer {
    /// A level, 0 to 4.
    Level(u8),
    /// *Onbekend*: we don't know.
    Unknown,
    /// *Niet van toepassing*.
    NotApplicable,
    /// Not answered.
    #[default]
    Open,
}

/// What a municipality asks or offers with one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OracleSupport {
    /// `geen`.
    #[default]
    None,
    /// `gewenst`.
    Wanted,
    /// `dringend`.
    Urgent,
    /// `aanbod`: can help others with it.
    Offered,
}

/// The answer to one question with the support beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OracleReply {
    /// The answer.
    pub answer: OracleAnswer,
    /// The support.
    pub support: OracleSupport,
}

/// One municipality's answers to an edition. A question that is not in it is not answered and asks no support.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OracleSheet {
    /// The municipality's code.
    pub municipality: String,
    /// By question id.
    pub replies: BTreeMap<String, OracleReply>,
}

impl OracleSheet {
    /// A sheet of answers without support, for hand-made tests.
    #[must_use]
    pub fn of(municipality: &str, answers: &[(&str, OracleAnswer)]) -> Self {
        let mut sheet = Self { municipality: municipality.to_owned(), replies: BTreeMap::new() };
        for (question, answer) in answers {
            sheet.replies.entry((*question).to_owned()).or_default().answer = *answer;
        }
        sheet
    }

    /// The same sheet with support asked or offered with one question.
    #[must_use]
    pub fn with_support(mut self, question: &str, support: OracleSupport) -> Self {
        self.replies.entry(question.to_owned()).or_default().support = support;
        self
    }

    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, question: &str) -> OracleAnswer {
        self.replies.get(question).copied().unwrap_or_default().answer
    }

    /// The support with a question.
    #[must_use]
    pub fn support(&self, question: &str) -> OracleSupport {
        self.replies.get(question).copied().unwrap_or_default().support
    }
}
