//! A change between two editions.

use serde::Serialize;

use super::exact;
use crate::change::{Change, QuestionChange, ThemeChange};
use crate::fraction::Difference;
use crate::id::MunicipalityCode;

#[derive(Serialize)]
pub(super) struct ChangeJson<'m> {
    edition: &'m str,
    against: &'m str,
    municipality: Option<&'m str>,
    questions: usize,
    municipalities: usize,
    before: Option<String>,
    after: Option<String>,
    shown: Option<i64>,
    exact: Option<String>,
    themes: Vec<ThemeJson<'m>>,
    by_question: Vec<QuestionJson<'m>>,
}

#[derive(Serialize)]
struct ThemeJson<'m> {
    theme: &'m str,
    municipalities: usize,
    before: Option<String>,
    after: Option<String>,
    shown: Option<i64>,
    exact: Option<String>,
}

#[derive(Serialize)]
struct QuestionJson<'m> {
    question: &'m str,
    municipalities: usize,
    exact: Option<String>,
}

pub(super) fn of(change: &Change) -> ChangeJson<'_> {
    let total = &change.total;
    ChangeJson {
        edition: change.edition.as_str(),
        against: change.against.as_str(),
        municipality: change.municipality.as_ref().map(MunicipalityCode::as_str),
        questions: change.questions,
        municipalities: total.municipalities,
        before: exact(total.before),
        after: exact(total.after),
        shown: total.difference.map(Difference::shown),
        exact: total.difference.map(|difference| difference.to_string()),
        themes: change.themes.iter().map(theme).collect(),
        by_question: change.by_question.iter().map(question).collect(),
    }
}

fn theme(theme: &ThemeChange) -> ThemeJson<'_> {
    let shift = &theme.shift;
    ThemeJson {
        theme: theme.theme.as_str(),
        municipalities: shift.municipalities,
        before: exact(shift.before),
        after: exact(shift.after),
        shown: shift.difference.map(Difference::shown),
        exact: shift.difference.map(|difference| difference.to_string()),
    }
}

fn question(change: &QuestionChange) -> QuestionJson<'_> {
    QuestionJson {
        question: change.question.as_str(),
        municipalities: change.municipalities,
        exact: change.difference.map(|difference| difference.to_string()),
    }
}
