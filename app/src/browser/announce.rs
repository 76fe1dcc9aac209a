//! What one part of the app tells the others. They share no memory, only the page.

use super::address::listen;
use web_sys::Event;

const WIPED: &str = "cyberthermometer-wiped";

/// Tells every part that all that the app keeps is to go.
pub(crate) fn wiped() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(WIPED)) {
        // Nobody can refuse it: it is not cancelable.
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `forget` when another part says so, for as long as the page lives.
pub(crate) fn on_wiped(forget: impl Fn() + 'static) {
    listen(WIPED, move |_| forget());
}
