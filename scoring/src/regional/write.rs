//! Writing the regional file.

use super::column::RegionalColumn;
use super::figure::{self, Figure, Subject};
use super::{FORMAT, RegionalFile};
use crate::edition::Edition;
use crate::exchange::fingerprint::{self, Fingerprint};
use crate::exchange::{Cell, Table};
use crate::nameless::NamelessReport;
use crate::timestamp::Date;

/// `cyberregio-2026-20261124.csv`: the edition, and the day on which it was made.
pub fn file_name(report: &NamelessReport, made_on: Date) -> String {
    format!("cyberregio-{}-{}.csv", report.edition, made_on.compact())
}

/// The report as a file: UTF-8 with a byte-order mark, `;`, CRLF, a row for each figure. `edition` is the report's own.
pub fn write(report: &NamelessReport, edition: &Edition, made_on: Date) -> Vec<u8> {
    let figures = figure::all(report, edition);
    let file = RegionalFile { made_on, report: report.clone() };
    let fingerprint = fingerprint_of(&file, edition, &figures).to_string();
    let made_on = made_on.compact();
    let mut table = Table::new(RegionalColumn::ALL.map(RegionalColumn::name));
    for figure in &figures {
        let key = &figure.key;
        let about = About::new(key.subject, edition);
        let number = key.number.map(|number| number.to_string()).unwrap_or_default();
        let over = figure.over.map(|over| over.to_string()).unwrap_or_default();
        let value = figure.value.to_string();
        table.push_cells(RegionalColumn::ALL.map(|column| match column {
            RegionalColumn::Format => Cell::Fixed(FORMAT),
            RegionalColumn::Label => Cell::Fixed(report.label.as_str()),
            RegionalColumn::Data => Cell::Fixed(if report.is_example() { "voorbeeldgegevens" } else { "" }),
            RegionalColumn::Edition => Cell::Fixed(report.edition.as_str()),
            RegionalColumn::Title => Cell::Text(edition.title()),
            RegionalColumn::MadeOn => Cell::Fixed(&made_on),
            RegionalColumn::Subject => Cell::Fixed(about.kind),
            RegionalColumn::Theme => Cell::Fixed(about.theme),
            RegionalColumn::Question => Cell::Fixed(about.question),
            RegionalColumn::Name => Cell::Text(about.name),
            RegionalColumn::Against => Cell::Fixed(key.against.as_ref().map_or("", |edition| edition.as_str())),
            RegionalColumn::Measure => Cell::Fixed(key.measure.name()),
            RegionalColumn::Number => Cell::Fixed(&number),
            RegionalColumn::Value => Cell::Fixed(&value),
            RegionalColumn::Unit => Cell::Fixed(key.measure.unit()),
            // A spreadsheet would make a date of 3/4 and round what is long.
            RegionalColumn::Exact => Cell::Text(figure.exact.as_deref().unwrap_or("")),
            RegionalColumn::Municipalities => Cell::Fixed(&over),
            RegionalColumn::Fingerprint => Cell::Fixed(&fingerprint),
        }));
    }
    table.into_bytes()
}

/// What a figure is about, in words.
pub(super) struct About<'e> {
    kind: &'static str,
    pub(super) theme: &'e str,
    pub(super) question: &'e str,
    name: &'e str,
}

impl<'e> About<'e> {
    pub(super) fn new(subject: Subject, edition: &'e Edition) -> Self {
        match subject {
            Subject::Region => Self { kind: "regio", theme: "", question: "", name: edition.region() },
            Subject::Theme(place) => {
                let theme = &edition.themes()[place];
                Self { kind: "thema", theme: theme.id.as_str(), question: "", name: &theme.title }
            }
            Subject::Question(place) => {
                let question = &edition.questions()[place];
                Self {
                    kind: "vraag",
                    theme: question.theme.as_str(),
                    question: question.id.as_str(),
                    name: &question.text,
                }
            }
        }
    }
}

/// Over the label, the edition and the day, and then what each figure is and is worth, in the order in which they are written.
pub(super) fn fingerprint_of(file: &RegionalFile, edition: &Edition, figures: &[Figure]) -> Fingerprint {
    let report = &file.report;
    let mut content = format!("{}\u{1f}{}\u{1f}{}\u{1e}", report.label, report.edition, file.made_on.compact());
    for Figure { key, value, exact, .. } in figures {
        let about = About::new(key.subject, edition);
        let number = key.number.map(|number| number.to_string()).unwrap_or_default();
        let (value, exact) = (value.to_string(), exact.as_deref().unwrap_or(""));
        let against = key.against.as_ref().map_or("", |edition| edition.as_str());
        for field in [about.theme, about.question, against, key.measure.name(), &number, &value] {
            content.push_str(field);
            content.push('\u{1f}');
        }
        content.push_str(exact);
        content.push('\u{1e}');
    }
    fingerprint::of_text(&content)
}
