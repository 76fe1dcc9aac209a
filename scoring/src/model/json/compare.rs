//! What changed between two editions, as `thermometer compare --json` prints it.

use serde::Serialize;

use crate::edition::{Compared, Comparison, Fate, PartChange};

/// What changed between two editions as JSON text, ended by a line end.
pub fn write_comparison(comparison: &Comparison) -> String {
    let lists = comparison.lists().into_iter();
    let lists = lists.map(|(name, list)| (name.to_owned(), list.iter().map(compared).collect())).collect();
    super::text(&ComparisonJson {
        old: comparison.old.as_str(),
        new: comparison.new.as_str(),
        head: comparison.head.iter().map(change).collect(),
        lists,
    })
}

fn compared(compared: &Compared) -> ComparedJson<'_> {
    let (into, changes): (_, &[PartChange]) = match &compared.fate {
        Fate::Merged(into) => (Some(into.as_str()), &[]),
        Fate::Changed(changes) => (None, changes),
        Fate::Added | Fate::Dropped | Fate::Same => (None, &[]),
    };
    ComparedJson {
        id: &compared.id,
        was: compared.was.as_deref(),
        title: &compared.title,
        fate: compared.fate.name(),
        into,
        changes: changes.iter().map(change).collect(),
    }
}

fn change(change: &PartChange) -> ChangeJson<'_> {
    ChangeJson { part: change.part.name().into_owned(), before: &change.before, after: &change.after }
}

#[derive(Serialize)]
struct ComparisonJson<'c> {
    old: &'c str,
    new: &'c str,
    head: Vec<ChangeJson<'c>>,
    /// By the name of the list in the edition file.
    #[serde(flatten)]
    lists: std::collections::BTreeMap<String, Vec<ComparedJson<'c>>>,
}

#[derive(Serialize)]
struct ComparedJson<'c> {
    id: &'c str,
    was: Option<&'c str>,
    title: &'c str,
    fate: &'static str,
    /// The code of the municipality that this one went into.
    into: Option<&'c str>,
    changes: Vec<ChangeJson<'c>>,
}

#[derive(Serialize)]
struct ChangeJson<'c> {
    part: String,
    before: &'c str,
    after: &'c str,
}
