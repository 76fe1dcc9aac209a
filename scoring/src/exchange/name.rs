//! The names of files that people save.

use super::slug::slug;
use crate::draft::Draft;
use crate::merge::Entry;
use crate::order;
use crate::timestamp::Timestamp;

/// `cyberthermometer-2026-GM0599-rotterdam-20261103.csv`: edition, code, name as a slug, UTC date of `ingevuld_op`.
pub fn file_name(entry: &Entry) -> String {
    let submission = entry.submission();
    of_municipality(
        "cyberthermometer",
        submission.edition().id().as_str(),
        submission.municipality(),
        submission.filled_at(),
    )
}

/// The name of a part for a colleague: `cyberthermometer-deel-2026-GM0599-rotterdam-20261103.csv`.
pub fn part_file_name(part: &super::Part) -> String {
    of_municipality("cyberthermometer-deel", part.edition().id().as_str(), part.municipality(), part.filled_at())
}

/// The name of the list of steps of a draft: `cyberthermometer-stappen-2026-GM0599-rotterdam-20261103.csv`.
pub(crate) fn plan_file_name(draft: &Draft, made_at: Timestamp) -> String {
    of_municipality("cyberthermometer-stappen", draft.edition().id().as_str(), draft.municipality(), made_at)
}

/// `cyberthermometer-2026-regio-20261120.csv`: every edition in it, and the UTC date of the newest `ingevuld_op`. `None` of nothing.
pub fn merged_file_name<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Option<String> {
    let mut editions: Vec<&str> = Vec::new();
    let mut newest: Option<Timestamp> = None;
    for entry in entries {
        let edition = entry.submission().edition().id().as_str();
        if !editions.contains(&edition) {
            editions.push(edition);
        }
        newest = newest.max(Some(entry.submission().filled_at()));
    }
    order::sort_by(&mut editions, Ord::cmp);
    Some(format!("cyberthermometer-{}-regio-{}.csv", editions.join("-"), newest?.date().compact()))
}

fn of_municipality(
    prefix: &str,
    edition: &str,
    municipality: &crate::edition::Municipality,
    filled_at: Timestamp,
) -> String {
    let (code, date) = (&municipality.code, filled_at.date().compact());
    match slug(&municipality.name).as_str() {
        "" => format!("{prefix}-{edition}-{code}-{date}.csv"),
        name => format!("{prefix}-{edition}-{code}-{name}-{date}.csv"),
    }
}
