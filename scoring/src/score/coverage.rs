//! How much was answered.

use super::figure::shown_of_hundred;
use crate::fraction::Fraction;

/// Answered questions (level, *onbekend* or *niet van toepassing*) of all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Coverage {
    answered: usize,
    questions: usize,
}

impl Coverage {
    /// `answered` is at most `questions`.
    pub(crate) const fn new(answered: usize, questions: usize) -> Self {
        Self { answered, questions }
    }

    /// How many are answered.
    pub const fn answered(self) -> usize {
        self.answered
    }

    /// How many there are.
    pub const fn questions(self) -> usize {
        self.questions
    }

    /// How many are open.
    pub const fn unanswered(self) -> usize {
        self.questions - self.answered
    }

    /// Whether nothing is open. A temperature stands without its coverage only then.
    pub const fn is_complete(self) -> bool {
        self.answered == self.questions
    }

    /// Whether a theme counts by it: `4 · answered >= 3 · questions`.
    pub const fn is_three_quarters(self) -> bool {
        4 * self.answered >= 3 * self.questions
    }

    /// Percents, exact; 100 of nothing.
    pub fn exact(self) -> Fraction {
        Fraction::of(100 * self.answered as u128, self.questions as u128).unwrap_or(Fraction::whole(100))
    }

    /// Whole percents as shown: halves up, at most 99 while something is open, at least 1 once something is answered. 100 of nothing.
    pub fn shown(self) -> u8 {
        shown_of_hundred(self.exact())
    }

    /// For drawing: thousandths, 0 to 1000, rounded.
    pub fn per_mille(self) -> u16 {
        let exact = Fraction::of(1000 * self.answered as u128, self.questions as u128);
        exact.and_then(|exact| u16::try_from(exact.rounded()).ok()).unwrap_or(1000)
    }
}
