//! Submissions of many files as one set (`docs/exchange-format.md` section 4).

mod conflict;
mod entry;

use std::collections::BTreeMap;

pub use self::conflict::{Conflict, Contrast};
pub use self::entry::Entry;
use crate::fingerprint::Fingerprint;
use crate::id::{EditionId, MunicipalityCode};
use crate::order;

/// Whose submission it is: edition and municipality.
pub type Sender = (EditionId, MunicipalityCode);

/// A set of submissions, of which several of one municipality for one edition may differ.
///
/// Merging is the union of sets, in which of entries with the same answers the last in the one order stays, and on all entries of a
/// municipality for an edition the strictest of their labels. So it is associative, commutative and idempotent, for one `now`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Collection(BTreeMap<Sender, Vec<Entry>>);

impl Collection {
    /// The set of these entries.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut groups: BTreeMap<Sender, Vec<Entry>> = BTreeMap::new();
        for entry in entries {
            groups.entry(entry.sender()).or_default().push(entry);
        }
        groups.values_mut().for_each(settle);
        Self(groups)
    }

    /// All entries, by edition, municipality and then in the one order, lowest first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.values().flatten()
    }

    /// The entries of one municipality for one edition, in the one order: the last is the one proposed. Empty where there is none.
    pub fn of(&self, sender: &Sender) -> &[Entry] {
        self.0.get(sender).map_or(&[], Vec::as_slice)
    }

    /// The entry with the same answers as a submission that was put in: itself, or the one that stands for both.
    pub fn standing_for(&self, entry: &Entry) -> Option<&Entry> {
        self.of(&entry.sender()).iter().find(|kept| kept.has_same_answers(entry))
    }

    /// Municipalities of which several entries of one edition differ.
    pub fn conflicts(&self) -> impl Iterator<Item = Conflict<'_>> {
        self.0.values().filter_map(|entries| Conflict::new(entries))
    }

    /// The editions of which there is an entry, in order.
    pub fn editions(&self) -> Vec<&EditionId> {
        editions(self.0.keys())
    }
}

/// The editions of senders that are in order.
fn editions<'a>(senders: impl Iterator<Item = &'a Sender>) -> Vec<&'a EditionId> {
    let mut editions = Vec::new();
    for (edition, _) in senders {
        if editions.last() != Some(&edition) {
            editions.push(edition);
        }
    }
    editions
}

/// Of entries with the same answers the last in the order stays; the strictest label stays on each; the rest stands in the order.
fn settle(entries: &mut Vec<Entry>) {
    let label = entries.iter().map(Entry::label).max();
    order::sort_by(entries, Ord::cmp);
    let mut last_of_each: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries.drain(..).rev() {
        if !last_of_each.iter().any(|kept| kept.has_same_answers(&entry)) {
            last_of_each.push(entry);
        }
    }
    last_of_each.reverse();
    for entry in &mut last_of_each {
        entry.set_label(label);
    }
    *entries = last_of_each;
}

/// The union of two sets.
#[must_use]
pub fn merge(a: &Collection, b: &Collection) -> Collection {
    Collection::new(a.entries().chain(b.entries()).cloned())
}

/// What a person chose in conflicts, otherwise than proposed or as proposed: the computed fingerprint of the chosen entry.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices(BTreeMap<Sender, Fingerprint>);

impl Choices {
    /// Nothing chosen yet: the proposed one counts everywhere.
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Chooses an entry; it takes the place of an earlier choice for that municipality and edition.
    pub fn choose(&mut self, sender: Sender, fingerprint: Fingerprint) {
        self.0.insert(sender, fingerprint);
    }

    /// Takes a choice back.
    pub fn withdraw(&mut self, sender: &Sender) {
        self.0.remove(sender);
    }

    /// What was chosen.
    pub fn of(&self, sender: &Sender) -> Option<Fingerprint> {
        self.0.get(sender).copied()
    }

    /// Whether an entry is the one that was chosen.
    pub fn is_chosen(&self, entry: &Entry) -> bool {
        self.of(&entry.sender()) == Some(entry.submission().fingerprint())
    }
}

/// The set with which figures are made and which is saved: one entry of each municipality for each edition.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Decided(BTreeMap<Sender, Entry>);

impl Decided {
    /// The entries, by edition and municipality.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.values()
    }

    /// The entries of one edition, by municipality.
    pub fn of_edition(&self, edition: &EditionId) -> impl Iterator<Item = &Entry> {
        let edition = edition.clone();
        self.0.iter().filter(move |(sender, _)| sender.0 == edition).map(|(_, entry)| entry)
    }

    /// The entry of one municipality for one edition.
    pub fn get(&self, sender: &Sender) -> Option<&Entry> {
        self.0.get(sender)
    }

    /// The editions of which there is an entry, in order.
    pub fn editions(&self) -> Vec<&EditionId> {
        editions(self.0.keys())
    }
}

/// Takes the chosen entry of each conflict, and where none is chosen (or the chosen one is no longer there) the proposed one.
pub fn decide(collection: &Collection, choices: &Choices) -> Decided {
    let mut decided = BTreeMap::new();
    for (sender, entries) in &collection.0 {
        let chosen = entries.iter().find(|entry| choices.is_chosen(entry));
        if let Some(entry) = chosen.or(entries.last()) {
            decided.insert(sender.clone(), entry.clone());
        }
    }
    Decided(decided)
}
