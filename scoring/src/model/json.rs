//! The model as JSON, exactly as `thermometer --json` prints it (the shape stands in the command's documentation).
//!
//! Domain types are not serialisable: what leaves has its own form here, since a form is a promise to whoever reads it.

mod change;
mod compare;
mod region;
mod submission;

pub use self::compare::write_comparison;

use serde::Serialize;

use super::Model;
use crate::edition::Finding;
use crate::fraction::Fraction;
use crate::problem::Problem;
use crate::score::Temperature;

/// The whole model as JSON text, ended by a line end.
pub fn write(model: &Model) -> String {
    text(&ModelJson {
        problems: model.problems.iter().map(problem).collect(),
        files: model
            .files
            .iter()
            .map(|file| FileJson { file: file.file.as_str(), problems: file.problems.iter().map(problem).collect() })
            .collect(),
        submissions: model.submissions.iter().map(|line| submission::of(model, line)).collect(),
        regions: model.regions.iter().map(region::of).collect(),
        changes: model.changes.iter().map(change::of).collect(),
    })
}

/// What was found in an edition file as JSON text, ended by a line end.
pub fn write_check(findings: &[Finding]) -> String {
    let problems = findings
        .iter()
        .map(|finding| FindingJson {
            severity: finding.severity().name(),
            kind: finding.name(),
            pointer: &finding.pointer,
            line: finding.line,
            character: finding.column,
            row: None,
            column: (!finding.path.is_empty()).then_some(&*finding.path),
            letter: None,
            found: finding.found.as_deref(),
            message: finding.to_string(),
        })
        .collect();
    text(&CheckJson { problems })
}

fn text(value: &impl Serialize) -> String {
    // Every key is a text and every value plain: there is nothing that can fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct ModelJson<'m> {
    problems: Vec<ProblemJson<'m>>,
    files: Vec<FileJson<'m>>,
    submissions: Vec<submission::SubmissionJson<'m>>,
    regions: Vec<region::RegionJson<'m>>,
    changes: Vec<change::ChangeJson<'m>>,
}

#[derive(Serialize)]
struct CheckJson<'m> {
    problems: Vec<FindingJson<'m>>,
}

/// A problem of an edition file: as [`ProblemJson`], with its place in the file besides.
#[derive(Serialize)]
struct FindingJson<'m> {
    severity: &'static str,
    kind: &'static str,
    /// A JSON pointer; empty for the file as a whole.
    pointer: &'m str,
    /// From 1.
    line: usize,
    /// On that line, from 1.
    character: usize,
    row: Option<u32>,
    /// The pointer as people read it: `questions[EH-07].norm`.
    column: Option<&'m str>,
    letter: Option<String>,
    found: Option<&'m str>,
    message: String,
}

#[derive(Serialize)]
struct FileJson<'m> {
    file: &'m str,
    problems: Vec<ProblemJson<'m>>,
}

#[derive(Serialize)]
struct ProblemJson<'m> {
    severity: &'static str,
    kind: &'static str,
    row: Option<u32>,
    column: Option<String>,
    letter: Option<String>,
    found: Option<&'m str>,
    message: String,
}

fn problem(problem: &Problem) -> ProblemJson<'_> {
    ProblemJson {
        severity: problem.severity().name(),
        kind: problem.kind.name(),
        row: problem.place.row.map(crate::problem::Row::get),
        column: problem.place.column.map(|column| column.name().to_owned()),
        letter: problem.place.letter.map(|letter| letter.to_string()),
        found: problem.kind.found(),
        message: problem.to_string(),
    }
}

/// A temperature twice: in whole degrees as on every page, and exact.
fn shown(temperature: Option<Temperature>) -> Option<u8> {
    temperature.map(Temperature::shown)
}

fn exact(temperature: Option<Temperature>) -> Option<String> {
    temperature.map(Temperature::exact).map(|exact: Fraction| exact.to_string())
}
