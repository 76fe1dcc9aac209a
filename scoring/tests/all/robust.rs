//! Whatever comes in: no panic, nothing half taken in, and everything that is set aside says why.

use proptest::prelude::*;
use scoring::exchange::{Outcome, Reading, read, read_to_fill_in, write};
use scoring::merge::Choices;
use scoring::model::{Model, json};
use scoring::problem::Severity;

use crate::support::{bytes, now, repository, small_editions};

/// What holds of every reading.
fn check(reading: &Reading) {
    let is_error = |submission: Option<usize>| {
        let mut of = reading.problems.iter().filter(|problem| problem.submission == submission);
        of.any(|problem| problem.severity() == Severity::Error)
    };
    for (index, received) in reading.received.iter().enumerate() {
        assert_eq!(received.outcome == Outcome::SetAside, is_error(Some(index)), "{reading:?}");
        if let Outcome::Submission(entry) = &received.outcome {
            assert_eq!(entry.submission().responses().len(), entry.submission().edition().questions().len());
        }
    }
    // An error of the file stands alone; without one something was told apart.
    assert_eq!(is_error(None), reading.received.is_empty(), "{reading:?}");
    assert!(!is_error(None) || reading.problems.len() == 1, "{reading:?}");
    let places: Vec<_> = reading.problems.iter().map(|problem| &problem.place).collect();
    assert!(places.is_sorted());
    for problem in &reading.problems {
        assert!(!problem.to_string().is_empty());
        assert_eq!(problem.place.file.as_ref(), Some(&reading.file));
    }
}

fn check_bytes(bytes: &[u8]) {
    let editions = small_editions();
    let reading = read("a.csv", bytes, &editions, now());
    check(&reading);
    check(&read_to_fill_in("a.csv", bytes, &editions, now()));
    let saved = write(reading.submissions());
    let again = read("a.csv", &saved, &editions, now());
    assert_eq!(again.submissions().count(), reading.submissions().count(), "{reading:?}");
    let model = Model::new(vec![reading], &editions, &Choices::none());
    assert!(json::write(&model).ends_with("}\n"));
}

/// The files of the corpus that are text.
pub(crate) fn corpus() -> Vec<Vec<u8>> {
    let mut names: Vec<_> =
        std::fs::read_dir(repository("tests/corpus/reading")).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    names
        .iter()
        .map(|name| bytes(&format!("tests/corpus/reading/{}", name.to_str().unwrap())))
        .filter(|bytes| bytes.len() < 5_000)
        .collect()
}

#[derive(Clone, Debug)]
pub(crate) enum Damage {
    Drop(prop::sample::Index, usize),
    Put(prop::sample::Index, Vec<u8>),
    Twice(prop::sample::Index, usize),
    End(prop::sample::Index),
}

pub(crate) fn damage() -> impl Strategy<Value = Damage> {
    let pieces: Vec<&[u8]> = vec![
        b"\"",
        b";",
        b",",
        b"\t",
        b"\r\n",
        b"\n",
        b"\r",
        b"'",
        b"\0",
        b"\xef\xbb\xbf",
        b"\xe9",
        b"\xc3\xa9",
        b" ",
        b"sep=;\n",
        b"nvt",
        b"9",
        "ï»¿".as_bytes(),
        "Ã©".as_bytes(),
        b"TLP:RED",
        b"cyberthermometer-deel/1",
        b"T-01",
    ];
    let piece = prop::sample::select(pieces).prop_map(<[u8]>::to_vec);
    prop_oneof![
        (any::<prop::sample::Index>(), 1_usize..40).prop_map(|(at, length)| Damage::Drop(at, length)),
        (any::<prop::sample::Index>(), piece).prop_map(|(at, piece)| Damage::Put(at, piece)),
        (any::<prop::sample::Index>(), 1_usize..400).prop_map(|(at, length)| Damage::Twice(at, length)),
        any::<prop::sample::Index>().prop_map(Damage::End),
    ]
}

pub(crate) fn damaged(mut bytes: Vec<u8>, damage: &[Damage]) -> Vec<u8> {
    for damage in damage {
        let place = |at: &prop::sample::Index| at.index(bytes.len() + 1);
        match damage {
            Damage::Drop(at, length) => {
                let at = place(at);
                let end = (at + length).min(bytes.len());
                bytes.drain(at..end);
            }
            Damage::Put(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.iter().copied());
            }
            Damage::Twice(at, length) => {
                let at = place(at);
                let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            Damage::End(at) => {
                let at = place(at);
                bytes.truncate(at);
            }
        }
    }
    bytes
}

/// A spreadsheet that fills a column downwards counts the seconds on; over many rows, whoever compared each with each would not come back.
#[test]
fn as_many_submissions_as_rows_are_told_one_by_one() {
    let count = 20_000;
    let mut text =
        "formaat;editie;gemeentecode;ingevuld_op;vraag;antwoord;niveau;ondersteuning;toelichting\n".to_owned();
    for row in 0..count {
        let (hour, minute, second) = (row / 3600, row / 60 % 60, row % 60);
        let moment = format!("2026-11-03T{hour:02}:{minute:02}:{second:02}Z");
        text += &format!("cyberthermometer/1;voorbeeld-klein;GM9001;{moment};T-01;niveau;2;geen;\n");
    }
    let reading = read("a.csv", text.as_bytes(), &small_editions(), now());
    assert_eq!(reading.received.len(), count);
    assert_eq!(reading.problems.len(), count);
    assert!(reading.problems.iter().all(|problem| problem.kind.name() == "question-missing"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check_bytes(&bytes);
    }

    #[test]
    fn any_text_is_read(text in "([;,\"'\t\r\n a0=-]|formaat|editie|gemeentecode|ingevuld_op|vraag|antwoord|niveau|ondersteuning|toelichting|\\PC){0,60}") {
        check_bytes(text.as_bytes());
    }

    #[test]
    fn damaged_files_are_read(file in prop::sample::select(corpus()), damage in prop::collection::vec(damage(), 1..4)) {
        check_bytes(&damaged(file, &damage));
    }
}
