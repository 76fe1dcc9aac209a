//! Editions from a folder, by its `index.json`.

use std::path::{Path, PathBuf};

use scoring::edition::{EditionIndex, EditionProblems};
use scoring::{Edition, Editions};

use crate::{Refusal, texts};

/// The list of editions in a folder.
pub(crate) const INDEX: &str = "index.json";

/// A file's bytes.
///
/// # Errors
/// Why it cannot be opened.
pub(crate) fn open(path: &Path) -> Result<Vec<u8>, Refusal> {
    std::fs::read(path).map_err(|error| Refusal(texts::cannot_open(path, &error)))
}

/// The editions that a folder's index names.
///
/// # Errors
/// A file that cannot be opened, or an edition with problems.
pub(crate) fn load(folder: &Path) -> Result<Editions, Refusal> {
    let mut editions = Vec::new();
    for path in paths(folder)? {
        let edition = Edition::read(&open(&path)?);
        editions.push(edition.map_err(|problems| Refusal(texts::bad_edition(&path, &problems)))?);
    }
    Editions::new(editions).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(EditionProblems::to_string).collect();
        Refusal(texts::bad_edition(folder, &lines.join("\n")))
    })
}

/// The edition files that a folder's index names.
///
/// # Errors
/// An index that cannot be opened or read.
pub(crate) fn paths(folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let path = folder.join(INDEX);
    let index = EditionIndex::read(&open(&path)?);
    let index = index.map_err(|problem| Refusal(texts::bad_edition(&path, &problem)))?;
    Ok(index.editions().iter().map(|id| folder.join(format!("{id}.json"))).collect())
}
