//! A file as a spreadsheet holds it, and what happens to it there.

use arbitrary::{Result, Unstructured};
use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

use crate::answers::text;

/// Columns whose cells are codes: blanks around them and the case of their letters say nothing.
const CODED: [&str; 12] = [
    "formaat",
    "rubricering",
    "editie",
    "gemeentecode",
    "ingevuld_op",
    "thema",
    "vraag",
    "antwoord",
    "niveau",
    "basisniveau",
    "ondersteuning",
    "controle",
];
/// Columns for the reader, which may be empty.
const FOR_THE_READER: [&str; 4] = ["gemeente", "thema", "vraagtekst", "basisniveau"];
/// The first [`ASCII_BLANKS`] survive the wrong character set everywhere; where no fingerprint tells, the others are not undone.
const BLANKS: [&str; 6] = [" ", "  ", "\t", "\n", "\u{a0}", "\u{3000}"];
const ASCII_BLANKS: usize = 4;

/// Rows of cells, the header first.
pub(super) struct Sheet {
    rows: Vec<Vec<String>>,
    blanks: &'static [&'static str],
}

impl Sheet {
    /// Takes a file of ours. Whether it will be taken for another character set says which blanks may be put in.
    pub(super) fn of(file: &[u8], wrong_charset: bool) -> Self {
        let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap();
        let mut reader = ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(file);
        let rows = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect());
        Self { rows: rows.collect(), blanks: &BLANKS[..if wrong_charset { ASCII_BLANKS } else { BLANKS.len() }] }
    }

    /// Lets one harmless thing happen.
    pub(super) fn carry(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        match choices.int_in_range(0..=9)? {
            0 => self.move_column(choices)?,
            1 => self.move_row(choices)?,
            2 => {
                let at = choices.int_in_range(0..=self.rows.len())?;
                // A row of one empty cell is written as `""`, which is a blank row too.
                self.rows.insert(at, vec![String::new(); choices.int_in_range(1..=3)?]);
            }
            3 => self.rows.iter_mut().for_each(|row| row.push(String::new())),
            4 => self.rows.iter_mut().for_each(lose_trailing),
            5 => self.dress_header(choices)?,
            6 => self.dress_cell(choices)?,
            7 => self.repeat_header(choices)?,
            8 => self.add_column(choices)?,
            _ => self.empty_column(choices)?,
        }
        Ok(())
    }

    /// Lets a row stand there twice. The last thing that happens: it must repeat the other cell for cell.
    pub(super) fn repeat_row(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let header = self.header();
        let from = choices.int_in_range(header + 1..=self.rows.len() - 1)?;
        let at = choices.int_in_range(header + 1..=self.rows.len())?;
        self.rows.insert(at, self.rows[from].clone());
        Ok(())
    }

    /// The file, in one of the ways in which files are written.
    pub(super) fn text(&self, choices: &mut Unstructured<'_>) -> Result<String> {
        let separator = *choices.choose(b";,\t")?;
        let end = *choices.choose(&["\r\n", "\n", "\r"])?;
        let style = if choices.arbitrary()? { QuoteStyle::Always } else { QuoteStyle::Necessary };
        let terminator = match end {
            "\r\n" => Terminator::CRLF,
            end => Terminator::Any(end.as_bytes()[0]),
        };
        let mut writer = WriterBuilder::new();
        writer.delimiter(separator).quote_style(style).terminator(terminator).flexible(true);
        let mut writer = writer.from_writer(Vec::new());
        self.rows.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let line = match choices.int_in_range(0..=5)? {
            0 => format!("sep={}{end}", char::from(separator)),
            1 => format!("\"sep={}\"{end}", char::from(separator)),
            _ => String::new(),
        };
        Ok(line + &text)
    }

    /// The place of the header: the first row that is not blank.
    fn header(&self) -> usize {
        self.rows.iter().position(|row| row.iter().any(|cell| !cell.is_empty())).unwrap()
    }

    fn move_column(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let last = self.rows[self.header()].len() - 1;
        let (from, to) = (choices.int_in_range(0..=last)?, choices.int_in_range(0..=last)?);
        for row in &mut self.rows {
            if row.iter().any(|cell| !cell.is_empty()) {
                row.resize(row.len().max(last + 1), String::new());
                let cell = row.remove(from);
                row.insert(to, cell);
            }
        }
        Ok(())
    }

    fn move_row(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let first = self.header() + 1;
        let last = self.rows.len() - 1;
        let row = self.rows.remove(choices.int_in_range(first..=last)?);
        self.rows.insert(choices.int_in_range(first..=last)?, row);
        Ok(())
    }

    fn dress_header(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let header = self.header();
        let name = choose_mut(&mut self.rows[header], choices)?;
        if !name.is_empty() {
            *name = dressed(name, self.blanks, choices)?;
        }
        Ok(())
    }

    fn dress_cell(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let column = self.column(choices.choose(&CODED)?);
        let header = self.header();
        let row = choices.int_in_range(header + 1..=self.rows.len() - 1)?;
        // A blank row stays as it is: another column would fill it then.
        let is_blank = self.rows[row].iter().all(String::is_empty);
        if let Some(cell) = self.rows[row].get_mut(column).filter(|_| !is_blank) {
            *cell = dressed(cell, self.blanks, choices)?;
        }
        Ok(())
    }

    fn repeat_header(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let header = self.header();
        let at = choices.int_in_range(header + 1..=self.rows.len())?;
        self.rows.insert(at, self.rows[header].clone());
        Ok(())
    }

    fn add_column(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let header = self.header();
        let at = choices.int_in_range(0..=self.rows[header].len())?;
        let width = self.rows[header].len();
        let cell = scoring::Note::cut(&text(choices)?).to_string();
        let name = self.rows[header].iter().filter(|name| name.starts_with("opmerking")).count();
        for (place, row) in self.rows.iter_mut().enumerate() {
            let is_header = place == header || row.iter().any(|cell| cell.trim().eq_ignore_ascii_case("formaat"));
            if row.iter().any(|cell| !cell.trim().is_empty()) {
                row.resize(row.len().max(width), String::new());
                row.insert(at, if is_header { format!("opmerking{name}") } else { cell.clone() });
            }
        }
        Ok(())
    }

    fn empty_column(&mut self, choices: &mut Unstructured<'_>) -> Result<()> {
        let column = self.column(choices.choose(&FOR_THE_READER)?);
        let header = self.header();
        let row = choices.int_in_range(header + 1..=self.rows.len() - 1)?;
        let is_header = self.rows[row].iter().any(|cell| cell.trim().eq_ignore_ascii_case("formaat"));
        if let Some(cell) = self.rows[row].get_mut(column).filter(|_| !is_header) {
            cell.clear();
        }
        Ok(())
    }

    /// The place of a column, whatever its header went through.
    fn column(&self, name: &str) -> usize {
        self.rows[self.header()].iter().position(|cell| cell.trim().eq_ignore_ascii_case(name)).unwrap()
    }
}

fn choose_mut<'r>(row: &'r mut [String], choices: &mut Unstructured<'_>) -> Result<&'r mut String> {
    let last = row.len() - 1;
    Ok(&mut row[choices.int_in_range(0..=last)?])
}

/// With blanks around, and in another case.
fn dressed(cell: &str, blanks: &[&str], choices: &mut Unstructured<'_>) -> Result<String> {
    let cell = if choices.arbitrary()? { cell.to_ascii_uppercase() } else { cell.to_ascii_lowercase() };
    Ok([*choices.choose(blanks)?, &cell, *choices.choose(blanks)?].concat())
}

fn lose_trailing(row: &mut Vec<String>) {
    while row.len() > 1 && row.last().is_some_and(String::is_empty) {
        row.pop();
    }
}
