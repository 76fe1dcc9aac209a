//! The conflicts: several submissions of one municipality that differ.

use super::conflict_form::ConflictForm;
use super::dispute::Dispute;
use super::merged::Merged;
use crate::components::in_steps::{MoreSteps, Steps};
use crate::texts::merge::conflict;
use leptos::prelude::*;
use std::sync::Arc;

/// The heading of this chapter, for who is brought here.
pub(super) const HEADING: &str = "conflicten";

/// How many conflicts come onto the page at a time.
const CONFLICTS: usize = 25;
/// How many submissions of one conflict stand beside each other at first.
const RIVALS: usize = 6;

/// All conflicts, settled ones too: a choice can be taken back.
#[component]
pub(super) fn Conflicts(
    /// What is open.
    merged: Memo<Merged>,
    /// What a screen reader is told of a choice.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let (steps, rivals) = (Steps::of(CONFLICTS), Steps::of(RIVALS));
    let disputes = Memo::new(move |_| {
        merged.with(|merged| {
            let disputes = Dispute::first(merged.model(), steps.shown(), rivals.shown());
            disputes.into_iter().map(Arc::new).collect::<Vec<_>>()
        })
    });
    let total = Signal::derive(move || merged.with(|merged| merged.model().collection.conflicts().count()));
    let most = Signal::derive(move || {
        disputes.with(|disputes| disputes.iter().map(|dispute| dispute.count).max().unwrap_or_default())
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
                <MoreSteps steps=rivals total=most what=conflict::SUBMISSIONS />
                <MoreSteps steps total />
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
