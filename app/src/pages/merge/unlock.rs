//! The files that are encrypted, and the key that opens them.

use crate::browser::{document, files};
use crate::components::alert::{Alert, Tone};
use crate::state::incoming::{Incoming, Unlocked};
use crate::state::sealed::Sealed;
use crate::texts::merge::sealed as texts;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The heading, which takes the focus when what had it goes.
const HEADING: &str = "versleuteld";

/// What waits, and a field for the key; or that there is a key, and a way to forget it. Nothing where no file is encrypted.
#[component]
pub(super) fn Unlock(
    /// What a person is told of it.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let sealed = expect_context::<Incoming>().sealed();
    let (waiting, recipients, fault) = (sealed.waiting(), sealed.recipients(), sealed.fault());
    let shown =
        Memo::new(move |_| !waiting.with(Vec::is_empty) || !recipients.with(Vec::is_empty) || fault.get().is_some());
    let has_key = Memo::new(move |_| !recipients.with(Vec::is_empty));
    let rows = move || waiting.get().into_iter().map(|file| view! { <WaitingFile file said /> }).collect_view();
    view! {
        <Show when=move || shown.get()>
            <section class="ct-aside-note ct-screen-only" aria-labelledby=HEADING>
                <h2 class="utrecht-heading-3" id=HEADING tabindex="-1">
                    {texts::HEADING}
                </h2>
                <p class="ct-measure">{move || texts::waiting(waiting.with(Vec::len))}</p>
                <ul class="ct-names ct-form">{rows}</ul>
                {move || {
                    fault
                        .get()
                        .map(|fault| view! { <Alert tone=Tone::Error kind=texts::NO_KEY text=texts::fault(fault).to_owned() /> })
                }}
                <Show when=move || has_key.get() fallback=move || view! { <AskKey said /> }>
                    <KeyInUse said />
                </Show>
            </section>
        </Show>
    }
}

/// Gives the section's heading the focus, once what is new stands there.
fn focus_heading() {
    request_animation_frame(|| {
        document::focus(HEADING);
    });
}

#[component]
fn WaitingFile(file: Sealed, said: RwSignal<Option<String>>) -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let name = file.name.clone();
    let why = {
        let file = file.clone();
        move || texts::why(incoming.sealed().why(&file))
    };
    let take_out = move |_| {
        focus_heading();
        said.set(Some(crate::texts::merge::incoming::taken_out(&file.name)));
        incoming.take_out_sealed(&file);
    };
    view! {
        <li>
            <span class="ct-table__name">{name.clone()}</span>
            <span class="ct-quiet">{why}</span>
            <button class="ct-text-button" type="button" on:click=take_out>
                {texts::TAKE_OUT}
                <span class="ct-unseen">" " {name}</span>
            </button>
        </li>
    }
}

/// Fields for the key: its file, or its text.
#[component]
fn AskKey(said: RwSignal<Option<String>>) -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let pasted = RwSignal::new(String::new());
    let told = move |unlocked: Unlocked| {
        pasted.set(String::new());
        said.set(Some(texts::unlocked(unlocked)));
        focus_heading();
    };
    let choose = move |event: leptos::ev::Event| {
        let Some(file) = files::chosen(&event).pop() else { return };
        spawn_local(async move {
            incoming.use_key(file.bytes().await.unwrap_or_default(), told);
        });
    };
    let take = move |_| incoming.use_key(pasted.get_untracked().into_bytes(), told);
    view! {
        <p class="ct-measure" id="sleutel-uitleg">
            {texts::ASK}
        </p>
        <p>
            <span class="ct-file">
                <input
                    class="ct-file__input"
                    id="sleutelbestand"
                    type="file"
                    aria-describedby="sleutel-uitleg sleutel-blijft"
                    on:change=choose
                />
                <label class="utrecht-button utrecht-button--primary-action" for="sleutelbestand">
                    {texts::CHOOSE}
                </label>
            </span>
        </p>
        <p>
            <label class="utrecht-form-label" for="sleutel">
                {texts::PASTE}
            </label>
        </p>
        // No password field: a browser would offer to keep it.
        <textarea
            class="ct-form"
            id="sleutel"
            rows="3"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="sleutel-uitleg sleutel-blijft"
            prop:value=move || pasted.get()
            on:input=move |event| pasted.set(event_target_value(&event))
        ></textarea>
        <p>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=take>
                {texts::USE}
            </button>
        </p>
        <p class="ct-small ct-quiet ct-measure" id="sleutel-blijft">
            {texts::STAYS}
        </p>
    }
}

/// That there is a key, which one, and a way to forget it.
#[component]
fn KeyInUse(said: RwSignal<Option<String>>) -> impl IntoView {
    let sealed = expect_context::<Incoming>().sealed();
    let recipients = sealed.recipients();
    let forget = move |_| {
        sealed.forget_key();
        said.set(Some(texts::FORGOTTEN.to_owned()));
        focus_heading();
    };
    view! {
        <p class="ct-measure">{texts::IN_USE}</p>
        <p class="ct-table__name">{move || recipients.with(|keys| keys.join(", "))}</p>
        <p>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=forget>
                {texts::FORGET}
            </button>
        </p>
    }
}
