//! Samenvoegen.

use crate::page::Page;
use crate::pages;
use crate::state::collection::CollectionState;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of this part.
pub fn view(_page: RwSignal<Page>, shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    provide_context(CollectionState::new(shelf));
    Arc::new(move |_| view! { <pages::merge::Merge /> }.into_any())
}
