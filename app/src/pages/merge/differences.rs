//! What differs between submissions of one municipality, question by question.

use super::dispute::{Difference, Dispute, Side};
use crate::texts::{fill_in, merge};
use leptos::prelude::*;
use std::sync::Arc;

/// A row for each question that differs, a column for each submission.
#[component]
pub(super) fn Differences(
    /// The conflict.
    dispute: Arc<Dispute>,
    /// How each submission is called, in their order.
    names: Vec<String>,
) -> impl IntoView {
    let heads = names.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    let rows = dispute.differences.iter().map(|difference| row(difference, &names)).collect_view();
    view! {
        <h4 class="ct-strong">{merge::DIFFERENCES}</h4>
        <p class="ct-small ct-quiet">{merge::different(dispute.differences.len(), dispute.questions)}</p>
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{merge::differences(&dispute.municipality)}</caption>
            <thead>
                <tr>
                    <th scope="col">{merge::QUESTION}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(difference: &Difference, names: &[String]) -> impl IntoView + use<> {
    let cells = difference
        .sides
        .iter()
        .zip(names)
        .map(|(side, name)| view! { <td data-label=name.clone()>{facts(side)}</td> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="ct-nowrap">{difference.question.clone()}</span>
                " "
                {difference.text.clone()}
            </th>
            {cells}
        </tr>
    }
}

/// The answer, and of the rest what differs. Every text stands there to the letter.
fn facts(side: &Side) -> impl IntoView + use<> {
    let line = |name: &'static str, text: &str| {
        let text = if text.trim().is_empty() { merge::EMPTY_TEXT.to_owned() } else { text.to_owned() };
        view! {
            <p class="ct-small">
                {name} ": " <span class="ct-conflict__text">{text}</span>
            </p>
        }
    };
    view! {
        <p>{merge::choice(side.choice)}</p>
        {side.support.map(|support| line(fill_in::SUPPORT, fill_in::support(support)))}
        {side.note.as_deref().map(|note| line(fill_in::NOTE, note))}
        {side.answered_by.as_deref().map(|role| line(merge::ANSWERED_BY, role))}
    }
}
