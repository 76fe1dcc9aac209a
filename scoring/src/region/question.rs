//! One question over the region.

use super::{NamelessFigures, Participant};
use crate::answer::{Choice, Level, Norm, Support};
use crate::edition::Edition;
use crate::id::{MunicipalityCode, QuestionId};
use crate::score::{Attainment, Gain};

/// How a question was answered over the region, what is asked for and offered, and what it can gain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionQuestion {
    /// The question.
    pub question: QuestionId,
    /// Its norm.
    pub norm: Norm,
    /// How many are on each level, from level 0.
    pub levels: [usize; 5],
    /// How many answered *onbekend*.
    pub unknown: usize,
    /// How many answered *niet van toepassing*.
    pub not_applicable: usize,
    /// How many did not answer.
    pub unanswered: usize,
    /// How many are at or above the norm.
    pub at_basic_level: usize,
    /// How many are exactly one level below the norm; *onbekend* never is.
    pub one_step_below: usize,
    /// Who asks for support (*gewenst*), in the edition's order.
    pub wanted: Vec<MunicipalityCode>,
    /// Who asks urgently (*dringend*), in the edition's order.
    pub urgent: Vec<MunicipalityCode>,
    /// Who can help others (*aanbod*), in the edition's order.
    pub offered: Vec<MunicipalityCode>,
    /// By how many degrees the region total would rise if every municipality below the norm reached it; `None` where nobody has a
    /// temperature.
    pub gain: Option<Gain>,
    /// By how many degrees the region temperature of its theme would rise; `None` where that theme counts for nobody.
    pub theme_gain: Option<Gain>,
}

/// An asker and an offerer of one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Match {
    /// Who asks.
    pub asker: MunicipalityCode,
    /// Whether urgently.
    pub urgent: bool,
    /// Who offers.
    pub offerer: MunicipalityCode,
}

impl RegionQuestion {
    pub(super) fn new(edition: &Edition, position: usize, participants: &[Participant]) -> Self {
        let question = &edition.questions()[position];
        let responses = || participants.iter().map(|participant| &participant.submission.responses()[position]);
        let count = |holds: &dyn Fn(Choice) -> bool| responses().filter(|response| holds(response.choice())).count();
        let norm = question.norm.level();
        let supporting = |support: Support| {
            let of = participants.iter().zip(responses()).filter(|(_, response)| response.support() == support);
            of.map(|(participant, _)| participant.municipality.clone()).collect()
        };
        let gains = participants.iter().filter_map(|participant| participant.score.question(&question.id)?.gain);
        // As a municipality's own gain, where the theme is all there is.
        let theme_gains = participants.iter().filter_map(|participant| {
            let theme = participant.score.themes.get(question.theme_position).filter(|theme| theme.counts)?;
            let lacking = participant.score.question(&question.id)?.scored.map_or(0, Attainment::lacking);
            Some(Gain::of(lacking, theme.scored, 1))
        });
        Self {
            question: question.id.clone(),
            norm: question.norm,
            levels: Level::ALL.map(|level| count(&|choice| choice == Choice::Level(level))),
            unknown: count(&|choice| choice == Choice::Unknown),
            not_applicable: count(&|choice| choice == Choice::NotApplicable),
            unanswered: count(&|choice| choice == Choice::Unanswered),
            at_basic_level: count(&|choice| choice.level() >= Some(norm)),
            one_step_below: count(&|choice| choice.level().is_some_and(|level| level.get() + 1 == norm.get())),
            wanted: supporting(Support::Wanted),
            urgent: supporting(Support::Urgent),
            offered: supporting(Support::Offered),
            gain: Gain::mean(gains),
            theme_gain: Gain::mean(theme_gains),
        }
    }

    /// How many are scored on it.
    pub fn scored(&self) -> usize {
        self.levels.iter().sum::<usize>() + self.unknown
    }

    /// How many of the scored ones are below the norm, *onbekend* among them.
    pub fn below_basic_level(&self) -> usize {
        self.scored() - self.at_basic_level
    }

    /// Its counts, without who.
    pub fn figures(&self) -> NamelessFigures {
        NamelessFigures {
            levels: self.levels,
            unknown: self.unknown,
            not_applicable: self.not_applicable,
            unanswered: self.unanswered,
            scored: self.scored(),
            at_basic_level: self.at_basic_level,
            below_basic_level: self.below_basic_level(),
            one_step_below: self.one_step_below,
            wanted: self.wanted.len(),
            urgent: self.urgent.len(),
            offered: self.offered.len(),
        }
    }

    /// How many ask for support, urgently or not.
    pub fn asking(&self) -> usize {
        self.wanted.len() + self.urgent.len()
    }

    /// Every asker with every offerer, the urgent askers first.
    pub fn matches(&self) -> Vec<Match> {
        let askers =
            self.urgent.iter().map(|asker| (asker, true)).chain(self.wanted.iter().map(|asker| (asker, false)));
        let with_offerers = |(asker, urgent): (&MunicipalityCode, bool)| -> Vec<Match> {
            let pair = |offerer: &MunicipalityCode| Match { asker: asker.clone(), urgent, offerer: offerer.clone() };
            self.offered.iter().map(pair).collect()
        };
        askers.flat_map(with_offerers).collect()
    }
}
