//! The calculation in the shape of the command line's `--json` (its parts that are numbers), so that a test can compare whole parts.

use serde_json::{Value, json};

use crate::answer::{OracleAnswer, OracleSheet};
use crate::change::{OracleChange, OracleChangeFigure};
use crate::edition::OracleEdition;
use crate::fraction::{Fraction, exact};
use crate::region::{OracleRegion, OracleSpread};
use crate::score::basic_level::{municipality_basic_level, theme_basic_level};
use crate::score::municipality::{municipality_coverage, municipality_temperature};
use crate::score::theme::{
    theme_answered, theme_at_basic_level, theme_counts, theme_coverage, theme_gap, theme_scored, theme_temperature,
};
use crate::shown::{shown_change, shown_degrees, shown_gain, shown_percent};

/// One municipality's numbers, as in an element of `submissions`: from `answered` to `themes`, without what is of the file.
#[must_use]
pub fn score_model(edition: &OracleEdition, sheet: &OracleSheet) -> Value {
    let how_many =
        |answer: OracleAnswer| edition.questions.iter().filter(|question| sheet.answer(&question.id) == answer).count();
    let temperature = municipality_temperature(edition, sheet);
    let themes: Vec<Value> = edition.themes.iter().map(|theme| theme_model(edition, theme, sheet)).collect();
    json!({
        "answered": edition.questions.len() - how_many(OracleAnswer::Open),
        "unknown": how_many(OracleAnswer::Unknown),
        "not_applicable": how_many(OracleAnswer::NotApplicable),
        "questions": edition.questions.len(),
        "coverage": municipality_coverage(edition, sheet).map(|coverage| shown_percent(&coverage)),
        "shown": temperature.as_ref().map(shown_degrees),
        "exact": text(temperature.as_ref()),
        "basic_level": municipality_basic_level(edition, sheet).name(),
        "themes": themes,
    })
}

fn theme_model(edition: &OracleEdition, theme: &str, sheet: &OracleSheet) -> Value {
    let temperature = theme_temperature(edition, theme, sheet);
    json!({
        "theme": theme,
        "answered": theme_answered(edition, theme, sheet),
        "questions": edition.questions_of(theme).len(),
        "coverage": theme_coverage(edition, theme, sheet).map(|coverage| shown_percent(&coverage)),
        "counts": theme_counts(edition, theme, sheet),
        "scored": theme_scored(edition, theme, sheet),
        "at_basic_level": theme_at_basic_level(edition, theme, sheet),
        "gap": theme_gap(edition, theme, sheet),
        "shown": temperature.as_ref().map(shown_degrees),
        "exact": text(temperature.as_ref()),
        "basic_level": theme_basic_level(edition, theme, sheet).name(),
    })
}

/// The region, as an element of `regions`.
#[must_use]
pub fn region_model(region: &OracleRegion) -> Value {
    let themes: Vec<Value> = region
        .themes
        .iter()
        .map(|theme| {
            with_spread(
                json!({ "theme": theme.theme, "municipalities": theme.municipalities, "reached": theme.reached }),
                theme.spread.as_ref(),
            )
        })
        .collect();
    let questions: Vec<Value> = region
        .questions
        .iter()
        .map(|question| {
            json!({
                "question": question.question,
                "levels": question.levels,
                "unknown": question.unknown,
                "not_applicable": question.not_applicable,
                "unanswered": question.unanswered,
                "at_basic_level": question.at_basic_level,
                "one_step_below": question.one_step_below,
                "wanted": question.wanted,
                "urgent": question.urgent,
                "offered": question.offered,
                "gain": text(question.gain.as_ref()),
                "gain_shown": question.gain.as_ref().map(shown_gain),
            })
        })
        .collect();
    with_spread(
        json!({
            "edition": region.edition,
            "participants": region.participants,
            "municipalities": region.municipalities,
            "missing": region.missing,
            "without_score": region.without_score,
            "reached": region.reached,
            "themes": themes,
            "questions": questions,
            "ranking": region.ranking,
        }),
        region.total.as_ref(),
    )
}

/// A change, as an element of `changes`.
#[must_use]
pub fn change_model(change: &OracleChange) -> Value {
    let themes: Vec<Value> =
        change.themes.iter().map(|(theme, figure)| with_figure(json!({ "theme": theme }), figure)).collect();
    let by_question: Vec<Value> = change
        .by_question
        .iter()
        .map(|question| {
            json!({
                "question": question.question,
                "municipalities": question.municipalities,
                "exact": text(question.change.as_ref()),
            })
        })
        .collect();
    with_figure(
        json!({
            "edition": change.edition,
            "against": change.against,
            "municipality": change.municipality,
            "questions": change.questions,
            "themes": themes,
            "by_question": by_question,
        }),
        &change.total,
    )
}

fn with_spread(mut model: Value, spread: Option<&OracleSpread>) -> Value {
    model["shown"] = json!(spread.map(|spread| shown_degrees(&spread.mean)));
    model["exact"] = json!(text(spread.map(|spread| &spread.mean)));
    model["lowest"] = json!(text(spread.map(|spread| &spread.lowest)));
    model["median"] = json!(text(spread.map(|spread| &spread.median)));
    model["highest"] = json!(text(spread.map(|spread| &spread.highest)));
    model
}

fn with_figure(mut model: Value, figure: &OracleChangeFigure) -> Value {
    model["municipalities"] = json!(figure.municipalities);
    model["before"] = json!(text(figure.before.as_ref()));
    model["after"] = json!(text(figure.after.as_ref()));
    model["shown"] = json!(figure.change.as_ref().map(shown_change));
    model["exact"] = json!(text(figure.change.as_ref()));
    model
}

fn text(value: Option<&Fraction>) -> Option<String> {
    value.map(exact)
}
