//! The files that are open, to replace or take out one by one.

use crate::browser::{clock, document, files};
use crate::components::in_steps::{MoreSteps, Steps};
use crate::state::collection::CollectionState;
use crate::state::dropped::Dropped;
use crate::state::incoming::Incoming;
use crate::texts::merge::incoming as texts;
use crate::texts::moment;
use leptos::prelude::*;

/// How many come onto the page at a time.
const STEP: usize = 100;
/// The list's summary, which takes the focus when a file goes.
const SUMMARY: &str = "open-bestanden";

/// The list, one click away.
#[component]
pub(super) fn FileList(
    /// What a person is told of it.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let files = expect_context::<CollectionState>().files();
    let steps = Steps::of(STEP);
    let is_open = RwSignal::new(false);
    let rows = move || {
        let shown = if is_open.get() { steps.shown() } else { 0 };
        files.get().into_iter().take(shown).collect::<Vec<_>>()
    };
    let heads = texts::FILES_COLUMNS.map(|column| view! { <th scope="col">{column}</th> }).collect_view();
    view! {
        <details class="ct-details ct-screen-only" on:toggle=move |_| is_open.update(|open| *open = !*open)>
            <summary class="ct-details__summary" id=SUMMARY>
                {texts::FILES}
            </summary>
            <div class="ct-details__body">
                <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                    <caption class="ct-unseen">{texts::FILES_CAPTION}</caption>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>
                        <For each=rows key=|file| file.id.clone() children=move |file| view! { <OpenFile file said /> } />
                    </tbody>
                </table>
                <MoreSteps steps total=Signal::derive(move || files.with(Vec::len)) />
            </div>
        </details>
    }
}

#[component]
fn OpenFile(file: Dropped, said: RwSignal<Option<String>>) -> impl IntoView {
    let (collection, incoming) = (expect_context::<CollectionState>(), expect_context::<Incoming>());
    let id = format!("vervang-{}", file.id);
    let [_, at, size, _] = texts::FILES_COLUMNS;
    let added = if file.is_own() { texts::OWN.to_owned() } else { moment::day_and_time(clock::local(file.at)) };
    let replace = {
        let file = file.clone();
        move |event: leptos::ev::Event| {
            said.set(None);
            incoming.replace(&file, files::chosen(&event));
        }
    };
    let take_out = {
        let file = file.clone();
        move |_| {
            // The row goes; the focus goes to what it stood under.
            document::focus(SUMMARY);
            said.set(Some(texts::taken_out(&file.name)));
            collection.take_out(&file);
        }
    };
    view! {
        <tr>
            <th scope="row" class="ct-table__name">
                {file.name.clone()}
            </th>
            <td data-label=at>{added}</td>
            <td data-label=size>{texts::size(file.size)}</td>
            <td>
                <div class="ct-row">
                    <div class="ct-file">
                        <input class="ct-file__input" id=id.clone() type="file" on:change=replace />
                        <label class="ct-text-button ct-file__text" for=id>
                            {texts::REPLACE}
                            <span class="ct-unseen">" " {file.name.clone()}</span>
                        </label>
                    </div>
                    <button class="ct-text-button" type="button" on:click=take_out>
                        {texts::TAKE_OUT}
                        <span class="ct-unseen">" " {file.name.clone()}</span>
                    </button>
                </div>
            </td>
        </tr>
    }
}
