//! A region.

use serde::Serialize;

use super::{exact, shown};
use crate::id::{MunicipalityCode, QuestionId};
use crate::region::{RegionModel, RegionQuestion, RegionTheme};
use crate::score::Gain;

#[derive(Serialize)]
pub(super) struct RegionJson<'m> {
    edition: &'m str,
    participants: usize,
    municipalities: usize,
    missing: Vec<&'m str>,
    without_score: Vec<&'m str>,
    shown: Option<u8>,
    exact: Option<String>,
    lowest: Option<String>,
    median: Option<String>,
    highest: Option<String>,
    reached: usize,
    themes: Vec<ThemeJson<'m>>,
    questions: Vec<QuestionJson<'m>>,
    ranking: Vec<&'m str>,
}

#[derive(Serialize)]
struct ThemeJson<'m> {
    theme: &'m str,
    municipalities: usize,
    reached: usize,
    shown: Option<u8>,
    exact: Option<String>,
    lowest: Option<String>,
    median: Option<String>,
    highest: Option<String>,
}

#[derive(Serialize)]
struct QuestionJson<'m> {
    question: &'m str,
    levels: [usize; 5],
    unknown: usize,
    not_applicable: usize,
    unanswered: usize,
    at_basic_level: usize,
    one_step_below: usize,
    wanted: Vec<&'m str>,
    urgent: Vec<&'m str>,
    offered: Vec<&'m str>,
    gain: Option<String>,
    gain_shown: Option<String>,
}

pub(super) fn of(region: &RegionModel) -> RegionJson<'_> {
    RegionJson {
        edition: region.edition.id().as_str(),
        participants: region.participants.len(),
        municipalities: region.total.municipalities(),
        missing: codes(&region.missing),
        without_score: codes(&region.without_score),
        shown: shown(region.total.mean),
        exact: exact(region.total.mean),
        lowest: exact(region.total.lowest),
        median: exact(region.total.median),
        highest: exact(region.total.highest),
        reached: region.total.reached,
        themes: region.themes.iter().map(theme).collect(),
        questions: region.questions.iter().map(question).collect(),
        ranking: region.ranking.iter().map(QuestionId::as_str).collect(),
    }
}

fn theme(theme: &RegionTheme) -> ThemeJson<'_> {
    let spread = &theme.spread;
    ThemeJson {
        theme: theme.theme.as_str(),
        municipalities: spread.municipalities(),
        reached: spread.reached,
        shown: shown(spread.mean),
        exact: exact(spread.mean),
        lowest: exact(spread.lowest),
        median: exact(spread.median),
        highest: exact(spread.highest),
    }
}

fn question(question: &RegionQuestion) -> QuestionJson<'_> {
    QuestionJson {
        question: question.question.as_str(),
        levels: question.levels,
        unknown: question.unknown,
        not_applicable: question.not_applicable,
        unanswered: question.unanswered,
        at_basic_level: question.at_basic_level,
        one_step_below: question.one_step_below,
        wanted: codes(&question.wanted),
        urgent: codes(&question.urgent),
        offered: codes(&question.offered),
        gain: question.gain.map(|gain| gain.exact().to_string()),
        gain_shown: question.gain.map(Gain::shown),
    }
}

fn codes(codes: &[MunicipalityCode]) -> Vec<&str> {
    codes.iter().map(MunicipalityCode::as_str).collect()
}
