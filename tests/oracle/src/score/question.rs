//! One answer against its norm (scoring, "Answers").

use crate::answer::OracleAnswer;
use crate::fraction::{Fraction, share, whole};

/// In the score: a level or *onbekend*. *Niet van toepassing* and not answered are not.
#[must_use]
pub fn is_scored(answer: OracleAnswer) -> bool {
    matches!(answer, OracleAnswer::Level(_) | OracleAnswer::Unknown)
}

/// Answered: a level, *onbekend* or *niet van toepassing*.
#[must_use]
pub fn is_answered(answer: OracleAnswer) -> bool {
    answer != OracleAnswer::Open
}

/// The attainment, 0 to 1: `min(n, b) / b` of level `n` at norm `b`, 0 of *onbekend*, none of what is not in the score.
#[must_use]
pub fn attainment(answer: OracleAnswer, norm: u8) -> Option<Fraction> {
    match answer {
        OracleAnswer::Level(level) => Some(share(level.min(norm), norm)),
        OracleAnswer::Unknown => Some(whole(0)),
        OracleAnswer::NotApplicable | OracleAnswer::Open => None,
    }
}

/// The attainment as twelfths, 0 to 12: `12 * min(n, b) / b`, a whole number for each norm 1 to 4.
#[must_use]
pub fn twelfths(answer: OracleAnswer, norm: u8) -> Option<u8> {
    match answer {
        OracleAnswer::Level(level) => Some(12 * level.min(norm) / norm),
        OracleAnswer::Unknown => Some(0),
        OracleAnswer::NotApplicable | OracleAnswer::Open => None,
    }
}

/// At the basic level: a level at or above the norm. *Onbekend* is below.
#[must_use]
pub fn at_basic_level(answer: OracleAnswer, norm: u8) -> bool {
    matches!(answer, OracleAnswer::Level(level) if level >= norm)
}

/// The gap in steps up to the norm: `b - min(n, b)`; *onbekend* has a gap of `b`; what is not in the score has none.
#[must_use]
pub fn gap(answer: OracleAnswer, norm: u8) -> Option<u8> {
    match answer {
        OracleAnswer::Level(level) => Some(norm - level.min(norm)),
        OracleAnswer::Unknown => Some(norm),
        OracleAnswer::NotApplicable | OracleAnswer::Open => None,
    }
}

/// One step below: a level of exactly `b - 1`; *onbekend* never.
#[must_use]
pub fn one_step_below(answer: OracleAnswer, norm: u8) -> bool {
    matches!(answer, OracleAnswer::Level(level) if level + 1 == norm)
}

#[cfg(test)]
mod tests {
    use super::*;
    use OracleAnswer::{Level, NotApplicable, Open, Unknown};

    /// Rows: norms 1 to 4; columns: levels 0 to 4; by hand.
    #[test]
    fn each_level_at_each_norm() {
        let hand = [[0, 12, 12, 12, 12], [0, 6, 12, 12, 12], [0, 4, 8, 12, 12], [0, 3, 6, 9, 12]];
        for (norm, row) in (1_u8..).zip(hand) {
            for (level, expected) in (0_u8..).zip(row) {
                assert_eq!(twelfths(Level(level), norm), Some(expected), "level {level}, norm {norm}");
                assert_eq!(attainment(Level(level), norm), Some(share(expected, 12)));
                assert_eq!(at_basic_level(Level(level), norm), expected == 12);
                assert_eq!(gap(Level(level), norm) == Some(0), expected == 12);
            }
        }
    }

    #[test]
    fn what_is_not_a_level() {
        for norm in 1..=4 {
            assert_eq!(attainment(Unknown, norm), Some(whole(0)));
            assert_eq!((twelfths(Unknown, norm), gap(Unknown, norm)), (Some(0), Some(norm)));
            assert!(!at_basic_level(Unknown, norm) && !one_step_below(Unknown, norm));
            for answer in [NotApplicable, Open] {
                assert_eq!((attainment(answer, norm), twelfths(answer, norm), gap(answer, norm)), (None, None, None));
                assert!(!at_basic_level(answer, norm) && !one_step_below(answer, norm));
            }
        }
        assert!(is_scored(Unknown) && is_scored(Level(0)) && !is_scored(NotApplicable) && !is_scored(Open));
        assert!(is_answered(Unknown) && is_answered(Level(0)) && is_answered(NotApplicable) && !is_answered(Open));
    }

    #[test]
    fn one_step_below_is_exactly_one() {
        assert!(one_step_below(Level(0), 1) && one_step_below(Level(3), 4));
        assert!(!one_step_below(Level(1), 3) && !one_step_below(Level(3), 3) && !one_step_below(Level(4), 3));
    }
}
