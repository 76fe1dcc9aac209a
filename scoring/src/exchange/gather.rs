//! The rows of one submission, put together and judged.

mod answers;
mod marks;

use std::ops::Range;
use std::sync::Arc;

use self::answers::{Answer, Answers};
use self::marks::{Fingerprints, Labels};
use super::header::Header;
use super::row::RowCells;
use super::{Column, FORMAT, Fingerprint, PART_FORMAT};
use crate::edition::{Edition, Editions};
use crate::label::Label;
use crate::problem::{Kind, Place, Row, Successor};
use crate::timestamp::Timestamp;

/// What rows that belong together share: edition, code and `ingevuld_op`, without blanks around and in upper case.
pub(super) type Key = [String; 3];

/// A problem of a submission before it has the file's name.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) row: Row,
    /// `None`: the whole row.
    pub(super) column: Option<Column>,
    /// A place without a column of the format.
    pub(super) place: Option<usize>,
    pub(super) kind: Kind,
}

impl Finding {
    pub(super) const fn new(row: Row, column: Column, kind: Kind) -> Self {
        Self { row, column: Some(column), place: None, kind }
    }

    /// Where it is, in a file with this header.
    pub(super) fn place(&self, header: &Header) -> Place {
        let letter = self.place.map(crate::problem::Letter::after);
        let letter = letter.or_else(|| self.column.and_then(|column| header.letter(column)));
        Place { file: None, row: Some(self.row), letter, column: self.column }
    }
}

/// One submission while its rows come in.
#[derive(Debug)]
pub(super) struct Gathered {
    /// As found in its first row: edition, code, `ingevuld_op`.
    pub(super) found: [String; 3],
    pub(super) first_row: Row,
    pub(super) edition: Option<Arc<Edition>>,
    pub(super) municipality: Option<usize>,
    pub(super) filled_at: Option<Timestamp>,
    /// The first row with a format that is unknown, and the first that is of a part.
    unknown_format: Option<Finding>,
    pub(super) part_format: Option<Finding>,
    /// The row that was cut off.
    pub(super) cut: Option<Row>,
    pub(super) answers: Answers,
    pub(super) has_unknown_question: bool,
    /// Errors of rows.
    pub(super) errors: Vec<Finding>,
    /// Texts for the reader that are not the edition's: for each column the first.
    pub(super) stale: Vec<Finding>,
    labels: Labels,
    fingerprints: Fingerprints,
}

impl Gathered {
    /// A submission whose first row this is.
    pub(super) fn begin(cells: &RowCells<'_>, editions: &Editions) -> Self {
        let [edition, code, filled_at] = cells.key_cells();
        let known = editions.get(edition.trim()).cloned();
        let municipality = known.as_ref().and_then(|known| known.municipality_position(code.trim()));
        Self {
            found: [edition, code, filled_at].map(str::to_owned),
            first_row: cells.row,
            edition: known,
            municipality,
            filled_at: Timestamp::parse(&filled_at.trim().to_ascii_uppercase()),
            unknown_format: None,
            part_format: None,
            cut: None,
            answers: Answers::default(),
            has_unknown_question: false,
            errors: Vec::new(),
            stale: Vec::new(),
            labels: Labels::default(),
            fingerprints: Fingerprints { first: cells.coded(Column::Fingerprint).to_owned(), differ: false },
        }
    }

    /// Takes one row in. `same_cells` tells whether this row repeats the one at another place in the text cell for cell.
    pub(super) fn take(&mut self, cells: &RowCells<'_>, same_cells: impl Fn(Range<usize>) -> bool) {
        self.take_format(cells);
        let Some(edition) = self.edition.clone() else { return };
        let id = cells.coded(Column::Question);
        let position = edition.position(id);
        let first = position.and_then(|position| self.answers.get(position));
        let again = match first {
            Some(first) if same_cells(first.range.clone()) => return,
            first => first.is_some(),
        };
        self.labels.take(cells);
        self.fingerprints.take(cells);
        if again {
            self.errors.push(cells.finding(Column::Question, |found| Kind::QuestionTwice { found }));
        } else if position.is_none() {
            self.has_unknown_question = true;
            self.errors.push(cells.finding(Column::Question, |found| Kind::UnknownQuestion { found }));
        }
        let question = position.map(|position| &edition.questions()[position]);
        let response = cells.response(question, &mut self.errors);
        cells.compare(&edition, self.municipality, question, &mut self.stale);
        if let Some(position) = position
            && !again
        {
            self.answers.put(Answer { position, range: cells.range.clone(), response });
        }
    }

    fn take_format(&mut self, cells: &RowCells<'_>) {
        let format = cells.coded(Column::Format);
        if format.eq_ignore_ascii_case(PART_FORMAT) {
            self.part_format.get_or_insert_with(|| cells.finding(Column::Format, |found| Kind::PartFile { found }));
        } else if !format.eq_ignore_ascii_case(FORMAT) {
            self.unknown_format
                .get_or_insert_with(|| cells.finding(Column::Format, |found| Kind::UnknownFormat { found }));
        }
    }

    /// Whether a question of its edition has no row yet. Of a part nobody can tell, so it may always lack one.
    pub(super) fn lacks_question(&self) -> bool {
        self.part_format.is_some() || self.answers.len() < self.questions()
    }

    /// All its errors, which it gives away; none: it is let in. `elsewhere`: another `ingevuld_op` that rows of a missing question carry.
    pub(super) fn take_errors(&mut self, editions: &Editions, parts: Parts, elsewhere: Option<String>) -> Vec<Finding> {
        if let Some(row) = self.cut {
            return vec![Finding { row, column: None, place: None, kind: Kind::CutShort }];
        }
        if let Some(finding) = self.unknown_format.take() {
            return vec![finding];
        }
        if parts == Parts::SetAside
            && let Some(finding) = self.part_format.take()
        {
            return vec![finding];
        }
        let Some(edition) = &self.edition else {
            let known = editions.iter().map(|edition| edition.id().clone()).collect();
            let kind = Kind::UnknownEdition { found: self.found[0].clone(), known };
            return vec![Finding::new(self.first_row, Column::Edition, kind)];
        };
        let mut errors = Vec::new();
        if self.municipality.is_none() {
            let found = self.found[1].clone();
            let successor = edition.successor(found.trim()).map(|(former, successor)| Successor {
                former: former.name.clone(),
                name: successor.name.clone(),
                code: successor.code.clone(),
            });
            let kind = Kind::UnknownMunicipality { found, successor };
            errors.push(Finding::new(self.first_row, Column::MunicipalityCode, kind));
        }
        if self.filled_at.is_none() {
            let kind = Kind::BadTimestamp { found: self.found[2].clone() };
            errors.push(Finding::new(self.first_row, Column::FilledAt, kind));
        }
        let missing = self.missing();
        if !missing.is_empty() && !self.has_unknown_question && self.part_format.is_none() {
            let questions = missing.into_iter().map(|position| edition.questions()[position].id.clone()).collect();
            let kind = Kind::QuestionMissing { questions, elsewhere };
            errors.push(Finding::new(self.first_row, Column::Question, kind));
        }
        errors.append(&mut self.errors);
        errors
    }

    /// How many questions its edition has; 0 where that is not known.
    pub(super) fn questions(&self) -> usize {
        self.edition.as_ref().map_or(0, |edition| edition.questions().len())
    }

    /// Places of the questions that have no row.
    pub(super) fn missing(&self) -> Vec<usize> {
        let mut rows = self.answers.iter().map(|answer| answer.position).peekable();
        (0..self.questions()).filter(|position| rows.next_if_eq(position).is_none()).collect()
    }

    /// The label that is used, and the warning where it was not plain.
    pub(super) fn label(&self, edition: &Edition) -> (Label, Option<Finding>) {
        let labels = &self.labels;
        let used = labels.strictest.max(labels.lacking.then_some(edition.label())).unwrap_or(edition.label());
        let finding = labels
            .odd
            .as_ref()
            .map(|(row, found)| Finding::new(*row, Column::Label, Kind::UnknownLabel { found: found.clone(), used }));
        (used, finding)
    }

    /// The fingerprint as found, where it has the form of one and is the same on each row.
    pub(super) fn fingerprint(&self) -> Option<Fingerprint> {
        if self.fingerprints.differ { None } else { Fingerprint::parse(&self.fingerprints.first) }
    }

    /// The warning that the content is not the one that the fingerprint was made of.
    pub(super) fn edited(&self) -> Finding {
        let kind = Kind::Edited { found: self.fingerprints.first.clone(), differs: self.fingerprints.differ };
        Finding::new(self.first_row, Column::Fingerprint, kind)
    }
}

/// What becomes of parts for a colleague.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Parts {
    /// The VAR merges whole submissions.
    SetAside,
    /// Someone fills in.
    LetIn,
}
