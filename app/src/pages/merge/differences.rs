//! What differs between submissions of one municipality, question by question.

use super::dispute::{Difference, Side};
use crate::texts::{common, fill_in, merge::conflict};
use leptos::prelude::*;

/// A row for each question that differs, a column for each submission.
#[component]
pub(super) fn Differences(
    /// What the table is, for a screen reader.
    caption: String,
    /// How many questions the edition has.
    questions: usize,
    /// What differs.
    differences: Vec<Difference>,
    /// How each submission is called, in their order.
    names: Vec<String>,
) -> impl IntoView {
    let count = conflict::different(differences.len(), questions);
    let rows = differences.into_iter().map(|difference| row(difference, &names)).collect_view();
    let heads = names.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    view! {
        <h4 class="ct-strong">{conflict::DIFFERENCES}</h4>
        <p class="ct-small ct-quiet">{count}</p>
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{conflict::QUESTION}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(difference: Difference, names: &[String]) -> impl IntoView + use<> {
    let cells = difference
        .sides
        .iter()
        .zip(names)
        .map(|(side, name)| view! { <td data-label=name.clone()>{facts(side)}</td> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="ct-nowrap">{difference.question}</span>
                " "
                {difference.text}
            </th>
            {cells}
        </tr>
    }
}

/// The answer, and of the rest what differs. Every text stands there to the letter.
fn facts(side: &Side) -> impl IntoView + use<> {
    let line = |name: &'static str, text: &str| {
        let text = if text.trim().is_empty() { conflict::EMPTY_TEXT.to_owned() } else { text.to_owned() };
        view! {
            <p class="ct-small">
                {name} ": " <span class="ct-conflict__text">{text}</span>
            </p>
        }
    };
    view! {
        <p>{common::choice(side.choice)}</p>
        {side.effect.map(|effect| view! { <p class="ct-small ct-strong">{conflict::effect(effect)}</p> })}
        {side.support.map(|support| line(fill_in::SUPPORT, fill_in::support(support)))}
        {side.note.as_deref().map(|note| line(fill_in::NOTE, note))}
        {side.answered_by.as_deref().map(|role| line(conflict::ANSWERED_BY, role))}
    }
}
