//! What the region would be if some questions reached the basic level (`docs/scoring.md`, Gain: they add up exactly).

use super::RegionModel;
use crate::id::{QuestionId, ThemeId};
use crate::score::{Gain, Temperature};

/// The region with some steps taken: every municipality below the norm on a chosen question reached it. What counts and what is answered
/// stays as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionWhatIf {
    /// How many of the chosen questions gain anything.
    pub steps: usize,
    /// The region total; `None` where there is none, or none to show.
    pub total: Option<Rise>,
    /// For each theme, in the edition's order.
    pub themes: Vec<ThemeRise>,
}

/// The theme temperature of the region with some steps taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeRise {
    /// The theme.
    pub theme: ThemeId,
    /// Its rise; `None` where the theme has no temperature, or none to show.
    pub rise: Option<Rise>,
}

/// A mean before and after: exact, so that `before` and `gain` are `after`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rise {
    /// As it stands.
    pub before: Temperature,
    /// By how many degrees it would rise.
    pub gain: Gain,
    /// As it would be.
    pub after: Temperature,
}

impl Rise {
    fn new(before: Temperature, gain: Gain) -> Self {
        Self { before, gain, after: before.raised_by(gain) }
    }
}

/// A question with what it gains.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gaining<'a> {
    pub(crate) question: &'a QuestionId,
    pub(crate) theme: &'a ThemeId,
    pub(crate) gain: Option<Gain>,
    pub(crate) theme_gain: Option<Gain>,
}

impl RegionWhatIf {
    /// Over figures that are there already: no municipality is needed for it.
    pub(crate) fn new(
        total: Option<Temperature>,
        themes: &[(&ThemeId, Option<Temperature>)],
        questions: &[Gaining<'_>],
        chosen: &[QuestionId],
    ) -> Self {
        let taken: Vec<&Gaining<'_>> = questions.iter().filter(|gaining| chosen.contains(gaining.question)).collect();
        // Without gains to show there is no sum of them: that is not a rise of nothing.
        let sum = |before: Option<Temperature>, gains: Vec<Option<Gain>>| {
            let gains: Option<Vec<Gain>> = gains.into_iter().collect();
            Some(Rise::new(before?, Gain::sum(gains?)))
        };
        let rise = |(theme, before): &(&ThemeId, Option<Temperature>)| ThemeRise {
            theme: (*theme).clone(),
            rise: sum(
                *before,
                taken.iter().filter(|gaining| gaining.theme == *theme).map(|gaining| gaining.theme_gain).collect(),
            ),
        };
        Self {
            steps: taken.iter().filter(|gaining| gaining.gain > Some(Gain::ZERO)).count(),
            total: sum(total, taken.iter().map(|gaining| gaining.gain).collect()),
            themes: themes.iter().map(rise).collect(),
        }
    }
}

impl RegionModel {
    /// The region if the chosen questions reached their norm everywhere. A question that gains nothing, or is not of this edition,
    /// changes nothing; one that is chosen twice counts once.
    pub fn what_if(&self, chosen: &[QuestionId]) -> RegionWhatIf {
        let themes: Vec<_> = self.themes.iter().map(|theme| (&theme.theme, theme.spread.mean)).collect();
        let questions = self.edition.questions().iter().zip(&self.questions).map(|(question, figures)| Gaining {
            question: &figures.question,
            theme: &question.theme,
            gain: figures.gain,
            theme_gain: figures.theme_gain,
        });
        RegionWhatIf::new(self.total.mean, &themes, &questions.collect::<Vec<_>>(), chosen)
    }
}
