//! The file to begin with: this year's edition, to the letter.

use crate::browser::{load, save};
use crate::components::alert::{Alert, Tone};
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::{common, questionnaire as texts};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What came of saving.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Outcome {
    Saved(String),
    NotSaved,
    NotLoaded,
}

/// The button, and what came of it.
#[component]
pub(super) fn StartingCopy() -> impl IntoView {
    let index = expect_context::<EditionShelf>().index();
    let current = Memo::new(move |_| match index.get() {
        Loading::Ready(index) => Some(index.current().to_string()),
        Loading::Busy | Loading::Failed(_) => None,
    });
    let outcome = RwSignal::new(None::<Outcome>);
    let save_current = move |_| {
        let Some(id) = current.get_untracked() else { return };
        spawn_local(async move {
            let name = format!("{id}.json");
            let loaded = load::bytes(&format!("editions/{name}")).await;
            outcome.try_set(Some(match loaded {
                Ok(bytes) if save::save(&name, save::Kind::Json, &bytes) => Outcome::Saved(name),
                Ok(_) => Outcome::NotSaved,
                Err(_) => Outcome::NotLoaded,
            }));
        });
    };
    let failed = move || match outcome.get() {
        Some(Outcome::NotSaved) => Some(texts::NOT_SAVED),
        Some(Outcome::NotLoaded) => Some(texts::NOT_LOADED),
        Some(Outcome::Saved(_)) | None => None,
    };
    let said = move || match outcome.get() {
        Some(Outcome::Saved(name)) => Some(texts::saved(&name)),
        _ => None,
    };
    view! {
        {move || {
            current
                .get()
                .map(|id| {
                    view! {
                        <p class="ct-row">
                            <button
                                class="utrecht-button utrecht-button--secondary-action"
                                type="button"
                                on:click=save_current
                            >
                                {texts::save_start(&id)}
                            </button>
                        </p>
                    }
                })
        }}
        <p class="ct-live" role="status">
            {said}
        </p>
        {move || failed().map(|text| view! { <Alert tone=Tone::Error kind=common::FAULT text=text.to_owned() /> })}
    }
}
