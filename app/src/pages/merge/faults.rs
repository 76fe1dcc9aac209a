//! What went wrong with a drop as a whole, or needs attention before all else.

use crate::components::alert::{Alert, Tone};
use crate::state::collection::CollectionState;
use crate::state::incoming::Incoming;
use crate::texts::common;
use crate::texts::merge::{self, incoming};
use leptos::prelude::*;

/// The messages; nothing where all is well.
#[component]
pub(super) fn Faults(
    /// Whether real and invented submissions are open together.
    mixed: Signal<bool>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let (refusal, storage) = (expect_context::<Incoming>().refusal(), collection.storage_fault());
    let example_fault = collection.example_fault();
    let mixed = Memo::new(move |_| mixed.get());
    let alert = |tone, kind: &str, text: String| view! { <Alert tone kind=kind.to_owned() text /> }.into_any();
    view! {
        {move || refusal.get().map(|refusal| alert(Tone::Error, incoming::REFUSED, incoming::refused(refusal)))}
        {move || {
            storage.get().map(|fault| alert(Tone::Warning, incoming::NOT_KEPT, incoming::not_kept(fault).to_owned()))
        }}
        {move || {
            example_fault.get().map(|fault| alert(Tone::Error, common::FAULT, merge::example_fault(&fault)))
        }}
        {move || mixed.get().then(|| alert(Tone::Warning, merge::NOTICE, merge::MIXED.to_owned()))}
    }
}
