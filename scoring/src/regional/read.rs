//! Reading the regional file: whole, or not at all.

use super::column::RegionalColumn as Column;
use super::figure::{Figure, Key, Subject};
use super::measure::Measure;
use super::problem::{Fault, RegionalKind, RegionalProblem};
use super::rebuild::Rebuild;
use super::sheet::{Sheet, SheetRow};
use super::write::fingerprint_of;
use super::{FORMAT, RegionalFile};
use crate::edition::{Edition, Editions};
use crate::exchange::decode::decode;
use crate::exchange::{Fingerprint, unguarded};
use crate::label::Label;
use crate::problem::{FileName, Row};
use crate::timestamp::Date;

/// No count in a file is larger: nothing that is added up can overflow.
const LARGEST_COUNT: i64 = 1_000_000;

/// Whether a file says that it is a regional file; [`read`] tells what is wrong with one that is damaged.
pub fn is_regional(bytes: &[u8]) -> bool {
    // Of any version; an exchange file begins with `cyberthermometer/`.
    let name = &FORMAT[..FORMAT.len() - 1];
    decode(bytes).is_ok_and(|decoded| {
        let end = decoded.text.char_indices().nth(4_000).map_or(decoded.text.len(), |(end, _)| end);
        decoded.text[..end].to_ascii_lowercase().contains(name)
    })
}

/// Reads a regional file.
///
/// # Errors
/// Everything that is wrong with it, by row: nothing of such a file is shown.
pub fn read(file: &str, bytes: &[u8], editions: &Editions) -> Result<RegionalFile, Vec<RegionalProblem>> {
    let file = FileName::new(file);
    let of_file = |fault: Fault| {
        vec![RegionalProblem {
            file: file.clone(),
            row: fault.row,
            column: fault.column,
            letter: None,
            kind: fault.kind,
        }]
    };
    let decoded = decode(bytes).map_err(|kind| of_file(Fault::of_file(RegionalKind::File(kind))))?;
    let sheet = Sheet::read(&decoded.text).map_err(of_file)?;
    let mut faults = Vec::new();
    let found = read_sheet(&sheet, editions, &mut faults);
    match found {
        Some(found) if faults.is_empty() => Ok(found),
        _ => Err(faults
            .into_iter()
            .map(|fault| RegionalProblem {
                file: file.clone(),
                row: fault.row,
                letter: fault.column.and_then(|column| sheet.head.letter(column)),
                column: fault.column,
                kind: fault.kind,
            })
            .collect()),
    }
}

/// `None` or faults: it is not taken.
fn read_sheet(sheet: &Sheet, editions: &Editions, faults: &mut Vec<Fault>) -> Option<RegionalFile> {
    let first = sheet.rows.first()?;
    let cell = |row: &SheetRow, column| row.cell(&sheet.head, column).to_owned();
    let mut of_first = |column, kind: fn(String) -> RegionalKind, is_good: bool| {
        if !is_good {
            faults.push(Fault { row: Some(first.row), column: Some(column), kind: kind(cell(first, column)) });
        }
        is_good
    };
    let is_ours = cell(first, Column::Format).eq_ignore_ascii_case(FORMAT);
    if !of_first(Column::Format, |found| RegionalKind::UnknownFormat { found }, is_ours) {
        return None;
    }
    let edition = editions.get(&cell(first, Column::Edition));
    of_first(Column::Edition, |found| RegionalKind::UnknownEdition { found }, edition.is_some());
    let label = Label::parse(&cell(first, Column::Label));
    of_first(Column::Label, |found| RegionalKind::BadLabel { found }, label.is_some());
    let made_on = Date::parse_compact(&cell(first, Column::MadeOn));
    of_first(Column::MadeOn, |found| RegionalKind::BadDate { found }, made_on.is_some());
    for column in [Column::Format, Column::Label, Column::Edition, Column::MadeOn, Column::Fingerprint] {
        let first = cell(first, column);
        if let Some(row) = sheet.rows.iter().find(|row| !cell(row, column).eq_ignore_ascii_case(&first)) {
            let kind = RegionalKind::Differs { found: cell(row, column), first };
            faults.push(Fault { row: Some(row.row), column: Some(column), kind });
        }
    }
    if let Some(row) = sheet.too_wide {
        faults.push(Fault { row: Some(row), column: None, kind: RegionalKind::RowShape });
    }
    let (edition, label, made_on) = (edition?, label?, made_on?);
    let mut figures: Vec<(Row, Figure)> = Vec::new();
    for row in &sheet.rows {
        match figure(sheet, row, edition, editions) {
            Ok(figure) => figures.push((row.row, figure)),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return None;
    }
    let (report, figures) = Rebuild::new(edition, figures).report(label, faults)?;
    let found = RegionalFile { made_on, report };
    if Fingerprint::parse(&cell(first, Column::Fingerprint)) != Some(fingerprint_of(&found, edition, &figures)) {
        faults.push(Fault::of_file(RegionalKind::Edited));
    }
    Some(found)
}

/// One row.
fn figure(sheet: &Sheet, row: &SheetRow, edition: &Edition, editions: &Editions) -> Result<Figure, Fault> {
    let cell = |column| row.cell(&sheet.head, column);
    let fault = |column, kind: fn(String) -> RegionalKind| Fault {
        row: Some(row.row),
        column: Some(column),
        kind: kind(cell(column).to_owned()),
    };
    let (theme, question) = (cell(Column::Theme), cell(Column::Question));
    let subject = if question.is_empty() && theme.is_empty() {
        Subject::Region
    } else {
        let themes = edition.themes();
        let place = themes.iter().position(|known| known.id.as_str().eq_ignore_ascii_case(theme));
        let place = place.ok_or_else(|| fault(Column::Theme, |found| RegionalKind::UnknownTheme { found }))?;
        if question.is_empty() {
            Subject::Theme(place)
        } else {
            let known = edition.position(question).filter(|known| edition.questions()[*known].theme_position == place);
            Subject::Question(
                known.ok_or_else(|| fault(Column::Question, |found| RegionalKind::UnknownQuestion { found }))?,
            )
        }
    };
    let against = match cell(Column::Against) {
        "" => None,
        against => Some(
            editions
                .get(against)
                .filter(|older| older.id() != edition.id())
                .ok_or_else(|| fault(Column::Against, |found| RegionalKind::UnknownEdition { found }))?
                .id()
                .clone(),
        ),
    };
    let measure = Measure::find(cell(Column::Measure))
        .ok_or_else(|| fault(Column::Measure, |found| RegionalKind::UnknownMeasure { found }))?;
    let number = match cell(Column::Number) {
        "" => None,
        number => Some(number.parse().map_err(|_| fault(Column::Number, |found| RegionalKind::BadNumber { found }))?),
    };
    let values = match (measure, measure.unit()) {
        (Measure::Difference, _) => -100..=100,
        (_, "graden") => 0..=100,
        (_, "tiende graden") => 0..=1000,
        _ => 0..=LARGEST_COUNT,
    };
    let value = cell(Column::Value).parse().ok().filter(|value| values.contains(value));
    let value = value.ok_or_else(|| fault(Column::Value, |found| RegionalKind::BadNumber { found }))?;
    let exact = Some(unguarded(cell(Column::Exact))).filter(|exact| !exact.is_empty()).map(str::to_owned);
    Ok(Figure { key: Key { against, subject, measure, number }, value, exact, over: None })
}
