//! What is wrong with storing, said where it is seen, with a file as the way out.

use crate::browser::storage::StorageFault;
use crate::components::alert::{Alert, Tone};
use crate::page::Page;
use crate::state::draft_file;
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;

/// At the foot of the window, so that it is seen wherever someone is, and nothing above it moves.
#[component]
pub(super) fn Storage(
    /// The draft.
    session: Session,
) -> impl IntoView {
    let fault = Memo::new(move |_| session.saved().get().fault());
    let damaged = Memo::new(move |_| session.damaged().with(Vec::len));
    view! {
        <div class="ct-foot-notice">
            {move || {
                fault
                    .get()
                    .map(|fault| {
                        let again = (fault == StorageFault::Cleared)
                            .then(|| button(fill_in::STORE_AGAIN, move || session.store_again()));
                        view! {
                            <Alert tone=Tone::Error kind=fill_in::NOT_SAVED_KIND text=fill_in::fault(fault).to_owned()>
                                <a
                                    class="utrecht-button utrecht-button--primary-action ct-button-link"
                                    href=Page::Result(session.key()).to_string()
                                >
                                    {fill_in::SAVE_NOW}
                                </a>
                                {save_draft(session)}
                                {again}
                            </Alert>
                        }
                    })
            }}
            {move || {
                (damaged.get() > 0)
                    .then(|| {
                        view! {
                            <Alert tone=Tone::Warning kind=fill_in::DAMAGED_KIND text=fill_in::damaged(damaged.get())>
                                {save_draft(session)}
                            </Alert>
                        }
                    })
            }}
        </div>
    }
}

fn save_draft(session: Session) -> AnyView {
    button(fill_in::SAVE_DRAFT, move || {
        // A browser that refuses a download says so itself.
        draft_file::save(&session.key());
    })
}

fn button(text: &'static str, click: impl Fn() + 'static) -> AnyView {
    view! {
        <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=move |_| click()>
            {text}
        </button>
    }
    .into_any()
}
