//! Title, focus, scrolling and printing: what the app does to the document besides rendering.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

fn find(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Names the page in the tab and for a screen reader.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Marks the document as one in which the app has begun; tells whether another part of it had done so.
pub(crate) fn mark_begun() -> bool {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| {
        let had_begun = root.has_attribute("data-begun");
        // An attribute of a plain name is never refused.
        let _ = root.set_attribute("data-begun", "");
        had_begun
    })
}

/// Moves the focus to the element with this id; tells whether there is one.
pub(crate) fn focus(id: &str) -> bool {
    find(id).is_some_and(|element| element.focus().is_ok())
}

/// Whether anything on the page has the focus.
pub(crate) fn has_focus() -> bool {
    let focused = web_sys::window().and_then(|window| window.document()?.active_element());
    // Where nothing has it, the body is said to.
    focused.is_some_and(|element| element.tag_name() != "BODY")
}

/// Brings the element with this id to the top of the window and gives it the focus; tells whether there is one.
pub(crate) fn show(id: &str) -> bool {
    let Some(element) = find(id) else { return false };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    focus(id)
}

/// Whether keys pressed here are text, or choose from a list.
pub(crate) fn takes_text(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT"))
}

/// Opens a dialog over the page; the browser gives the focus back to what had it when the dialog closes.
pub(crate) fn ask(id: &str) {
    if let Some(dialog) = find(id).and_then(|element| element.dyn_into::<web_sys::HtmlDialogElement>().ok()) {
        // Refused only where it is open already.
        let _ = dialog.show_modal();
    }
}

/// Scrolls to the top of the page.
pub(crate) fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's own print window.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that forbids it shows so itself.
        let _ = window.print();
    }
}
