//! Writing: the exchange file, and any other table that leaves the app.

use std::borrow::Cow;

use super::{Column, FORMAT, PART_FORMAT, Part, guarded};
use crate::answer::Response;
use crate::edition::{Edition, Municipality, Question};
use crate::label::Label;
use crate::merge::Entry;
use crate::order;
use crate::timestamp::Timestamp;

/// U+FEFF in UTF-8: a double click opens the file right in a Dutch Excel.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A CSV file being written: UTF-8 with a byte-order mark, `;` between fields, CRLF behind every row, quoted where the format says so.
///
/// The csv crate's writer has no such rule of quoting (it leaves a comma and blanks at the ends bare), so the quotes are put on here.
#[derive(Clone, Debug)]
pub struct Table(String);

impl Table {
    /// A table with its header. Header names are guarded, as every text.
    pub fn new<'a>(header: impl IntoIterator<Item = &'a str>) -> Self {
        let mut table = Self(BYTE_ORDER_MARK.to_owned());
        table.push(header);
        table
    }

    /// Adds a row of free texts, each guarded against a spreadsheet that would run or change it.
    pub fn push<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) {
        self.row(texts.into_iter().map(guarded));
    }

    /// Adds a row of cells, of which the caller says whether they are free text.
    pub fn push_cells<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        self.row(cells.into_iter().map(|cell| match cell {
            Cell::Text(text) => guarded(text),
            Cell::Fixed(text) => Cow::Borrowed(text),
        }));
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn row<'a>(&mut self, cells: impl Iterator<Item = Cow<'a, str>>) {
        for (index, cell) in cells.enumerate() {
            if index > 0 {
                self.0.push(';');
            }
            self.field(&cell);
        }
        self.0.push_str("\r\n");
    }

    /// A field, quoted (RFC 4180) exactly when it holds `;`, `,`, `"`, a tab or a line end, or begins or ends with a blank.
    fn field(&mut self, text: &str) {
        if text.contains([';', ',', '"', '\t', '\n', '\r']) || text.trim().len() < text.len() {
            self.0.push('"');
            for (index, part) in text.split('"').enumerate() {
                if index > 0 {
                    self.0.push_str("\"\"");
                }
                self.0.push_str(part);
            }
            self.0.push('"');
        } else {
            self.0.push_str(text);
        }
    }
}

/// A cell of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub enum Cell<'a> {
    /// Free text: guarded.
    Text(&'a str),
    /// From a closed list or of a fixed form (codes, times, fingerprints, numbers of ours): as it is.
    Fixed(&'a str),
}

/// The exchange file of some submissions, by edition and then by code. Each is written with its label and with its fingerprint as it was
/// found, so that an edited submission stays edited. Writing what was read gives the same submissions again.
pub fn write<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<u8> {
    let mut entries: Vec<&Entry> = entries.into_iter().collect();
    order::sort_by(&mut entries, |a, b| a.sender().cmp(&b.sender()).then_with(|| a.cmp(b)));
    let mut table = header();
    for entry in entries {
        let submission = entry.submission();
        let head = Head {
            format: FORMAT,
            label: entry.label(),
            edition: submission.edition(),
            municipality: submission.municipality(),
            filled_at: submission.filled_at(),
            fingerprint: entry.found_fingerprint().map(|fingerprint| fingerprint.to_string()).unwrap_or_default(),
        };
        head.write(&mut table, submission.answers());
    }
    table.into_bytes()
}

/// The file of a part for a colleague: only its own questions.
pub fn write_part(part: &Part) -> Vec<u8> {
    let mut table = header();
    let head = Head {
        format: PART_FORMAT,
        label: part.label(),
        edition: part.edition(),
        municipality: part.municipality(),
        filled_at: part.filled_at(),
        fingerprint: part.fingerprint().to_string(),
    };
    head.write(&mut table, part.answers());
    table.into_bytes()
}

fn header() -> Table {
    Table::new(Column::ALL.map(Column::name))
}

/// What all rows of a submission share.
struct Head<'a> {
    format: &'static str,
    label: Label,
    edition: &'a Edition,
    municipality: &'a Municipality,
    filled_at: Timestamp,
    fingerprint: String,
}

impl Head<'_> {
    fn write<'a>(&self, table: &mut Table, answers: impl Iterator<Item = (&'a Question, &'a Response)>) {
        let filled_at = self.filled_at.to_string();
        for (question, response) in answers {
            let choice = response.choice();
            table.push_cells(Column::ALL.map(|column| match column {
                Column::Format => Cell::Fixed(self.format),
                Column::Label => Cell::Fixed(self.label.as_str()),
                Column::Edition => Cell::Fixed(self.edition.id().as_str()),
                Column::MunicipalityCode => Cell::Fixed(self.municipality.code.as_str()),
                Column::Municipality => Cell::Text(&self.municipality.name),
                Column::FilledAt => Cell::Fixed(&filled_at),
                Column::Theme => Cell::Fixed(question.theme.as_str()),
                Column::Question => Cell::Fixed(question.id.as_str()),
                Column::QuestionText => Cell::Text(&question.text),
                Column::Answer => Cell::Fixed(choice.as_str()),
                Column::Level => Cell::Fixed(choice.level_as_str()),
                Column::Norm => Cell::Fixed(question.norm.level().as_str()),
                Column::Support => Cell::Fixed(response.support().as_str()),
                Column::Note => Cell::Text(response.note().as_str()),
                Column::AnsweredBy => Cell::Text(response.answered_by().as_str()),
                Column::Fingerprint => Cell::Fixed(&self.fingerprint),
            }));
        }
    }
}
