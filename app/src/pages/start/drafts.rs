//! The drafts in this browser: each to go on with, to save as a file, or to wipe.

use super::HEADING;
use super::draft_row::DraftRow;
use crate::browser::{document, storage};
use crate::page::DraftKey;
use crate::state::drafts;
use crate::texts::start;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The id of the heading.
const DRAFTS: &str = "concepten";

/// What this browser holds, to go on with; nothing where it holds none.
#[component]
pub(super) fn Drafts() -> impl IntoView {
    let found = drafts::list();
    let is_any = RwSignal::new(!found.is_empty());
    let said = RwSignal::new(String::new());
    let safe = RwSignal::new(None);
    spawn_local(async move {
        let answer = storage::is_persisted().await;
        // The page may be gone by now, and its signals with it.
        let _ = safe.try_set(answer);
    });
    // A row that is wiped is gone from the page; what becomes of the others is none of its business.
    let rows = found
        .into_iter()
        .map(|key| {
            let is_here = RwSignal::new(true);
            let own = key.clone();
            let wiped = move |name: String| {
                said.set(if drafts::wipe(&own) { start::wiped(&name) } else { start::NOT_WIPED.to_owned() });
                let left: Vec<DraftKey> = drafts::list();
                is_here.set(left.contains(&own));
                is_any.set(!left.is_empty());
                // What had the focus is gone with the row.
                request_animation_frame(move || {
                    document::focus(if left.is_empty() { HEADING } else { DRAFTS });
                });
            };
            view! {
                <div hidden=move || !is_here.get()>
                    <DraftRow key wiped />
                </div>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <p role="status" class="ct-live">{said}</p>
        <section aria-labelledby=DRAFTS hidden=move || !is_any.get()>
            <div class="ct-stack ct-stack--tight">
                <h2 class="utrecht-heading-3" id=DRAFTS tabindex="-1">
                    {start::DRAFTS}
                </h2>
                {rows}
                <p class="ct-live ct-small ct-quiet">{move || safe.get().map(start::safe)}</p>
            </div>
        </section>
    }
}
