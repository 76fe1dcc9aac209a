//! What a person sees when the app has stopped: a page in Dutch that offers every stored draft as a file.
//!
//! After a panic the module is dead (`panic = "abort"`), so this runs inside the hook and uses nothing of the app's state:
//! it shows a part of `index.html` that was hidden until then, and puts what is stored behind its link.

use super::{save, storage};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// The `id` in `index.html` of the part that is shown; its link is `…-link`.
const STOPPED: &str = "ct-stopped";

/// Tells the console what happened, and the person what to do.
///
/// `file` makes the file that is offered from keys and texts.
pub(crate) fn on_panic(file: fn(Vec<(String, String)>) -> String) {
    std::panic::set_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        // Nothing more can be done where the document itself is gone.
        let _ = show(file);
    }));
}

fn show(file: fn(Vec<(String, String)>) -> String) -> Option<()> {
    let document = web_sys::window()?.document()?;
    document.document_element()?.class_list().add_1("ct-is-stopped").ok()?;
    let anchor: HtmlAnchorElement = document.get_element_by_id(&format!("{STOPPED}-link"))?.dyn_into().ok()?;
    save::link(&anchor, "cyberthermometer-concepten.json", save::Kind::Json, file(storage::everything()).as_bytes())
}
