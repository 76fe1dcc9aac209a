//! `thermometer sample`: the example editions and their submissions, the same that the app shows.
//!
//! Everything follows from the edition 2026 and the seed: the same input gives the same bytes.

mod answers;
mod edition_file;
mod examples;
mod random;
mod region;

use std::path::Path;

use scoring::exchange::{file_name, merged_file_name, write};
use scoring::merge::Entry;

use crate::arguments::Sample;
use crate::editions::open;
use crate::{Done, Refusal, texts};
use examples::Examples;

/// The edition that the examples are made from.
const SOURCE: &str = "2026.json";
/// The index that a folder of its own gets, so that `--editions` can name it.
const INDEX: &str = "{ \"editions\": [\"voorbeeld-2025\", \"voorbeeld-2026\"], \"current\": \"voorbeeld-2026\" }\n";

/// # Errors
/// A file that cannot be opened or written, or a source edition with problems.
pub(crate) fn run(sample: &Sample) -> Result<Done, Refusal> {
    let path = sample.editions.join(SOURCE);
    let source = scoring::Edition::read(&open(&path)?);
    let source = source.map_err(|problems| Refusal(texts::bad_edition(&path, &problems)))?;
    let examples =
        Examples::new(&source, sample.seed).map_err(|problems| Refusal(texts::bad_edition(&path, &problems)))?;
    let out = &sample.out;
    std::fs::create_dir_all(out).map_err(|error| Refusal(texts::cannot_write(out, &error)))?;
    let mut output = String::new();
    for (name, json) in &examples.editions {
        save(out, name, json.as_bytes(), &mut output)?;
    }
    // A folder that has an index keeps it.
    if !out.join("index.json").exists() {
        save(out, "index.json", INDEX.as_bytes(), &mut output)?;
    }
    for year in &examples.submissions {
        let apart: Vec<&[Entry]> = if sample.apart { year.chunks(1).collect() } else { vec![year] };
        for entries in apart {
            let name = if sample.apart { entries.first().map(file_name) } else { merged_file_name(entries) };
            if let Some(name) = name {
                save(out, &name, &write(entries), &mut output)?;
            }
        }
    }
    Ok(Done { output, is_all_accepted: true })
}

fn save(folder: &Path, name: &str, bytes: &[u8], output: &mut String) -> Result<(), Refusal> {
    let path = folder.join(name);
    std::fs::write(&path, bytes).map_err(|error| Refusal(texts::cannot_write(&path, &error)))?;
    output.push_str(&texts::written(&path));
    Ok(())
}
