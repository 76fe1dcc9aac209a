//! The table "basisniveau of a theme", row by row, and the line for a municipality.

use oracle::BasicLevel::{self, Incomplete, NotReached, Reached};
use oracle::OracleAnswer::{self, Level, NotApplicable, Open, Unknown};
use oracle::{OracleEdition, OracleSheet, municipality_basic_level, theme_basic_level};

#[test]
fn of_a_theme() {
    let edition = OracleEdition::bare("e", &[("T", &[("T-1", 2), ("T-2", 3)])], &["GM9001"]);
    let cases: [(OracleAnswer, OracleAnswer, BasicLevel); 10] = [
        (Level(2), Level(3), Reached),
        (Level(4), NotApplicable, Reached),
        (Level(2), Level(2), NotReached),
        (Level(2), Unknown, NotReached),
        (Level(1), Open, NotReached),
        (Unknown, Open, NotReached),
        (NotApplicable, NotApplicable, BasicLevel::NotApplicable),
        (NotApplicable, Open, Incomplete),
        (Level(2), Open, Incomplete),
        (Open, Open, Incomplete),
    ];
    for (first, second, expected) in cases {
        let sheet = OracleSheet::of("GM9001", &[("T-1", first), ("T-2", second)]);
        assert_eq!(theme_basic_level(&edition, "T", &sheet), expected, "{first:?}, {second:?}");
    }
}

#[test]
fn of_a_municipality() {
    let edition = OracleEdition::bare("e", &[("A", &[("A-1", 2)]), ("B", &[("B-1", 2)])], &["GM9001"]);
    let cases: [(OracleAnswer, OracleAnswer, BasicLevel); 7] = [
        (Level(2), Level(2), Reached),
        (Level(2), NotApplicable, Reached),
        (Open, Level(1), NotReached),
        (Level(2), Unknown, NotReached),
        (Level(2), Open, Incomplete),
        (NotApplicable, Open, Incomplete),
        (NotApplicable, NotApplicable, BasicLevel::NotApplicable),
    ];
    for (first, second, expected) in cases {
        let sheet = OracleSheet::of("GM9001", &[("A-1", first), ("B-1", second)]);
        assert_eq!(municipality_basic_level(&edition, &sheet), expected, "{first:?}, {second:?}");
    }
}
