//! The choice to encrypt the file, where the edition has keys to encrypt for.

use crate::texts::result::file;
use leptos::prelude::*;

/// A checkbox, with what it does and what not.
#[component]
pub(super) fn Encrypt(
    /// Whether the file will be encrypted.
    encrypts: RwSignal<bool>,
) -> impl IntoView {
    let means = file::ENCRYPT_MEANS.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="ct-stack ct-stack--tight ct-screen-only">
            <label class="ct-option">
                <input
                    type="checkbox"
                    aria-describedby="versleutelen-uitleg"
                    prop:checked=move || encrypts.get()
                    on:change=move |event| encrypts.set(event_target_checked(&event))
                />
                <span class="ct-strong">{file::ENCRYPT}</span>
            </label>
            <ul class="ct-prose-list ct-measure" id="versleutelen-uitleg">{means}</ul>
        </div>
    }
}
