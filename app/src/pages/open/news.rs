//! The answers of a file that are new here, one click away.

use crate::components::answer_facts::answer_facts;
use crate::texts::open;
use leptos::prelude::*;
use scoring::{Edition, Incoming};
use std::sync::Arc;

/// Each with its question. Nothing where nothing is new.
#[component]
pub(super) fn News(
    /// The edition.
    edition: Arc<Edition>,
    /// The answers.
    incoming: Vec<Incoming>,
) -> impl IntoView {
    let rows = incoming
        .iter()
        .map(|incoming| {
            let text = edition.question(incoming.question.as_str()).map(|question| question.text.clone());
            view! {
                <li class="ct-stack ct-stack--tight">
                    <p class="ct-strong">
                        <span class="ct-nowrap">{incoming.question.to_string()}</span>
                        " "
                        {text}
                    </p>
                    {answer_facts(&incoming.incoming, true)}
                </li>
            }
        })
        .collect_view();
    (!incoming.is_empty()).then(|| {
        view! {
            <details class="ct-details">
                <summary class="ct-details__summary">{open::SHOW_NEW}</summary>
                <div class="ct-details__body">
                    <ul class="ct-news">{rows}</ul>
                </div>
            </details>
        }
    })
}
