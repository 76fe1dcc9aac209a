//! The receipt of any drop, from bytes on: every file stands on it, and its totals add up.

use std::collections::BTreeMap;

use proptest::prelude::*;
use scoring::exchange::{Reading, read, refuse_by_size, write};
use scoring::merge::{Choices, Entry};
use scoring::model::Model;
use scoring::problem::Severity;
use scoring::receipt::{MadeWith, Outcome, Receipt, Told, Unopened};

use crate::robust::{corpus, damage, damaged};
use crate::support::any::read_entries;
use crate::support::{now, small_editions};

/// A file of a drop.
#[derive(Clone, Debug)]
enum Dropped {
    /// Bytes: an exchange file whole or damaged, with none, one or several submissions; or something else.
    Bytes(Vec<u8>),
    /// The bytes of another file of the drop once more.
    Again(prop::sample::Index),
    /// Larger than the page reads, in bytes.
    TooLarge(u64),
    /// Not to be opened, or not yet.
    Unopened(Unopened),
}

fn dropped() -> impl Strategy<Value = Dropped> {
    let other: Vec<&[u8]> =
        vec![b"", b" \r\n", b"\xef\xbb\xbf", b"%PDF-1.7", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"a\0b", b"brief"];
    let why = vec![Unopened::Unreadable, Unopened::Encrypted, Unopened::OtherKey, Unopened::Broken];
    prop_oneof![
        4 => read_entries().prop_map(|entries: Vec<Entry>| Dropped::Bytes(write(&entries))),
        3 => (prop::sample::select(corpus()), prop::collection::vec(damage(), 0..3)).prop_map(|(file, damage)| Dropped::Bytes(damaged(file, &damage))),
        1 => prop::sample::select(other).prop_map(|bytes| Dropped::Bytes(bytes.to_vec())),
        1 => any::<prop::sample::Index>().prop_map(Dropped::Again),
        1 => (64_000_001_u64..u64::MAX).prop_map(Dropped::TooLarge),
        2 => prop::sample::select(why).prop_map(Dropped::Unopened),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_file_of_any_drop_is_on_the_receipt_and_its_totals_add_up(drop in prop::collection::vec(dropped(), 0..9), names in 1_usize..9) {
        let editions = small_editions();
        // Files may bear one name.
        let named: Vec<(String, &Dropped)> = drop.iter().enumerate().map(|(place, file)| (format!("{}.csv", place % names), file)).collect();
        let whole: Vec<&Vec<u8>> = drop.iter().filter_map(|file| match file { Dropped::Bytes(bytes) => Some(bytes), _ => None }).collect();
        let mut unopened: Vec<(&str, Unopened)> = Vec::new();
        let mut readings: Vec<Reading> = Vec::new();
        for (name, file) in &named {
            match file {
                Dropped::Bytes(bytes) => readings.push(read(name, bytes, &editions, now())),
                Dropped::Again(_) if whole.is_empty() => readings.push(read(name, b"", &editions, now())),
                Dropped::Again(which) => readings.push(read(name, whole[which.index(whole.len())], &editions, now())),
                Dropped::TooLarge(size) => readings.push(refuse_by_size(name, *size).unwrap()),
                Dropped::Unopened(why) => unopened.push((name, *why)),
            }
        }
        let model = Model::new(readings.clone(), &editions, &Choices::none());
        let receipt = Receipt::new(&model, unopened.iter().copied(), &editions);
        let (lines, totals) = (receipt.lines(), receipt.totals());

        // Of each name as many lines as its files have submissions, and one for each file without.
        let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
        for reading in &readings {
            *expected.entry(reading.file.as_str()).or_default() += reading.received.len().max(1);
        }
        for (name, _) in &unopened {
            *expected.entry(name).or_default() += 1;
        }
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for line in lines {
            *found.entry(line.file.as_str()).or_default() += 1;
        }
        prop_assert_eq!(&found, &expected);
        for (name, _) in &named {
            prop_assert!(found.contains_key(name.as_str()));
        }

        prop_assert_eq!(totals.files, drop.len());
        prop_assert_eq!(totals.lines, lines.len());
        prop_assert_eq!(totals.lines, totals.accepted + totals.duplicates + totals.in_conflict + totals.left_out);
        let of = |word: &str| lines.iter().filter(|line| line.outcome.as_str() == word).count();
        prop_assert_eq!([totals.accepted, totals.duplicates, totals.in_conflict, totals.left_out], ["meegenomen", "dubbel", "conflict", "niet meegenomen"].map(of));
        prop_assert_eq!(lines.iter().filter(|line| line.outcome.counts()).count(), model.decided.entries().count());
        prop_assert_eq!(totals.unsettled, model.collection.conflicts().count());

        // Nothing that was told of a file is missing or told twice; what could not be opened is an error of its own.
        let told: Vec<String> = readings.iter().flat_map(|reading| &reading.problems).map(|problem| format!("{problem:?}")).collect();
        let mut on_lines: Vec<String> = lines.iter().flat_map(|line| &line.problems).map(|problem| format!("{problem:?}")).collect();
        let mut sorted = told.clone();
        sorted.sort();
        on_lines.sort();
        prop_assert_eq!(on_lines, sorted);
        let errors = readings.iter().flat_map(|reading| &reading.problems).filter(|problem| problem.severity() == Severity::Error).count();
        prop_assert_eq!(totals.told.errors, errors + unopened.len());
        prop_assert_eq!(totals.told.all(), told.len() + unopened.len());
        prop_assert_eq!(lines.iter().map(|line| line.told()).sum::<Told>(), totals.told);
        // Each that is left out says why.
        for line in lines.iter().filter(|line| matches!(line.outcome, Outcome::SetAside | Outcome::FileRefused | Outcome::Unopened(_))) {
            prop_assert!(line.told().errors > 0, "{:?}", line);
        }

        // Saved, it is one row for each line, in their order.
        let csv = oracle::read_table(&receipt.to_csv(&MadeWith { version: "1.0.0", commit: "f00d", editions: &[] })).unwrap();
        let saved: Vec<String> = csv[1..].iter().map(|row| oracle::unguarded(&row[2])).collect();
        prop_assert_eq!(saved, lines.iter().map(|line| line.file.to_string()).collect::<Vec<_>>());
    }
}
