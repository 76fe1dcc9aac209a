//! The receipt as a CSV file.

use super::{Found, Line, MadeWith, Outcome, Receipt, Unopened};
use crate::exchange::{Cell, Table};

/// The columns of the saved receipt.
const COLUMNS: [&str; 21] = [
    "rubricering",
    "gegevens",
    "bestand",
    "editie",
    "gemeentecode",
    "gemeente",
    "ingevuld_op",
    "uitkomst",
    "telt_mee",
    "gelijk_aan",
    "beantwoord",
    "vragen",
    "fouten",
    "waarschuwingen",
    "meldingen",
    "soorten",
    "berichten",
    "controle",
    "versie",
    "commit",
    "vragenlijst_controlegetal",
];

/// What is told of a file that could not be opened, of which there is no problem of the format.
const fn told_of(unopened: Unopened) -> &'static str {
    match unopened {
        Unopened::Unreadable => "Dit bestand kon niet worden geopend.",
        Unopened::Encrypted => "Dit bestand is versleuteld en niet geopend.",
        Unopened::OtherKey => "Dit bestand is versleuteld en niet geopend: de sleutel past niet.",
        Unopened::Broken => "Dit bestand is versleuteld en niet te openen: het is beschadigd.",
    }
}

pub(super) fn csv(receipt: &Receipt, made_with: &MadeWith<'_>) -> Vec<u8> {
    let mut table = Table::new(COLUMNS);
    for line in receipt.lines() {
        row(&mut table, receipt, line, made_with);
    }
    table.into_bytes()
}

fn row(table: &mut Table, receipt: &Receipt, line: &Line, made_with: &MadeWith<'_>) {
    let told = line.told();
    let (errors, warnings, notices) = (told.errors.to_string(), told.warnings.to_string(), told.notices.to_string());
    let answered = line.coverage.map(|coverage| coverage.answered().to_string()).unwrap_or_default();
    let questions = line.coverage.map(|coverage| coverage.questions().to_string()).unwrap_or_default();
    let fingerprint = line.fingerprint.map(|fingerprint| fingerprint.to_string()).unwrap_or_default();
    let equal = match &line.outcome {
        Outcome::Duplicate { of: Some(file) } => file.as_str(),
        _ => "",
    };
    let (kinds, messages) = (kinds(line), messages(line));
    table.push_cells([
        Cell::Fixed(receipt.label().as_str()),
        Cell::Fixed(if line.is_example { "voorbeeldgegevens" } else { "" }),
        Cell::Text(line.file.as_str()),
        cell(&line.edition),
        cell(&line.municipality),
        Cell::Text(&line.name),
        cell(&line.filled_at),
        Cell::Fixed(line.outcome.as_str()),
        Cell::Fixed(if line.outcome.counts() { "ja" } else { "nee" }),
        Cell::Text(equal),
        Cell::Fixed(&answered),
        Cell::Fixed(&questions),
        Cell::Fixed(&errors),
        Cell::Fixed(&warnings),
        Cell::Fixed(&notices),
        Cell::Fixed(&kinds),
        Cell::Text(&messages),
        Cell::Fixed(&fingerprint),
        Cell::Fixed(made_with.version),
        Cell::Fixed(made_with.commit),
        Cell::Fixed(made_with.checksum(line.edition.as_str())),
    ]);
}

fn cell(found: &Found) -> Cell<'_> {
    if found.is_known() { Cell::Fixed(found.as_str()) } else { Cell::Text(found.as_str()) }
}

/// The names of the kinds of problem, each once, in the order in which they are told.
fn kinds(line: &Line) -> String {
    let mut names: Vec<&str> = Vec::new();
    for problem in &line.problems {
        if !names.contains(&problem.kind.name()) {
            names.push(problem.kind.name());
        }
    }
    names.join(" ")
}

/// Every sentence, each on a line of its own in the cell.
fn messages(line: &Line) -> String {
    if let Outcome::Unopened(why) = line.outcome {
        return told_of(why).to_owned();
    }
    line.problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
