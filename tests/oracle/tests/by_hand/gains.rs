//! What a gain means, against the calculation itself: change the answers and look what the total does.

use oracle::OracleAnswer::{Level, NotApplicable, Open, Unknown};
use oracle::{Fraction, OracleAnswer, OracleEdition, OracleSheet, exact, municipality_temperature, region, shown_gain};

/// The region total alone: the mean of the municipality temperatures.
fn total_of(edition: &OracleEdition, sheets: &[OracleSheet]) -> Fraction {
    let temperatures: Vec<_> = sheets.iter().filter_map(|sheet| municipality_temperature(edition, sheet)).collect();
    let sum: Fraction = temperatures.iter().sum();
    sum / Fraction::from_integer(temperatures.len().into())
}

/// On 300 regions drawn by a fixed rule: the gain of a question is what the total rises when everyone below its norm is put on it, and
/// the total and all gains together are exactly 100.
#[test]
fn gains_are_what_the_total_would_rise() {
    let edition = OracleEdition::bare(
        "e",
        &[
            ("A", &[("A-1", 1), ("A-2", 2), ("A-3", 3), ("A-4", 4)]),
            ("B", &[("B-1", 2), ("B-2", 3)]),
            ("C", &[("C-1", 4)]),
        ],
        &["GM9001", "GM9002", "GM9003", "GM9004"],
    );
    let mut draw = 2026_u32;
    let mut with_total = 0;
    for _ in 0..300 {
        let mut sheets = Vec::new();
        for municipality in &edition.municipalities {
            let answers: Vec<(&str, OracleAnswer)> = edition
                .questions
                .iter()
                .map(|question| {
                    draw = draw.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let answer = match draw >> 24 {
                        0..40 => Open,
                        40..70 => NotApplicable,
                        70..110 => Unknown,
                        high => Level(u8::try_from(high % 5).unwrap()),
                    };
                    (question.id.as_str(), answer)
                })
                .collect();
            sheets.push(OracleSheet::of(&municipality.code, &answers));
        }
        let here = region(&edition, &sheets);
        let Some(total) = here.total else { continue };
        with_total += 1;
        let mut together: Fraction = total.mean.clone();
        for question in &here.questions {
            let mut better = sheets.clone();
            let norm = edition.question(&question.question).unwrap().norm;
            for sheet in &mut better {
                let reply = sheet.replies.entry(question.question.clone()).or_default();
                match reply.answer {
                    Level(level) if level < norm => reply.answer = Level(norm),
                    Unknown => reply.answer = Level(norm),
                    _ => {}
                }
            }
            let gain = question.gain.clone().unwrap();
            assert_eq!(total_of(&edition, &better) - &total.mean, gain);
            assert_eq!(here.ranking.contains(&question.question), shown_gain(&gain) != "0,0");
            together += gain;
        }
        assert_eq!(exact(&together), "100");
    }
    assert!(with_total > 250, "{with_total}");
}
