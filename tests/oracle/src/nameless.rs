//! The regional report without names (scoring, "Nameless view"), and the region with some steps taken (scoring, "Gain").

use serde_json::{Value, json};

use crate::answer::OracleSheet;
use crate::change::{OracleChange, OracleChangeFigure};
use crate::edition::{OracleEdition, OracleQuestion};
use crate::fraction::{Fraction, exact, mean};
use crate::region::question::region_question;
use crate::region::{in_nameless_view, region};
use crate::score::basic_level::{BasicLevel, municipality_basic_level, theme_basic_level};
use crate::score::municipality::municipality_temperature;
use crate::score::question::is_answered;
use crate::score::theme::{theme_counts, theme_temperature};
use crate::score::way_up::raised;
use crate::shown::{shown_change, shown_degrees};

/// Everything that the nameless report shows of one edition, from one sheet for each municipality that sent, and the region's changes
/// against earlier editions in the order in which they stand there.
#[must_use]
pub fn nameless_report(edition: &OracleEdition, sheets: &[OracleSheet], changes: &[OracleChange]) -> Value {
    let region = region(edition, sheets);
    let incomplete =
        sheets.iter().filter(|sheet| edition.questions.iter().any(|question| !is_answered(sheet.answer(&question.id))));

    // A gain is left out where it, or the sum of those of a theme, would be a figure over one to four municipalities.
    let mut shows_gains = in_nameless_view(region.municipalities);
    for theme in &region.themes {
        if theme.municipalities > 0 && !in_nameless_view(theme.municipalities) {
            shows_gains = false;
        }
    }

    let total: Vec<(Fraction, bool)> = sheets
        .iter()
        .filter_map(|sheet| {
            let reached = municipality_basic_level(edition, sheet) == BasicLevel::Reached;
            municipality_temperature(edition, sheet).map(|temperature| (temperature, reached))
        })
        .collect();
    let themes: Vec<Value> = edition
        .themes
        .iter()
        .map(|theme| {
            let counting: Vec<(Fraction, bool)> = sheets
                .iter()
                .filter(|sheet| theme_counts(edition, theme, sheet))
                .filter_map(|sheet| {
                    let reached = theme_basic_level(edition, theme, sheet) == BasicLevel::Reached;
                    theme_temperature(edition, theme, sheet).map(|temperature| (temperature, reached))
                })
                .collect();
            json!({ "theme": theme, "municipalities": counting.len(), "figure": figure(&counting, sheets.len()) })
        })
        .collect();
    let questions: Vec<Value> =
        edition.questions.iter().map(|question| question_report(edition, question, sheets, shows_gains)).collect();

    json!({
        "participants": region.participants,
        "missing": region.missing.len(),
        "without_score": region.without_score.len(),
        "incomplete": incomplete.count(),
        "total": figure(&total, sheets.len()),
        "themes": themes,
        "questions": questions,
        "ranking": if shows_gains { region.ranking.clone() } else { Vec::new() },
        "changes": changes.iter().map(change_report).collect::<Vec<_>>(),
    })
}

/// The region total and each theme of the region when each municipality has these questions at its norm, as far as they are scored and
/// below it: every municipality calculated anew.
#[must_use]
pub fn region_with_steps_taken(
    edition: &OracleEdition,
    sheets: &[OracleSheet],
    questions: &[&str],
) -> (Option<Fraction>, Vec<Option<Fraction>>) {
    let raised: Vec<OracleSheet> = sheets.iter().map(|sheet| raised(edition, sheet, questions)).collect();
    let region = region(edition, &raised);
    let themes = region.themes.into_iter().map(|theme| theme.spread.map(|spread| spread.mean));
    (region.total.map(|spread| spread.mean), themes.collect())
}

/// Temperatures with whether each reaches the basic level; null over fewer than five.
fn figure(counting: &[(Fraction, bool)], participants: usize) -> Value {
    if !in_nameless_view(counting.len()) {
        return Value::Null;
    }
    let mut sorted: Vec<Fraction> = counting.iter().map(|(temperature, _)| temperature.clone()).collect();
    sorted.sort();
    let upper = &sorted[sorted.len() / 2];
    let lower = &sorted[(sorted.len() - 1) / 2];
    json!({
        "marks": sorted.iter().map(shown_degrees).collect::<Vec<_>>(),
        "mean": mean(&sorted).as_ref().map(exact),
        "lowest": shown_degrees(&sorted[0]),
        "median": mean(&[lower.clone(), upper.clone()]).as_ref().map(shown_degrees),
        "highest": shown_degrees(&sorted[sorted.len() - 1]),
        "reached": counting.iter().filter(|(_, reached)| *reached).count(),
        "without": participants - counting.len(),
    })
}

fn question_report(
    edition: &OracleEdition,
    question: &OracleQuestion,
    sheets: &[OracleSheet],
    shows_gains: bool,
) -> Value {
    let counts = region_question(edition, question, sheets);
    let asking = counts.wanted.len() + counts.urgent.len();
    let figures = in_nameless_view(sheets.len()).then(|| {
        json!({
            "levels": counts.levels,
            "unknown": counts.unknown,
            "not_applicable": counts.not_applicable,
            "unanswered": counts.unanswered,
            "at_basic_level": counts.at_basic_level,
            "one_step_below": counts.one_step_below,
            "wanted": counts.wanted.len(),
            "urgent": counts.urgent.len(),
            "offered": counts.offered.len(),
            "matches": asking * counts.offered.len(),
        })
    });

    // What the theme of the region rises when this question alone is at its norm, municipality by municipality.
    let mut rises = Vec::new();
    for sheet in sheets.iter().filter(|sheet| theme_counts(edition, &question.theme, sheet)) {
        let after = raised(edition, sheet, &[&question.id]);
        let temperature = |sheet: &OracleSheet| theme_temperature(edition, &question.theme, sheet);
        rises.extend(temperature(sheet).zip(temperature(&after)).map(|(before, after)| after - before));
    }
    json!({
        "question": question.id,
        "theme": question.theme,
        "figures": figures,
        "gain": counts.gain.as_ref().filter(|_| shows_gains).map(exact),
        "theme_gain": mean(&rises).as_ref().filter(|_| shows_gains).map(exact),
    })
}

fn change_report(change: &OracleChange) -> Value {
    let shift = |figure: &OracleChangeFigure| {
        let shows = in_nameless_view(figure.municipalities);
        json!({
            "municipalities": figure.municipalities,
            "before": figure.before.as_ref().filter(|_| shows).map(shown_degrees),
            "after": figure.after.as_ref().filter(|_| shows).map(shown_degrees),
            "difference": figure.change.as_ref().filter(|_| shows).map(shown_change),
        })
    };
    let of_question = |question: &str| change.by_question.iter().find(|change| change.question == question);
    let shows = |question: &String| of_question(question).is_some_and(|change| in_nameless_view(change.municipalities));
    json!({
        "against": change.against,
        "questions": change.questions,
        "total": shift(&change.total),
        "themes": change.themes.iter().map(|(theme, figure)| json!({ "theme": theme, "shift": shift(figure) })).collect::<Vec<_>>(),
        "by_question": change.by_question.iter().map(|question| {
            let difference = question.change.as_ref().filter(|_| in_nameless_view(question.municipalities));
            json!({ "question": question.question, "municipalities": question.municipalities, "exact": difference.map(exact) })
        }).collect::<Vec<_>>(),
        "most_improved": change.most_improved.iter().filter(|question| shows(question)).collect::<Vec<_>>(),
        "most_fallen": change.most_fallen.iter().filter(|question| shows(question)).collect::<Vec<_>>(),
    })
}
