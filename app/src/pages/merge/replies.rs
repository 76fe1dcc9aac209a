//! The messages to send back, one for each municipality.

use super::merged::Merged;
use super::reply::Reply;
use crate::browser::{clipboard, clock};
use crate::components::in_steps::{MoreSteps, Steps};
use crate::texts::merge::reply as texts;
use crate::texts::moment;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::Timestamp;

/// How many come onto the page at a time.
const STEP: usize = 100;

/// The list; each message is one click away.
#[component]
pub(super) fn Replies(
    /// What is open.
    merged: Memo<Merged>,
    /// What a person is told of copying.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let replies = Memo::new(move |_| merged.with(|merged| Reply::all(merged.receipt().lines(), made)));
    let steps = Steps::of(STEP);
    let shown = move || {
        replies.with(|replies| {
            let several = replies.iter().any(|reply| reply.edition != replies[0].edition && !reply.edition.is_empty());
            replies.iter().take(steps.shown()).map(|reply| (several, reply.clone())).collect::<Vec<_>>()
        })
    };
    let counted = move || {
        replies.with(|replies| {
            let count = |purpose| replies.iter().filter(|reply| reply.purpose == purpose).count();
            texts::counted(count)
        })
    };
    view! {
        <section class="ct-chapter ct-screen-only" aria-labelledby="berichten">
            <h2 class="ct-chapter__head" id="berichten">
                {texts::REPLIES}
            </h2>
            <p class="ct-measure">{texts::REPLIES_MEAN}</p>
            <p class="ct-strong">{counted}</p>
            <div>
                <For each=shown key=Clone::clone children=move |(several, reply)| view! { <Message reply several said /> } />
            </div>
            <MoreSteps steps total=Signal::derive(move || replies.with(Vec::len)) />
        </section>
    }
}

#[component]
fn Message(reply: Reply, several: bool, said: RwSignal<Option<String>>) -> impl IntoView {
    let is_opened = RwSignal::new(false);
    let id = format!("bericht-{}-{}", reply.edition, reply.to.replace(char::is_whitespace, "-"));
    let title = texts::title(&reply.to, Some(reply.edition.as_str()).filter(|edition| several && !edition.is_empty()));
    let purpose = reply.purpose.words();
    let to = title.clone();
    let message = StoredValue::new((id, reply.text));
    let copy = move |_| {
        let (id, text) = message.get_value();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            if !is_copied {
                clipboard::select(&id);
            }
            said.set(Some(if is_copied { texts::COPIED } else { texts::NOT_COPIED }.to_owned()));
        });
    };
    view! {
        <details class="ct-details" on:toggle=move |_| is_opened.set(true)>
            <summary class="ct-details__summary">
                {title} <span class="ct-small ct-quiet">" – " {purpose}</span>
            </summary>
            <div class="ct-details__body">
                <Show when=move || is_opened.get()>
                    <p class="ct-conflict__text ct-measure" id=message.get_value().0>
                        {message.get_value().1}
                    </p>
                    <p>
                        <button
                            class="utrecht-button utrecht-button--secondary-action"
                            type="button"
                            on:click=copy
                        >
                            {texts::COPY}
                            <span class="ct-unseen">" " {to.clone()}</span>
                        </button>
                    </p>
                </Show>
            </div>
        </details>
    }
}

fn made(at: Timestamp) -> String {
    moment::day_and_time(clock::local(at))
}
