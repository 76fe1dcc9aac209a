//! `thermometer compare`: what changed from one edition to another.

use std::fmt::Write as _;
use std::path::Path;

use scoring::Edition;
use scoring::edition::{Compared, Comparison, Fate, PartChange, compare};
use scoring::model::json;

use crate::arguments::Compare;
use crate::editions::open;
use crate::{Done, Refusal, texts};

/// # Errors
/// A file that cannot be opened, or an edition that is refused.
pub(crate) fn run(asked: &Compare) -> Result<Done, Refusal> {
    let comparison = compare(&read(&asked.old)?, &read(&asked.new)?);
    let output = if asked.json { json::write_comparison(&comparison) } else { report(&comparison) };
    Ok(Done { output, is_all_accepted: true })
}

fn read(path: &Path) -> Result<Edition, Refusal> {
    Edition::read(&open(path)?).map_err(|problems| Refusal(texts::bad_edition(path, &problems)))
}

fn report(comparison: &Comparison) -> String {
    if comparison.is_same() {
        return texts::nothing_changed(&comparison.old, &comparison.new);
    }
    let mut report = texts::compared(&comparison.old, &comparison.new);
    for change in &comparison.head {
        report += &line(change);
    }
    for (name, list) in comparison.lists() {
        let same = list.iter().filter(|compared| is_same(compared)).count();
        if same < list.len() {
            // Writing to a text cannot fail.
            let _ = writeln!(report, "\n{}:", texts::list_of(name));
            for compared in list.iter().filter(|compared| !is_same(compared)) {
                report += &lines(compared);
            }
            let _ = writeln!(report, "  {}: {same}", texts::SAME);
        }
    }
    report
}

fn is_same(compared: &Compared) -> bool {
    compared.fate == Fate::Same && compared.was.is_none()
}

fn lines(compared: &Compared) -> String {
    let mut head = compared.id.clone();
    if let Some(was) = &compared.was {
        let _ = write!(head, " ({} {was})", texts::WAS);
    }
    if !head.is_empty() {
        head.push_str(": ");
    }
    let mut lines = format!("  {}  {head}{}\n", texts::fate(&compared.fate), compared.title);
    if let Fate::Changed(changes) = &compared.fate {
        lines.extend(changes.iter().map(|change| format!("    {}", line(change))));
    }
    lines
}

fn line(change: &PartChange) -> String {
    let shown = |value: &str| if value.is_empty() { texts::NOTHING.to_owned() } else { value.to_owned() };
    format!("  {}: {} → {}\n", texts::part(change.part), shown(&change.before), shown(&change.after))
}
