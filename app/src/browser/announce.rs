//! What one part of the app tells all of them, itself too. They share no memory, only the page.

use super::address::listen;
use web_sys::Event;

/// What there is to tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum News {
    /// All that the app keeps is to go.
    Wiped,
    /// Someone stopped with the example: what the app carries itself is to go.
    ExampleStopped,
    /// Files came in or went, or something was chosen in a conflict.
    FilesChanged,
}

impl News {
    /// The event's name.
    const fn name(self) -> &'static str {
        match self {
            Self::Wiped => "cyberthermometer-wiped",
            Self::ExampleStopped => "cyberthermometer-example-stopped",
            Self::FilesChanged => "cyberthermometer-files-changed",
        }
    }
}

/// Tells every part that has been loaded.
pub(crate) fn tell(news: News) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(news.name())) {
        // Nobody can refuse it: it is not cancelable.
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `heard` when a part says so, for as long as the page lives.
pub(crate) fn on(news: News, heard: impl Fn() + 'static) {
    listen(news.name(), move |_| heard());
}
