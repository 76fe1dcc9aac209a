//! Who asks for support with each question, and who offers it.

use super::named;
use crate::state::shown::Shown;
use crate::texts::{region, region_named};
use leptos::prelude::*;
use scoring::Edition;
use scoring::order;
use scoring::region::RegionQuestion;
use std::cmp::Reverse;

/// The table, the most urgent question first.
#[component]
pub(super) fn Support(
    /// The region.
    shown: Shown,
) -> impl IntoView {
    let model = shown.region();
    let mut asked: Vec<&RegionQuestion> =
        model.questions.iter().filter(|question| question.asking() + question.offered.len() > 0).collect();
    order::sort_by_key(&mut asked, |question| {
        Reverse((question.urgent.len(), question.wanted.len(), question.offered.len()))
    });
    let rows = asked.into_iter().filter_map(|question| row(&model.edition, question)).collect_view();
    let heads = [region::URGENT, region::WANTED, region::OFFERED]
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect_view();
    view! {
        <section class="ct-stack" aria-labelledby="per-vraag">
            <h3 class="utrecht-heading-3" id="per-vraag">
                {region_named::SUPPORT}
            </h3>
            <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                <caption class="ct-unseen">{region_named::SUPPORT_CAPTION}</caption>
                <thead>
                    <tr>
                        <th scope="col">{region::QUESTION}</th>
                        {heads}
                        <th scope="col">{region::OFFERINGS}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(edition: &Edition, figures: &RegionQuestion) -> Option<impl IntoView + use<>> {
    let question = edition.question(figures.question.as_str())?;
    let cells =
        [(region::URGENT, &figures.urgent), (region::WANTED, &figures.wanted), (region::OFFERED, &figures.offered)]
            .map(|(label, codes)| {
                let text = region_named::count_and_names(&named::names_of(edition, codes));
                view! { <td data-label=label>{text}</td> }
            })
            .collect_view();
    Some(view! {
        <tr>
            <th scope="row">{format!("{} {}", question.id, question.text)}</th>
            {cells}
            <td data-label=region::OFFERINGS>{region::offerings_or_none(&named::offerings(edition, question))}</td>
        </tr>
    })
}
