//! Long work in slices, so that the page stays alive meanwhile.

use super::collection;
use js_sys::Date;

/// For how long the page may be left alone, in milliseconds: shorter than a person notices, also on a computer half as fast.
const SLICE: f64 = 24.0;

/// A slice of long work.
pub(crate) struct Slice {
    /// When it began, in milliseconds.
    begun: f64,
}

impl Slice {
    /// Begins one.
    pub(crate) fn begin() -> Self {
        Self { begun: Date::now() }
    }

    /// Whether it has lasted long enough.
    pub(crate) fn is_over(&self) -> bool {
        // A clock that is set back meanwhile ends it too.
        !(0.0..SLICE).contains(&(Date::now() - self.begun))
    }

    /// Lets the browser paint and take clicks, and begins the next.
    pub(crate) async fn next(&mut self) {
        collection::breathe().await;
        self.begun = Date::now();
    }
}
