//! Whom to turn to, and what the law asks, as the current edition says it.

use crate::components::edition_gate::Gate;
use crate::state::editions::EditionShelf;
use crate::texts::explanation as texts;
use leptos::prelude::*;
use scoring::Edition;

/// All contacts of the current edition.
#[component]
pub(super) fn Contacts() -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    view! { <Gate loading=shelf.current() ready=|edition| view! { <ContactList edition /> }.into_any() /> }
}

#[component]
fn ContactList(edition: std::sync::Arc<Edition>) -> impl IntoView {
    if edition.contacts().is_empty() {
        return view! { <p>{texts::CONTACTS_NONE}</p> }.into_any();
    }
    let contacts = edition
        .contacts()
        .iter()
        .map(|contact| {
            view! {
                <h3 class="utrecht-heading-3">{contact.title.clone()}</h3>
                <p>{contact.text.clone()}</p>
            }
        })
        .collect_view();
    view! {
        <p>{texts::CONTACTS_LEAD}</p>
        {contacts}
    }
    .into_any()
}
