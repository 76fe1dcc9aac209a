//! A damaged or unknown draft, to save again as it came.

use crate::state::opening::Original;
use crate::texts::open;
use leptos::prelude::*;

/// The button, with what it gives.
pub(super) fn original_button(original: Original) -> AnyView {
    let save = move |_| {
        // A browser that refuses a download says so itself.
        original.save();
    };
    view! {
        <p>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=save>
                {open::SAVE_ORIGINAL}
            </button>
        </p>
    }
    .into_any()
}
