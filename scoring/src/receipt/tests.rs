//! Drops made by hand and at random, of invented municipalities.

use std::sync::Arc;

use proptest::prelude::*;

use super::{MadeWith, Outcome, Receipt, Told, Unopened};
use crate::answer::{Choice, Level};
use crate::draft::Draft;
use crate::edition::{Edition, Editions};
use crate::exchange::{self, Reading, Received};
use crate::id::{EditionId, MunicipalityCode, QuestionId};
use crate::label::Label;
use crate::merge::{Choices, Entry};
use crate::model::Model;
use crate::problem::{FileName, Kind, Place, Problem};
use crate::timestamp::Timestamp;

fn editions() -> Editions {
    let question = |id: &str| {
        format!(
            r#"{{ "id": "{id}", "theme": "T", "text": "Vraag {id}?", "why": "Daarom.", "levels": ["nul", "een", "twee", "drie", "vier"],
                "norm": 3, "ground": "proposal", "action": "Doe iets.", "answerer": "ciso" }}"#
        )
    };
    let json = format!(
        r#"{{ "id": "voorbeeld-2026", "title": "Voorbeeld", "region": "Voorbeeldregio", "opens": "2026-10-01", "closes": "2026-12-01",
            "previous": null, "label": "TLP:AMBER+STRICT", "nameless_label": "TLP:GREEN",
            "municipalities": [
                {{ "code": "GM9001", "name": "Akkerveen", "short": "AKK", "tile": [0, 0] }},
                {{ "code": "GM9002", "name": "'s-Bruggelo", "short": "BRU", "tile": [0, 1] }}
            ],
            "themes": [{{ "id": "T", "title": "Thema", "purpose": "Doel." }}],
            "questions": [{}, {}], "answerers": [{{ "id": "ciso", "title": "CISO" }}] }}"#,
        question("T-01"),
        question("T-02"),
    );
    Editions::new([Edition::read(json.as_bytes()).unwrap()]).unwrap()
}

/// A municipality's submission with one level for its first question, filled in on a day of November 2026.
fn entry(editions: &Editions, code: &str, level: u8, day: u8) -> Entry {
    let edition = editions.get("voorbeeld-2026").unwrap();
    let mut draft = Draft::new(Arc::clone(edition), &MunicipalityCode::new(code)).unwrap();
    draft.answer_mut(&QuestionId::new("T-01")).unwrap().choice = Choice::Level(Level::new(level).unwrap());
    let at = Timestamp::parse(&format!("2026-11-{day:02}T09:00:00Z")).unwrap();
    Entry::new(draft.submit(at))
}

/// A file as reading it would give it: submissions, and those set aside with an error each.
fn reading(name: &str, entries: &[Entry], set_aside: usize) -> Reading {
    let file = FileName::new(name);
    let mut received: Vec<Received> = entries
        .iter()
        .map(|entry| Received {
            edition: "voorbeeld-2026".to_owned(),
            municipality: entry.submission().municipality().code.to_string(),
            filled_at: entry.submission().filled_at().to_string(),
            outcome: exchange::Outcome::Submission(entry.clone()),
        })
        .collect();
    let mut problems = vec![Problem::of_file(Place::file(&file), Kind::RepeatedHeader)];
    for _ in 0..set_aside {
        problems.push(Problem {
            place: Place::file(&file),
            submission: Some(received.len()),
            kind: Kind::BadTimestamp { found: "3-11".to_owned() },
        });
        received.push(Received {
            edition: "voorbeeld-2026".to_owned(),
            municipality: "=gm9002".to_owned(),
            filled_at: "3-11".to_owned(),
            outcome: exchange::Outcome::SetAside,
        });
    }
    Reading { file, received, problems }
}

fn refused(name: &str) -> Reading {
    let file = FileName::new(name);
    let problems = vec![Problem::of_file(Place::file(&file), Kind::Workbook)];
    Reading { file, received: Vec::new(), problems }
}

/// A program and an edition's file, invented.
fn csv(receipt: &Receipt) -> String {
    let editions = [(EditionId::new("voorbeeld-2026"), "0a1b2c".to_owned())];
    String::from_utf8(receipt.to_csv(&MadeWith { version: "1.2.3", commit: "f00d+", editions: &editions })).unwrap()
}

fn outcomes(receipt: &Receipt) -> Vec<(&str, &str)> {
    receipt.lines().iter().map(|line| (line.file.as_str(), line.outcome.as_str())).collect()
}

#[test]
fn every_file_has_its_line_and_its_word() {
    let editions = editions();
    let (first, second) = (entry(&editions, "GM9001", 1, 3), entry(&editions, "GM9001", 2, 5));
    let drop = vec![
        reading("b.csv", std::slice::from_ref(&first), 1),
        reading("a.csv", &[second, entry(&editions, "GM9002", 4, 2)], 0),
        reading("c.csv", std::slice::from_ref(&first), 0),
        refused("werk.xlsx"),
    ];
    let model = Model::new(drop.clone(), &editions, &Choices::none());
    let receipt = Receipt::new(&model, [("map", Unopened::Unreadable)], &editions);
    assert_eq!(
        outcomes(&receipt),
        [
            ("a.csv", "conflict"),
            ("a.csv", "meegenomen"),
            ("b.csv", "conflict"),
            ("b.csv", "niet meegenomen"),
            ("c.csv", "dubbel"),
            ("map", "niet meegenomen"),
            ("werk.xlsx", "niet meegenomen"),
        ]
    );
    let counting: Vec<bool> = receipt.lines().iter().map(|line| line.outcome.counts()).collect();
    assert_eq!(counting, [true, true, false, false, false, false, false]);
    assert_eq!(receipt.lines()[4].outcome, Outcome::Duplicate { of: Some(FileName::new("b.csv")) });
    let totals = receipt.totals();
    assert_eq!((totals.files, totals.lines, totals.unsettled), (5, 7, 1));
    // b.csv: one set aside; map; werk.xlsx. A repeated header in each of the three that were read.
    assert_eq!(totals.told, Told { errors: 3, warnings: 0, notices: 3 });

    let mut choices = Choices::none();
    choices.choose(first.sender(), first.submission().fingerprint());
    let model = Model::new(drop, &editions, &choices);
    let receipt = Receipt::new(&model, [("map", Unopened::Unreadable)], &editions);
    assert_eq!(receipt.lines()[0].outcome, Outcome::NotChosen);
    assert_eq!(receipt.lines()[2].outcome, Outcome::Accepted);
    assert_eq!(receipt.totals().unsettled, 0);
}

#[test]
fn the_saved_receipt_is_guarded_and_labelled() {
    let editions = editions();
    let drop = vec![reading("=som.csv", &[entry(&editions, "GM9002", 1, 3)], 1)];
    let model = Model::new(drop, &editions, &Choices::none());
    let receipt = Receipt::new(&model, [("-map", Unopened::Encrypted)], &editions);
    assert_eq!(receipt.label(), Label::AmberStrict);
    assert_eq!(receipt.file_name(), "cyberthermometer-voorbeeld-2026-ontvangst-20261103.csv");
    let csv = csv(&receipt);
    let rows: Vec<&str> = csv.split_terminator("\r\n").collect();
    let fingerprint = receipt.lines()[1].fingerprint.unwrap();
    assert_eq!(rows[0].split(';').count(), 21);
    // No name looks like a cell or a formula to a spreadsheet: none is guarded.
    assert!(rows[0].ends_with(";controle;versie;commit;vragenlijst_controlegetal"), "{}", rows[0]);
    assert!(!rows[0].contains('\''), "{}", rows[0]);
    assert_eq!(
        rows[1],
        "TLP:AMBER+STRICT;;'-map;;;;;niet meegenomen;nee;;;;1;0;0;;Dit bestand is versleuteld en niet geopend.;;1.2.3;f00d+;"
    );
    let accepted = "TLP:AMBER+STRICT;voorbeeldgegevens;'=som.csv;voorbeeld-2026;GM9002;''s-Bruggelo;2026-11-03T09:00:00Z;meegenomen;ja;;1;2;0;0;1;repeated-header;";
    assert!(rows[2].starts_with(accepted), "{}", rows[2]);
    assert!(rows[2].ends_with(&format!(";{fingerprint};1.2.3;f00d+;0a1b2c")), "{}", rows[2]);
    assert!(
        rows[3].starts_with("TLP:AMBER+STRICT;voorbeeldgegevens;'=som.csv;voorbeeld-2026;'=gm9002;;'3-11;niet meegenomen;nee;;;;1;0;0;bad-timestamp;"),
        "{}",
        rows[3]
    );
}

#[test]
fn a_receipt_of_nothing_has_a_name_and_a_label() {
    let editions = editions();
    let model = Model::new(vec![refused("a.pdf")], &editions, &Choices::none());
    let receipt = Receipt::new(&model, [], &editions);
    assert_eq!(receipt.file_name(), "cyberthermometer-ontvangst.csv");
    assert_eq!(receipt.label(), Label::AmberStrict);
}

/// Of a random file: for each submission which municipality, its level and its day; and how many were set aside. `None`: no table.
type Content = Option<(Vec<(bool, u8, u8)>, usize)>;

/// A file of a random drop: two municipalities, few levels and days, so that duplicates and conflicts are common.
fn any_file() -> impl Strategy<Value = Content> {
    proptest::option::weighted(0.8, (prop::collection::vec((any::<bool>(), 0..3_u8, 1..4_u8), 0..4), 0..3_usize))
}

proptest! {
    #[test]
    fn totals_add_up_on_any_drop(files in prop::collection::vec(any_file(), 0..8), unopened in 0..3_usize) {
        let editions = editions();
        let readings: Vec<Reading> = files
            .iter()
            .enumerate()
            .map(|(index, file)| {
                // Names repeat: two files of one name are two files.
                let name = format!("bestand-{}.csv", index / 2);
                match file {
                    Some((senders, set_aside)) => {
                        let entries: Vec<Entry> = senders
                            .iter()
                            .map(|&(first, level, day)| entry(&editions, if first { "GM9001" } else { "GM9002" }, level, day))
                            .collect();
                        reading(&name, &entries, *set_aside)
                    }
                    None => refused(&name),
                }
            })
            .collect();
        let names: Vec<String> = (0..unopened).map(|index| format!("map-{index}")).collect();
        let told: Told = readings.iter().map(|reading| Told::of(&reading.problems)).sum();
        let model = Model::new(readings.clone(), &editions, &Choices::none());
        let receipt = Receipt::new(&model, names.iter().map(|name| (name.as_str(), Unopened::Unreadable)), &editions);
        let totals = receipt.totals();

        prop_assert_eq!(totals.files, files.len() + unopened);
        prop_assert_eq!(totals.lines, receipt.lines().len());
        prop_assert_eq!(totals.lines, totals.accepted + totals.duplicates + totals.in_conflict + totals.left_out);
        prop_assert_eq!(totals.told, [told, Told { errors: unopened, ..Told::default() }].into_iter().sum());
        prop_assert_eq!(receipt.lines().iter().filter(|line| line.outcome.counts()).count(), model.decided.entries().count());
        prop_assert_eq!(totals.unsettled, model.collection.conflicts().count());
        // A line for each submission, and one for each file without any.
        let expected: usize = readings.iter().map(|reading| reading.received.len().max(1)).sum();
        prop_assert_eq!(totals.lines, expected + unopened);
        // Every row of the saved receipt is a line: cells hold line ends of LF only.
        let csv = csv(&receipt);
        prop_assert_eq!(csv.split_terminator("\r\n").count(), totals.lines + 1);
    }
}
