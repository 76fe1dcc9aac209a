//! The page's own script, `boot.js`: it loads the chart code on first need.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Loads the build's chart code once; later calls give the same promise.
    #[wasm_bindgen(js_namespace = cyberthermometer, js_name = charts)]
    pub(crate) fn charts() -> Promise;
}
