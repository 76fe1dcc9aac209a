//! Rows as a person counts them: what the csv crate does not tell.
//!
//! Its position counts no blank rows and stands, after CRLF, on the line feed of the row before; and a quote that is never closed
//! swallows the rest of the file without an error. Both are settled here and nowhere else.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::separator::Separator;
use crate::problem::Row;

/// The records of a text with the rows that they stand on. Blank lines are stepped over, but counted.
pub(crate) struct Rows<'t> {
    text: &'t str,
    separator: Separator,
    reader: Reader<&'t [u8]>,
    record: StringRecord,
    /// Where the record begins.
    start: usize,
    /// How many rows stand before the next line.
    before: usize,
}

/// One record.
pub(crate) struct Record<'r> {
    pub(crate) cells: Cells<'r>,
    /// How many rows stand before it in this text.
    pub(crate) rows_before: usize,
    /// Where it begins and ends in the text, line end included.
    pub(crate) range: std::ops::Range<usize>,
    /// Whether the text ends with it, without a line end.
    pub(crate) is_unended: bool,
}

/// The cells of a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells<'r>(&'r StringRecord);

impl<'r> Cells<'r> {
    /// A cell by its place; `None` where the record is shorter.
    pub(crate) fn get(self, place: usize) -> Option<&'r str> {
        self.0.get(place)
    }

    /// How many there are.
    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    /// All, in their order.
    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = &'r str> + ExactSizeIterator {
        (0..self.len()).map(move |place| self.get(place).unwrap_or_default())
    }
}

impl<'t> Rows<'t> {
    pub(crate) fn new(text: &'t str, separator: Separator) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator.byte())
            .from_reader(text.as_bytes());
        Self { text, separator, reader, record: StringRecord::new(), start: 0, before: 0 }
    }

    /// The next record; `None` at the end of the text.
    pub(crate) fn next(&mut self) -> Option<Record<'_>> {
        let bytes = self.text.as_bytes();
        let position = self.position();
        // Reading from memory a text that is UTF-8, rows of any length allowed: there is nothing left that can fail.
        if !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let mut start = position;
        if start > 0 && bytes[start - 1] == b'\r' && bytes.get(start) == Some(&b'\n') {
            start += 1;
        }
        while let Some(end @ (b'\r' | b'\n')) = bytes.get(start) {
            start += if *end == b'\r' && bytes.get(start + 1) == Some(&b'\n') { 2 } else { 1 };
            self.before += 1;
        }
        self.start = start;
        let rows_before = self.before;
        self.before += 1;
        let end = self.position();
        let is_unended = end == bytes.len() && !matches!(bytes.last(), Some(b'\r' | b'\n'));
        Some(Record { cells: Cells(&self.record), rows_before, range: start..end, is_unended })
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX).min(self.text.len())
    }

    /// Once all is read: whether the last record holds a quote that is never closed.
    pub(crate) fn is_open(&self) -> bool {
        ends_in_quotes(self.text.as_bytes().get(self.start..).unwrap_or_default(), self.separator.byte())
    }
}

/// Whether a record of which nothing is left ends inside quotes, by the rules of the csv crate: quotes begin a field, a doubled quote is
/// one of the text, and what follows a closing quote is taken as it is.
fn ends_in_quotes(record: &[u8], separator: u8) -> bool {
    #[derive(PartialEq)]
    enum State {
        FieldStart,
        Bare,
        Quoted,
        QuoteInQuoted,
    }
    let mut state = State::FieldStart;
    for &byte in record {
        state = match (state, byte) {
            (State::FieldStart | State::QuoteInQuoted, b'"') | (State::Quoted, 0..b'"' | b'#'..) => State::Quoted,
            (State::Quoted, b'"') => State::QuoteInQuoted,
            (_, byte) if byte == separator => State::FieldStart,
            (_, b'\r' | b'\n') => State::FieldStart,
            _ => State::Bare,
        };
    }
    state == State::Quoted
}

/// The row of the file that a place in the text stands on.
#[derive(Debug)]
pub(crate) enum RowMap {
    /// The text is the file's own.
    Own,
    /// The text was put together from the file's rows: where each begins and how many stand before it.
    Joined(Vec<(usize, usize)>),
}

impl RowMap {
    pub(crate) fn row(&self, rows_before: usize, start: usize) -> Row {
        match self {
            Self::Own => Row::after(rows_before),
            Self::Joined(starts) => {
                let next = starts.partition_point(|(begin, _)| *begin <= start);
                Row::after(next.checked_sub(1).map_or(0, |own| starts[own].1))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, usize)]) {
        let mut rows = Rows::new(text, Separator::Semicolon);
        let mut found = Vec::new();
        while let Some(record) = rows.next() {
            found.push((record.cells.get(0).unwrap().to_owned(), record.rows_before + 1));
        }
        let found: Vec<(&str, usize)> = found.iter().map(|(cell, row)| (cell.as_str(), *row)).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        check("a;1\nb;2\n", &[("a", 1), ("b", 2)]);
        check("a;1\r\nb;2\r\nc", &[("a", 1), ("b", 2), ("c", 3)]);
        check("a;1\rb;2\r", &[("a", 1), ("b", 2)]);
        check("\n\na\n\n\nb", &[("a", 3), ("b", 6)]);
        check("\r\n\r\na\r\n\r\nb\r\n", &[("a", 3), ("b", 5)]);
        check("\r\ra\r\rb", &[("a", 3), ("b", 5)]);
        check("a\r\n\n\rb", &[("a", 1), ("b", 4)]);
        check("\"een\r\ntwee\n\ndrie\";x\r\nb", &[("een\r\ntwee\n\ndrie", 1), ("b", 2)]);
        check("x\"\n\"y\"z\n", &[("x\"", 1), ("yz", 2)]);
        check("", &[]);
        check("\n\r\n", &[]);
    }

    fn check_open(text: &str, expected: bool) {
        let mut rows = Rows::new(text, Separator::Semicolon);
        while rows.next().is_some() {}
        assert_eq!(rows.is_open(), expected, "{text:?}");
    }

    #[test]
    fn an_open_quote_is_seen() {
        for text in ["\"", "a;\"b", "a\n\"b\nc;d\n", "\"a\"\"", "a;\"\"\"", "\"a\"b;\"", "a\n\n\"\n"] {
            check_open(text, true);
        }
        for text in ["", "a", "\"\"", "a\"", "a;b\"c", "\"a\"b\"", "\"a\"\"\"", "\"a\"\n", "\"a\"x\"y\nb", "\n"] {
            check_open(text, false);
        }
    }
}
