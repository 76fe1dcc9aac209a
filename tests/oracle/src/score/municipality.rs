//! One municipality over all themes (scoring, "A municipality").

use super::theme::{theme_answered, theme_at_basic_level, theme_counts, theme_gap, theme_scored, theme_temperature};
use crate::answer::OracleSheet;
use crate::edition::OracleEdition;
use crate::fraction::{Fraction, mean, share};

/// The themes of the municipality that count, in the edition's order.
#[must_use]
pub fn themes_that_count<'a>(edition: &'a OracleEdition, sheet: &OracleSheet) -> Vec<&'a str> {
    edition.themes.iter().map(String::as_str).filter(|theme| theme_counts(edition, theme, sheet)).collect()
}

/// Municipality temperature in degrees, 0 to 100: the plain mean of its theme temperatures that count. None counts: none.
#[must_use]
pub fn municipality_temperature(edition: &OracleEdition, sheet: &OracleSheet) -> Option<Fraction> {
    let mut temperatures = Vec::new();
    for theme in themes_that_count(edition, sheet) {
        temperatures.extend(theme_temperature(edition, theme, sheet));
    }
    mean(&temperatures)
}

/// Coverage of the municipality, 0 to 1: answered / all questions. None of an edition without a question.
#[must_use]
pub fn municipality_coverage(edition: &OracleEdition, sheet: &OracleSheet) -> Option<Fraction> {
    let questions = edition.questions.len();
    if questions == 0 {
        return None;
    }
    let answered: usize = edition.themes.iter().map(|theme| theme_answered(edition, theme, sheet)).sum();
    Some(share(answered, questions))
}

/// At the basic level: how many questions are at or above their norm, and of how many that are scored ("7 van 11").
#[must_use]
pub fn municipality_at_basic_level(edition: &OracleEdition, sheet: &OracleSheet) -> (usize, usize) {
    let at = edition.themes.iter().map(|theme| theme_at_basic_level(edition, theme, sheet)).sum();
    let scored = edition.themes.iter().map(|theme| theme_scored(edition, theme, sheet)).sum();
    (at, scored)
}

/// The gaps of all questions together, in steps.
#[must_use]
pub fn municipality_gap(edition: &OracleEdition, sheet: &OracleSheet) -> u64 {
    edition.themes.iter().map(|theme| theme_gap(edition, theme, sheet)).sum()
}
