//! Resultaat, before a municipality is known: the drafts of this browser.

use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, Section};
use crate::page::{DraftKey, Page};
use crate::state::drafts;
use crate::state::editions::EditionShelf;
use crate::texts::{common, paper, result};
use leptos::prelude::*;
use scoring::Edition;
use std::sync::Arc;

/// Whose result to show.
#[component]
pub(crate) fn ResultChoose() -> impl IntoView {
    let found = drafts::list();
    let page = if found.is_empty() {
        view! {
            <h1 class="utrecht-heading-1">{result::NONE}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{result::NONE_LEAD}</p>
            <p>
                <a
                    class="utrecht-button utrecht-button--primary-action ct-button-link"
                    href=Page::FillInChoose(None).to_string()
                >
                    {result::NONE_LINK}
                </a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <h1 class="utrecht-heading-1">{result::CHOOSE}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{result::CHOOSE_LEAD}</p>
            <ul class="ct-checks">{found.into_iter().map(|key| view! { <DraftLink key /> }).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <Frame section=Section::Result example=false label=None>
            <div class="ct-stack">
                {page}
                <p>
                    <a class="utrecht-link utrecht-link--html-a" href=Page::Paper(None).to_string()>
                        {paper::PAPER}
                    </a>
                </p>
            </div>
        </Frame>
    }
}

#[component]
fn DraftLink(key: DraftKey) -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    shelf.want(key.edition.clone());
    let edition = shelf.edition(key.edition.clone());
    view! {
        <li class="ct-check ct-check--plain">
            <Gate loading=edition ready=move |edition| view! { <DraftName key=key.clone() edition /> }.into_any() />
        </li>
    }
}

#[component]
fn DraftName(key: DraftKey, edition: Arc<Edition>) -> impl IntoView {
    let name = edition
        .municipality(key.municipality.as_str())
        .map_or_else(|| key.municipality.to_string(), |municipality| municipality.name.clone());
    let text = result::result_of(&name, &common::edition(key.edition.as_str()));
    view! {
        <a class="utrecht-link utrecht-link--html-a" href=Page::Result(key).to_string()>
            {text}
        </a>
    }
}
