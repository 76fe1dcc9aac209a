//! The header: which columns a file has, and what separates them.

use super::Column;
use super::decode::MARK;
use super::rows::{Cells, Rows};
use super::separator::Separator;
use crate::problem::{Kind, Letter};

/// With fewer known names than this a row is no header.
const FEWEST_NAMES: usize = 3;
/// What a byte-order mark becomes when its bytes are taken for Windows-1252.
pub(crate) const BROKEN_MARK: &str = "ï»¿";

/// The header of a file.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) separator: Separator,
    /// How many rows stand before it.
    pub(super) rows_before: usize,
    /// Where it begins in the text.
    pub(super) start: usize,
    /// For each column of the format its place in the file.
    places: [Option<usize>; Column::COUNT],
    /// The names as found, without what may stand around them.
    names: Vec<String>,
}

impl Header {
    /// The first row that is not blank, split by what gives it the most known names, with the rows after it. `None`: fewer than three
    /// known names (`no-header`).
    pub(super) fn find(text: &str) -> Option<(Self, Rows<'_>)> {
        let mut best: Option<(usize, Self, Rows<'_>)> = None;
        for separator in Separator::ALL {
            if let Some((known, header, rows)) = Self::split(text, separator)
                && best.as_ref().is_none_or(|(most, ..)| known > *most)
            {
                // Nothing gives more names than there are.
                let has_all = known == Column::COUNT;
                best = Some((known, header, rows));
                if has_all {
                    break;
                }
            }
        }
        let (known, header, rows) = best?;
        (known >= FEWEST_NAMES).then_some((header, rows))
    }

    fn split(text: &str, separator: Separator) -> Option<(usize, Self, Rows<'_>)> {
        let mut rows = Rows::new(text, separator);
        loop {
            let record = rows.next()?;
            if record.cells.iter().all(|cell| name_in(cell).is_empty()) {
                continue;
            }
            let names: Vec<String> = record.cells.iter().map(|cell| name_in(cell).to_owned()).collect();
            let mut places = [None; Column::COUNT];
            let mut known = 0;
            for (place, column) in
                names.iter().enumerate().filter_map(|(place, name)| Some((place, Column::find(name)?)))
            {
                known += 1;
                places[column.index()].get_or_insert(place);
            }
            let (rows_before, start) = (record.rows_before, record.range.start);
            return Some((known, Self { separator, rows_before, start, places, names }, rows));
        }
    }

    /// Where a column stands in the file.
    pub(super) const fn place(&self, column: Column) -> Option<usize> {
        self.places[column.index()]
    }

    /// The letter of a column in the file.
    pub(super) fn letter(&self, column: Column) -> Option<Letter> {
        self.place(column).map(Letter::after)
    }

    /// How many columns have a name.
    pub(super) fn named(&self) -> usize {
        self.names.iter().filter(|name| !name.is_empty()).count()
    }

    /// The place behind the last column that has a name: a value from there on belongs to nothing.
    pub(super) fn end(&self) -> usize {
        self.names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1)
    }

    /// The first error of the header: a column twice, or required ones missing.
    pub(super) fn error(&self) -> Option<(Option<usize>, Option<Column>, Kind)> {
        for (place, name) in self.names.iter().enumerate() {
            if let Some(column) = Column::find(name)
                && self.place(column) != Some(place)
            {
                return Some((Some(place), Some(column), Kind::DuplicateColumn { found: name.clone() }));
            }
        }
        let lacking = |column: &Column| column.is_required() && self.place(*column).is_none();
        let columns: Vec<Column> = Column::ALL.into_iter().filter(lacking).collect();
        let first = *columns.first()?;
        Some((None, Some(first), Kind::MissingColumn { columns }))
    }

    /// Columns that the format does not know: their places and names. Trailing columns without a name are none.
    pub(super) fn extra(&self) -> impl Iterator<Item = (usize, &str)> {
        let names = self.names[..self.end()].iter().map(String::as_str).enumerate();
        names.filter(|(_, name)| Column::find(name).is_none())
    }

    /// Whether a row is this header again: the same columns in the same order (files glued together).
    pub(super) fn is_repeated_in(&self, cells: Cells<'_>) -> bool {
        let mut found = cells.iter().map(name_in);
        let same = self.names.iter().all(|name| found.next().unwrap_or("").eq_ignore_ascii_case(name));
        same && found.all(str::is_empty)
    }
}

/// A name without blanks, quotes and byte-order marks around it: glued files have marks in the middle.
fn name_in(cell: &str) -> &str {
    let mut name = cell.trim();
    loop {
        let bare = name.trim_start_matches(MARK);
        let bare = bare.strip_prefix(BROKEN_MARK).unwrap_or(bare);
        let bare = bare.strip_prefix('"').and_then(|bare| bare.strip_suffix('"')).unwrap_or(bare).trim();
        if bare.len() == name.len() {
            return name;
        }
        name = bare;
    }
}
