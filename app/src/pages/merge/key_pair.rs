//! Making a pair of keys for the VAR. Nothing of it is kept on the page but the public keys that were made just now.

use crate::browser::age::{self, KeyPair as Pair};
use crate::browser::{clipboard, clock, save};
use crate::components::alert::{Alert, Tone};
use crate::texts::common;
use crate::texts::merge::sealed as texts;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The line with public keys.
const LINE: &str = "openbare-sleutels";

/// Why no pair was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fault {
    NotMade,
    NotSaved,
}

/// What keys are for, one click away; a button that makes them, and the public ones for the edition.
#[component]
pub(super) fn KeyPair() -> impl IntoView {
    // What was last done here; a screen reader hears it once.
    let said = RwSignal::new(String::new());
    let public = RwSignal::new(Vec::<String>::new());
    let fault = RwSignal::new(None::<Fault>);
    let make = move |_| {
        spawn_local(async move {
            let outcome = match age::make_key_pair().await {
                Ok(pair) => {
                    offer(&pair, public.with_untracked(Vec::len) + 1).ok_or(Fault::NotSaved).map(|name| (pair, name))
                }
                Err(_) => Err(Fault::NotMade),
            };
            fault.set(outcome.as_ref().err().copied());
            if let Ok((pair, name)) = outcome {
                public.update(|keys| keys.push(pair.recipient));
                said.set(texts::pair_made(&name));
            }
        });
    };
    let each = |lines: [&'static str; 3]| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let means = texts::PAIR_MEANS.into_iter().map(|line| view! { <p class="ct-measure">{line}</p> }).collect_view();
    view! {
        <div class="ct-chapter ct-screen-only">
            <details class="ct-details">
                <summary class="ct-details__summary">{texts::PAIR}</summary>
                <div class="ct-details__body">
                    {means}
                    <ol class="ct-prose-list ct-measure">{each(texts::PAIR_ADVICE)}</ol>
                    <p>
                        <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=make>
                            {texts::PAIR_MAKE}
                        </button>
                    </p>
                    {move || {
                        fault
                            .get()
                            .map(|fault| {
                                let text = match fault {
                                    Fault::NotMade => texts::PAIR_NOT_MADE,
                                    Fault::NotSaved => texts::PAIR_NOT_SAVED,
                                };
                                view! { <Alert tone=Tone::Error kind=common::FAULT text=text.to_owned() /> }
                            })
                    }}
                    <p class="ct-strong ct-live ct-table__name" role="status">
                        {said}
                    </p>
                    <Show when=move || !public.with(Vec::is_empty)>
                        <PublicKeys public said />
                    </Show>
                </div>
            </details>
        </div>
    }
}

#[component]
fn PublicKeys(public: RwSignal<Vec<String>>, said: RwSignal<String>) -> impl IntoView {
    let copy = move |_| {
        let line = public.with_untracked(|keys| texts::recipients(keys));
        spawn_local(async move {
            let is_copied = clipboard::copy(&line).await;
            if !is_copied {
                clipboard::select(LINE);
            }
            said.set(if is_copied { texts::COPIED } else { texts::NOT_COPIED }.to_owned());
        });
    };
    view! {
        <h3 class="utrecht-heading-3">{texts::PUBLIC}</h3>
        <p class="ct-measure">{texts::PUBLIC_MEANS}</p>
        <p class="ct-table__name" id=LINE>
            {move || public.with(|keys| texts::recipients(keys))}
        </p>
        <p>
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=copy>
                {texts::COPY}
            </button>
        </p>
    }
}

/// Offers the identity file as a download; gives its name where the browser took it.
fn offer(pair: &Pair, number: usize) -> Option<String> {
    let now = clock::now();
    let name = texts::pair_name(&now.date().compact(), number);
    let file = texts::pair_file(&now.to_string(), &pair.identity, &pair.recipient);
    save::save(&name, save::Kind::Text, file.as_bytes()).then_some(name)
}
