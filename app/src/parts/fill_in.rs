//! Start and Invullen.

use crate::page::Page;
use crate::pages;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The pages of this part; every address that leads nowhere is its too.
pub fn view(page: RwSignal<Page>, _shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    Arc::new(move |place| match place {
        Page::Start => view! { <pages::start::Start /> }.into_any(),
        Page::FillInChoose(edition) => view! { <pages::fill_in_choose::FillInChoose edition /> }.into_any(),
        Page::FillIn(key, _) => {
            let spot = Memo::new(move |_| page.with(Page::spot));
            view! { <pages::fill_in::FillIn key spot /> }.into_any()
        }
        _ => view! { <pages::unknown::Unknown /> }.into_any(),
    })
}
