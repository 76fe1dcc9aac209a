//! The region for one edition (`docs/scoring.md`, The region).

mod nameless;
mod question;
mod spread;
mod what_if;

use std::sync::Arc;

pub use self::nameless::{
    NamelessFigures, NamelessQuestion, NamelessRegion, NamelessSpread, NamelessTheme, SMALLEST_GROUP,
};
pub use self::question::{Match, RegionQuestion};
pub use self::spread::{Mark, Spread};
pub(crate) use self::what_if::Gaining;
pub use self::what_if::{RegionWhatIf, Rise, ThemeRise};
use crate::edition::Edition;
use crate::id::{EditionId, MunicipalityCode, QuestionId, ThemeId};
use crate::merge::Decided;
use crate::order;
use crate::score::{BasicLevel, Gain, MunicipalityScore};
use crate::submission::Submission;

/// Everything that is told of the region for one edition. Each municipality counts once, each question weighs the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionModel {
    /// The edition.
    pub edition: Arc<Edition>,
    /// All that sent, by the edition's order of municipalities, each with its score.
    pub participants: Vec<Participant>,
    /// Who did not send, in the edition's order.
    pub missing: Vec<MunicipalityCode>,
    /// Who sent, but has no temperature, in the edition's order.
    pub without_score: Vec<MunicipalityCode>,
    /// Over the municipality temperatures.
    pub total: Spread,
    /// For each theme, over the municipalities' theme temperatures that count; in the edition's order.
    pub themes: Vec<RegionTheme>,
    /// For each question; in the edition's order.
    pub questions: Vec<RegionQuestion>,
    /// The questions by gain, then by urgent requests, then in the edition's order; without gains of 0.
    pub ranking: Vec<QuestionId>,
}

/// A municipality that sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Participant {
    /// Its code.
    pub municipality: MunicipalityCode,
    /// What it sent.
    pub submission: Submission,
    /// Its score.
    pub score: MunicipalityScore,
}

/// A theme over the region.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionTheme {
    /// The theme.
    pub theme: ThemeId,
    /// Over the theme temperatures that count.
    pub spread: Spread,
}

impl RegionModel {
    /// The region of an edition, over the decided submissions.
    pub fn new(edition: &Arc<Edition>, decided: &Decided) -> Self {
        let mut participants: Vec<Participant> = decided
            .of_edition(edition.id())
            .map(|entry| Participant {
                municipality: entry.submission().municipality().code.clone(),
                submission: entry.submission().clone(),
                score: entry.submission().score(),
            })
            .collect();
        order::sort_by_key(&mut participants, |participant| participant.submission.municipality_position());
        let codes = || edition.municipalities().iter().map(|municipality| &municipality.code);
        let sent = |code: &MunicipalityCode| participants.iter().find(|participant| participant.municipality == *code);
        let missing = codes().filter(|code| sent(code).is_none()).cloned().collect();
        let without_score = participants
            .iter()
            .filter(|participant| participant.score.temperature.is_none())
            .map(|participant| participant.municipality.clone())
            .collect();
        let total = Spread::new(participants.iter().map(|participant| {
            let reached = participant.score.basic_level == BasicLevel::Reached;
            (&participant.municipality, participant.score.temperature, reached)
        }));
        let themes = (0..edition.themes().len()).map(|theme| region_theme(edition, theme, &participants)).collect();
        let questions: Vec<RegionQuestion> = (0..edition.questions().len())
            .map(|position| RegionQuestion::new(edition, position, &participants))
            .collect();
        let ranking =
            ranking(questions.iter().map(|question| (&question.question, question.gain, question.urgent.len())));
        Self { edition: Arc::clone(edition), participants, missing, without_score, total, themes, questions, ranking }
    }

    /// A question's figures.
    pub fn question(&self, question: &QuestionId) -> Option<&RegionQuestion> {
        Some(&self.questions[self.edition.position(question.as_str())?])
    }

    /// The questions of the ranking, the one that gains most first.
    pub fn ranked(&self) -> impl Iterator<Item = &RegionQuestion> {
        self.ranking.iter().filter_map(|question| self.question(question))
    }

    /// By how many degrees the region total would rise by several questions together: gains add up exactly.
    pub fn gain_of<'a>(&self, questions: impl IntoIterator<Item = &'a QuestionId>) -> Gain {
        Gain::sum(questions.into_iter().filter_map(|question| self.question(question)?.gain))
    }

    /// How many participants left questions open: their temperature does not stand without that.
    pub fn incomplete(&self) -> usize {
        self.participants.iter().filter(|participant| !participant.score.coverage.is_complete()).count()
    }

    /// Whether it belongs to an invented region.
    pub fn is_example(&self) -> bool {
        self.edition.is_example()
    }

    /// The edition's id.
    pub fn edition_id(&self) -> &EditionId {
        self.edition.id()
    }
}

fn region_theme(edition: &Edition, theme: usize, participants: &[Participant]) -> RegionTheme {
    let spread = Spread::new(participants.iter().map(|participant| {
        let score = &participant.score.themes[theme];
        let temperature = score.temperature.filter(|_| score.counts);
        (&participant.municipality, temperature, score.basic_level == BasicLevel::Reached)
    }));
    RegionTheme { theme: edition.themes()[theme].id.clone(), spread }
}

/// Questions by gain and then by urgent requests; what ties stays as it stood, and gains of 0 are left out.
pub(crate) fn ranking<'a>(questions: impl Iterator<Item = (&'a QuestionId, Option<Gain>, usize)>) -> Vec<QuestionId> {
    let mut gaining: Vec<_> = questions.filter(|(_, gain, _)| *gain > Some(Gain::ZERO)).collect();
    order::sort_by(&mut gaining, |(_, a, a_urgent), (_, b, b_urgent)| b.cmp(a).then_with(|| b_urgent.cmp(a_urgent)));
    gaining.into_iter().map(|(question, ..)| question.clone()).collect()
}
