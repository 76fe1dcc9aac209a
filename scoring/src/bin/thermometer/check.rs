//! `thermometer check`: whether an edition can be used.

use std::path::Path;

use scoring::edition::{Edition, EditionProblem, EditionProblems, Editions};
use scoring::model::json;
use scoring::problem::Severity;

use crate::arguments::{Check, EDITIONS};
use crate::editions::{open, paths};
use crate::{Done, Refusal, report, texts};

/// # Errors
/// A file that cannot be opened.
pub(crate) fn run(check: &Check) -> Result<Done, Refusal> {
    let bytes = open(&check.edition)?;
    let (problems, summary) = match Edition::read(&bytes) {
        Err(problems) => (problems.problems().to_vec(), String::new()),
        Ok(edition) => {
            let summary = texts::edition_is_right(edition.id(), edition.questions().len(), edition.themes().len());
            let mut problems = edition.remarks().to_vec();
            problems.extend(among_others(edition, check)?);
            (problems, summary)
        }
    };
    let is_sound = problems.iter().all(|problem| problem.kind.severity() != Severity::Error);
    let output = if check.json {
        json::write_check(&problems)
    } else {
        let lines =
            problems.iter().map(|problem| format!("{}: {problem}\n", report::severity(problem.kind.severity())));
        let lines: String = lines.collect();
        if is_sound { format!("{lines}{summary}") } else { lines }
    };
    Ok(Done { output, is_all_accepted: is_sound })
}

/// What is wrong with an edition beside the others of the folder.
fn among_others(edition: Edition, check: &Check) -> Result<Vec<EditionProblem>, Refusal> {
    let id = edition.id().clone();
    let mut editions = others(check)?;
    editions.retain(|other| *other.id() != id);
    editions.push(edition);
    let problems = Editions::new(editions).err().unwrap_or_default();
    let own = problems.iter().filter(|problems| problems.edition() == Some(&id));
    Ok(own.flat_map(EditionProblems::problems).cloned().collect())
}

/// The editions that can be referred to. One with problems of its own is checked when it is asked for, not here.
fn others(check: &Check) -> Result<Vec<Edition>, Refusal> {
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
    Ok(editions)
}
