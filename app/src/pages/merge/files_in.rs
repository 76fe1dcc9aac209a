//! Where files come in.

use crate::browser::files;
use crate::components::drop_zone::{DropWords, DropZone};
use crate::state::collection::CollectionState;
use crate::state::incoming::Incoming;
use crate::state::reader::Progress;
use crate::texts::merge::incoming as texts;
use leptos::prelude::*;

const WORDS: DropWords = DropWords { choose: texts::CHOOSE, drop: texts::DROP, drop_now: texts::DROP_NOW };

/// Native fields for files and for a folder, which also show that both may be dropped anywhere on the page; and how far reading is.
#[component]
pub(super) fn FilesIn(
    /// Whether files hang over the page.
    #[prop(into)]
    over: Signal<bool>,
    /// What a person was last told of.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let add = Callback::new(move |chosen| {
        said.set(None);
        incoming.add(chosen);
    });
    view! {
        <DropZone id="bestanden" words=WORDS multiple=true over on_files=add>
            <div class="ct-file">
                <input
                    class="ct-file__input"
                    id="map"
                    type="file"
                    prop:webkitdirectory=true
                    aria-describedby="bestanden-uitleg"
                    on:change=move |event| add.run(files::chosen(&event))
                />
                <label class="utrecht-button utrecht-button--secondary-action" for="map">
                    {texts::CHOOSE_FOLDER}
                </label>
            </div>
        </DropZone>
        <Reading said />
    }
}

/// How far reading is, of what comes in or of what an earlier day kept. What comes in can be stopped.
#[component]
fn Reading(said: RwSignal<Option<String>>) -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let (coming, kept) = (incoming.progress(), expect_context::<CollectionState>().progress());
    let progress = Memo::new(move |_| coming.get().or(kept.get()));
    let busy = Memo::new(move |_| progress.get().is_some());
    let stop = move |_| {
        incoming.stop();
        said.set(Some(texts::STOPPED.to_owned()));
    };
    view! {
        <Show when=move || busy.get()>
            <div class="ct-progress">
                <label class="ct-small ct-quiet" for="lezen">
                    {move || progress.get().map(texts::progress)}
                </label>
                // A file is opened, and then read.
                <progress
                    class="ct-progress__bar"
                    id="lezen"
                    max=move || progress.get().map(|progress| (2 * progress.of).to_string())
                    value=move || progress.get().map(Progress::bar)
                ></progress>
                <p hidden=move || coming.get().is_none()>
                    <button class="ct-text-button" type="button" on:click=stop>
                        {texts::STOP}
                    </button>
                </p>
            </div>
        </Show>
    }
}
