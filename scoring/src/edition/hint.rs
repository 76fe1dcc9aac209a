//! Remarks on answers that rarely go together.

use crate::answer::{Choice, Level};
use crate::id::QuestionId;

/// A remark on answers that rarely go together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hint {
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// What to look at again.
    pub text: String,
}

impl Hint {
    /// Whether all its conditions hold, for the choices of a questionnaire.
    pub fn applies(&self, choice: impl Fn(&QuestionId) -> Choice) -> bool {
        self.when.iter().all(|condition| {
            choice(&condition.question).level().is_some_and(|level| match condition.bound {
                Bound::AtLeast(least) => level >= least,
                Bound::AtMost(most) => level <= most,
            })
        })
    }
}

/// A condition on one answer: it holds for a level within the bound, and for no other answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// The bound on its level.
    pub bound: Bound,
}

/// A bound on a level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// This level or higher.
    AtLeast(Level),
    /// This level or lower.
    AtMost(Level),
}
