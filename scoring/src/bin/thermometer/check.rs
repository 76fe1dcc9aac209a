//! `thermometer check`: whether an edition or the list of editions can be used, and what its maker should look at.

use std::fmt::Write as _;
use std::path::Path;

use scoring::edition::{Edition, Editions, Finding, review, review_index};
use scoring::model::json;
use scoring::problem::Severity;

use crate::arguments::{Check, EDITIONS};
use crate::editions::{INDEX, open, paths};
use crate::{Done, Refusal, report, texts};

/// # Errors
/// A file that cannot be opened.
pub(crate) fn run(check: &Check) -> Result<Done, Refusal> {
    let bytes = open(&check.edition)?;
    let name = check.edition.file_name().unwrap_or_default().to_string_lossy();
    if name == INDEX {
        let findings = review_index(&bytes, |id| check.edition.with_file_name(format!("{id}.json")).is_file());
        return Ok(done(check, &findings, texts::INDEX_IS_RIGHT.to_owned()));
    }
    let review = review(&name, &bytes, &others(check)?);
    let right = review
        .edition()
        .map(|edition| texts::edition_is_right(edition.id(), edition.questions().len(), edition.themes().len()));
    Ok(done(check, review.findings(), right.unwrap_or_default()))
}

/// `right` is what is said where nothing must be mended.
fn done(check: &Check, findings: &[Finding], right: String) -> Done {
    let is_sound = findings.iter().all(|finding| finding.severity() != Severity::Error);
    let output = if check.json {
        json::write_check(findings)
    } else {
        let lines = lines(&check.edition, findings);
        if is_sound { lines + &right } else { lines }
    };
    Done { output, is_all_accepted: is_sound }
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
