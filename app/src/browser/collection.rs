//! What keeps the collection in this browser over days: `assets/collection/collection.js`, which `boot.js` loads.
//!
//! It keeps what stands in the page's map ([`super::kept`]) in `IndexedDB`, by key; what was kept stands in the map before a part that
//! works on it begins.

use super::storage::StorageFault;
use js_sys::{Array, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Loads the code once; later calls give the same promise.
    #[wasm_bindgen(js_namespace = cyberthermometer, js_name = collection)]
    fn collection() -> Promise;

    type Code;

    /// Whether this browser keeps anything at all.
    #[wasm_bindgen(method, getter)]
    fn allowed(this: &Code) -> bool;

    #[wasm_bindgen(method)]
    fn keep(this: &Code, keys: &Array) -> Promise;

    #[wasm_bindgen(method)]
    fn forget(this: &Code, keys: &Array) -> Promise;

    #[wasm_bindgen(method)]
    fn wipe(this: &Code) -> Promise;

    #[wasm_bindgen(method)]
    fn breathe(this: &Code) -> Promise;
}

async fn code() -> Option<Code> {
    JsFuture::from(collection()).await.ok().map(JsCast::unchecked_into)
}

/// Does something with what is kept.
async fn with(act: impl FnOnce(&Code) -> Promise) -> Result<(), StorageFault> {
    let code = code().await.filter(Code::allowed).ok_or(StorageFault::Forbidden)?;
    JsFuture::from(act(&code)).await.map(drop).map_err(|_| StorageFault::Full)
}

fn array(keys: &[String]) -> Array {
    keys.iter().map(|key| wasm_bindgen::JsValue::from_str(key)).collect()
}

/// Whether this browser keeps anything at all.
pub(crate) async fn is_allowed() -> bool {
    code().await.is_some_and(|code| code.allowed())
}

/// Keeps what stands in the map under these keys: all of it or nothing.
///
/// # Errors
/// Where this browser keeps nothing, or has no room for it.
pub(crate) async fn keep(keys: &[String]) -> Result<(), StorageFault> {
    let keys = array(keys);
    with(|code| code.keep(&keys)).await
}

/// Lets go of what is kept under these keys.
///
/// # Errors
/// Where this browser keeps nothing, or does not let go.
pub(crate) async fn forget(keys: &[String]) -> Result<(), StorageFault> {
    let keys = array(keys);
    with(|code| code.forget(&keys)).await
}

/// Lets go of everything; tells whether nothing is kept any more.
pub(crate) async fn wipe() -> bool {
    // What cannot be loaded may still hold something.
    let Some(code) = code().await else { return false };
    JsFuture::from(code.wipe()).await.is_ok()
}

/// Lets the browser paint and take clicks before long work goes on.
pub(crate) async fn breathe() {
    if let Some(code) = code().await {
        // It cannot fail; without it the work goes on at once.
        let _ = JsFuture::from(code.breathe()).await;
    }
}
