//! Files typed out by hand, as section 1 of the exchange format writes them.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::{OracleEdition, OracleSupport, fingerprint, fingerprint_is_right, read_file};

const HEADER: &str = "\u{feff}formaat;rubricering;editie;gemeentecode;gemeente;ingevuld_op;thema;vraag;vraagtekst;antwoord;niveau;\
                      basisniveau;ondersteuning;toelichting;ingevuld_door;controle\r\n";

/// The questions of the test vector, in an edition of 2025 with the municipality of the vector under an invented name.
pub(crate) fn edition() -> OracleEdition {
    let mut edition = OracleEdition::bare(
        "2025",
        &[("T", &[("T-01", 3), ("T-02", 2), ("T-03", 4), ("T-04", 1)])],
        &["GM0599", "GM9002"],
    );
    edition.municipalities[0].name = "'t Voorbeeld".into();
    edition.municipalities[1].name = "Aa, aan de".into();
    for (question, text) in
        [(0, "Is er een lijst; en klopt die?"), (1, "Binnen 24 uur?"), (2, "Oefent u?"), (3, "=Ja?")]
    {
        edition.questions[question].text = text.into();
    }
    edition
}

/// The rows of the test vector of section 5, by hand: quoted where section 1 says so, guarded where the guard says so.
pub(crate) fn vector_rows() -> String {
    let head = "cyberthermometer/1;TLP:AMBER+STRICT;2025;GM0599;''t Voorbeeld;2025-11-03T09:12:44Z;T";
    [
        "T-01;\"Is er een lijst; en klopt die?\";niveau;2;3;gewenst;\"'regel één\nregel \"\"twee\"\"; 1-2\";CISO",
        "T-02;'Binnen 24 uur?;onbekend;;2;geen;;",
        "T-03;Oefent u?;;;4;aanbod;''s avonds;I&A",
        "T-04;'=Ja?;nvt;;1;dringend;'=uitbesteed;CISO",
    ]
    .map(|row| format!("{head};{row};sha-89d4a170f708\r\n"))
    .concat()
}

/// A submission without notes, by hand; `control` as the file holds it.
pub(crate) fn plain_rows(
    code: &str,
    name: &str,
    filled_at: &str,
    levels: [u8; 4],
    label: &str,
    control: &str,
) -> String {
    let texts = ["\"Is er een lijst; en klopt die?\"", "'Binnen 24 uur?", "Oefent u?", "'=Ja?"];
    let one_row = |at: usize| {
        let (level, text, norm) = (levels[at], texts[at], [3, 2, 4, 1][at]);
        let question = format!("T;T-0{};{text};niveau;{level};{norm};geen;;", at + 1);
        format!("cyberthermometer/1;{label};2025;{code};{name};{filled_at};{question};{control}\r\n")
    };
    [0, 1, 2, 3].map(one_row).concat()
}

pub(crate) fn file(rows: &str) -> Vec<u8> {
    format!("{HEADER}{rows}").into_bytes()
}

#[test]
fn the_test_vector_as_a_file() {
    let submissions = read_file(&file(&vector_rows()), &[edition()]).unwrap();
    assert_eq!(submissions.len(), 1);
    let submission = &submissions[0];
    assert!(fingerprint_is_right(submission));
    assert_eq!(fingerprint(submission), "sha-89d4a170f708");
    assert_eq!((&*submission.municipality, &*submission.label), ("GM0599", "TLP:AMBER+STRICT"));
    let answers: Vec<_> = submission.rows.iter().map(|row| row.answer).collect();
    assert_eq!(answers, [Level(2), Unknown, Open, NotApplicable]);
    let texts: Vec<_> = submission.rows.iter().map(|row| (&*row.note, &*row.answered_by)).collect();
    assert_eq!(
        texts,
        [("regel één\nregel \"twee\"; 1-2", "CISO"), ("", ""), ("'s avonds", "I&A"), ("=uitbesteed", "CISO")]
    );
    let sheet = submission.sheet();
    assert_eq!((sheet.answer("T-01"), sheet.support("T-03")), (Level(2), OracleSupport::Offered));
}

#[test]
fn several_submissions_in_one_file() {
    let second = plain_rows("GM9002", "\"Aa, aan de\"", "2025-11-04T00:00:00Z", [3, 2, 4, 1], "TLP:RED", "");
    let submissions = read_file(&file(&(vector_rows() + &second)), &[edition()]).unwrap();
    assert_eq!(submissions.iter().map(|one| &*one.municipality).collect::<Vec<_>>(), ["GM0599", "GM9002"]);
    assert!(!fingerprint_is_right(&submissions[1]));
    assert!(read_file(&file(&(second + &vector_rows())), &[edition()]).is_err(), "not by code");
}

#[test]
fn what_we_do_not_write_is_refused() {
    let rows = vector_rows();
    let mutilated = [
        ("cyberthermometer/1", "cyberthermometer-deel/1"),
        ("TLP:AMBER+STRICT", "TLP:PINK"),
        ("2025;GM0599", "2024;GM0599"),
        ("GM0599", "GM0600"),
        ("''t Voorbeeld", "'t Voorbeeld"),
        ("09:12:44Z", "09:12:60Z"),
        ("T;T-02", "T;T-05"),
        ("'Binnen 24 uur?", "Binnen 24 uur?"),
        ("niveau;2;3", "niveau;5;3"),
        ("onbekend;;2", "onbekend;1;2"),
        ("onbekend;;2", "onbekend;;3"),
        ("onbekend;;2;geen", "onbekend;;2;"),
        ("'=uitbesteed", "=uitbesteed"),
        ("'=uitbesteed", ""),
        ("sha-89d4a170f708", "89d4a170f708"),
        ("\r\n", "\n"),
    ];
    for (from, to) in mutilated {
        assert!(rows.contains(from), "{from}");
        assert!(read_file(&file(&rows.replace(from, to)), &[edition()]).is_err(), "{from} as {to}");
    }
    let (but_last, _) = rows.trim_end().rsplit_once("\r\n").unwrap();
    assert!(read_file(&file(&format!("{but_last}\r\n")), &[edition()]).is_err(), "a row too few");
    assert!(read_file(&file(""), &[edition()]).is_err(), "no rows");
    let one_row_differs = rows.replacen("sha-89d4a170f708", "", 1);
    assert!(read_file(&file(&one_row_differs), &[edition()]).is_err(), "the rows differ in controle");
}
