//! The region (scoring, "The region").

pub(crate) mod gain;
pub(crate) mod question;

use self::gain::ranking;
use self::question::{OracleRegionQuestion, region_question};
use crate::answer::OracleSheet;
use crate::edition::OracleEdition;
use crate::fraction::{Fraction, mean, whole};
use crate::score::basic_level::{BasicLevel, municipality_basic_level, theme_basic_level};
use crate::score::municipality::municipality_temperature;
use crate::score::theme::{theme_counts, theme_temperature};

/// Mean, lowest, median and highest of some temperatures, in degrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleSpread {
    /// The plain mean: the region temperature.
    pub mean: Fraction,
    /// The lowest.
    pub lowest: Fraction,
    /// The middle one; of an even number the mean of the middle two.
    pub median: Fraction,
    /// The highest.
    pub highest: Fraction,
}

/// One theme over the region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleRegionTheme {
    /// The theme's id.
    pub theme: String,
    /// `n`: the municipalities whose temperature of this theme counts.
    pub municipalities: usize,
    /// How many of those reach the basic level of the theme.
    pub reached: usize,
    /// Their temperatures; none of nobody.
    pub spread: Option<OracleSpread>,
}

/// The region over one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleRegion {
    /// The edition's id.
    pub edition: String,
    /// All that sent.
    pub participants: usize,
    /// `n`: the municipalities with a municipality temperature.
    pub municipalities: usize,
    /// Codes of those that did not send, in the edition's order.
    pub missing: Vec<String>,
    /// Codes of those that sent but have no temperature, in the edition's order.
    pub without_score: Vec<String>,
    /// How many of the `n` reach the basic level.
    pub reached: usize,
    /// The region total: the *municipality* temperatures; none of nobody.
    pub total: Option<OracleSpread>,
    /// Each theme, in the edition's order.
    pub themes: Vec<OracleRegionTheme>,
    /// Each question, in the edition's order.
    pub questions: Vec<OracleRegionQuestion>,
    /// The ids of the questions that have a gain, by gain.
    pub ranking: Vec<String>,
}

/// The region over one edition, from one sheet (the chosen submission) for each municipality that sent.
#[must_use]
pub fn region(edition: &OracleEdition, sheets: &[OracleSheet]) -> OracleRegion {
    let mut temperatures = Vec::new();
    let mut missing = Vec::new();
    let mut without_score = Vec::new();
    let mut reached = 0;
    for municipality in &edition.municipalities {
        let code = &municipality.code;
        match sheets.iter().find(|sheet| sheet.municipality == *code) {
            None => missing.push(code.clone()),
            Some(sheet) => match municipality_temperature(edition, sheet) {
                None => without_score.push(code.clone()),
                Some(temperature) => {
                    temperatures.push(temperature);
                    if municipality_basic_level(edition, sheet) == BasicLevel::Reached {
                        reached += 1;
                    }
                }
            },
        }
    }

    OracleRegion {
        edition: edition.id.clone(),
        participants: sheets.len(),
        municipalities: temperatures.len(),
        missing,
        without_score,
        reached,
        total: spread(&temperatures),
        themes: edition.themes.iter().map(|theme| region_theme(edition, theme, sheets)).collect(),
        questions: edition.questions.iter().map(|question| region_question(edition, question, sheets)).collect(),
        ranking: ranking(edition, sheets),
    }
}

/// One theme: over the municipalities whose temperature of it counts.
fn region_theme(edition: &OracleEdition, theme: &str, sheets: &[OracleSheet]) -> OracleRegionTheme {
    let mut temperatures = Vec::new();
    let mut reached = 0;
    for sheet in sheets {
        if theme_counts(edition, theme, sheet) {
            temperatures.extend(theme_temperature(edition, theme, sheet));
            if theme_basic_level(edition, theme, sheet) == BasicLevel::Reached {
                reached += 1;
            }
        }
    }
    OracleRegionTheme {
        theme: theme.to_owned(),
        municipalities: temperatures.len(),
        reached,
        spread: spread(&temperatures),
    }
}

fn spread(temperatures: &[Fraction]) -> Option<OracleSpread> {
    let mean = mean(temperatures)?;
    let mut sorted = temperatures.to_vec();
    sorted.sort();
    let middle = sorted.len() / 2;
    let median =
        if sorted.len() % 2 == 1 { sorted[middle].clone() } else { (&sorted[middle - 1] + &sorted[middle]) / whole(2) };
    Some(OracleSpread { mean, lowest: sorted.first()?.clone(), median, highest: sorted.last()?.clone() })
}

/// Whether the nameless view shows a figure: with five or more municipalities in it.
#[must_use]
pub fn in_nameless_view(municipalities: usize) -> bool {
    municipalities >= 5
}
