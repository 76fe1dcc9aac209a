//! One question over the region (scoring, "Question" and "Support").

use super::gain::gain;
use crate::answer::{OracleAnswer, OracleSheet, OracleSupport};
use crate::edition::{OracleEdition, OracleQuestion};
use crate::fraction::Fraction;
use crate::score::question::{at_basic_level, one_step_below};

/// One question over all participants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleRegionQuestion {
    /// The question's id.
    pub question: String,
    /// How many are on level 0, 1, 2, 3 and 4.
    pub levels: [usize; 5],
    /// How many answered *onbekend*.
    pub unknown: usize,
    /// How many answered *niet van toepassing*.
    pub not_applicable: usize,
    /// How many did not answer it.
    pub unanswered: usize,
    /// How many are at or above the norm.
    pub at_basic_level: usize,
    /// How many are on exactly one level below the norm.
    pub one_step_below: usize,
    /// Codes of those with `gewenst`, in the edition's order.
    pub wanted: Vec<String>,
    /// Codes of those with `dringend`, in the edition's order.
    pub urgent: Vec<String>,
    /// Codes of those with `aanbod`, in the edition's order.
    pub offered: Vec<String>,
    /// Its gain in degrees; none where nobody has a temperature.
    pub gain: Option<Fraction>,
}

pub(crate) fn region_question(
    edition: &OracleEdition,
    question: &OracleQuestion,
    sheets: &[OracleSheet],
) -> OracleRegionQuestion {
    let id = &question.id;
    let how_many = |is: &dyn Fn(OracleAnswer) -> bool| sheets.iter().filter(|sheet| is(sheet.answer(id))).count();
    let on_level = |level: u8| how_many(&|answer| answer == OracleAnswer::Level(level));
    OracleRegionQuestion {
        question: id.clone(),
        levels: [on_level(0), on_level(1), on_level(2), on_level(3), on_level(4)],
        unknown: how_many(&|answer| answer == OracleAnswer::Unknown),
        not_applicable: how_many(&|answer| answer == OracleAnswer::NotApplicable),
        unanswered: how_many(&|answer| answer == OracleAnswer::Open),
        at_basic_level: how_many(&|answer| at_basic_level(answer, question.norm)),
        one_step_below: how_many(&|answer| one_step_below(answer, question.norm)),
        wanted: with_support(edition, id, sheets, OracleSupport::Wanted),
        urgent: with_support(edition, id, sheets, OracleSupport::Urgent),
        offered: with_support(edition, id, sheets, OracleSupport::Offered),
        gain: gain(edition, id, sheets),
    }
}

/// Codes of those with this support on the question, whatever they answered, in the edition's order.
pub(crate) fn with_support(
    edition: &OracleEdition,
    question: &str,
    sheets: &[OracleSheet],
    support: OracleSupport,
) -> Vec<String> {
    let mut codes = Vec::new();
    for municipality in &edition.municipalities {
        for sheet in sheets {
            if sheet.municipality == municipality.code && sheet.support(question) == support {
                codes.push(municipality.code.clone());
            }
        }
    }
    codes
}

/// The matches of one question, as (asker, offerer): each who asks (`gewenst` or `dringend`) with each who offers (`aanbod`).
#[must_use]
pub fn support_matches(edition: &OracleEdition, question: &str, sheets: &[OracleSheet]) -> Vec<(String, String)> {
    let mut matches = Vec::new();
    for municipality in &edition.municipalities {
        for asker in sheets.iter().filter(|sheet| sheet.municipality == municipality.code) {
            if matches!(asker.support(question), OracleSupport::Wanted | OracleSupport::Urgent) {
                for offerer in with_support(edition, question, sheets, OracleSupport::Offered) {
                    matches.push((municipality.code.clone(), offerer));
                }
            }
        }
    }
    matches
}
