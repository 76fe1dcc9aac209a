//! De vragenlijst van volgend jaar: a part of its own, since who fills in, or looks at a result, need not load what checks editions.

use crate::page::Page;
use crate::pages;
use crate::state::editions::EditionShelf;
use crate::state::workbench::Workbench;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of this part.
pub fn view(page: RwSignal<Page>, shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    let looked_at = Memo::new(move |_| page.with(Page::looked_at));
    provide_context(Workbench::new(shelf, looked_at));
    Arc::new(move |_| view! { <pages::questionnaire::Questionnaire /> }.into_any())
}
