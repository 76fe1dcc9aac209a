//! Files that a person chose or dropped.

use js_sys::Uint8Array;
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

#[expect(clippy::needless_pass_by_value, reason = "it is handed over by `Option::map`")]
fn all(list: FileList) -> Vec<Chosen> {
    (0..list.length()).filter_map(|index| list.get(index)).map(Chosen).collect()
}
