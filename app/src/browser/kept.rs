//! What the parts of the app keep in the page's memory for each other: a map that `boot.js` makes. It goes with the page.

use js_sys::{Array, Map, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = cyberthermometer, js_name = kept)]
    static KEPT: Map;
}

/// Keeps a text under a key.
pub(crate) fn set_text(key: &str, text: &str) {
    KEPT.with(|kept| kept.set(&key.into(), &text.into()));
}

/// The text under a key.
pub(crate) fn text(key: &str) -> Option<String> {
    KEPT.with(|kept| kept.get(&key.into())).as_string()
}

/// Keeps bytes under a key.
pub(crate) fn set_bytes(key: &str, bytes: &[u8]) {
    KEPT.with(|kept| kept.set(&key.into(), &Uint8Array::from(bytes)));
}

/// The bytes under a key.
pub(crate) fn bytes(key: &str) -> Option<Vec<u8>> {
    KEPT.with(|kept| kept.get(&key.into())).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

/// Whether there is something under a key.
pub(crate) fn has(key: &str) -> bool {
    KEPT.with(|kept| kept.has(&key.into()))
}

/// Lets go of what is under a key.
pub(crate) fn remove(key: &str) {
    KEPT.with(|kept| kept.delete(&key.into()));
}

/// Every key that begins with `prefix`, as they came in.
pub(crate) fn keys(prefix: &str) -> Vec<String> {
    let keys = KEPT.with(|kept| Array::from(&kept.keys()));
    keys.iter().filter_map(|key| key.as_string()).filter(|key| key.starts_with(prefix)).collect()
}
