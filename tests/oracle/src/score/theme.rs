//! One theme of one municipality (scoring, "A municipality").

use super::question::{at_basic_level, attainment, gap, is_answered, is_scored};
use crate::answer::OracleSheet;
use crate::edition::OracleEdition;
use crate::fraction::{Fraction, share, whole};

/// `m`: how many questions of the theme are scored (level or *onbekend*).
#[must_use]
pub fn theme_scored(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> usize {
    edition.questions_of(theme).iter().filter(|question| is_scored(sheet.answer(&question.id))).count()
}

/// How many questions of the theme are answered (level, *onbekend* or *niet van toepassing*).
#[must_use]
pub fn theme_answered(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> usize {
    edition.questions_of(theme).iter().filter(|question| is_answered(sheet.answer(&question.id))).count()
}

/// Theme temperature in degrees, 0 to 100: `100 * sum(attainment) / m`. With `m = 0` there is none. It may be *voorlopig*: see
/// [`theme_counts`].
#[must_use]
pub fn theme_temperature(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> Option<Fraction> {
    let scored = theme_scored(edition, theme, sheet);
    if scored == 0 {
        return None;
    }
    let mut sum = whole(0);
    for question in edition.questions_of(theme) {
        if let Some(attainment) = attainment(sheet.answer(&question.id), question.norm) {
            sum += attainment;
        }
    }
    Some(whole(100) * sum / whole(scored))
}

/// Whether there is a theme temperature and it counts: `4 * answered >= 3 * questions`.
#[must_use]
pub fn theme_counts(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> bool {
    let answered = theme_answered(edition, theme, sheet);
    let questions = edition.questions_of(theme).len();
    theme_scored(edition, theme, sheet) > 0 && 4 * answered >= 3 * questions
}

/// Coverage of the theme, 0 to 1: answered / all questions. None of a theme without a question.
#[must_use]
pub fn theme_coverage(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> Option<Fraction> {
    let questions = edition.questions_of(theme).len();
    if questions == 0 {
        return None;
    }
    Some(share(theme_answered(edition, theme, sheet), questions))
}

/// At the basic level: of the scored questions of the theme, those at or above their norm.
#[must_use]
pub fn theme_at_basic_level(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> usize {
    edition
        .questions_of(theme)
        .iter()
        .filter(|question| at_basic_level(sheet.answer(&question.id), question.norm))
        .count()
}

/// The gaps of the theme's questions together, in steps.
#[must_use]
pub fn theme_gap(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> u64 {
    let mut sum = 0;
    for question in edition.questions_of(theme) {
        sum += u64::from(gap(sheet.answer(&question.id), question.norm).unwrap_or(0));
    }
    sum
}
