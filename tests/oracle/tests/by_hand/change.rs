//! Changes small enough to work out on paper.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::{OracleEdition, OracleSheet, change_model, change_of_region, continuing_questions};
use serde_json::json;

/// 2026 has T-1 (norm 2, continues U-1), T-2 (norm 4, continues U-2), T-3 (norm 1, new) in theme T and S-1 (norm 3, continues U-3) in
/// theme S. 2025 has U-1, U-2, U-3, U-4 in one theme with norm 1; U-1 continues V-9 of 2024, U-3 continues V-7.
fn editions() -> Vec<OracleEdition> {
    let codes = ["GM9001", "GM9002", "GM9003"];
    let mut now =
        OracleEdition::bare("2026", &[("T", &[("T-1", 2), ("T-2", 4), ("T-3", 1)]), ("S", &[("S-1", 3)])], &codes);
    let mut then = OracleEdition::bare("2025", &[("U", &[("U-1", 1), ("U-2", 1), ("U-3", 1), ("U-4", 1)])], &codes);
    let first = OracleEdition::bare("2024", &[("V", &[("V-7", 4), ("V-9", 4)])], &codes);
    now.previous = Some("2025".to_owned());
    then.previous = Some("2024".to_owned());
    for (question, continues) in [(0, "U-1"), (1, "U-2"), (3, "U-3")] {
        now.questions[question].continues = Some(continues.to_owned());
    }
    for (question, continues) in [(0, "V-9"), (2, "V-7")] {
        then.questions[question].continues = Some(continues.to_owned());
    }
    vec![first, now, then]
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(newer, earlier)| ((*newer).to_owned(), (*earlier).to_owned())).collect()
}

#[test]
fn the_chain_is_followed() {
    let editions = editions();
    assert_eq!(
        continuing_questions("2026", "2025", &editions),
        Some(pairs(&[("T-1", "U-1"), ("T-2", "U-2"), ("S-1", "U-3")]))
    );
    assert_eq!(continuing_questions("2026", "2024", &editions), Some(pairs(&[("T-1", "V-9"), ("S-1", "V-7")])));
    assert_eq!(continuing_questions("2025", "2026", &editions), None);
    assert_eq!(continuing_questions("2026", "2026", &editions), None);
    assert_eq!(continuing_questions("2026", "2024", &editions[..2]), None);
}

/// With the norms of 2026 (T-1 2, T-2 4, S-1 3):
///
/// | | 2025 anew: T, S, both | 2026: T, S, both |
/// |---|---|---|
/// | GM9001 | U-1 1, U-2 2: (50 + 50) / 2 = 50; U-3 3: 100; 75 | T-1 2, T-2 3: (100 + 75) / 2 = 87.5; S-1 onbekend: 0; 43.75 |
/// | GM9002 | U-1 2, U-2 open: 100 voorlopig; U-3 0: 0; 0 | T-1 2, T-2 4: 100; S-1 1: 33.33; 66.67 |
/// | GM9003 | not sent | T-1 0, ... |
///
/// T over GM9001: 50 to 87.5. S over two: (100 + 0) / 2 = 50 to (0 + 33.33) / 2 = 50/3; change -100/3. Total over two: 37.5 to
/// (43.75 + 200/3) / 2 = (525/12 + 800/12) / 2 = 1325/24; change 1325/24 - 900/24 = 425/24 = 17.7.
///
/// T-1 over two: (50 + 100) / 2 = 75 to 100: +25. T-2 over GM9001: 50 to 75: +25. S-1 over two: as theme S. The new T-3 plays no part.
#[test]
fn over_those_who_have_it_in_both() {
    let then = [
        OracleSheet::of("GM9001", &[("U-1", Level(1)), ("U-2", Level(2)), ("U-3", Level(3)), ("U-4", Level(0))]),
        OracleSheet::of("GM9002", &[("U-1", Level(2)), ("U-2", Open), ("U-3", Level(0)), ("U-4", Level(4))]),
    ];
    let now = [
        OracleSheet::of("GM9001", &[("T-1", Level(2)), ("T-2", Level(3)), ("T-3", Open), ("S-1", Unknown)]),
        OracleSheet::of("GM9002", &[("T-1", Level(2)), ("T-2", Level(4)), ("T-3", Level(0)), ("S-1", Level(1))]),
        OracleSheet::of("GM9003", &[("T-1", Level(0)), ("T-2", Level(0)), ("T-3", Level(0)), ("S-1", Level(0))]),
    ];
    let change = change_of_region("2026", "2025", &editions(), &now, &then).unwrap();
    assert_eq!(
        change_model(&change),
        json!({
            "edition": "2026", "against": "2025", "municipality": null, "questions": 3, "municipalities": 2,
            "before": "75/2", "after": "1325/24", "shown": 18, "exact": "425/24",
            "themes": [
                { "theme": "T", "municipalities": 1, "before": "50", "after": "175/2", "shown": 38, "exact": "75/2" },
                { "theme": "S", "municipalities": 2, "before": "50", "after": "50/3", "shown": -33, "exact": "-100/3" },
            ],
            "by_question": [
                { "question": "T-1", "municipalities": 2, "exact": "25" },
                { "question": "T-2", "municipalities": 1, "exact": "25" },
                { "question": "S-1", "municipalities": 2, "exact": "-100/3" },
            ],
        })
    );
    assert_eq!(change.most_improved, ["T-1", "T-2"]);
    assert_eq!(change.most_fallen, ["S-1"]);
}

#[test]
fn over_nobody_there_is_no_figure() {
    let now = [OracleSheet::of("GM9001", &[("T-1", Level(2)), ("T-2", Level(3)), ("S-1", NotApplicable)])];
    let then = [OracleSheet::of("GM9001", &[("U-3", Level(1))]), OracleSheet::of("GM9002", &[("U-1", Level(1))])];
    let model = change_model(&change_of_region("2026", "2025", &editions(), &now, &then).unwrap());
    // GM9001 has S alone in 2025 and T alone in 2026: a total in both (100/3 to 87.5), but no theme in both.
    assert_eq!(
        (&model["before"], &model["after"], &model["municipalities"]),
        (&json!("100/3"), &json!("175/2"), &json!(1))
    );
    for theme in [0, 1] {
        assert_eq!(
            (&model["themes"][theme]["municipalities"], &model["themes"][theme]["exact"]),
            (&json!(0), &json!(null))
        );
    }
    assert_eq!(model["by_question"][0], json!({ "question": "T-1", "municipalities": 0, "exact": null }));
}
