//! Whether the basic level is reached (scoring, table "basisniveau of a theme" and the line under it).

use super::question::{at_basic_level, is_answered, is_scored};
use crate::answer::OracleSheet;
use crate::edition::OracleEdition;

/// Basisniveau of a theme or a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasicLevel {
    /// *Bereikt*.
    Reached,
    /// *Niet bereikt*.
    NotReached,
    /// *Niet van toepassing*.
    NotApplicable,
    /// *Onvolledig*.
    Incomplete,
}

impl BasicLevel {
    /// Its name in the command line's model: `reached`, `not-reached`, `not-applicable`, `incomplete`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NotReached => "not-reached",
            Self::NotApplicable => "not-applicable",
            Self::Incomplete => "incomplete",
        }
    }
}

/// Basisniveau of a theme: each row of the table, in its order.
#[must_use]
pub fn theme_basic_level(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> BasicLevel {
    let questions = edition.questions_of(theme);
    let nothing_unanswered = questions.iter().all(|question| is_answered(sheet.answer(&question.id)));
    let scored: Vec<_> = questions.iter().filter(|question| is_scored(sheet.answer(&question.id))).collect();
    let each_at_or_above = scored.iter().all(|question| at_basic_level(sheet.answer(&question.id), question.norm));

    if nothing_unanswered && !scored.is_empty() && each_at_or_above {
        BasicLevel::Reached
    } else if !each_at_or_above {
        BasicLevel::NotReached
    } else if nothing_unanswered && scored.is_empty() {
        BasicLevel::NotApplicable
    } else {
        BasicLevel::Incomplete
    }
}

/// Basisniveau of a municipality: *niet bereikt* if any theme is; else *onvolledig* if any theme is; else *bereikt* if any theme
/// is; else *niet van toepassing*.
#[must_use]
pub fn municipality_basic_level(edition: &OracleEdition, sheet: &OracleSheet) -> BasicLevel {
    let themes: Vec<_> = edition.themes.iter().map(|theme| theme_basic_level(edition, theme, sheet)).collect();
    if themes.contains(&BasicLevel::NotReached) {
        BasicLevel::NotReached
    } else if themes.contains(&BasicLevel::Incomplete) {
        BasicLevel::Incomplete
    } else if themes.contains(&BasicLevel::Reached) {
        BasicLevel::Reached
    } else {
        BasicLevel::NotApplicable
    }
}
