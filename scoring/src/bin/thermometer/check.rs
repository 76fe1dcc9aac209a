//! `thermometer check`: whether an edition can be used, and what its maker should look at.

use std::fmt::Write as _;
use std::path::Path;

use scoring::edition::{Edition, Editions, Finding, review};
use scoring::model::json;

use crate::arguments::{Check, EDITIONS};
use crate::editions::{open, paths};
use crate::{Done, Refusal, report, texts};

/// # Errors
/// A file that cannot be opened.
pub(crate) fn run(check: &Check) -> Result<Done, Refusal> {
    let bytes = open(&check.edition)?;
    let name = check.edition.file_name().unwrap_or_default().to_string_lossy();
    let review = review(&name, &bytes, &others(check)?);
    let output = if check.json {
        json::write_check(review.findings())
    } else {
        let mut lines = lines(&check.edition, review.findings());
        if let Some(edition) = review.edition().filter(|_| review.is_sound()) {
            lines += &texts::edition_is_right(edition.id(), edition.questions().len(), edition.themes().len());
        }
        lines
    };
    Ok(Done { output, is_all_accepted: review.is_sound() })
}

/// `2027.json:12  fout  questions[EH-07].norm: "5" is geen norm. Vul 1, 2, 3 of 4 in.`
fn lines(file: &Path, findings: &[Finding]) -> String {
    let mut lines = String::new();
    for finding in findings {
        // Writing to a text cannot fail.
        let _ =
            writeln!(lines, "{}:{}  {}  {finding}", file.display(), finding.line, report::severity(finding.severity()));
    }
    lines
}

/// The editions that can be referred to. One with problems of its own is checked when it is asked for, not here.
fn others(check: &Check) -> Result<Editions, Refusal> {
    let paths = match &check.editions {
        Some(folder) => paths(folder)?,
        // The usual folder need not be there.
        None => paths(Path::new(EDITIONS)).unwrap_or_default(),
    };
    let mut editions = Vec::new();
    for path in paths {
        if let Ok(edition) = Edition::read(&open(&path)?) {
            editions.push(edition);
        }
    }
    Ok(Editions::unchecked(editions))
}
