//! Change against an earlier edition (scoring, "Change").

use std::collections::BTreeMap;

use crate::answer::OracleSheet;
use crate::edition::{OracleEdition, OracleQuestion};
use crate::fraction::{Fraction, mean, whole};
use crate::score::municipality::municipality_temperature;
use crate::score::question::attainment;
use crate::score::theme::{theme_counts, theme_temperature};

/// One figure in both editions, over the municipalities that have it in both. All in degrees; all none where that is nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleChangeFigure {
    /// Over how many municipalities.
    pub municipalities: usize,
    /// The mean of the earlier temperatures, made anew.
    pub before: Option<Fraction>,
    /// The mean of the later temperatures, made anew over the same questions.
    pub after: Option<Fraction>,
    /// `after - before`.
    pub change: Option<Fraction>,
}

/// The change of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleQuestionChange {
    /// Its id in the newer edition.
    pub question: String,
    /// How many municipalities are scored on it in both.
    pub municipalities: usize,
    /// The difference of their mean attainments, times 100, in degrees; none where that is nobody.
    pub change: Option<Fraction>,
}

/// A newer edition against an earlier one, of the region or of one municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleChange {
    /// The newer edition's id.
    pub edition: String,
    /// The earlier edition's id.
    pub against: String,
    /// The municipality's code; none for the region.
    pub municipality: Option<String>,
    /// Over how many continuing questions.
    pub questions: usize,
    /// The total: the municipality temperatures.
    pub total: OracleChangeFigure,
    /// Each theme of the newer edition, in its order.
    pub themes: Vec<(String, OracleChangeFigure)>,
    /// Each continuing question, in the newer edition's order.
    pub by_question: Vec<OracleQuestionChange>,
    /// Ids of the questions that rose, the highest rise first; of equal ones the newer edition's order.
    pub most_improved: Vec<String>,
    /// Ids of the questions that fell, the deepest fall first; of equal ones the newer edition's order.
    pub most_fallen: Vec<String>,
}

/// The questions that the newer edition declares the same as one of the earlier edition, as (newer id, earlier id), in the newer
/// edition's order. `editions` holds both and each edition between them. None where `previous` does not lead from one to the other.
#[must_use]
pub fn continuing_questions(newer: &str, earlier: &str, editions: &[OracleEdition]) -> Option<Vec<(String, String)>> {
    let edition_of = |id: &str| editions.iter().find(|edition| edition.id == id);
    let newest = edition_of(newer)?;

    // Each question of the newer edition with the id that it has in the edition where we are on the way back.
    let mut pairs: Vec<(String, String)> =
        newest.questions.iter().map(|question| (question.id.clone(), question.id.clone())).collect();
    let mut here = newest;
    for _ in editions {
        let before = edition_of(here.previous.as_deref()?)?;
        let mut continuing = Vec::new();
        for (in_newer, in_here) in pairs {
            if let Some(in_before) = here.question(&in_here).and_then(|question| question.continues.clone()) {
                continuing.push((in_newer, in_before));
            }
        }
        pairs = continuing;
        here = before;
        if here.id == earlier {
            return Some(pairs);
        }
    }
    None
}

/// The change of the region: over the sheets of both editions, one for each municipality that sent. None where the editions do not
/// follow each other.
#[must_use]
pub fn change_of_region(
    newer: &str,
    earlier: &str,
    editions: &[OracleEdition],
    newer_sheets: &[OracleSheet],
    earlier_sheets: &[OracleSheet],
) -> Option<OracleChange> {
    let pairs = continuing_questions(newer, earlier, editions)?;
    let newer_edition = editions.iter().find(|edition| edition.id == newer)?;

    // The newer edition's themes, order and norms, with those same questions only.
    let same = OracleEdition {
        questions: pairs.iter().filter_map(|(in_newer, _)| newer_edition.question(in_newer).cloned()).collect(),
        ..newer_edition.clone()
    };
    // Those who sent both years: the sheet of then, under the newer edition's ids, with the sheet of now.
    let mut both = Vec::new();
    for after in newer_sheets {
        for before in earlier_sheets.iter().filter(|before| before.municipality == after.municipality) {
            both.push((under_newer_ids(before, &pairs), after.clone()));
        }
    }

    let by_question: Vec<_> = same.questions.iter().map(|question| question_change(question, &both)).collect();
    Some(OracleChange {
        edition: newer.to_owned(),
        against: earlier.to_owned(),
        municipality: None,
        questions: pairs.len(),
        total: figure(&both, |sheet| municipality_temperature(&same, sheet)),
        themes: same
            .themes
            .iter()
            .map(|theme| (theme.clone(), figure(&both, |sheet| temperature_that_counts(&same, theme, sheet))))
            .collect(),
        most_improved: ranked(&by_question, Clone::clone),
        most_fallen: ranked(&by_question, |change| -change),
        by_question,
    })
}

/// The change of one municipality: alike, over its two sheets.
#[must_use]
pub fn change_of_municipality(
    newer: &str,
    earlier: &str,
    editions: &[OracleEdition],
    newer_sheet: &OracleSheet,
    earlier_sheet: &OracleSheet,
) -> Option<OracleChange> {
    let mut change = change_of_region(
        newer,
        earlier,
        editions,
        std::slice::from_ref(newer_sheet),
        std::slice::from_ref(earlier_sheet),
    )?;
    change.municipality = Some(newer_sheet.municipality.clone());
    Some(change)
}

fn under_newer_ids(earlier: &OracleSheet, pairs: &[(String, String)]) -> OracleSheet {
    let mut replies = BTreeMap::new();
    for (in_newer, in_earlier) in pairs {
        if let Some(reply) = earlier.replies.get(in_earlier) {
            replies.insert(in_newer.clone(), *reply);
        }
    }
    OracleSheet { municipality: earlier.municipality.clone(), replies }
}

fn temperature_that_counts(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> Option<Fraction> {
    if theme_counts(edition, theme, sheet) { theme_temperature(edition, theme, sheet) } else { None }
}

/// One figure over those who have it in both.
fn figure(both: &[(OracleSheet, OracleSheet)], value: impl Fn(&OracleSheet) -> Option<Fraction>) -> OracleChangeFigure {
    let mut befores = Vec::new();
    let mut afters = Vec::new();
    for (before, after) in both {
        if let (Some(before), Some(after)) = (value(before), value(after)) {
            befores.push(before);
            afters.push(after);
        }
    }
    let (before, after) = (mean(&befores), mean(&afters));
    let change = match (&before, &after) {
        (Some(before), Some(after)) => Some(after - before),
        _ => None,
    };
    OracleChangeFigure { municipalities: befores.len(), before, after, change }
}

fn question_change(question: &OracleQuestion, both: &[(OracleSheet, OracleSheet)]) -> OracleQuestionChange {
    let figure = figure(both, |sheet| attainment(sheet.answer(&question.id), question.norm));
    OracleQuestionChange {
        question: question.id.clone(),
        municipalities: figure.municipalities,
        change: figure.change.map(|change| whole(100) * change),
    }
}

/// The ids of those with a size above 0, the largest first; a stable sort, so equal ones keep their order.
fn ranked(changes: &[OracleQuestionChange], size: impl Fn(&Fraction) -> Fraction) -> Vec<String> {
    let mut sized = Vec::new();
    for question in changes {
        if let Some(size) = question.change.as_ref().map(&size)
            && size > whole(0)
        {
            sized.push((size, question.question.clone()));
        }
    }
    sized.sort_by(|(size, _), (other, _)| other.cmp(size));
    sized.into_iter().map(|(_, question)| question).collect()
}
