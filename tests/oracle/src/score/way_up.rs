//! What one municipality can gain (scoring, "Gain": its own steps), by doing it: change the answers and calculate anew.

use super::municipality::municipality_temperature;
use super::question::gap;
use crate::answer::{OracleAnswer, OracleSheet};
use crate::edition::OracleEdition;
use crate::fraction::Fraction;

/// The same sheet with these questions at their norm, as far as they are scored and below it; the others stay as they are.
#[must_use]
pub fn raised(edition: &OracleEdition, sheet: &OracleSheet, questions: &[&str]) -> OracleSheet {
    let mut raised = sheet.clone();
    for question in &edition.questions {
        let is_step = gap(sheet.answer(&question.id), question.norm).is_some_and(|gap| gap > 0);
        if is_step && questions.contains(&question.id.as_str()) {
            raised.replies.entry(question.id.clone()).or_default().answer = OracleAnswer::Level(question.norm);
        }
    }
    raised
}

/// The steps of a municipality: each question below its norm with what its temperature rises when that question alone is at its norm
/// (none without a temperature), most first, then in the edition's order of themes and their questions.
#[must_use]
pub fn way_up(edition: &OracleEdition, sheet: &OracleSheet) -> Vec<(String, Option<Fraction>)> {
    let before = municipality_temperature(edition, sheet);
    let mut steps = Vec::new();
    for theme in &edition.themes {
        for question in edition.questions_of(theme) {
            if gap(sheet.answer(&question.id), question.norm).is_none_or(|gap| gap == 0) {
                continue;
            }
            let after = municipality_temperature(edition, &raised(edition, sheet, &[&question.id]));
            let rise = before.as_ref().zip(after).map(|(before, after)| after - before);
            steps.push((question.id.clone(), rise));
        }
    }
    // A stable sort: what rises equally keeps the edition's order.
    steps.sort_by(|(_, rise), (_, other)| other.cmp(rise));
    steps
}
