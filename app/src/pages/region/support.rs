//! Chapter 2: where support is needed, and who can give it.

use super::picture::{Picture, QuestionPicture};
use crate::texts::region;
use leptos::prelude::*;
use scoring::region::NamelessFigures;
use std::sync::Arc;

/// How many questions stand open; the rest is one click away.
const FIRST: usize = 8;

/// The chapter.
#[component]
pub(super) fn Support(
    /// What the view shows.
    picture: Arc<Picture>,
) -> impl IntoView {
    let asked = picture.support();
    let has_figures = picture.questions.iter().any(|question| question.figures.is_some());
    let finding = match asked.first() {
        Some((question, figures)) => {
            region::support_finding(&question.question.text, figures.urgent, figures.wanted, figures.offered)
        }
        None if has_figures => region::NO_SUPPORT.to_owned(),
        None => region::TOO_FEW.to_owned(),
    };
    let rows = |of: &[(&QuestionPicture, &NamelessFigures)]| {
        of.iter().map(|(question, figures)| row(question, figures)).collect_view().into_any()
    };
    let (first, more) = asked.split_at(FIRST.min(asked.len()));
    let table = (!first.is_empty()).then(|| view! { <Table caption=region::SUPPORT_CAPTION rows=rows(first) /> });
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="ct-details">
                <summary class="ct-details__summary">{region::more_questions(more.len())}</summary>
                <div class="ct-details__body">
                    <Table caption=region::SUPPORT_MORE_CAPTION rows=rows(more) />
                </div>
            </details>
        }
    });
    let rest = (has_figures && !asked.is_empty())
        .then(|| region::no_support_with(picture.questions.len() - asked.len()))
        .flatten();
    view! {
        <section class="ct-chapter" aria-labelledby="hoofdstuk-2">
            <h2 class="ct-chapter__head" id="hoofdstuk-2">
                <span class="ct-chapter__number">"2"</span>
                " "
                {region::SUPPORT}
            </h2>
            <div class="ct-stack">
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{finding}</p>
                {table}
                {more}
                {rest.map(|rest| view! { <p class="ct-small ct-quiet">{rest}</p> })}
            </div>
        </section>
    }
}

#[component]
fn Table(caption: &'static str, rows: AnyView) -> impl IntoView {
    let heads = [region::URGENT, region::WANTED, region::OFFERED]
        .map(|head| {
            view! {
                <th scope="col" class="ct-table__figure">
                    {head}
                </th>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{region::QUESTION}</th>
                    {heads}
                    <th scope="col">{region::OFFERINGS}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(question: &QuestionPicture, figures: &NamelessFigures) -> impl IntoView + use<> {
    let cells =
        [(region::URGENT, figures.urgent), (region::WANTED, figures.wanted), (region::OFFERED, figures.offered)];
    let cells = cells
        .map(|(label, count)| {
            view! {
                <td class="ct-table__figure" data-label=label>
                    {count.to_string()}
                </td>
            }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{format!("{} {}", question.question.id, question.question.text)}</th>
            {cells}
            <td data-label=region::OFFERINGS>{region::offerings_or_none(&question.offerings)}</td>
        </tr>
    }
}
