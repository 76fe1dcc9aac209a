//! What stays in this browser: localStorage, through `gloo-storage`. Every call tells what became of it.

use super::address::listen;
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Every key of ours begins with this.
pub(crate) const PREFIX: &str = "cyberthermometer/";

/// What could not be understood is kept under keys that begin with this.
pub(crate) const SET_ASIDE: &str = "cyberthermometer/damaged/";

/// Why something could not be stored or read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StorageFault {
    /// The browser allows this page no storage: a private window, or a setting.
    Forbidden,
    /// There is no room left.
    Full,
    /// What is stored under a key is not in the form that this version writes.
    Damaged,
}

/// The storage itself. `gloo-storage` would stop the app where it is forbidden, so that is asked first.
fn allowed() -> Result<web_sys::Storage, StorageFault> {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageFault::Forbidden)
}

/// Stores a value under a key.
///
/// # Errors
/// Where storage is forbidden or full; the value of before is then still there.
pub(crate) fn write<T: Serialize>(key: &str, value: &T) -> Result<(), StorageFault> {
    allowed()?;
    LocalStorage::set(key, value).map_err(|_| StorageFault::Full)
}

/// The value under a key, if there is one.
///
/// # Errors
/// Where storage is forbidden, or where what is there cannot be understood: it is then left as it is.
pub(crate) fn read<T: DeserializeOwned>(key: &str) -> Result<Option<T>, StorageFault> {
    allowed()?;
    match LocalStorage::get(key) {
        Ok(value) => Ok(Some(value)),
        Err(StorageError::KeyNotFound(_)) => Ok(None),
        Err(_) => Err(StorageFault::Damaged),
    }
}

/// The text under a key to the letter.
pub(crate) fn raw(key: &str) -> Option<String> {
    allowed().ok()?.get_item(key).ok().flatten()
}

/// Copies what stands under a key to a key of its own under [`SET_ASIDE`], to the letter, before something is written over it.
///
/// # Errors
/// Where storage is forbidden or full; nothing may be written over it then.
pub(crate) fn set_aside(key: &str) -> Result<(), StorageFault> {
    let Some(text) = raw(key) else { return Ok(()) };
    let name = key.strip_prefix(PREFIX).unwrap_or(key);
    allowed()?.set_item(&format!("{SET_ASIDE}{name}"), &text).map_err(|_| StorageFault::Full)
}

/// Takes a key and its value away.
///
/// # Errors
/// Where storage is forbidden.
pub(crate) fn remove(key: &str) -> Result<(), StorageFault> {
    allowed()?.remove_item(key).map_err(|_| StorageFault::Forbidden)
}

/// Every key that begins with `prefix`, in order.
///
/// # Errors
/// Where storage is forbidden.
pub(crate) fn keys(prefix: &str) -> Result<Vec<String>, StorageFault> {
    let storage = allowed()?;
    let count = storage.length().map_err(|_| StorageFault::Forbidden)?;
    let mut found: Vec<String> = (0..count)
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|key| key.starts_with(prefix))
        .collect();
    found.sort();
    Ok(found)
}

/// Calls `changed` with the key that another tab wrote, or with `None` when it emptied the storage.
pub(crate) fn on_other_tab(changed: impl Fn(Option<String>) + 'static) {
    listen("storage", move |event| {
        if let Ok(event) = event.dyn_into::<StorageEvent>() {
            changed(event.key());
        }
    });
}

/// Everything that the app stored in this browser, to the letter, as a JSON object of key and text.
pub(crate) fn everything() -> String {
    let stored = keys(PREFIX).unwrap_or_default();
    let pairs = js_sys::Object::new();
    for key in stored {
        // Setting a property of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&pairs, &key.as_str().into(), &raw(&key).unwrap_or_default().into());
    }
    js_sys::JSON::stringify(&pairs).map(String::from).unwrap_or_default()
}
