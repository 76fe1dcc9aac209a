//! Regions small enough to work out on paper.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::OracleSupport::{Offered, Urgent, Wanted};
use oracle::{OracleEdition, OracleSheet, exact, in_nameless_view, region, region_model, score_model, support_matches};
use serde_json::json;

/// Two themes: A with A-1 (norm 2) and A-2 (norm 4), B with B-1 (norm 3). Five municipalities; the fifth does not send.
///
/// | | A-1 | A-2 | B-1 | A | B | both |
/// |---|---|---|---|---|---|---|
/// | GM9001 | level 1 | level 4 | onbekend | (50 + 100) / 2 = 75 | 0 | 75/2 |
/// | GM9002 | level 2 | level 3 | open | (100 + 75) / 2 = 175/2 | none | 175/2 (1 van 2 thema's) |
/// | GM9003 | nvt | level 4 | level 4 | 100 | 100 | 100 |
/// | GM9004 | open | level 1 | nvt | 25, voorlopig (1 of 2 answered) | none | none |
fn example() -> (OracleEdition, Vec<OracleSheet>) {
    let edition = OracleEdition::bare(
        "e",
        &[("A", &[("A-1", 2), ("A-2", 4)]), ("B", &[("B-1", 3)])],
        &["GM9001", "GM9002", "GM9003", "GM9004", "GM9005"],
    );
    let sheets = vec![
        OracleSheet::of("GM9001", &[("A-1", Level(1)), ("A-2", Level(4)), ("B-1", Unknown)])
            .with_support("A-2", Urgent)
            .with_support("B-1", Wanted),
        OracleSheet::of("GM9002", &[("A-1", Level(2)), ("A-2", Level(3)), ("B-1", Open)]).with_support("B-1", Urgent),
        OracleSheet::of("GM9003", &[("A-1", NotApplicable), ("A-2", Level(4)), ("B-1", Level(4))])
            .with_support("A-1", Offered)
            .with_support("B-1", Offered),
        OracleSheet::of("GM9004", &[("A-2", Level(1)), ("B-1", NotApplicable)]).with_support("B-1", Offered),
    ];
    (edition, sheets)
}

/// Total: 37.5, 87.5 and 100: mean 225/3 = 75, median 87.5. A: 75, 87.5, 100: mean 87.5. B: 0 and 100: mean and median 50.
///
/// Gains over the three with a temperature. A-1: GM9001 100 * 1/2 / (2 * 2) = 12.5; the others 0; so 25/6 = 4.17. A-2: GM9002
/// 100 * 1/4 / (2 * 1) = 12.5 (GM9004 has no temperature); 25/6 too. B-1: GM9001 100 * 1 / (1 * 2) = 50; so 50/3 = 16.67. Together
/// 25, and 75 + 25 = 100. A-2 goes before A-1 on its urgent request.
#[test]
fn the_whole_region() {
    let (edition, sheets) = example();
    let model = region_model(&region(&edition, &sheets));
    let expected = json!({
        "edition": "e", "participants": 4, "municipalities": 3, "missing": ["GM9005"], "without_score": ["GM9004"],
        "shown": 75, "exact": "75", "lowest": "75/2", "median": "175/2", "highest": "100", "reached": 1,
        "themes": [
            { "theme": "A", "municipalities": 3, "reached": 1,
              "shown": 88, "exact": "175/2", "lowest": "75", "median": "175/2", "highest": "100" },
            { "theme": "B", "municipalities": 2, "reached": 1,
              "shown": 50, "exact": "50", "lowest": "0", "median": "50", "highest": "100" },
        ],
        "questions": [
            { "question": "A-1", "levels": [0, 1, 1, 0, 0], "unknown": 0, "not_applicable": 1, "unanswered": 1,
              "at_basic_level": 1, "one_step_below": 1, "wanted": [], "urgent": [], "offered": ["GM9003"],
              "gain": "25/6", "gain_shown": "4,2" },
            { "question": "A-2", "levels": [0, 1, 0, 1, 2], "unknown": 0, "not_applicable": 0, "unanswered": 0,
              "at_basic_level": 2, "one_step_below": 1, "wanted": [], "urgent": ["GM9001"], "offered": [],
              "gain": "25/6", "gain_shown": "4,2" },
            { "question": "B-1", "levels": [0, 0, 0, 0, 1], "unknown": 1, "not_applicable": 1, "unanswered": 1,
              "at_basic_level": 1, "one_step_below": 0, "wanted": ["GM9001"], "urgent": ["GM9002"],
              "offered": ["GM9003", "GM9004"], "gain": "50/3", "gain_shown": "16,7" },
        ],
        "ranking": ["B-1", "A-2", "A-1"],
    });
    assert_eq!(model, expected);
    assert_eq!(
        support_matches(&edition, "B-1", &sheets),
        [("GM9001", "GM9003"), ("GM9001", "GM9004"), ("GM9002", "GM9003"), ("GM9002", "GM9004")]
            .map(|(asker, offerer)| (asker.to_owned(), offerer.to_owned()))
    );
}

#[test]
fn one_municipality() {
    let (edition, sheets) = example();
    // GM9002: 2 of 3 answered = 66.67 %; gap of A-2 1 step; B is open.
    assert_eq!(
        score_model(&edition, &sheets[1]),
        json!({
            "answered": 2, "unknown": 0, "not_applicable": 0, "questions": 3, "coverage": 67, "shown": 88, "exact": "175/2",
            "basic_level": "not-reached",
            "themes": [
                { "theme": "A", "answered": 2, "questions": 2, "coverage": 100, "counts": true, "scored": 2,
                  "at_basic_level": 1, "gap": 1, "shown": 88, "exact": "175/2", "basic_level": "not-reached" },
                { "theme": "B", "answered": 0, "questions": 1, "coverage": 0, "counts": false, "scored": 0,
                  "at_basic_level": 0, "gap": 0, "shown": null, "exact": null, "basic_level": "incomplete" },
            ],
        })
    );
    // GM9004: A is shown though it does not count; B is answered in full and has no temperature to count.
    let model = score_model(&edition, &sheets[3]);
    assert_eq!((&model["shown"], &model["themes"][0]["shown"]), (&json!(null), &json!(25)));
    assert_eq!(
        (&model["themes"][1]["counts"], &model["themes"][1]["basic_level"]),
        (&json!(false), &json!("not-applicable"))
    );
}

/// Temperatures 0, 20, 60, 100 (norm 1 of five questions: 0, 1, 3 and 5 in place): the median is (20 + 60) / 2 = 40, the mean 45.
#[test]
fn an_even_number_has_two_in_the_middle() {
    let ids = ["T-1", "T-2", "T-3", "T-4", "T-5"];
    let edition = OracleEdition::bare("e", &[("T", &ids.map(|id| (id, 1)))], &["GM9001", "GM9002", "GM9003", "GM9004"]);
    let sheet = |code: &str, in_place: usize| {
        let answers: Vec<_> = (0..5).map(|at| (ids[at], Level(u8::from(at < in_place)))).collect();
        OracleSheet::of(code, &answers)
    };
    // In another order than their temperatures.
    let sheets = [sheet("GM9001", 5), sheet("GM9002", 0), sheet("GM9003", 3), sheet("GM9004", 1)];
    let total = region(&edition, &sheets).total.unwrap();
    assert_eq!([&total.mean, &total.lowest, &total.median, &total.highest].map(exact), ["45", "0", "40", "100"]);
}

/// Without urgent requests the two gains of 25/6 stand in the edition's order.
#[test]
fn equal_gains_stand_in_the_editions_order() {
    let (edition, mut sheets) = example();
    sheets[0] = sheets[0].clone().with_support("A-2", Wanted);
    assert_eq!(region(&edition, &sheets).ranking, ["B-1", "A-1", "A-2"]);
}

#[test]
fn nobody_sent() {
    let edition = OracleEdition::bare("e", &[("T", &[("T-1", 1)])], &["GM9001"]);
    let nobody = region(&edition, &[]);
    assert_eq!((nobody.participants, nobody.municipalities, nobody.missing.len()), (0, 0, 1));
    assert_eq!((nobody.total, nobody.questions[0].gain.clone()), (None, None));
}

#[test]
fn the_nameless_view_needs_five() {
    assert!(!in_nameless_view(0) && !in_nameless_view(4) && in_nameless_view(5));
}
