//! The only way out: a file that a person chose to save.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// What kind of file is saved, for the browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A table for a spreadsheet.
    Csv,
    /// Stored drafts to the letter, or an edition.
    Json,
    /// Plain text.
    Text,
    /// What is encrypted.
    Encrypted,
}

impl Kind {
    const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
            Self::Encrypted => "application/octet-stream",
            Self::Text => "text/plain;charset=utf-8",
        }
    }
}

/// Offers the bytes as a download under this name; tells whether the browser took them.
pub(crate) fn save(name: &str, kind: Kind, bytes: &[u8]) -> bool {
    offer(name, kind, bytes).is_some()
}

fn offer(name: &str, kind: Kind, bytes: &[u8]) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link(&anchor, name, kind, bytes)?;
    let body = document.body()?;
    body.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    Some(())
}

/// Makes a link of the page save these bytes when a person follows it.
///
/// The address of the bytes is not given back: a browser may still be writing the file, and it is gone with the page.
pub(super) fn link(anchor: &HtmlAnchorElement, name: &str, kind: Kind, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind.mime());
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    Some(())
}
