//! What is pasted on the page: files, or the text of a table that was copied from a message or a spreadsheet.

use super::{Chosen, all};
use leptos::ev;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlElement};

/// What was pasted.
pub(crate) enum Pasted {
    /// Files.
    Files(Vec<Chosen>),
    /// A text.
    Text(String),
}

/// Takes what is pasted anywhere in the window, but for what goes into a field. Gives what ends it.
pub(crate) fn on_paste(taken: impl Fn(Pasted) + 'static) -> impl FnOnce() + Send + Sync + 'static {
    let listener = window_event_listener(ev::paste, move |event| {
        if let Some(pasted) = pasted(&event) {
            event.prevent_default();
            taken(pasted);
        }
    });
    move || listener.remove()
}

fn pasted(event: &ClipboardEvent) -> Option<Pasted> {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    if target
        .is_some_and(|target| ["TEXTAREA", "INPUT"].contains(&target.tag_name().as_str()) && !is_file_field(&target))
    {
        return None;
    }
    let clipboard = event.clipboard_data()?;
    let files = clipboard.files().map(all).unwrap_or_default();
    if !files.is_empty() {
        return Some(Pasted::Files(files));
    }
    clipboard.get_data("text/plain").ok().filter(|text| !text.trim().is_empty()).map(Pasted::Text)
}

/// The file field has the focus after a choice; nothing can be typed there.
fn is_file_field(target: &HtmlElement) -> bool {
    target.get_attribute("type").is_some_and(|kind| kind == "file" || kind == "radio")
}
