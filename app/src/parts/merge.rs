//! Samenvoegen.

use crate::page::Page;
use crate::pages;
use crate::state::collection::CollectionState;
use crate::state::edition_checksums;
use crate::state::editions::EditionShelf;
use crate::state::incoming::Incoming;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of this part.
pub fn view(_page: RwSignal<Page>, shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    edition_checksums::watch();
    let collection = CollectionState::new(shelf);
    provide_context(collection);
    provide_context(Incoming::new(collection));
    Arc::new(move |_| view! { <pages::merge::Merge /> }.into_any())
}
