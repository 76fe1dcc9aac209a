//! What stands at the top of each printed page, opposite the handling label.

use leptos::prelude::*;

/// A line at the top of each printed page. A page with it is numbered on paper too.
#[component]
pub(crate) fn PrintHead(
    /// What is printed: which edition, and whose.
    text: String,
) -> impl IntoView {
    view! { <p class="ct-print-head ct-on-paper">{text}</p> }
}
