//! The conflicts: several submissions of one municipality that differ.

use super::conflict_form::ConflictForm;
use super::dispute::Dispute;
use super::merged::Merged;
use crate::texts::merge::conflict;
use leptos::prelude::*;
use std::sync::Arc;

/// The heading of this chapter, for who is brought here.
pub(super) const HEADING: &str = "conflicten";

/// All conflicts, settled ones too: a choice can be taken back.
#[component]
pub(super) fn Conflicts(
    /// What is open.
    merged: Memo<Merged>,
    /// What a screen reader is told of a choice.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let disputes = Memo::new(move |_| {
        merged.with(|merged| Dispute::all(merged.model()).into_iter().map(Arc::new).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || disputes.with(|disputes| !disputes.is_empty())>
            <section class="ct-chapter" aria-labelledby=HEADING>
                <h2 class="ct-chapter__head" id=HEADING tabindex="-1">
                    {conflict::CONFLICTS}
                </h2>
                // A form stays as it is while its conflict is settled, so that the focus stays in it.
                <For
                    each=move || disputes.get()
                    key=|dispute| key(dispute)
                    children=move |dispute| view! { <ConflictForm dispute merged said /> }
                />
            </section>
        </Show>
    }
}

/// What makes a conflict another one: whose it is, and which submissions from which files.
fn key(dispute: &Dispute) -> Vec<String> {
    let rivals = dispute.rivals.iter();
    let rivals = rivals.flat_map(|rival| [rival.entry.submission().fingerprint().to_string(), rival.file.clone()]);
    [dispute.sender.0.to_string(), dispute.sender.1.to_string()].into_iter().chain(rivals).collect()
}
