//! The button that prints the page.

use crate::browser::document;
use leptos::prelude::*;

/// Opens the browser's print window. `means` is the id of the text that says how it will look.
pub(crate) fn print_button(label: &'static str, means: &'static str) -> impl IntoView {
    view! {
        <button
            class="utrecht-button utrecht-button--secondary-action"
            type="button"
            aria-describedby=means
            on:click=|_| document::print()
        >
            {label}
        </button>
    }
}
