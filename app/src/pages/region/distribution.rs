//! How the questions were answered: a figure for each theme.

use super::picture::{Picture, QuestionPicture};
use crate::chart::options::{self, AnswerBar, Drawing};
use crate::components::chart_figure::ChartFigure;
use crate::components::score_class::{CLASSES, NO_SCORE};
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::Level;
use scoring::region::NamelessFigures;
use std::sync::Arc;

/// The figures of all themes.
#[component]
pub(super) fn Distributions(
    /// What the view shows.
    picture: Arc<Picture>,
) -> impl IntoView {
    let figures = picture
        .themes
        .iter()
        .filter_map(|theme| {
            let weakest_first = picture.weakest_first(&theme.id);
            let (_, weakest) = weakest_first.first()?;
            let (_, strongest) = weakest_first.last()?;
            let finding = region::distribution_finding(&theme.title, weakest.at_basic_level, strongest.at_basic_level);
            let bars: Vec<AnswerBar> = weakest_first.iter().map(|(question, figures)| bar(question, figures)).collect();
            let draw = move |width: f64| -> Drawing { options::distribution(&bars, width) };
            let rows = weakest_first.iter().map(|(question, figures)| row(question, figures)).collect_view();
            let name = region::distribution_table(&theme.title);
            Some(
                view! {
                    <ChartFigure finding draw table_name=name.clone()>
                        <Table name rows=rows.into_any() />
                    </ChartFigure>
                }
                .into_any(),
            )
        })
        .collect::<Vec<_>>();
    if figures.is_empty() {
        return view! { <p class="ct-measure ct-quiet">{region::TOO_FEW}</p> }.into_any();
    }
    view! {
        <div class="ct-stack">
            <p class="ct-measure">{region::DISTRIBUTION_NOTE}</p>
            <Legend />
        </div>
        {figures}
    }
    .into_any()
}

pub(super) fn bar(question: &QuestionPicture, figures: &NamelessFigures) -> AnswerBar {
    AnswerBar {
        id: question.question.id.to_string(),
        text: question.question.text.clone(),
        norm: question.question.norm,
        unknown: figures.unknown,
        levels: figures.levels,
    }
}

/// What the segments are. The colours of the levels are those of the score's classes.
#[component]
fn Legend() -> impl IntoView {
    let levels = Level::ALL.into_iter().map(|level| {
        let (class, _) = CLASSES[level.index()];
        (class, format!("{level} {}", common::LEVELS[level.index()]))
    });
    let entries = std::iter::once((NO_SCORE, region::UNKNOWN.to_owned()))
        .chain(levels)
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
        <ul class="ct-legend" aria-label=region::LEGEND_NAME>
            {entries}
        </ul>
    }
}

#[component]
fn Table(name: String, rows: AnyView) -> impl IntoView {
    let levels = Level::ALL.map(|level| (region::LEVEL, level.to_string()));
    let others = [region::NOT_APPLICABLE_SHORT, region::UNANSWERED_SHORT, region::AT_BASIC_LEVEL];
    let heads = std::iter::once(("", region::UNKNOWN.to_owned()))
        .chain(levels)
        .chain(others.map(|head| ("", head.to_owned())))
        .map(|(before, head)| {
            view! {
                <th scope="col" class="ct-table__figure">
                    <span class="ct-unseen">{before}</span>
                    {head}
                </th>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table">
            <caption class="ct-unseen">{name}</caption>
            <thead>
                <tr>
                    <th scope="col">{region::QUESTION}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(question: &QuestionPicture, figures: &NamelessFigures) -> impl IntoView + use<> {
    let counts = std::iter::once(figures.unknown)
        .chain(figures.levels)
        .chain([figures.not_applicable, figures.unanswered])
        .map(|count| count.to_string());
    let cells = counts
        .chain([figures.at_basic_level.to_string()])
        .map(|cell| view! { <td class="ct-table__figure">{cell}</td> })
        .collect_view();
    let asked = &question.question;
    view! {
        <tr>
            <th scope="row">{region::question_and_norm(asked.id.as_str(), &asked.text, asked.norm)}</th>
            {cells}
        </tr>
    }
}
