//! A question without names.

use super::NamelessFigures;
use crate::id::{QuestionId, ThemeId};
use crate::region::RegionQuestion;
use crate::score::Gain;

/// A question without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessQuestion {
    /// The question.
    pub question: QuestionId,
    /// Its theme.
    pub theme: ThemeId,
    /// How it was answered, and what is asked for and offered, over all participants; `None` with fewer than five of them.
    pub figures: Option<NamelessFigures>,
    /// By how many degrees the region total would rise; `None` where gains are not shown.
    pub gain: Option<Gain>,
    /// By how many degrees the region temperature of its theme would rise; `None` where gains are not shown.
    pub theme_gain: Option<Gain>,
}

impl NamelessQuestion {
    pub(super) fn new(theme: &ThemeId, question: &RegionQuestion, shows_counts: bool, shows_gains: bool) -> Self {
        Self {
            question: question.question.clone(),
            theme: theme.clone(),
            figures: shows_counts.then(|| question.figures()),
            gain: question.gain.filter(|_| shows_gains),
            theme_gain: question.theme_gain.filter(|_| shows_gains),
        }
    }

    /// How many pairs of an asker and an offerer there are, as [`RegionQuestion::matches`]; 0 where counts are not shown.
    pub fn matches(&self) -> usize {
        self.figures.as_ref().map_or(0, |figures| (figures.wanted + figures.urgent) * figures.offered)
    }
}
