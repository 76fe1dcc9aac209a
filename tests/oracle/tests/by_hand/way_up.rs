//! The steps of one municipality, worked out by hand.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::{OracleEdition, OracleSheet, exact, municipality_temperature, raised, way_up};

/// Theme A counts with three questions: 2/3, 0 and 1 of 3, so 500/9. Theme B does not count (half open). So t = 1, m = 3.
#[test]
fn steps_by_what_they_bring() {
    let edition = OracleEdition::bare(
        "e",
        &[("A", &[("A-1", 3), ("A-2", 2), ("A-3", 4), ("A-4", 1)]), ("B", &[("B-1", 4), ("B-2", 2)])],
        &["GM9001"],
    );
    let answers = [
        ("A-1", Level(2)),
        ("A-2", Unknown),
        ("A-3", Level(4)),
        ("A-4", NotApplicable),
        ("B-1", Level(1)),
        ("B-2", Open),
    ];
    let sheet = OracleSheet::of("GM9001", &answers);
    assert_eq!(exact(&municipality_temperature(&edition, &sheet).unwrap()), "500/9");
    let steps: Vec<(String, String)> =
        way_up(&edition, &sheet).into_iter().map(|(id, rise)| (id, exact(&rise.unwrap()))).collect();
    // 100 * 1/3 of three questions, 100 * 1 of three, and nothing in a theme that does not count.
    let expected = [("A-2", "100/3"), ("A-1", "100/9"), ("B-1", "0")];
    assert_eq!(steps, expected.map(|(id, rise)| (id.to_owned(), rise.to_owned())));

    let after = raised(&edition, &sheet, &["A-1", "A-2", "A-4", "B-2"]);
    assert_eq!(exact(&municipality_temperature(&edition, &after).unwrap()), "100");
    assert_eq!((after.answer("A-4"), after.answer("B-2")), (NotApplicable, Open));
}

#[test]
fn without_a_temperature_there_is_nothing_to_gain() {
    let edition = OracleEdition::bare("e", &[("A", &[("A-1", 3), ("A-2", 2)])], &["GM9001"]);
    let sheet = OracleSheet::of("GM9001", &[("A-1", Level(0)), ("A-2", Open)]);
    assert_eq!(way_up(&edition, &sheet), [("A-1".to_owned(), None)]);
}
