//! A file of which nothing can be taken in.

use super::original_button::original_button;
use crate::state::opening::Original;
use crate::texts::open;
use leptos::prelude::*;

/// Why, and what to do.
#[component]
pub(super) fn Refusal(
    /// The file's name.
    file: String,
    /// What is wrong with it.
    problems: Vec<String>,
    /// A draft that cannot be read here, to save again.
    original: Option<Original>,
) -> impl IntoView {
    let items = problems.into_iter().map(|problem| view! { <li>{problem}</li> }).collect_view();
    view! {
        <article class="utrecht-alert utrecht-alert--error">
            <div class="utrecht-alert__content ct-stack ct-stack--tight">
                <h2 class="utrecht-heading-3 ct-breaks">{open::REFUSED} ": " {file}</h2>
                <ul class="ct-prose-list">{items}</ul>
                <p>{open::NOTHING_TAKEN}</p>
                {original.map(original_button)}
            </div>
        </article>
    }
}
