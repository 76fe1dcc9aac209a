//! What is measured: from the bytes of files to everything that is told of them, all checks on.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use scoring::edition::EditionIndex;
use scoring::exchange::{Reading, read};
use scoring::merge::Choices;
use scoring::model::Model;
use scoring::{Edition, Editions, Timestamp};

use crate::country::NOW;

/// The editions of a folder, by its `index.json`.
///
/// # Errors
/// Where a file cannot be read, or an edition has problems.
pub fn editions(folder: &Path) -> Result<Editions> {
    let open = |name: &str| std::fs::read(folder.join(name)).with_context(|| format!("reading {name}"));
    let index = EditionIndex::read(&open("index.json")?).map_err(|problem| anyhow!("{problem}"))?;
    let editions = index.editions().iter().map(|id| -> Result<Edition> {
        Edition::read(&open(&format!("{id}.json"))?).map_err(|problems| anyhow!("{problems}"))
    });
    Editions::new(editions.collect::<Result<Vec<_>>>()?).map_err(|problems| anyhow!("{problems:?}"))
}

/// The paths that a list holds, one a line.
///
/// # Errors
/// Where it cannot be read.
pub fn paths(list: &Path) -> Result<Vec<PathBuf>> {
    let text = std::fs::read_to_string(list).with_context(|| format!("reading {}", list.display()))?;
    Ok(text.lines().map(PathBuf::from).collect())
}

/// One file, read and checked.
///
/// # Errors
/// Never, unless the moment of these files is no moment.
pub fn reading(path: &Path, bytes: &[u8], editions: &Editions) -> Result<Reading> {
    let now = Timestamp::parse(NOW).context("a moment")?;
    Ok(read(&path.to_string_lossy(), bytes, editions, now))
}

/// Everything that is told of files: merged, scored, the region, the changes.
pub fn model(readings: Vec<Reading>, editions: &Editions) -> Model {
    Model::new(readings, editions, &Choices::none())
}

/// How many rows with an answer stand in the files of a model that was made without errors: each submission has one for each question.
pub fn rows(model: &Model) -> usize {
    let entries = model.submissions.iter().filter_map(|line| line.entry.as_ref());
    entries.map(|entry| entry.submission().responses().len()).sum()
}
