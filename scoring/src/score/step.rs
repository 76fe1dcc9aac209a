//! The gaps of a municipality as steps to take.

use std::cmp::Reverse;

use super::{Attainment, Gain, MunicipalityScore};
use crate::answer::{Choice, Norm};
use crate::id::{QuestionId, ThemeId};
use crate::order;

/// A question below its norm, as a step to take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The question.
    pub question: QuestionId,
    /// Its theme.
    pub theme: ThemeId,
    /// The answer now: a level below the norm, or *onbekend*.
    pub choice: Choice,
    /// Its norm.
    pub norm: Norm,
    /// The steps up to the norm, at least 1.
    pub gap: u8,
    /// By how many degrees the municipality's own temperature would rise; 0 where the theme does not count yet, `None` where the
    /// municipality has no temperature yet.
    pub gain: Option<Gain>,
    /// How far the answer is on the way: with the next two, what the gain is made of.
    pub attainment: Attainment,
    /// How many questions of its theme are scored: the `m` of the rule.
    pub scored: usize,
    /// How many themes of the municipality count: the `t` of the rule.
    pub counting_themes: usize,
}

/// By gain, and then in the edition's order of themes and questions.
pub(super) fn of(score: &MunicipalityScore) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for theme in &score.themes {
        for question in &theme.questions {
            if let Some(attainment) = question.scored.filter(|attainment| attainment.gap() > 0) {
                steps.push(Step {
                    question: question.question.clone(),
                    theme: theme.theme.clone(),
                    choice: question.choice,
                    norm: question.norm,
                    gap: attainment.gap(),
                    gain: question.gain,
                    attainment,
                    scored: theme.scored,
                    counting_themes: score.counting_themes,
                });
            }
        }
    }
    // Stable: what gains equally stays in the edition's order.
    order::sort_by_key(&mut steps, |step| Reverse(step.gain));
    steps
}
