//! The worked examples of `docs/scoring.md`, in its order.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::{
    BasicLevel, OracleEdition, OracleSheet, change_of_municipality, change_of_region, continuing_questions, exact,
    gain, municipality_at_basic_level, municipality_temperature, region, shown_change, shown_degrees, shown_percent,
    theme_basic_level, theme_counts, theme_coverage, theme_temperature, themes_that_count, twelfths,
};

#[test]
fn example_1_twelfths_and_gaps() {
    let edition = OracleEdition::bare("e", &[("T", &[("T-1", 3), ("T-2", 3), ("T-3", 2), ("T-4", 4)])], &["GM9001"]);
    let answers = [("T-1", Level(2)), ("T-2", Level(4)), ("T-3", Unknown), ("T-4", Level(3))];
    let mut sheet = OracleSheet::of("GM9001", &answers);

    let norms = [3, 3, 2, 4];
    assert_eq!(
        answers.map(|(_, answer)| answer).into_iter().zip(norms).map(|(a, b)| twelfths(a, b)).collect::<Vec<_>>(),
        [Some(8), Some(12), Some(0), Some(9)]
    );
    let temperature = theme_temperature(&edition, "T", &sheet).unwrap();
    assert_eq!((exact(&temperature).as_str(), shown_degrees(&temperature)), ("725/12", 60));
    assert_eq!(municipality_temperature(&edition, &sheet), Some(temperature));
    assert_eq!(municipality_at_basic_level(&edition, &sheet), (1, 4));
    assert_eq!(
        answers.map(|(_, answer)| answer).into_iter().zip(norms).map(|(a, b)| oracle::gap(a, b)).collect::<Vec<_>>(),
        [Some(1), Some(0), Some(2), Some(1)]
    );

    sheet.replies.entry("T-3".to_owned()).or_default().answer = NotApplicable;
    let temperature = theme_temperature(&edition, "T", &sheet).unwrap();
    assert_eq!((exact(&temperature).as_str(), shown_degrees(&temperature)), ("725/9", 81));
    assert_eq!(municipality_at_basic_level(&edition, &sheet), (1, 3));
}

#[test]
fn example_2_gains() {
    let edition = OracleEdition::bare("e", &[("T", &[("T-1", 2), ("T-2", 3)])], &["GM9001", "GM9002"]);
    let sheets = [
        OracleSheet::of("GM9001", &[("T-1", Level(2)), ("T-2", Level(0))]),
        OracleSheet::of("GM9002", &[("T-1", Unknown), ("T-2", Level(3))]),
    ];
    for sheet in &sheets {
        assert_eq!(exact(&municipality_temperature(&edition, sheet).unwrap()), "50");
    }
    assert_eq!(exact(&region(&edition, &sheets).total.unwrap().mean), "50");
    assert_eq!(exact(&gain(&edition, "T-1", &sheets).unwrap()), "25");
    assert_eq!(exact(&gain(&edition, "T-2", &sheets).unwrap()), "25");
}

#[test]
fn example_3_three_quarters() {
    let edition = OracleEdition::bare("e", &[("T", &[("T-1", 3), ("T-2", 3), ("T-3", 3), ("T-4", 3)])], &["GM9001"]);
    let sheet = OracleSheet::of("GM9001", &[("T-1", Level(3)), ("T-2", Level(3)), ("T-3", Open), ("T-4", Open)]);
    assert_eq!(exact(&theme_temperature(&edition, "T", &sheet).unwrap()), "100");
    assert_eq!(shown_percent(&theme_coverage(&edition, "T", &sheet).unwrap()), 50);
    assert!(!theme_counts(&edition, "T", &sheet));
    assert_eq!(municipality_temperature(&edition, &sheet), None);
    assert_eq!(theme_basic_level(&edition, "T", &sheet), BasicLevel::Incomplete);
    let here = region(&edition, &[sheet]);
    assert_eq!((here.participants, here.municipalities, here.total), (1, 0, None));
    assert_eq!(here.without_score, ["GM9001"]);
    assert_eq!((here.themes[0].municipalities, &here.themes[0].spread), (0, &None));
    assert!(here.questions.iter().all(|question| question.gain.is_none()) && here.ranking.is_empty());

    let sheet = OracleSheet::of("GM9001", &[("T-1", Level(3)), ("T-2", Level(3)), ("T-3", Unknown)]);
    let temperature = theme_temperature(&edition, "T", &sheet).unwrap();
    assert_eq!((exact(&temperature).as_str(), shown_degrees(&temperature)), ("200/3", 67));
    assert_eq!(shown_percent(&theme_coverage(&edition, "T", &sheet).unwrap()), 75);
    assert_eq!(themes_that_count(&edition, &sheet), ["T"]);
    assert_eq!(theme_basic_level(&edition, "T", &sheet), BasicLevel::NotReached);
}

#[test]
fn example_4_change() {
    let older = OracleEdition::bare("older", &[("S", &[("S-5", 2)])], &["GM9001"]);
    let mut newer = OracleEdition::bare("newer", &[("T", &[("T-1", 3), ("T-2", 3)])], &["GM9001"]);
    newer.previous = Some("older".to_owned());
    newer.questions[1].continues = Some("S-5".to_owned());
    let editions = [older, newer];
    let before = OracleSheet::of("GM9001", &[("S-5", Level(2))]);
    let after = OracleSheet::of("GM9001", &[("T-1", Level(0)), ("T-2", Level(3))]);

    assert_eq!(continuing_questions("newer", "older", &editions).unwrap(), [("T-2".to_owned(), "S-5".to_owned())]);
    let change = change_of_municipality("newer", "older", &editions, &after, &before).unwrap();
    assert_eq!((change.questions, change.total.municipalities), (1, 1));
    assert_eq!(change.total.before.as_ref().map(exact).as_deref(), Some("200/3"));
    assert_eq!(change.total.after.as_ref().map(exact).as_deref(), Some("100"));
    assert_eq!(change.total.change.as_ref().map(exact).as_deref(), Some("100/3"));
    assert_eq!(change.total.change.as_ref().map(shown_change), Some(33));

    let mut of_region = change_of_region("newer", "older", &editions, &[after], &[before]).unwrap();
    of_region.municipality = Some("GM9001".to_owned());
    assert_eq!(of_region, change);
}
