//! The gaps of a municipality as steps to take.

use std::cmp::Reverse;

use super::{Gain, MunicipalityScore};
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
}

/// By gain, and then in the edition's order of themes and questions.
pub(super) fn of(score: &MunicipalityScore) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for theme in &score.themes {
        for question in &theme.questions {
            if let Some(gap) = question.gap().filter(|gap| *gap > 0) {
                steps.push(Step {
                    question: question.question.clone(),
                    theme: theme.theme.clone(),
                    choice: question.choice,
                    norm: question.norm,
                    gap,
                    gain: question.gain,
                });
            }
        }
    }
    // Stable: what gains equally stays in the edition's order.
    order::sort_by_key(&mut steps, |step| Reverse(step.gain));
    steps
}
