//! The rows of a regional file, whatever a spreadsheet made of it.

use super::column::RegionalColumn;
use super::measure::Measure;
use super::problem::RegionalKind;
use super::{FORMAT, problem::Fault};
use crate::exchange::FORMAT as SUBMISSION;
use crate::exchange::decode::MARK;
use crate::exchange::repair::{Joined, without_broken_mark};
use crate::exchange::rows::{Cells, RowMap, Rows};
use crate::exchange::separator::{Separator, without_separator_line};
use crate::problem::{Kind, Letter, Row};

/// With fewer known names than this a row is no header.
const FEWEST_NAMES: usize = 3;

/// Where each column stands.
#[derive(Clone, Debug)]
pub(super) struct Head {
    places: [Option<usize>; RegionalColumn::ALL.len()],
    width: usize,
}

/// A row of cells by column, each without blanks around.
#[derive(Clone, Debug)]
pub(super) struct SheetRow {
    pub(super) row: Row,
    cells: Vec<String>,
}

/// The table of a file.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) head: Head,
    pub(super) rows: Vec<SheetRow>,
    /// The first row with a value beyond the last named column.
    pub(super) too_wide: Option<Row>,
}

impl Head {
    pub(super) fn letter(&self, column: RegionalColumn) -> Option<Letter> {
        self.places[column as usize].map(Letter::after)
    }

    /// `None`: too few known names.
    fn of(cells: Cells<'_>) -> Option<(usize, Self)> {
        let mut places = [None; RegionalColumn::ALL.len()];
        let known =
            cells.iter().enumerate().filter_map(|(place, name)| Some((place, RegionalColumn::find(bare(name))?)));
        let mut count = 0;
        for (place, column) in known {
            places[column as usize].get_or_insert(place);
            count += 1;
        }
        (count >= FEWEST_NAMES).then_some((count, Self { places, width: cells.len() }))
    }
}

impl SheetRow {
    pub(super) fn cell(&self, head: &Head, column: RegionalColumn) -> &str {
        head.places[column as usize].and_then(|place| self.cells.get(place)).map_or("", String::as_str)
    }
}

impl Sheet {
    /// The table of a text; where rows stand in one cell, as it was before it was opened with the wrong separator.
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        let bare = without_broken_mark(text);
        let text = without_separator_line(bare.as_deref().unwrap_or(text));
        let plain = Self::plain(text, &RowMap::Own);
        let mut best = plain.as_ref().map_or(0, Self::good_rows);
        if plain.as_ref().is_ok_and(|sheet| best == sheet.rows.len() && best > 0) {
            return plain;
        }
        let mut found = plain;
        for joined_with in Separator::BY_REPAIR {
            for split_with in Separator::BY_REPAIR {
                let is_header = |line: &str| header(line).is_some();
                let Some(joined) = Joined::new(text, split_with, joined_with, &is_header) else { continue };
                let Ok(sheet) = Self::plain(&joined.text, &joined.rows) else { continue };
                if sheet.good_rows() > best {
                    best = sheet.good_rows();
                    found = Ok(sheet);
                }
            }
        }
        found
    }

    fn plain(text: &str, map: &RowMap) -> Result<Self, Fault> {
        let Some(HeaderRow { head, names, before, mut rows, .. }) = header(text) else {
            let is_submission = text.to_ascii_lowercase().contains(SUBMISSION);
            let kind = if is_submission { RegionalKind::Submission } else { RegionalKind::NoHeader };
            return Err(Fault::of_file(kind));
        };
        for column in RegionalColumn::ALL {
            if names.iter().filter(|name| RegionalColumn::find(name) == Some(column)).count() > 1 {
                let found = column.name().to_owned();
                let kind = RegionalKind::File(Kind::DuplicateColumn { found });
                return Err(Fault { row: Some(map.row(before, 0)), column: Some(column), kind });
            }
        }
        let missing = |column: &RegionalColumn| !column.is_for_the_reader() && head.letter(*column).is_none();
        let missing: Vec<RegionalColumn> = RegionalColumn::ALL.into_iter().filter(missing).collect();
        if !missing.is_empty() {
            // The columns of an exchange file are others.
            let is_submission = head.letter(RegionalColumn::Measure).is_none()
                && names.iter().any(|name| name.eq_ignore_ascii_case("gemeentecode"));
            let kind = if is_submission {
                RegionalKind::Submission
            } else {
                RegionalKind::MissingColumns { columns: missing }
            };
            return Err(Fault::of_file(kind));
        }
        let mut sheet = Self { head, rows: Vec::new(), too_wide: None };
        while let Some(record) = rows.next() {
            let row = map.row(record.rows_before, record.range.start);
            let cells: Vec<String> = record.cells.iter().map(|cell| bare(cell).to_owned()).collect();
            if cells.iter().all(String::is_empty) || cells == names {
                continue;
            }
            if cells.iter().skip(sheet.head.width).any(|cell| !cell.is_empty()) {
                sheet.too_wide.get_or_insert(row);
            }
            sheet.rows.push(SheetRow { row, cells });
        }
        if rows.is_open() {
            let row = sheet.rows.last().map(|last| last.row);
            return Err(Fault { row, column: None, kind: RegionalKind::File(Kind::UnclosedQuote) });
        }
        if sheet.rows.is_empty() {
            return Err(Fault::of_file(RegionalKind::NoRows));
        }
        Ok(sheet)
    }

    /// How many rows are a figure, to the eye.
    fn good_rows(&self) -> usize {
        let cell = |row: &SheetRow, column| row.cell(&self.head, column).to_owned();
        let is_good = |row: &&SheetRow| {
            cell(row, RegionalColumn::Format).eq_ignore_ascii_case(FORMAT)
                && Measure::find(&cell(row, RegionalColumn::Measure)).is_some()
                && row.cells.len() <= self.head.width
        };
        self.rows.iter().filter(is_good).count()
    }
}

/// The header as it was found.
struct HeaderRow<'t> {
    head: Head,
    names: Vec<String>,
    /// How many of the names are known.
    known: usize,
    /// How many rows stand before it.
    before: usize,
    /// The rows after it.
    rows: Rows<'t>,
}

/// The first row that is not blank, by the separator that gives it the most known names.
fn header(text: &str) -> Option<HeaderRow<'_>> {
    let mut best: Option<HeaderRow<'_>> = None;
    for separator in Separator::ALL {
        let mut rows = Rows::new(text, separator);
        while let Some(record) = rows.next() {
            if record.cells.iter().all(|cell| bare(cell).is_empty()) {
                continue;
            }
            let names: Vec<String> = record.cells.iter().map(|cell| bare(cell).to_owned()).collect();
            let before = record.rows_before;
            if let Some((known, head)) = Head::of(record.cells)
                && best.as_ref().is_none_or(|best| known > best.known)
            {
                best = Some(HeaderRow { head, names, known, before, rows });
            }
            break;
        }
    }
    best
}

/// A cell without what may stand around it.
fn bare(cell: &str) -> &str {
    cell.trim_matches(|c: char| c == MARK || c.is_whitespace())
}
