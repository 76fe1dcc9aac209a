//! What is wrong with the storage that a draft was read from.

use crate::components::alert::{Alert, Tone};
use crate::state::session::Session;
use crate::texts::{fill_in, result};
use leptos::prelude::*;

/// Says what is not stored, and what could not be read; nothing where all is well.
#[component]
pub(crate) fn StorageFaults(
    /// The draft.
    session: Session,
) -> impl IntoView {
    let fault = Memo::new(move |_| session.saved().get().fault());
    let damaged = Memo::new(move |_| session.damaged().with(Vec::len));
    view! {
        {move || {
            fault
                .get()
                .map(|fault| {
                    view! {
                        <Alert tone=Tone::Error kind=fill_in::NOT_SAVED_KIND text=fill_in::fault(fault).to_owned() />
                    }
                })
        }}
        {move || {
            (damaged.get() > 0)
                .then(|| {
                    view! {
                        <Alert tone=Tone::Warning kind=result::NOT_STORED_KIND text=fill_in::damaged(damaged.get()) />
                    }
                })
        }}
    }
}
