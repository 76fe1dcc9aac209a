//! A file that is read some rows at a time comes out as one that is read at once, and reading does rest in between.

use std::ops::ControlFlow;

use proptest::prelude::*;
use scoring::exchange::{InTurns, Reading, read};

use crate::robust::{corpus, damage, damaged};
use crate::support::{now, small_editions};

/// Reads in turns of so many rows; gives what came out and how much was done after each turn.
fn in_turns(bytes: &[u8], rows: usize) -> (Reading, Vec<u16>) {
    let editions = small_editions();
    let mut reading = InTurns::read("a.csv", bytes, &editions, now());
    let mut done = Vec::new();
    loop {
        match reading.turn(rows) {
            ControlFlow::Break(reading) => return (reading, done),
            ControlFlow::Continue(more) => reading = more,
        }
        done.push(reading.done());
    }
}

fn check(bytes: &[u8], rows: usize) {
    let (reading, done) = in_turns(bytes, rows);
    assert_eq!(reading, read("a.csv", bytes, &small_editions(), now()));
    assert!(done.is_sorted() && done.iter().all(|share| *share <= 1_000), "{done:?}");
}

/// As many submissions of four rows as asked, with a broken level in each tenth.
fn many(count: usize) -> String {
    let mut text =
        "formaat;editie;gemeentecode;ingevuld_op;vraag;antwoord;niveau;ondersteuning;toelichting\n".to_owned();
    for number in 0..count {
        let (minute, second) = (number / 60, number % 60);
        for question in ["T-01", "T-02", "T-03", "T-04"] {
            let level = if number % 10 == 0 { "zeven" } else { "2" };
            text += &format!(
                "cyberthermometer/1;voorbeeld-klein;GM9001;2026-11-03T09:{minute:02}:{second:02}Z;{question};niveau;{level};geen;\n"
            );
        }
    }
    text
}

#[test]
fn reading_rests_after_each_turn_and_tells_how_far_it_is() {
    let text = many(500);
    let (reading, done) = in_turns(text.as_bytes(), 100);
    assert_eq!(reading.received.len(), 500);
    // 2,000 rows to gather, and to judge.
    assert!((35..45).contains(&done.len()), "{} turns", done.len());
    assert!(done.is_sorted());
    let steps = done.windows(2).map(|pair| pair[1] - pair[0]);
    assert!(steps.clone().max() < Some(100), "{done:?}");
    assert!(done[0] < 50 && done.last() > Some(&900), "{done:?}");
    check(text.as_bytes(), 100);
    // A turn of no rows would never come to an end.
    check(many(3).as_bytes(), 0);
}

#[test]
fn what_was_damaged_as_a_whole_is_read_in_turns_too() {
    // Opened with the wrong separator: read up to ten times over.
    let text = many(200).replace('\n', "\r\n");
    let quoted: String = text.split_terminator("\r\n").map(|line| format!("\"{line}\"\r\n")).collect();
    let (reading, done) = in_turns(quoted.as_bytes(), 50);
    assert_eq!(reading.received.len(), 200);
    assert!(done.len() > 50, "{} turns", done.len());
    check(quoted.as_bytes(), 50);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn turns_of_any_size_give_the_same(file in prop::sample::select(corpus()), damage in prop::collection::vec(damage(), 0..4), rows in 1_usize..9) {
        check(&damaged(file, &damage), rows);
    }
}
