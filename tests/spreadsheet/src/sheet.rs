//! [`Sheet`]: the cells that LibreOffice has, each with its kind.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};

/// The first sheet of a workbook, row by row.
#[derive(Debug)]
pub struct Sheet(Vec<Vec<Found>>);

/// What LibreOffice has in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number, date, time, truth value or formula: its kind, and what is shown.
    Other {
        /// `float`, `date`, … or the formula.
        kind: String,
        /// What a person sees.
        shown: String,
    },
}

/// More cells or rows alike than this are the empty rest of the sheet.
const REST: usize = 1_000;

impl Sheet {
    /// Reads a workbook in one file of XML (`.fods`).
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(fods: &str) -> Result<Self> {
        let document = Document::parse(fods).context("reading LibreOffice's XML")?;
        let is = |node: &Node<'_, '_>, name: &str| node.tag_name().name() == name;
        let table = document.descendants().find(|node| is(node, "table")).context("no sheet")?;
        let mut rows = Vec::new();
        for row in table.descendants().filter(|node| is(node, "table-row")) {
            let mut cells = Vec::new();
            for cell in row.children().filter(|node| is(node, "table-cell")) {
                let times = repeated(cell, "number-columns-repeated");
                cells.extend(std::iter::repeat_n(found(cell), if times > REST { 0 } else { times }));
            }
            let times = repeated(row, "number-rows-repeated");
            rows.extend(std::iter::repeat_n(cells, if times > REST { 0 } else { times }));
        }
        Ok(Self(rows))
    }

    /// What LibreOffice has in a cell, counted from 0.
    pub fn cell(&self, row: usize, column: usize) -> &Found {
        self.0.get(row).and_then(|row| row.get(column)).unwrap_or(&Found::Empty)
    }

    /// How many rows it has.
    pub const fn rows(&self) -> usize {
        self.0.len()
    }

    /// Where a cell is not the text that was written: a sentence for each.
    pub fn changes(&self, written: &[Vec<String>]) -> Vec<String> {
        let mut changes = Vec::new();
        for (row, cells) in written.iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                let found = self.cell(row, column);
                let is_same = match found {
                    Found::Empty => text.is_empty(),
                    Found::Text(found) => without_tabs(found) == without_tabs(text),
                    Found::Other { .. } => false,
                };
                if !is_same {
                    changes.push(format!("row {}, column {}: {text:?} became {found:?}", row + 1, column + 1));
                }
            }
        }
        if self.0.len() != written.len() {
            changes.push(format!("{} rows became {}", written.len(), self.0.len()));
        }
        changes
    }
}

/// LibreOffice's XML loses the tabs of some cells; what it saves as CSV has them all.
fn without_tabs(text: &str) -> String {
    text.replace('\t', "")
}

fn repeated(node: Node<'_, '_>, name: &str) -> usize {
    attribute(node, name).and_then(|times| times.parse().ok()).unwrap_or(1)
}

/// An attribute by its name, in any of the format's namespaces.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

fn found(cell: Node<'_, '_>) -> Found {
    let paragraphs = cell.children().filter(|node| node.tag_name().name() == "p");
    let shown = paragraphs.map(text).collect::<Vec<_>>().join("\n");
    match (attribute(cell, "formula"), attribute(cell, "value-type")) {
        (None, None) => Found::Empty,
        (None, Some("string")) => Found::Text(shown),
        (Some(formula), _) => Found::Other { kind: formula.to_owned(), shown },
        (None, Some(kind)) => Found::Other { kind: kind.to_owned(), shown },
    }
}

/// The text of a paragraph: runs of blanks, tabs and line ends are elements.
fn text(paragraph: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in paragraph.descendants() {
        match node.tag_name().name() {
            "s" => text.extend(std::iter::repeat_n(' ', repeated(node, "c"))),
            "tab" => text.push('\t'),
            "line-break" => text.push('\n'),
            _ if node.is_text() => text.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    text
}
