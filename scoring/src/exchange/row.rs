//! One row, judged by itself.

use std::ops::Range;

use super::gather::Finding;
use super::header::Header;
use super::rows::Cells;
use super::{Column, guarded, unguarded};
use crate::answer::{Choice, DraftAnswer, Level, Response, Support};
use crate::edition::{Edition, Question};
use crate::problem::{Kind, Row};
use crate::text::{AnsweredBy, Note, Text, normalised};

/// The cells of one row, found by column.
pub(super) struct RowCells<'r> {
    pub(super) header: &'r Header,
    pub(super) cells: Cells<'r>,
    pub(super) row: Row,
    /// Where the row stands in the text.
    pub(super) range: Range<usize>,
}

impl RowCells<'_> {
    /// A cell as found; empty where the row or the file lacks it.
    pub(super) fn cell(&self, column: Column) -> &str {
        self.header.place(column).and_then(|place| self.cells.get(place)).unwrap_or("")
    }

    /// A cell of a coded column: without blanks around.
    pub(super) fn coded(&self, column: Column) -> &str {
        self.cell(column).trim()
    }

    /// The cells that rows which belong together share.
    pub(super) fn key_cells(&self) -> [&str; 3] {
        [Column::Edition, Column::MunicipalityCode, Column::FilledAt].map(|column| self.cell(column))
    }

    pub(super) fn finding(&self, column: Column, kind: impl FnOnce(String) -> Kind) -> Finding {
        Finding::new(self.row, column, kind(self.cell(column).to_owned()))
    }

    /// What the row answers; `None` when it has errors, which are added. All that apply are told.
    pub(super) fn response(&self, question: Option<&Question>, errors: &mut Vec<Finding>) -> Option<Response> {
        let before = errors.len();
        self.check_shape(errors);
        let choice = self.choice(question, errors);
        let support = Support::parse(self.coded(Column::Support));
        if support.is_none() {
            errors.push(self.finding(Column::Support, |found| Kind::BadSupport { found }));
        }
        let note: Option<Note> = self.text(Column::Note, errors);
        let answered_by: Option<AnsweredBy> = self.text(Column::AnsweredBy, errors);
        let id = || {
            crate::id::QuestionId::new(question.map_or(self.coded(Column::Question), |question| question.id.as_str()))
        };
        if choice == Some(Choice::NotApplicable) {
            if note.as_ref().is_some_and(Text::is_blank) {
                errors.push(Finding::new(self.row, Column::Note, Kind::ReasonMissing { question: id() }));
            }
            if question.is_some_and(|question| !question.not_applicable) {
                errors.push(
                    self.finding(Column::Answer, |found| Kind::NotApplicableNotAllowed { found, question: id() }),
                );
            }
        }
        if errors.len() > before {
            return None;
        }
        Response::new(DraftAnswer { choice: choice?, support: support?, note: note?, answered_by: answered_by? })
    }

    fn check_shape(&self, errors: &mut Vec<Finding>) {
        let end = self.header.end();
        let beyond = self.cells.iter().enumerate().skip(end).find(|(_, cell)| !cell.trim().is_empty());
        if let Some((place, cell)) = beyond {
            let kind = Kind::RowShape { found: cell.to_owned() };
            errors.push(Finding { row: self.row, column: None, place: Some(place), kind });
        }
    }

    fn choice(&self, question: Option<&Question>, errors: &mut Vec<Finding>) -> Option<Choice> {
        let (answer, level) = (self.coded(Column::Answer), self.coded(Column::Level));
        let is = |choice: Choice| choice.as_str().eq_ignore_ascii_case(answer);
        let without_level =
            [Choice::Unanswered, Choice::Unknown, Choice::NotApplicable].into_iter().find(|choice| is(*choice));
        if let Some(choice) = without_level {
            if !level.is_empty() {
                let answer = answer.to_owned();
                errors.push(self.finding(Column::Level, |found| Kind::LevelWithoutAnswer { found, answer }));
            }
            return Some(choice);
        }
        if !is(Choice::Level(Level::ALL[0])) {
            errors.push(self.finding(Column::Answer, |found| Kind::BadAnswer { found }));
            return None;
        }
        let choice = Level::parse(level).map(Choice::Level);
        if choice.is_none() {
            let id = question.map_or(self.coded(Column::Question), |question| question.id.as_str());
            let question = crate::id::QuestionId::new(id);
            errors.push(self.finding(Column::Level, |found| Kind::BadLevel { found, question }));
        }
        choice
    }

    /// A free text: first the guard goes, then it is put in form.
    fn text<const LIMIT: usize>(&self, column: Column, errors: &mut Vec<Finding>) -> Option<Text<LIMIT>> {
        let text = unguarded(self.cell(column));
        let kept = Text::new(text);
        if kept.is_none() {
            let length = normalised(text).chars().count();
            errors.push(self.finding(column, |found| Kind::TextTooLong { found, length, limit: LIMIT }));
        }
        kept
    }

    /// Compares the texts for the reader with the edition; of each column only the first difference is kept.
    pub(super) fn compare(
        &self,
        edition: &Edition,
        municipality: Option<usize>,
        question: Option<&Question>,
        stale: &mut Vec<Finding>,
    ) {
        if let Some(municipality) = municipality {
            self.compare_text(Column::Municipality, &edition.municipalities()[municipality].name, stale);
        }
        if let Some(question) = question {
            self.compare_code(Column::Theme, question.theme.as_str(), stale);
            self.compare_text(Column::QuestionText, &question.text, stale);
            self.compare_code(Column::Norm, question.norm.level().as_str(), stale);
        }
    }

    fn compare_code(&self, column: Column, expected: &str, stale: &mut Vec<Finding>) {
        let found = self.coded(column);
        if !found.is_empty() && !found.eq_ignore_ascii_case(expected) {
            self.tell_stale(column, expected, stale);
        }
    }

    fn compare_text(&self, column: Column, expected: &str, stale: &mut Vec<Finding>) {
        let found = self.coded(column);
        if found.is_empty() || found == expected {
            return;
        }
        let found = normalised(found);
        let is = |text: &str| text.trim() == found || text.trim() == unguarded(&found).trim();
        if !is(expected) && !is(&guarded(expected)) {
            self.tell_stale(column, expected, stale);
        }
    }

    fn tell_stale(&self, column: Column, expected: &str, stale: &mut Vec<Finding>) {
        if !stale.iter().any(|finding| finding.column == Some(column)) {
            let expected = expected.to_owned();
            stale.push(self.finding(column, |found| Kind::StaleText { found, expected }));
        }
    }
}
