//! Resultaat, the questionnaire on paper, and Uitleg.

use crate::page::Page;
use crate::pages;
use crate::state::edition_checksums;
use crate::state::editions::EditionShelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The pages of this part.
pub fn view(_page: RwSignal<Page>, _shelf: EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync> {
    edition_checksums::watch();
    Arc::new(move |place| match place {
        Page::ResultChoose => view! { <pages::result_choose::ResultChoose /> }.into_any(),
        Page::Paper(edition) => view! { <pages::paper::EmptyPaper edition /> }.into_any(),
        Page::PaperOf(key) => view! { <pages::paper::FilledPaper key /> }.into_any(),
        Page::Result(key) => view! { <pages::result::MunicipalityResult key /> }.into_any(),
        _ => view! { <pages::explanation::Explanation /> }.into_any(),
    })
}
