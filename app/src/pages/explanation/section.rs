//! The pieces that a long text is made of.

use crate::browser::document;
use crate::page::Page;
use crate::texts::explanation as texts;
use leptos::prelude::*;

/// The sections of the page, to go to.
#[component]
pub(super) fn Contents() -> impl IntoView {
    let links = texts::SECTIONS
        .into_iter()
        .map(|(id, title)| {
            view! {
                <li>
                    // An address of a part of the page would be taken for another page: addresses are routes.
                    <a
                        class="utrecht-link utrecht-link--html-a ct-contents__link"
                        href=Page::Explanation.to_string()
                        on:click=move |event| {
                            event.prevent_default();
                            document::show(id);
                        }
                    >
                        {title}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="ct-beside__aside" aria-label=texts::ON_THIS_PAGE>
            <ul class="ct-contents">{links}</ul>
        </nav>
    }
}

/// A section with its heading, which takes the focus when someone goes there.
#[component]
pub(super) fn Section(
    /// Its id and its heading.
    named: (&'static str, &'static str),
    /// What it says.
    children: Children,
) -> impl IntoView {
    let (id, title) = named;
    view! {
        <h2 class="utrecht-heading-2" id=id tabindex="-1">
            {title}
        </h2>
        {children()}
    }
}

/// Sentences below each other.
#[component]
pub(super) fn Points(
    /// The sentences.
    points: &'static [&'static str],
) -> impl IntoView {
    let items = points.iter().map(|&point| view! { <li>{point}</li> }).collect_view();
    view! { <ul>{items}</ul> }
}
