//! Which questions stand behind the counts of a score.

use super::{MunicipalityScore, QuestionScore, ThemeScore};
use crate::answer::Choice;
use crate::id::QuestionId;

/// The questions of a score, told apart by what it makes of them: each stands in exactly one list, in the edition's order of themes and
/// questions. The first two are the scored ones.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Scored, at or above their norm.
    pub at_basic_level: Vec<QuestionId>,
    /// Scored, below their norm; *onbekend* is.
    pub below: Vec<QuestionId>,
    /// *Niet van toepassing*: in the coverage, not in the score.
    pub not_applicable: Vec<QuestionId>,
    /// Not answered, or counted so: in neither.
    pub unanswered: Vec<QuestionId>,
}

impl ThemeScore {
    /// The questions behind its counts.
    pub fn tally(&self) -> Tally {
        of(self.questions.iter())
    }
}

impl MunicipalityScore {
    /// The questions behind its counts, over all themes.
    pub fn tally(&self) -> Tally {
        of(self.themes.iter().flat_map(|theme| &theme.questions))
    }
}

fn of<'a>(questions: impl Iterator<Item = &'a QuestionScore>) -> Tally {
    let mut tally = Tally::default();
    for score in questions {
        let list = match (score.is_at_basic_level(), score.choice) {
            (Some(true), _) => &mut tally.at_basic_level,
            (Some(false), _) => &mut tally.below,
            (None, Choice::NotApplicable) => &mut tally.not_applicable,
            (None, _) => &mut tally.unanswered,
        };
        list.push(score.question.clone());
    }
    tally
}
