//! What is set aside changes no number anywhere.

use proptest::prelude::*;
use scoring::Editions;
use scoring::exchange::{Reading, read, write};
use scoring::merge::{Choices, Entry};
use scoring::model::Model;
use scoring::problem::Severity;

use crate::support::now;
use crate::support::tape::{Tape, editions, entries, known, tape};

/// A submission's file with something in it that sets it aside, or a file that is none.
fn spoilt(tape: &mut Tape, sound: &str) -> Vec<u8> {
    let (header, rows) = sound.split_once("\r\n").unwrap();
    let first: Vec<&str> = rows.split_terminator("\r\n").next().unwrap().split(';').collect();
    let (edition, code, question) = (first[2], first[3], first[7]);
    let text = match tape.below(9) {
        0 => sound.replace("cyberthermometer/1", "cyberthermometer/9"),
        1 => sound.replace("cyberthermometer/1", "cyberthermometer-deel/1"),
        2 => sound.replace(&format!(";{edition};"), ";1999;"),
        3 => sound.replace(&format!(";{code};"), ";GM9999;"),
        // A level, where one stands; else a question of no edition.
        4 if sound.contains(";niveau;2;") => sound.replacen(";niveau;2;", ";niveau;zeven;", 1),
        4 | 5 => sound.replace(&format!(";{question};"), ";ZZ-99;"),
        6 => return Vec::new(),
        7 => return b"PK\x03\x04".to_vec(),
        _ => format!("{header}\r\n\"{rows}"),
    };
    text.into_bytes()
}

fn model(files: &[Vec<u8>], editions: &Editions) -> Model {
    let reading = |(place, bytes): (usize, &Vec<u8>)| read(&format!("{place}.csv"), bytes, editions, now());
    Model::new(files.iter().enumerate().map(reading).collect(), editions, &Choices::none())
}

fn check(with: &Model, without: &Model) {
    assert_eq!(with.regions, without.regions);
    assert_eq!(with.changes, without.changes);
    assert_eq!(with.decided, without.decided);
    assert_eq!(with.collection, without.collection);
    assert_eq!(write(with.decided.entries()), write(without.decided.entries()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    /// As files of their own, and as rows glued to a sound file.
    #[test]
    fn what_is_set_aside_changes_no_number(mut tape in tape()) {
        let editions = known(&editions(&mut tape));
        let sound: Vec<Entry> = editions.iter().flat_map(|edition| entries(&mut tape, edition)).collect();
        let sound: Vec<Vec<u8>> = sound.iter().map(|entry| write([entry])).collect();
        let mut mixed = Vec::new();
        let mut set_aside = 0;
        for bytes in &sound {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let bad = spoilt(&mut tape, &text);
            let reading: Reading = read("fout.csv", &bad, &editions, now());
            prop_assert_eq!(reading.submissions().count(), 0, "it was to be set aside: {}", String::from_utf8_lossy(&bad));
            prop_assert!(reading.problems.iter().any(|problem| problem.severity() == Severity::Error));
            // Glued to a sound one it is its own submission where its key is another one, so that both stand in one file.
            let is_other = reading.received.iter().any(|one| one.edition == "1999" || one.municipality == "GM9999");
            if is_other && tape.below(2) == 0 {
                mixed.push([bytes.clone(), bad].concat());
            } else {
                mixed.extend([bad, bytes.clone()]);
            }
            set_aside += 1;
        }
        let (with, without) = (model(&mixed, &editions), model(&sound, &editions));
        check(&with, &without);
        let left = with.submissions.iter().filter(|line| line.entry.is_none()).count();
        let refused = with.files.iter().enumerate().filter(|(file, _)| with.submissions.iter().all(|line| line.file != *file)).count();
        prop_assert_eq!(left + refused, set_aside);
    }
}
