//! The address: what stands behind `#`. Reading it, being told of a change, and going somewhere.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// The route in the address bar, with its `#`, or an empty text.
pub(crate) fn current() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a route (`#/…`) as a new step in the history.
pub(crate) fn go(route: &str) {
    if let Some(window) = web_sys::window() {
        // Only a document that is being thrown away refuses; there is then nothing left to show.
        let _ = window.location().set_hash(route);
    }
}

/// Goes to a route in place of the one where the reader is: the way back does not lead to it.
pub(crate) fn instead(route: &str) {
    if let Some(window) = web_sys::window() {
        // As with `go`.
        let _ = window.location().replace(route);
    }
}

/// Puts a route in the address bar without a new step in the history and without an event: for where one is on a page.
pub(crate) fn note(route: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Browsers limit how often this may be called; the address then lags behind, nothing else.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(route));
    }
}

/// Calls `changed` with the new route whenever the address changes, for as long as the page lives.
pub(crate) fn on_change(changed: impl Fn(String) + 'static) {
    listen("hashchange", move |_| changed(current()));
}

/// Listens to an event of the window for as long as the page lives.
pub(super) fn listen(event: &str, heard: impl Fn(web_sys::Event) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = Closure::<dyn Fn(web_sys::Event)>::new(heard);
    if window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).is_ok() {
        // The listener lives as long as the page does.
        listener.forget();
    }
}
