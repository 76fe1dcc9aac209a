//! Samenvoegen and Regio: what was merged lives here, as long as the page does.

use crate::browser::announce;
use crate::page::Page;
use crate::pages;
use crate::state::collection::CollectionState;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The pages of this part.
pub fn view(_page: RwSignal<Page>, shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    let collection = CollectionState::new(shelf);
    provide_context(collection);
    announce::on_wiped(move || collection.clear());
    Arc::new(move |place| match place {
        Page::Region(edition) => view! { <pages::region::Region edition /> }.into_any(),
        _ => view! { <pages::merge::Merge /> }.into_any(),
    })
}
