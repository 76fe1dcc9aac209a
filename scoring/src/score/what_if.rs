//! What the score would be if some questions were at the basic level.

use super::{Gain, MunicipalityScore, QuestionScore, of_theme_scores, theme_score};
use crate::answer::Choice;
use crate::id::QuestionId;

/// What the score would be with some steps taken. It says nothing of the answers themselves, and nobody keeps it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WhatIf {
    /// How many of the chosen questions are a step to take: scored, and below their norm.
    pub steps: usize,
    /// What those steps gain together, exactly the difference between the two temperatures; `None` without a temperature.
    pub gain: Option<Gain>,
    /// The score with each of them at its norm. What counts and what is answered stays as it is.
    pub after: MunicipalityScore,
}

impl MunicipalityScore {
    /// The score if the chosen questions reached their norm. A chosen question that is no step changes nothing: one that is there
    /// already, is not answered or does not apply, and one that is not in the score.
    pub fn what_if(&self, chosen: &[QuestionId]) -> WhatIf {
        let is_taken = |score: &QuestionScore| score.gap() > Some(0) && chosen.contains(&score.question);
        let raised = |score: &QuestionScore| {
            let choice = if is_taken(score) { Choice::Level(score.norm.level()) } else { score.choice };
            QuestionScore::new(score.question.clone(), choice, score.norm)
        };
        let taken: Vec<&QuestionScore> =
            self.themes.iter().flat_map(|theme| &theme.questions).filter(|score| is_taken(score)).collect();
        let themes = self.themes.iter();
        WhatIf {
            steps: taken.len(),
            gain: self.temperature.map(|_| Gain::sum(taken.iter().filter_map(|score| score.gain))),
            after: of_theme_scores(
                themes.map(|own| theme_score(own.theme.clone(), own.questions.iter().map(raised).collect())).collect(),
            ),
        }
    }
}
