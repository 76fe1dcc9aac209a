//! A text taken as an exchange file: header, rows, submissions, and what is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::decode::MARK;
use super::gather::{Gathered, Key, Parts};
use super::header::Header;
use super::judge::judge;
use super::pace::{Half, Pace};
use super::row::RowCells;
use super::rows::{Cells, RowMap, Rows};
use super::separator::Separator;
use super::{Column, Received};
use crate::edition::Editions;
use crate::problem::{Kind, Letter, Place, Problem, Row};
use crate::timestamp::Timestamp;

/// Under what a file is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances<'e> {
    pub(super) editions: &'e Editions,
    pub(super) now: Timestamp,
    pub(super) parts: Parts,
    /// Where it rests.
    pub(super) pace: &'e Pace,
}

/// What a text was taken for, with the figures by which readings of one file are weighed. Problems have no file yet.
#[derive(Debug, Default)]
pub(super) struct Interpretation {
    pub(super) received: Vec<Received>,
    pub(super) problems: Vec<Problem>,
    /// Whether it ends in an error of the file.
    pub(super) has_file_error: bool,
    /// Whether a row's `formaat` holds a separator, and so perhaps the whole row.
    pub(super) has_row_in_cell: bool,
    pub(super) set_aside: usize,
    pub(super) edited: usize,
    /// How many fingerprints are right.
    pub(super) right: usize,
    /// Whether its cells were joined with what stands more often in a cell than between two: hardly what they were split at.
    pub(super) is_joined_oddly: bool,
}

impl Interpretation {
    fn refused(row: Option<Row>, letter: Option<Letter>, column: Option<Column>, kind: Kind) -> Self {
        let place = Place { file: None, row, letter, column };
        Self { problems: vec![Problem::of_file(place, kind)], has_file_error: true, ..Self::default() }
    }

    pub(super) fn tell(&mut self, place: Place, kind: Kind) {
        self.problems.push(Problem::of_file(place, kind));
    }

    /// Readings are weighed by errors of the file, then by submissions set aside, then by edited ones, then by what they were joined with.
    pub(super) const fn weight(&self) -> (bool, usize, usize, bool) {
        (self.has_file_error, self.set_aside, self.edited, self.is_joined_oddly)
    }
}

/// Takes a text as an exchange file.
pub(super) async fn interpret(text: &str, map: &RowMap, circumstances: Circumstances<'_>) -> Interpretation {
    let Some((header, rows)) = Header::find(text) else {
        return Interpretation::refused(None, None, None, Kind::NoHeader);
    };
    let header_row = Some(map.row(header.rows_before, header.start));
    if let Some((place, column, kind)) = header.error() {
        return Interpretation::refused(header_row, place.map(Letter::after), column, kind);
    }
    let sheet = match Sheet::read(text, rows, map, &header, circumstances).await {
        Ok(sheet) => sheet,
        Err(row) => return Interpretation::refused(Some(row), None, None, Kind::UnclosedQuote),
    };
    if sheet.gathered.is_empty() {
        return Interpretation::refused(None, None, None, Kind::NoRows);
    }
    let mut found = judge(sheet.gathered, &header, circumstances).await;
    found.has_row_in_cell = sheet.has_row_in_cell;
    for (place, name) in header.extra() {
        let place = Place { file: None, row: header_row, letter: Some(Letter::after(place)), column: None };
        found.tell(place, Kind::ExtraColumn { found: name.to_owned() });
    }
    for row in sheet.repeated_headers {
        found.tell(Place { file: None, row: Some(row), letter: None, column: None }, Kind::RepeatedHeader);
    }
    found
}

/// The rows of a file, by submission.
#[derive(Default)]
struct Sheet {
    gathered: Vec<Gathered>,
    by_key: BTreeMap<Key, usize>,
    repeated_headers: Vec<Row>,
    has_row_in_cell: bool,
    /// The submission of the row before.
    last: Option<usize>,
}

impl Sheet {
    /// # Errors
    /// The row of a quote that is never closed.
    async fn read(
        text: &str,
        mut rows: Rows<'_>,
        map: &RowMap,
        header: &Header,
        Circumstances { editions, pace, .. }: Circumstances<'_>,
    ) -> Result<Self, Row> {
        let mut sheet = Self::default();
        let mut last_row = map.row(header.rows_before, header.start);
        let mut cut = None;
        while let Some(record) = rows.next() {
            pace.before(1).await;
            pace.note(Half::Gathering, record.range.end, text.len());
            let row = map.row(record.rows_before, record.range.start);
            last_row = row;
            if is_blank(record.cells) {
                continue;
            }
            if header.is_repeated_in(record.cells) {
                sheet.repeated_headers.push(row);
                continue;
            }
            let cells = RowCells { header, cells: record.cells, row, range: record.range };
            if record.is_unended && record.cells.len() < header.named() {
                cut = Some(Gathered::begin(&cells, editions));
                break;
            }
            sheet.take(&cells, text, editions);
        }
        // What was cut off inside quotes is an open quote.
        if rows.is_open() {
            return Err(last_row);
        }
        if let Some(cut) = cut {
            sheet.take_cut(cut);
        }
        Ok(sheet)
    }

    fn take(&mut self, cells: &RowCells<'_>, text: &str, editions: &Editions) {
        self.has_row_in_cell |= cells.cell(Column::Format).contains(Separator::CHARACTERS);
        let found = cells.key_cells();
        let index = match self.last {
            // Nearly always the row belongs to the same submission as the one before.
            Some(last) if self.gathered[last].found == found => last,
            _ => {
                let key = found.map(|cell| cell.trim().to_ascii_uppercase());
                *self.by_key.entry(key).or_insert_with(|| {
                    self.gathered.push(Gathered::begin(cells, editions));
                    self.gathered.len() - 1
                })
            }
        };
        self.last = Some(index);
        let separator = cells.header.separator;
        self.gathered[index].take(cells, |other| is_same_row(text, &other, cells, separator));
    }

    /// The row that was cut off belongs to the submission of the row before it if that one still lacks a question.
    fn take_cut(&mut self, mut cut: Gathered) {
        let row = cut.first_row;
        match self.last.map(|last| &mut self.gathered[last]).filter(|before| before.lacks_question()) {
            Some(before) => before.cut = Some(row),
            None => {
                cut.cut = Some(row);
                self.gathered.push(cut);
            }
        }
    }
}

/// Whether a row holds nothing but blanks, or the byte-order mark of a file that was glued on.
fn is_blank(cells: Cells<'_>) -> bool {
    cells.iter().all(|cell| cell.chars().all(|c| c == MARK || c.is_whitespace()))
}

/// Whether a row repeats another cell for cell; trailing empty cells say nothing.
fn is_same_row(text: &str, other: &Range<usize>, cells: &RowCells<'_>, separator: Separator) -> bool {
    let line = |range: &Range<usize>| text[range.clone()].trim_end_matches(['\r', '\n']);
    if line(other) == line(&cells.range) {
        return true;
    }
    let mut rows = Rows::new(&text[other.clone()], separator);
    let Some(other) = rows.next() else { return false };
    let width = cells.cells.len().max(other.cells.len());
    (0..width).all(|place| cells.cells.get(place).unwrap_or("") == other.cells.get(place).unwrap_or(""))
}
