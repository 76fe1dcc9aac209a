//! How wide an element is, and whether the page is being printed: what a drawing depends on besides its data.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Tells how wide an element is, until it is dropped.
pub(crate) struct WidthWatch {
    observer: ResizeObserver,
    _heard: Closure<dyn FnMut(js_sys::Array)>,
}

impl WidthWatch {
    /// Calls `told` with the width in pixels: soon, and whenever it changes.
    pub(crate) fn new(element: &HtmlElement, told: impl Fn(f64) + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            // The last one is how it is now.
            let entry = entries.pop().dyn_into::<ResizeObserverEntry>();
            if let Ok(entry) = entry {
                told(entry.content_rect().width());
            }
        });
        let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element.unchecked_ref::<Element>());
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// A listener and the event that it listens to.
type Listener = (&'static str, Closure<dyn Fn()>);

/// Tells when the page is about to be printed and when that is over, until it is dropped.
pub(crate) struct PrintWatch([Listener; 2]);

impl PrintWatch {
    /// Calls `before` just before the page is laid out for paper, and `after` when it is on the screen again.
    pub(crate) fn new(before: impl Fn() + 'static, after: impl Fn() + 'static) -> Self {
        let watch = Self([("beforeprint", Closure::new(before)), ("afterprint", Closure::new(after))]);
        if let Some(window) = web_sys::window() {
            for (event, heard) in &watch.0 {
                // A window always takes a listener; without it paper shows the chart at the width of the screen.
                let _ = window.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
            }
        }
        watch
    }
}

impl Drop for PrintWatch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            for (event, heard) in &self.0 {
                let _ = window.remove_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
            }
        }
    }
}
