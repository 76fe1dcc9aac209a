//! The way into a municipality's draft: the same for each page that is about one.

use crate::components::edition_gate::Gate;
use crate::components::frame::Section;
use crate::components::unknown_municipality::UnknownMunicipality;
use crate::page::DraftKey;
use crate::state::editions::EditionShelf;
use crate::state::open_draft;
use leptos::prelude::*;
use scoring::Draft;
use std::sync::Arc;

/// Makes a page from its key and what lies under the stored answers.
pub(crate) type MakePage = Arc<dyn Fn(DraftKey, Draft) -> AnyView + Send + Sync>;

/// Waits for the edition and what the draft begins with; says so where the edition has no such municipality.
#[component]
pub(crate) fn DraftGate(
    /// Whose answers to which edition.
    key: DraftKey,
    /// Where in the navigation the page belongs.
    section: Section,
    /// The page's heading until its own is there.
    heading: &'static str,
    /// Makes the page, from what [`open_draft::base`] gives. One type for all pages, so that its code is there once.
    ready: MakePage,
) -> impl IntoView {
    let base = open_draft::base(expect_context::<EditionShelf>(), &key);
    let example = key.edition.is_example();
    view! {
        <Gate
            loading=base
            heading
            frame=(section, example)
            ready=move |base| match base {
                Some(base) => ready(key.clone(), base),
                None => view! { <UnknownMunicipality section heading example /> }.into_any(),
            }
        />
    }
}
