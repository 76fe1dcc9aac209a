//! Where files come in.

use crate::browser::files;
use crate::state::collection::CollectionState;
use crate::texts::merge;
use leptos::prelude::*;

/// A native file field, which also shows that files may be dropped anywhere on the page, and how far reading is.
#[component]
pub(super) fn DropZone(
    /// Whether files hang over the page.
    #[prop(into)]
    over: Signal<bool>,
    /// What a screen reader was last told of.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let progress = collection.progress();
    let busy = Memo::new(move |_| progress.get().is_some());
    view! {
        <div class=move || if over.get() { "ct-drop-zone ct-drop-zone--over" } else { "ct-drop-zone" }>
            <div class="ct-file">
                <input
                    class="ct-file__input"
                    id="bestanden"
                    type="file"
                    multiple
                    aria-describedby="bestanden-uitleg"
                    on:change=move |event| {
                        said.set(None);
                        collection.add(files::chosen(&event));
                    }
                />
                <label class="utrecht-button utrecht-button--primary-action" for="bestanden">
                    {merge::CHOOSE}
                </label>
            </div>
            <p id="bestanden-uitleg">{move || if over.get() { merge::DROP_NOW } else { merge::DROP }}</p>
        </div>
        <Show when=move || busy.get()>
            <div class="ct-progress">
                <label class="ct-small ct-quiet" for="lezen">
                    {move || progress.get().map(|progress| merge::progress(progress.read, progress.of))}
                </label>
                <progress
                    class="ct-progress__bar"
                    id="lezen"
                    max=move || progress.get().map(|progress| progress.of.to_string())
                    value=move || progress.get().map(|progress| progress.read.to_string())
                ></progress>
            </div>
        </Show>
    }
}
