//! The laws of merging, on sets and on saved bytes, for one `now` (`docs/exchange-format.md` section 4).

use crate::support::any::{own_entry, read_entries, read_entry};
use crate::support::{now, small_editions};
use proptest::prelude::*;
use scoring::exchange::{Reading, merged_file_name, read, write};
use scoring::merge::{Choices, Collection, Entry, decide, merge};
use scoring::model::{Model, Status};

/// What the VAR saves: the proposed entry of each municipality.
fn saved(entries: &[&[Entry]]) -> Vec<u8> {
    let collection = Collection::new(entries.iter().flat_map(|entries| entries.iter()).cloned());
    write(decide(&collection, &Choices::none()).entries())
}

fn opened(bytes: &[u8]) -> Vec<Entry> {
    // A file with a header alone is an error of the file: there is nothing in it.
    let reading = read("samen.csv", bytes, &small_editions(), now());
    assert!(reading.set_aside().is_empty());
    reading.submissions().cloned().collect()
}

proptest! {
    #[test]
    fn merging_ignores_order_grouping_and_repetition(a in read_entries(), b in read_entries(), c in read_entries()) {
        let [a, b, c] = [a, b, c].map(Collection::new);
        prop_assert_eq!(merge(&a, &merge(&b, &c)), merge(&merge(&a, &b), &c));
        prop_assert_eq!(merge(&a, &b), merge(&b, &a));
        prop_assert_eq!(&merge(&a, &a), &a);
        prop_assert_eq!(&merge(&a, &Collection::default()), &a);
    }

    #[test]
    fn saved_files_merge_the_same_way(a in read_entries(), b in read_entries(), c in read_entries()) {
        let all = saved(&[&a, &b, &c]);
        let files = |parts: &[&[u8]]| saved(&parts.iter().map(|bytes| opened(bytes)).collect::<Vec<_>>().iter().map(Vec::as_slice).collect::<Vec<_>>());
        let [one, two, three] = [&a, &b, &c].map(|entries| saved(&[entries]));
        prop_assert_eq!(&files(&[&one, &two, &three]), &files(&[&three, &one, &two]));
        prop_assert_eq!(&files(&[&files(&[&one, &two]), &three]), &files(&[&one, &files(&[&two, &three])]));
        prop_assert_eq!(&files(&[&one, &one]), &one);
        prop_assert_eq!(&files(&[&all, &all]), &all);
    }

    #[test]
    fn a_saved_merge_opens_as_what_was_chosen(a in read_entries()) {
        let collection = Collection::new(a);
        let decided = decide(&collection, &Choices::none());
        let again = Collection::new(opened(&write(decided.entries())));
        prop_assert_eq!(again.entries().collect::<Vec<_>>(), decided.entries().collect::<Vec<_>>());
    }

    #[test]
    fn writing_what_was_read_gives_the_same(entry in own_entry()) {
        let bytes = write([&entry]);
        let reading = read("een.csv", &bytes, &small_editions(), now());
        let read: Vec<&Entry> = reading.submissions().collect();
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].submission(), entry.submission());
        prop_assert!(!read[0].is_edited());
        prop_assert_eq!(write(read), bytes);
    }

    #[test]
    fn one_of_each_municipality_counts_and_every_line_says_what_came_of_it(drops in prop::collection::vec(read_entries(), 1..4)) {
        let readings: Vec<Reading> = drops.iter().enumerate().map(|(index, entries)| {
            let bytes = write(entries.iter());
            read(&format!("{index}.csv"), &bytes, &small_editions(), now())
        }).collect();
        let model = Model::new(readings, &small_editions(), &Choices::none());
        for line in model.submissions.iter().filter(|line| line.status != Status::SetAside) {
            let sender = line.entry.as_ref().unwrap().sender();
            let of_sender: Vec<_> = model.submissions.iter().filter(|other| other.entry.as_ref().is_some_and(|entry| entry.sender() == sender)).collect();
            let count = |status: Status| of_sender.iter().filter(|line| line.status == status).count();
            let entries = model.collection.of(&sender).len();
            prop_assert_eq!(count(Status::Accepted) + count(Status::Proposed), 1);
            prop_assert_eq!(count(Status::Accepted) == 1, entries == 1);
            prop_assert_eq!(count(Status::NotProposed), entries - 1);
            prop_assert_eq!(count(Status::Duplicate), of_sender.len() - entries);
        }
    }

    #[test]
    fn a_choice_settles_a_conflict(a in read_entry(), b in read_entry()) {
        let collection = Collection::new([a, b]);
        for conflict in collection.conflicts() {
            let mut choices = Choices::none();
            let overruled = &conflict.entries()[0];
            choices.choose(conflict.sender(), overruled.submission().fingerprint());
            let decided = decide(&collection, &choices);
            prop_assert_eq!(decided.get(&conflict.sender()), Some(overruled));
            choices.withdraw(&conflict.sender());
            let decided = decide(&collection, &choices);
            prop_assert_eq!(decided.get(&conflict.sender()), Some(conflict.proposed()));
            prop_assert!(!conflict.contrasts().is_empty());
        }
    }
}

proptest! {
    /// Any text: quoted exactly where the format says so, guarded, one row per question, and with a right fingerprint.
    #[test]
    fn what_is_written_is_what_the_second_calculation_reads(entry in own_entry()) {
        let edition = String::from_utf8(crate::support::bytes("tests/corpus/editions/voorbeeld-klein.json")).unwrap();
        let edition = oracle::read_edition(&edition).unwrap();
        let submissions = oracle::read_file(&write([&entry]), &[edition]).unwrap();
        prop_assert_eq!(submissions.len(), 1);
        prop_assert!(oracle::fingerprint_is_right(&submissions[0]));
        for (row, response) in submissions[0].rows.iter().zip(entry.submission().responses()) {
            prop_assert_eq!(&row.note, response.note().as_str());
            prop_assert_eq!(&row.answered_by, response.answered_by().as_str());
        }
    }
}

#[test]
fn several_editions_are_written_and_named_in_their_order() {
    use crate::support::bare::{draft, known, text};
    let editions = known(&["toets-2026", "toets-2025"].map(|id| text(id, None, &[("TA", &[("T-01", 3, None)])], 2)));
    let of = |id: &str, place: usize, at: &str| {
        Entry::new(draft(editions.get(id).unwrap(), place, "2").submit(scoring::Timestamp::parse(at).unwrap()))
    };
    let entries = [
        of("toets-2026", 1, "2026-11-03T09:12:44Z"),
        of("toets-2025", 1, "2026-11-20T09:12:44Z"),
        of("toets-2026", 0, "2026-11-03T09:12:44Z"),
    ];
    assert_eq!(merged_file_name(&entries).unwrap(), "cyberthermometer-toets-2025-toets-2026-regio-20261120.csv");
    let text = String::from_utf8(write(&entries)).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(';').skip(2).take(2).collect()).collect();
    assert_eq!(rows, [["toets-2025", "GM9002"], ["toets-2026", "GM9001"], ["toets-2026", "GM9002"]]);
}

#[test]
fn a_merge_is_named_after_its_newest() {
    let of = |municipality: usize, at: &str| {
        crate::support::any::entry(&small_editions(), municipality, Vec::new(), scoring::Timestamp::parse(at).unwrap())
    };
    let entries = [of(0, "2026-11-20T23:59:59Z"), of(1, "2026-11-03T09:12:44Z")];
    assert_eq!(merged_file_name(&entries).unwrap(), "cyberthermometer-voorbeeld-klein-regio-20261120.csv");
    assert_eq!(merged_file_name(&[]), None);
    assert_eq!(
        scoring::exchange::file_name(&of(2, "2026-11-03T09:12:44Z")),
        "cyberthermometer-voorbeeld-klein-GM9003-t-sudkoog-20261103.csv"
    );
}
