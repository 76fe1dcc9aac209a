//! Files that a person chose or dropped.

use js_sys::Uint8Array;
use leptos::ev;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

/// A file that a person handed over and that has not been read yet.
pub(crate) struct Chosen(File);

impl Chosen {
    /// Its name, without folder.
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    pub(crate) fn size(&self) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "browsers give a whole number from 0, far below 2^53"
        )]
        let size = self.0.size() as u64;
        size
    }

    /// Its bytes, or `None` where the browser cannot read it: taken away since, or a folder.
    pub(crate) async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
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

/// The files dropped on an element.
pub(crate) fn dropped(event: &DragEvent) -> Vec<Chosen> {
    event.data_transfer().and_then(|transfer| transfer.files()).map(all).unwrap_or_default()
}

/// Takes files that are dropped anywhere in the window: a browser would otherwise leave the page to show a file dropped beside its place.
/// `over` is told when files begin and stop to hang over the window. Gives what ends it.
pub(crate) fn on_drop(
    over: impl Fn(bool) + Clone + 'static,
    taken: impl Fn(Vec<Chosen>) + 'static,
) -> impl FnOnce() + Send + Sync + 'static {
    let (over_end, over_leave) = (over.clone(), over.clone());
    let over_window = window_event_listener(ev::dragover, move |event| {
        if carries_files(&event) {
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
        if carries_files(&event) {
            event.prevent_default();
            over_end(false);
            taken(dropped(&event));
        }
    });
    move || {
        over_window.remove();
        left.remove();
        dropped_here.remove();
    }
}

/// Whether files are dragged, and not a piece of text or a link of the page.
fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed over by `Option::map`")]
fn all(list: FileList) -> Vec<Chosen> {
    (0..list.length()).filter_map(|index| list.get(index)).map(Chosen).collect()
}
