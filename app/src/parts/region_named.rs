//! Regio with names.

use crate::page::Page;
use crate::pages;
use crate::pages::region_named::Agreed;
use crate::state::collection::CollectionState;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of this part.
pub fn view(_page: RwSignal<Page>, shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    provide_context(CollectionState::new(shelf));
    provide_context(Agreed::not_yet());
    Arc::new(move |place| match place {
        Page::RegionNamed(edition) => view! { <pages::region_named::RegionNamed edition /> }.into_any(),
        _ => ().into_any(),
    })
}
