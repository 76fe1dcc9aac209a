//! Copying a text for another program.

use wasm_bindgen_futures::JsFuture;

/// Puts a text on the clipboard; tells whether the browser did. It does not where the page is not served securely.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Selects what stands in the element with this id, so that a person can copy it; tells whether there is one.
pub(crate) fn select(id: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let element = window.document().and_then(|document| document.get_element_by_id(id));
    let selection = window.get_selection().ok().flatten();
    element.zip(selection).is_some_and(|(element, selection)| selection.select_all_children(&element).is_ok())
}
