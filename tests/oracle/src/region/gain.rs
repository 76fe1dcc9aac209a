//! What a question would bring the region (scoring, "Gain").

use super::question::with_support;
use crate::answer::{OracleSheet, OracleSupport};
use crate::edition::OracleEdition;
use crate::fraction::{Fraction, mean, whole};
use crate::score::municipality::{municipality_temperature, themes_that_count};
use crate::score::question::attainment;
use crate::score::theme::{theme_counts, theme_scored};

/// Gain of a question in degrees: the mean over the municipalities with a temperature of `100 * (1 - attainment) / (m * t)`, where
/// a municipality that is not scored on it, or whose theme does not count, adds 0. None where nobody has a temperature, and none of
/// a question that the edition does not have.
#[must_use]
pub fn gain(edition: &OracleEdition, question: &str, sheets: &[OracleSheet]) -> Option<Fraction> {
    let question = edition.question(question)?;
    let mut parts = Vec::new();
    for sheet in sheets {
        if municipality_temperature(edition, sheet).is_none() {
            continue;
        }
        let part = match attainment(sheet.answer(&question.id), question.norm) {
            Some(attainment) if theme_counts(edition, &question.theme, sheet) => {
                let m = theme_scored(edition, &question.theme, sheet);
                let t = themes_that_count(edition, sheet).len();
                whole(100) * (whole(1) - attainment) / (whole(m) * whole(t))
            }
            _ => whole(0),
        };
        parts.push(part);
    }
    mean(&parts)
}

/// The questions ranked by gain (most first), then urgent requests (most first), then the edition's order; gains of 0 left out.
#[must_use]
pub fn ranking(edition: &OracleEdition, sheets: &[OracleSheet]) -> Vec<String> {
    let mut ranked = Vec::new();
    for question in &edition.questions {
        let urgent = with_support(edition, &question.id, sheets, OracleSupport::Urgent).len();
        match gain(edition, &question.id, sheets) {
            Some(gain) if gain != whole(0) => ranked.push((gain, urgent, question.id.clone())),
            _ => {}
        }
    }
    // A stable sort: what is equal in both keeps the edition's order.
    ranked.sort_by(|(gain, urgent, _), (other_gain, other_urgent, _)| {
        other_gain.cmp(gain).then(other_urgent.cmp(urgent))
    });
    ranked.into_iter().map(|(_, _, question)| question).collect()
}
