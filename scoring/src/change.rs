//! What changed against an earlier edition (`docs/scoring.md`, Change).

use std::sync::Arc;

use crate::edition::{Edition, Editions};
use crate::fraction::Difference;
use crate::id::{EditionId, MunicipalityCode, QuestionId, ThemeId};
use crate::merge::Decided;
use crate::score::Temperature;
use crate::submission::Submission;

/// The change between two editions, of the region or of one municipality: both scored anew over the questions that continue.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The newer edition.
    pub edition: EditionId,
    /// The older edition.
    pub against: EditionId,
    /// Whose change; `None`: the region's.
    pub municipality: Option<MunicipalityCode>,
    /// Over how many questions.
    pub questions: usize,
    /// The municipality temperatures, over the municipalities that have one in both.
    pub total: Shift,
    /// For each theme of the newer edition, over the municipalities whose theme counts in both.
    pub themes: Vec<ThemeChange>,
    /// For each question that continues, in the newer edition's order.
    pub by_question: Vec<QuestionChange>,
}

/// Two figures over the same municipalities, and their difference. The figures are `None` over nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shift {
    /// Over how many municipalities.
    pub municipalities: usize,
    /// The earlier value, made anew: what is drawn beside a thermometer.
    pub before: Option<Temperature>,
    /// The newer value over the same questions.
    pub after: Option<Temperature>,
    /// From before to after.
    pub difference: Option<Difference>,
}

/// The change of a theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeChange {
    /// The theme of the newer edition.
    pub theme: ThemeId,
    /// How many of its questions continue.
    pub questions: usize,
    /// The change.
    pub shift: Shift,
}

/// The change of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionChange {
    /// The question of the newer edition.
    pub question: QuestionId,
    /// Over how many municipalities: those scored on it in both.
    pub municipalities: usize,
    /// The difference of the mean attainments, times 100; `None` over nobody.
    pub difference: Option<Difference>,
}

impl Change {
    /// All changes among decided submissions: for each pair of editions that `previous` joins, the region and then each municipality in both.
    pub fn all(editions: &Editions, decided: &Decided) -> Vec<Self> {
        let _ = (editions, decided);
        Vec::new()
    }

    /// The region's change; `None` where `previous` does not lead from the newer to the older edition through editions that are known.
    pub fn of_region(
        newer: &Arc<Edition>,
        older: &Arc<Edition>,
        editions: &Editions,
        decided: &Decided,
    ) -> Option<Self> {
        let _ = (newer, older, editions, decided);
        None
    }

    /// The change of one municipality between two of its submissions; `None` where the editions are not joined.
    pub fn of_municipality(
        newer: &Submission,
        older: &Submission,
        editions: &Editions,
    ) -> Option<Self> {
        let _ = (newer, older, editions);
        None
    }

    /// The questions that rose, the one that rose most first.
    pub fn most_improved(&self) -> Vec<&QuestionChange> {
        Vec::new()
    }

    /// The questions that fell, the one that fell most first.
    pub fn most_fallen(&self) -> Vec<&QuestionChange> {
        Vec::new()
    }
}
