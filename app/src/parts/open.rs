//! Bestand openen, questions for a colleague and from one, and what was taken over from last year. A part of its own, since the reader of
//! files weighs as much as the rest of Invullen.

use crate::page::Page;
use crate::pages;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The pages of this part.
pub fn view(_page: RwSignal<Page>, _shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    Arc::new(move |place| match place {
        Page::Share(key) => view! { <pages::share::Share key /> }.into_any(),
        Page::PartOf(key) => view! { <pages::part::PartOf key /> }.into_any(),
        Page::TakenOver(key) => view! { <pages::taken_over::TakenOver key /> }.into_any(),
        _ => view! { <pages::open::Open /> }.into_any(),
    })
}
