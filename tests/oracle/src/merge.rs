//! A naive merge of submissions (exchange format, section 4).

use std::collections::BTreeMap;

use crate::answer::OracleSheet;
use crate::exchange::fingerprint::{canonical_questions, fingerprint, fingerprint_is_right};
use crate::exchange::read::LABELS;
use crate::exchange::submission::OracleSubmission;
use crate::exchange::timestamp::seconds;

/// Several differing entries of one municipality for one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleConflict {
    /// The edition's id.
    pub edition: String,
    /// The municipality's code.
    pub municipality: String,
    /// The entries in the one order, lowest first: the last is proposed.
    pub entries: Vec<OracleSubmission>,
}

/// What a merge leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OracleMerge {
    /// For each (edition, code) the entries that stay, in the one order, lowest first, each with the strictest label of all. More
    /// than one: a conflict.
    pub entries: BTreeMap<(String, String), Vec<OracleSubmission>>,
    /// How many submissions fell away because another has the same edition, municipality and questions part.
    pub duplicates: usize,
}

/// Merges submissions: the union as a set of entries with the key (edition, municipality, questions part of the canonical content).
/// `now` is a time as in `ingevuld_op`; "in the future" is more than a day after it.
///
/// # Panics
///
/// When `now` or an `ingevuld_op` is no time ([`read_file`](crate::read_file) lets none in).
#[must_use]
pub fn merge(submissions: &[OracleSubmission], now: &str) -> OracleMerge {
    let mut entries: BTreeMap<(String, String), Vec<OracleSubmission>> = BTreeMap::new();
    for submission in submissions {
        entries
            .entry((submission.edition.clone(), submission.municipality.clone()))
            .or_default()
            .push(submission.clone());
    }
    let mut duplicates = 0;
    for of_one in entries.values_mut() {
        let labels = of_one.iter().map(|entry| entry.label.clone());
        let strictest = labels.max_by_key(|label| strictness(label)).unwrap_or_default();

        // Lowest first; so what comes later replaces what came earlier with the same questions part.
        of_one.sort_by_key(|entry| place_in_the_order(entry, now));
        let mut kept: Vec<OracleSubmission> = Vec::new();
        for entry in of_one.drain(..) {
            let before = kept.len();
            kept.retain(|other| canonical_questions(other) != canonical_questions(&entry));
            duplicates += before - kept.len();
            kept.push(entry);
        }
        for entry in &mut kept {
            entry.label.clone_from(&strictest);
        }
        *of_one = kept;
    }
    OracleMerge { entries, duplicates }
}

/// The one order, lowest first: fingerprint wrong before right, in the future before not, older before newer `ingevuld_op`, smaller
/// before larger computed fingerprint, smaller before larger `controle` as text.
#[expect(clippy::expect_used, reason = "the doc comment of `merge` says so; the reader lets no other time in")]
fn place_in_the_order(entry: &OracleSubmission, now: &str) -> (bool, bool, u64, String, String) {
    let now = seconds(now).expect("now is a time");
    let filled_at = seconds(&entry.filled_at).expect("ingevuld_op is a time");
    let in_the_future = filled_at > now + 24 * 60 * 60;
    (fingerprint_is_right(entry), !in_the_future, filled_at, fingerprint(entry), entry.control.clone())
}

fn strictness(label: &str) -> Option<usize> {
    LABELS.iter().position(|known| *known == label)
}

impl OracleMerge {
    /// The conflicts, by edition, then by code.
    #[must_use]
    pub fn conflicts(&self) -> Vec<OracleConflict> {
        let mut conflicts = Vec::new();
        for ((edition, municipality), entries) in &self.entries {
            if entries.len() > 1 {
                conflicts.push(OracleConflict {
                    edition: edition.clone(),
                    municipality: municipality.clone(),
                    entries: entries.clone(),
                });
            }
        }
        conflicts
    }

    /// The chosen submissions, by edition, then by code: of each municipality the entry whose computed fingerprint is among
    /// `choices`, else the proposed one, which is the last in the order.
    #[must_use]
    pub fn chosen(&self, choices: &[&str]) -> Vec<OracleSubmission> {
        let mut chosen = Vec::new();
        for entries in self.entries.values() {
            let by_choice = entries.iter().find(|entry| choices.contains(&&*fingerprint(entry)));
            chosen.extend(by_choice.or(entries.last()).cloned());
        }
        chosen
    }

    /// The sheets of the chosen submissions of one edition: what [`region`](crate::region()) takes.
    #[must_use]
    pub fn sheets(&self, edition: &str, choices: &[&str]) -> Vec<OracleSheet> {
        self.chosen(choices).iter().filter(|chosen| chosen.edition == edition).map(OracleSubmission::sheet).collect()
    }
}
