//! Where files come in.

use crate::browser::files::{self, Chosen};
use leptos::prelude::*;

/// What a place for files says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct DropWords {
    /// The button of the file field.
    pub(crate) choose: &'static str,
    /// What else can be done.
    pub(crate) drop: &'static str,
    /// While files hang over the page.
    pub(crate) drop_now: &'static str,
}

/// A native file field, which also shows that files may be dropped anywhere on the page. Taking what is dropped is the page's:
/// [`files::on_drop`].
#[component]
pub(crate) fn DropZone(
    /// The id of the field.
    id: &'static str,
    /// What it says.
    words: DropWords,
    /// Whether more than one file may be chosen.
    multiple: bool,
    /// Whether files hang over the page.
    #[prop(into)]
    over: Signal<bool>,
    /// Told the files that were chosen.
    on_files: Callback<Vec<Chosen>>,
    /// Another field beside it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let hint = format!("{id}-uitleg");
    view! {
        <div class=move || if over.get() { "ct-drop-zone ct-drop-zone--over" } else { "ct-drop-zone" }>
            <div class="ct-file">
                <input
                    class="ct-file__input"
                    id=id
                    type="file"
                    multiple=multiple
                    aria-describedby=hint.clone()
                    on:change=move |event| on_files.run(files::chosen(&event))
                />
                <label class="utrecht-button utrecht-button--primary-action" for=id>
                    {words.choose}
                </label>
            </div>
            {children.map(|children| children())}
            <p id=hint>{move || if over.get() { words.drop_now } else { words.drop }}</p>
        </div>
    }
}
