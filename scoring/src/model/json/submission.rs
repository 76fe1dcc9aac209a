//! A line of the receipt.

use serde::Serialize;

use super::{exact, shown};
use crate::merge::Entry;
use crate::model::{Model, SubmissionReport};
use crate::score::ThemeScore;

#[derive(Serialize)]
pub(super) struct SubmissionJson<'m> {
    file: &'m str,
    edition: &'m str,
    municipality: &'m str,
    filled_at: &'m str,
    fingerprint: Option<String>,
    edited: bool,
    label: Option<&'static str>,
    status: &'static str,
    answered: Option<usize>,
    unknown: Option<usize>,
    not_applicable: Option<usize>,
    questions: Option<usize>,
    coverage: Option<u8>,
    shown: Option<u8>,
    exact: Option<String>,
    basic_level: Option<&'static str>,
    themes: Vec<ThemeJson<'m>>,
}

#[derive(Serialize)]
struct ThemeJson<'m> {
    theme: &'m str,
    answered: usize,
    questions: usize,
    coverage: u8,
    counts: bool,
    scored: usize,
    at_basic_level: usize,
    gap: usize,
    shown: Option<u8>,
    exact: Option<String>,
    basic_level: &'static str,
}

pub(super) fn of<'m>(model: &'m Model, line: &'m SubmissionReport) -> SubmissionJson<'m> {
    let (entry, score) = (line.entry.as_ref(), line.score.as_ref());
    let temperature = score.and_then(|score| score.temperature);
    SubmissionJson {
        file: model.files[line.file].file.as_str(),
        edition: &line.edition,
        municipality: &line.municipality,
        filled_at: &line.filled_at,
        fingerprint: entry.map(|entry| entry.submission().fingerprint().to_string()),
        edited: entry.is_some_and(Entry::is_edited),
        label: entry.map(|entry| entry.label().as_str()),
        status: line.status.name(),
        answered: score.map(|score| score.coverage.answered()),
        unknown: score.map(|score| score.unknown),
        not_applicable: score.map(|score| score.not_applicable),
        questions: score.map(|score| score.coverage.questions()),
        coverage: score.map(|score| score.coverage.shown()),
        shown: shown(temperature),
        exact: exact(temperature),
        basic_level: score.map(|score| score.basic_level.name()),
        themes: score.map(|score| score.themes.iter().map(theme).collect()).unwrap_or_default(),
    }
}

fn theme(score: &ThemeScore) -> ThemeJson<'_> {
    ThemeJson {
        theme: score.theme.as_str(),
        answered: score.coverage.answered(),
        questions: score.coverage.questions(),
        coverage: score.coverage.shown(),
        counts: score.counts,
        scored: score.scored,
        at_basic_level: score.at_basic_level,
        gap: score.gap,
        shown: shown(score.temperature),
        exact: exact(score.temperature),
        basic_level: score.basic_level.name(),
    }
}
