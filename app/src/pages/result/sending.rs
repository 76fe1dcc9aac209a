//! How and where the file goes, and what happens when a better one follows.

use crate::texts::result;
use leptos::prelude::*;
use scoring::Edition;
use scoring::edition::Contact;
use std::sync::Arc;

/// The contacts of an edition that matter when a file is sent, by id; Uitleg shows them all.
const SENDING: [&str; 4] = ["inzenden", "vragen", "toelichting", "label"];

/// How and where to send it, as the edition says.
#[component]
pub(super) fn Sending(
    /// The edition, with its contacts.
    edition: Arc<Edition>,
) -> impl IntoView {
    let mut sending: Vec<Contact> = edition.contacts().to_vec();
    sending.retain(|contact| SENDING.contains(&contact.id.as_str()));
    if edition.is_example() {
        return view! { <p>{result::file::SEND_EXAMPLE}</p> }.into_any();
    }
    if sending.is_empty() {
        return view! { <p>{result::file::SEND_UNKNOWN}</p> }.into_any();
    }
    sending
        .into_iter()
        .map(|contact| {
            view! {
                <div class="ct-stack ct-stack--tight">
                    <h4 class="ct-strong">{contact.title}</h4>
                    <p class="ct-measure">{contact.text}</p>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// What the VAR sees when a second file of this municipality comes in.
#[component]
pub(super) fn Corrected() -> impl IntoView {
    let lines = result::file::CORRECTED_MEANS.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <h3 class="utrecht-heading-3">{result::file::CORRECTED}</h3>
        <ul class="ct-prose-list ct-measure">{lines}</ul>
    }
}
