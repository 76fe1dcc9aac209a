//! Where an answer stands beside the norm of its question.

use crate::texts::fill_in;
use scoring::score::Attainment;
use scoring::{Choice, DraftAnswer, Norm};

/// Where an answer stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Standing {
    /// Not answered.
    Open,
    /// *Niet van toepassing* without its reason: counts as open.
    ReasonMissing,
    /// Leaves the score.
    NotApplicable,
    /// Steps up to the norm, at least 1.
    Below(u8),
    /// At the norm, or above it.
    Met {
        /// Whether it is above.
        above: bool,
    },
}

impl Standing {
    /// Of an answer to a question with this norm.
    pub(crate) fn of(answer: &DraftAnswer, norm: Norm) -> Self {
        match (Attainment::of(answer.choice, norm), answer.choice) {
            (Some(attainment), choice) if attainment.gap() == 0 => {
                Self::Met { above: choice.level() > Some(norm.level()) }
            }
            (Some(attainment), _) => Self::Below(attainment.gap()),
            (None, Choice::NotApplicable) if answer.note.is_blank() => Self::ReasonMissing,
            (None, Choice::NotApplicable) => Self::NotApplicable,
            (None, _) => Self::Open,
        }
    }

    /// Whether something is still to be answered.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::ReasonMissing)
    }

    /// In words.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Open => fill_in::STANDING_OPEN.to_owned(),
            Self::ReasonMissing => fill_in::STANDING_REASON.to_owned(),
            Self::NotApplicable => fill_in::STANDING_NOT_APPLICABLE.to_owned(),
            Self::Below(steps) => fill_in::standing(steps, false),
            Self::Met { above } => fill_in::standing(0, above),
        }
    }

    /// The class of its card.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Open | Self::ReasonMissing => "ct-question ct-question--open",
            Self::Below(_) => "ct-question ct-question--below",
            Self::Met { .. } => "ct-question ct-question--met",
            Self::NotApplicable => "ct-question",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::{Level, Note};

    fn check(choice: Choice, note: &str, expected: Standing) {
        let answer = DraftAnswer { choice, note: Note::cut(note), ..DraftAnswer::default() };
        assert_eq!(Standing::of(&answer, Norm::new(3).unwrap()), expected);
    }

    #[test]
    fn an_answer_stands_somewhere_beside_its_norm() {
        check(Choice::Unanswered, "", Standing::Open);
        check(Choice::Unknown, "", Standing::Below(3));
        check(Choice::Level(Level::ALL[2]), "", Standing::Below(1));
        check(Choice::Level(Level::ALL[3]), "", Standing::Met { above: false });
        check(Choice::Level(Level::ALL[4]), "", Standing::Met { above: true });
        check(Choice::NotApplicable, " ", Standing::ReasonMissing);
        check(Choice::NotApplicable, "Wij hebben geen haven.", Standing::NotApplicable);
    }
}
