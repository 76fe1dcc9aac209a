//! `thermometer score` and `thermometer merge`.

use std::io::Write as _;

use scoring::exchange::{self, Reading};
use scoring::merge::{Choices, Collection, Decided};
use scoring::model::{Model, json};
use scoring::{Editions, Timestamp};

use crate::arguments::Merge;
use crate::editions::{load, open};
use crate::{Done, Refusal, report, texts};

/// After how many files progress is told.
const PROGRESS: usize = 100;

/// # Errors
/// A file that cannot be opened or written, or a choice of a submission that is not there.
pub(crate) fn run(merge: &Merge) -> Result<Done, Refusal> {
    let editions = load(&merge.editions)?;
    let readings = read(merge, &editions, merge.now.unwrap_or_else(clock))?;
    let choices = choices(merge, &readings)?;
    let model = Model::new(readings, &editions, &choices);
    let mut output = if merge.json { json::write(&model) } else { report::of(&model) };
    if let Some(path) = &merge.out {
        let line = if write(path, &model.decided)? { texts::written(path) } else { texts::NOTHING_WRITTEN.to_owned() };
        if !merge.json {
            output.push_str(&line);
        }
    }
    Ok(Done { output, is_all_accepted: model.is_all_accepted() })
}

#[expect(
    clippy::disallowed_methods,
    reason = "the command line alone asks the clock; --now is for runs that must repeat"
)]
fn clock() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).ok().and_then(Timestamp::from_unix_seconds);
    seconds.or(Timestamp::from_unix_seconds(0)).unwrap_or_else(|| unreachable!("1970 is a year that can be written"))
}

fn read(merge: &Merge, editions: &Editions, now: Timestamp) -> Result<Vec<Reading>, Refusal> {
    let mut readings = Vec::with_capacity(merge.files.len());
    for (index, path) in merge.files.iter().enumerate() {
        if index > 0 && index.is_multiple_of(PROGRESS) {
            let _ = writeln!(std::io::stderr(), "{}", texts::progress(index, merge.files.len()));
        }
        readings.push(exchange::read(&path.to_string_lossy(), &open(path)?, editions, now));
    }
    Ok(readings)
}

/// What `--choose` names: the submission with that fingerprint, or the one that stands for it where it came twice.
fn choices(merge: &Merge, readings: &[Reading]) -> Result<Choices, Refusal> {
    let mut choices = Choices::none();
    if merge.choices.is_empty() {
        return Ok(choices);
    }
    let collection = Collection::new(readings.iter().flat_map(Reading::submissions).cloned());
    for fingerprint in &merge.choices {
        let mut entries = readings.iter().flat_map(Reading::submissions);
        let entry = entries.find(|entry| entry.submission().fingerprint() == *fingerprint);
        let entry = entry.ok_or_else(|| Refusal(texts::nothing_to_choose(fingerprint)))?;
        let kept = collection.standing_for(entry).unwrap_or(entry);
        choices.choose(entry.sender(), kept.submission().fingerprint());
    }
    Ok(choices)
}

/// Whether there was anything to write.
fn write(path: &std::path::Path, decided: &Decided) -> Result<bool, Refusal> {
    if decided.entries().next().is_none() {
        return Ok(false);
    }
    let bytes = exchange::write(decided.entries());
    std::fs::write(path, bytes).map_err(|error| Refusal(texts::cannot_write(path, &error)))?;
    Ok(true)
}
