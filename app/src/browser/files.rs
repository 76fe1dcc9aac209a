//! Files that a person chose, dropped or pasted.

mod folder;
mod pasted;

use js_sys::Uint8Array;
use leptos::ev;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, DragEvent, Event, File, FileList, HtmlInputElement};

pub(crate) use self::pasted::{Pasted, on_paste};

/// A file that a person handed over and that has not been read yet.
pub(crate) enum Chosen {
    /// A file of this computer.
    File(File),
    /// A text that was copied elsewhere, under the name that it gets.
    Text(String, String),
    /// What the browser does not give, by its name.
    Lost(String),
}

impl Chosen {
    /// Its name, without folder.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Text(name, _) | Self::Lost(name) => name.clone(),
        }
    }

    /// Its size in bytes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::File(file) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "browsers give a whole number from 0, far below 2^53"
                )]
                let size = file.size() as u64;
                size
            }
            Self::Text(_, text) => u64::try_from(text.len()).unwrap_or(u64::MAX),
            Self::Lost(_) => 0,
        }
    }

    /// Its bytes, or `None` where the browser cannot read it: taken away since, or a folder.
    pub(crate) async fn bytes(&self) -> Option<Vec<u8>> {
        match self {
            Self::File(file) => {
                let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
                Some(Uint8Array::new(&buffer).to_vec())
            }
            Self::Text(_, text) => Some(text.clone().into_bytes()),
            Self::Lost(_) => None,
        }
    }
}

/// The files chosen in an `<input type="file">`. The input is emptied, so that the same file can be chosen again.
pub(crate) fn chosen(event: &Event) -> Vec<Chosen> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = input.files().map(all).unwrap_or_default();
    input.set_value("");
    files
}

/// Takes files and folders that are dropped anywhere in the window: a browser would otherwise leave the page to show a file dropped
/// beside its place. `over` is told when files begin and stop to hang over the window. Gives what ends it.
pub(crate) fn on_drop(
    over: impl Fn(bool) + Clone + 'static,
    taken: impl Fn(Vec<Chosen>) + Clone + 'static,
) -> impl FnOnce() + Send + Sync + 'static {
    let (over_end, over_leave) = (over.clone(), over.clone());
    let over_window = window_event_listener(ev::dragover, move |event| {
        if files_of(&event).is_some() {
            event.prevent_default();
            over(true);
        }
    });
    let left = window_event_listener(ev::dragleave, move |event| {
        // From one element to the next is not away from the window.
        if event.related_target().is_none() {
            over_leave(false);
        }
    });
    let dropped_here = window_event_listener(ev::drop, move |event| {
        if let Some(transfer) = files_of(&event) {
            event.prevent_default();
            over_end(false);
            folder::unpack(&transfer, taken.clone());
        }
    });
    move || {
        over_window.remove();
        left.remove();
        dropped_here.remove();
    }
}

/// What is dragged, where it is files and not a piece of text or a link of the page.
fn files_of(event: &DragEvent) -> Option<DataTransfer> {
    event.data_transfer().filter(|transfer| transfer.types().includes(&"Files".into(), 0))
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed over by `Option::map`")]
fn all(list: FileList) -> Vec<Chosen> {
    (0..list.length()).filter_map(|index| list.get(index)).map(Chosen::File).collect()
}
