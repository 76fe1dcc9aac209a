//! The region without names.

use super::{RegionModel, Spread};
use crate::edition::Edition;
use crate::id::{QuestionId, ThemeId};
use crate::score::{Gain, Temperature};

/// A figure stands in the nameless view only with this many municipalities in it.
pub const SMALLEST_GROUP: usize = 5;

/// The region in which no municipality can be told: by its type it holds no name, code, free text, time or fingerprint. Marks stand by
/// their value, so that their order tells nothing and no two figures can be linked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessRegion {
    /// How many sent.
    pub participants: usize,
    /// How many did not send.
    pub missing: usize,
    /// How many sent, but have no temperature.
    pub without_score: usize,
    /// How many left questions open, those without a temperature among them.
    pub incomplete: usize,
    /// The region total; `None` with fewer than five municipalities in it.
    pub total: Option<NamelessSpread>,
    /// For each theme, in the edition's order.
    pub themes: Vec<NamelessTheme>,
    /// For each question, in the edition's order.
    pub questions: Vec<NamelessQuestion>,
    /// The questions by gain; empty with fewer than five municipalities in the region total.
    pub ranking: Vec<QuestionId>,
}

/// A theme without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessTheme {
    /// The theme.
    pub theme: ThemeId,
    /// Its figure; `None` with fewer than five municipalities in it.
    pub spread: Option<NamelessSpread>,
}

/// A figure without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessSpread {
    /// The temperatures, lowest first.
    pub marks: Vec<Temperature>,
    /// The plain mean.
    pub mean: Temperature,
    /// The lowest.
    pub lowest: Temperature,
    /// The middle one, or the mean of the middle two.
    pub median: Temperature,
    /// The highest.
    pub highest: Temperature,
    /// How many of them reach the basic level.
    pub reached: usize,
    /// Who sent, but too little for this figure: how many.
    pub without: usize,
}

/// A question without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessQuestion {
    /// The question.
    pub question: QuestionId,
    /// Its figures; `None` with fewer than five participants.
    pub figures: Option<NamelessFigures>,
    /// What it can gain; `None` with fewer than five municipalities in the region total.
    pub gain: Option<Gain>,
}

/// The figures of a question without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessFigures {
    /// How many are on each level, from level 0.
    pub levels: [usize; 5],
    /// How many answered *onbekend*.
    pub unknown: usize,
    /// How many answered *niet van toepassing*.
    pub not_applicable: usize,
    /// How many did not answer.
    pub unanswered: usize,
    /// How many are scored on it: a level or *onbekend*.
    pub scored: usize,
    /// How many are at or above the norm.
    pub at_basic_level: usize,
    /// How many of the scored ones are below the norm.
    pub below_basic_level: usize,
    /// How many are exactly one level below the norm.
    pub one_step_below: usize,
    /// How many ask for support.
    pub wanted: usize,
    /// How many ask urgently.
    pub urgent: usize,
    /// How many can help others.
    pub offered: usize,
}

impl NamelessRegion {
    /// Takes the names off.
    pub fn new(region: &RegionModel) -> Self {
        let total = NamelessSpread::new(&region.total);
        let shows_gain = total.is_some();
        let enough = region.participants.len() >= SMALLEST_GROUP;
        let questions = region.questions.iter().map(|question| NamelessQuestion {
            question: question.question.clone(),
            figures: enough.then(|| question.figures()),
            gain: question.gain.filter(|_| shows_gain),
        });
        let themes = region
            .themes
            .iter()
            .map(|theme| NamelessTheme { theme: theme.theme.clone(), spread: NamelessSpread::new(&theme.spread) });
        Self {
            participants: region.participants.len(),
            missing: region.missing.len(),
            without_score: region.without_score.len(),
            incomplete: region.incomplete(),
            total,
            themes: themes.collect(),
            questions: questions.collect(),
            ranking: if shows_gain { region.ranking.clone() } else { Vec::new() },
        }
    }

    /// A question's figures.
    pub fn question(&self, edition: &Edition, question: &QuestionId) -> Option<&NamelessQuestion> {
        self.questions.get(edition.position(question.as_str())?)
    }
}

impl NamelessSpread {
    fn new(spread: &Spread) -> Option<Self> {
        if spread.municipalities() < SMALLEST_GROUP {
            return None;
        }
        Some(Self {
            marks: spread.marks.iter().map(|mark| mark.temperature).collect(),
            mean: spread.mean?,
            lowest: spread.lowest?,
            median: spread.median?,
            highest: spread.highest?,
            reached: spread.reached,
            without: spread.without,
        })
    }
}
