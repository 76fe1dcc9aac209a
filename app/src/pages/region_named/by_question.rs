//! The municipalities by question: a table for each theme whose cells wear the level.

use super::named::name_of;
use crate::components::score_class::{CLASSES, NO_SCORE};
use crate::state::shown::Shown;
use crate::texts::{common, region, region_named};
use leptos::prelude::*;
use scoring::edition::{Question, Theme};
use scoring::{Choice, Level, MunicipalityCode, Norm};

/// How an answer is shown: its class, what stands in the cell, and what only a screen reader is told.
fn cell(choice: Choice, norm: Norm) -> (&'static str, String, &'static str) {
    match choice {
        Choice::Level(level) if level >= norm.level() => (class(level), format!("✓ {level}"), region_named::AT_NORM),
        Choice::Level(level) => (class(level), level.to_string(), region_named::BELOW_NORM),
        Choice::Unknown => (NO_SCORE, "?".to_owned(), region::UNKNOWN),
        Choice::NotApplicable => (NO_SCORE, region::NOT_APPLICABLE_SHORT.to_owned(), ""),
        Choice::Unanswered => (NO_SCORE, "–".to_owned(), region::UNANSWERED_SHORT),
    }
}

/// The colours of the levels are those of the score's classes, as in the figures of the distribution.
fn class(level: Level) -> &'static str {
    CLASSES[level.index()].0
}

/// The tables, each a click away.
#[component]
pub(super) fn ByQuestion(
    /// The region.
    shown: Shown,
    /// The municipality that is marked everywhere.
    chosen: RwSignal<Option<MunicipalityCode>>,
) -> impl IntoView {
    let themes = shown.region().edition.themes().to_vec();
    let tables = themes
        .into_iter()
        .map(|theme| {
            let title = theme.title.clone();
            view! {
                <details class="ct-details">
                    <summary class="ct-details__summary">{title.clone()}</summary>
                    <div class="ct-details__body">
                        <div class="ct-table-frame" tabindex="0" role="region" aria-label=title>
                            <Table shown=shown.clone() theme chosen />
                        </div>
                    </div>
                </details>
            }
            .into_any()
        })
        .collect_view();
    let levels = Level::ALL
        .into_iter()
        .map(|level| (class(level), format!("{level} {}", common::LEVELS[level.index()])))
        .chain([(NO_SCORE, region_named::OTHER_ANSWERS.to_owned())])
        .map(|(class, name)| {
            view! {
                <li class="ct-legend__class">
                    <span class=format!("ct-legend__swatch {class}") aria-hidden="true"></span>
                    {name}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="ct-stack" aria-labelledby="per-vraag-1">
            <h3 class="utrecht-heading-3" id="per-vraag-1">
                {region_named::BY_QUESTION}
            </h3>
            <p class="ct-chart__note">{region_named::BY_QUESTION_NOTE}</p>
            <ul class="ct-legend" aria-label=region::LEGEND_NAME>
                {levels}
            </ul>
            <div>{tables}</div>
        </section>
    }
}

#[component]
fn Table(shown: Shown, theme: Theme, chosen: RwSignal<Option<MunicipalityCode>>) -> impl IntoView {
    let model = shown.region();
    let edition = &model.edition;
    let questions: Vec<&Question> = edition.questions().iter().filter(|question| question.theme == theme.id).collect();
    let heads = questions
        .iter()
        .map(|question| {
            view! {
                <th scope="col" title=question.text.clone()>
                    {question.id.to_string()}
                    <span class="ct-heat__norm">{region_named::norm(question.norm)}</span>
                </th>
            }
        })
        .collect_view();
    let rows = model
        .participants
        .iter()
        .map(|participant| {
            let code = participant.municipality.clone();
            let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&code));
            let cells = questions
                .iter()
                .map(|question| {
                    let score = participant.score.question(&question.id);
                    let (class, figure, told) =
                        cell(score.map_or(Choice::Unanswered, |score| score.choice), question.norm);
                    view! {
                        <td class=format!("ct-heat__cell {class}")>
                            {figure} <span class="ct-unseen">" " {told}</span>
                        </td>
                    }
                    .into_any()
                })
                .collect_view();
            view! {
                <tr class:ct-heat__row--chosen=is_chosen>
                    <th scope="row">{name_of(edition, &participant.municipality)}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="ct-heat ct-heat--questions">
            <caption class="ct-unseen">{region_named::by_question_caption(&theme.title)}</caption>
            <thead>
                <tr>
                    <th scope="col" class="ct-heat__names">
                        {region::MUNICIPALITY}
                    </th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_told_apart_without_its_colour() {
        let norm = Norm::new(3).unwrap();
        let level = |level| Choice::Level(Level::new(level).unwrap());
        let check = |choice, class: &str, figure: &str, told: &str| {
            assert_eq!(cell(choice, norm), (class, figure.to_owned(), told));
        };
        check(level(0), "ct-score--1", "0", region_named::BELOW_NORM);
        check(level(2), "ct-score--3", "2", region_named::BELOW_NORM);
        check(level(3), "ct-score--4", "✓ 3", region_named::AT_NORM);
        check(level(4), "ct-score--reached", "✓ 4", region_named::AT_NORM);
        check(Choice::Unknown, NO_SCORE, "?", "onbekend");
        check(Choice::NotApplicable, NO_SCORE, "n.v.t.", "");
        check(Choice::Unanswered, NO_SCORE, "–", "open");
    }
}
