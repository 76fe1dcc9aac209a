//! What stays in this browser: localStorage, through `gloo-storage`. Every call tells what became of it.
//!
//! What the browser refuses to store is kept in the page's memory until it is closed, under the same keys: so nothing is lost on the
//! way from one page of the app to another, and the file can still be made.

use super::kept;
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Every key of ours begins with this.
pub(crate) const PREFIX: &str = "cyberthermometer/";

/// What could not be understood is kept under keys that begin with this.
pub(crate) const SET_ASIDE: &str = "cyberthermometer/damaged/";

/// An answer that was changed here while another tab changed it too, until someone chooses, stands under a key that begins with this.
pub(crate) const CLASHES: &str = "cyberthermometer/clash/";

/// Why something could not be stored or read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StorageFault {
    /// The browser allows this page no storage: a private window, or a setting.
    Forbidden,
    /// There is no room left.
    Full,
    /// What was stored has been wiped since, by a person or by the browser: nothing is put back unasked.
    Cleared,
}

/// The storage itself. `gloo-storage` would stop the app where it is forbidden, so that is asked first. Its texts as they are: its own
/// reading of JSON would lose what is damaged, and weighs more than the browser's.
fn allowed() -> Result<web_sys::Storage, StorageFault> {
    let is_allowed = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if is_allowed { Ok(LocalStorage::raw()) } else { Err(StorageFault::Forbidden) }
}

/// The storage to write to.
fn writable() -> Result<web_sys::Storage, StorageFault> {
    if kept::text(CLEARED).is_some() { Err(StorageFault::Cleared) } else { allowed() }
}

/// In the page's memory, what could not be stored stands under its own key behind this.
const UNSTORED: &str = "unstored/";

/// In the page's memory: storage was wiped while a draft was open.
const CLEARED: &str = "cleared";

/// Storage was wiped while a draft was open: from now on all stays in this page's memory, until [`store_again`].
pub(crate) fn hold_back() {
    kept::set_text(CLEARED, "");
}

/// Nothing is held back any more.
pub(crate) fn hold_back_no_more() {
    kept::remove(CLEARED);
}

/// Someone asked to store what was held back.
///
/// # Errors
/// Where storage is forbidden or full.
pub(crate) fn store_again() -> Result<(), StorageFault> {
    hold_back_no_more();
    store_rest()
}

fn unstored_key(key: &str) -> String {
    format!("{UNSTORED}{key}")
}

/// Why something under a key that begins with `prefix` lives in this page only; `None` where all of it is stored.
pub(crate) fn unstored(prefix: &str) -> Option<StorageFault> {
    let is_stored = kept::keys(&unstored_key(prefix)).is_empty();
    if is_stored { None } else { Some(writable().err().unwrap_or(StorageFault::Full)) }
}

/// Stores a text under a key.
///
/// # Errors
/// Where storage is forbidden or full; the text then lives in this page only, and what was stored before is still stored. Also while
/// an earlier value is not stored yet.
pub(crate) fn write(key: &str, text: &str) -> Result<(), StorageFault> {
    let outcome = writable().and_then(|storage| storage.set_item(key, text).map_err(|_| StorageFault::Full));
    if outcome.is_ok() {
        kept::remove(&unstored_key(key));
        return store_rest();
    }
    keep_here(key, text);
    outcome
}

/// Keeps a text under a key in this page only: storing it must wait.
pub(crate) fn keep_here(key: &str, text: &str) {
    kept::set_text(&unstored_key(key), text);
}

/// There is room again: what could not be stored before is stored now, as far as it goes.
fn store_rest() -> Result<(), StorageFault> {
    let storage = allowed()?;
    let mut outcome = Ok(());
    for kept_key in kept::keys(UNSTORED) {
        let (Some(key), Some(text)) = (kept_key.strip_prefix(UNSTORED), kept::text(&kept_key)) else { continue };
        if storage.set_item(key, &text).is_ok() {
            kept::remove(&kept_key);
        } else {
            outcome = Err(StorageFault::Full);
        }
    }
    outcome
}

/// The text under a key, to the letter, if there is one.
///
/// # Errors
/// Where storage is forbidden and this page does not hold the text either.
pub(crate) fn read(key: &str) -> Result<Option<String>, StorageFault> {
    match kept::text(&unstored_key(key)) {
        Some(text) => Ok(Some(text)),
        None => allowed()?.get_item(key).map_err(|_| StorageFault::Forbidden),
    }
}

/// Copies what stands under a key to a key of its own under [`SET_ASIDE`], to the letter, before something is written over it.
///
/// # Errors
/// Where storage is forbidden or full; nothing may be written over it then.
pub(crate) fn set_aside(key: &str) -> Result<(), StorageFault> {
    read(key)?.map_or(Ok(()), |text| keep_aside(key, &text))
}

/// Keeps a text that belongs under a key under one of its own, to the letter, where the key itself is not to be written over.
///
/// # Errors
/// Where storage is forbidden or full.
pub(crate) fn keep_aside(key: &str, text: &str) -> Result<(), StorageFault> {
    let first = format!("{SET_ASIDE}{}", key.strip_prefix(PREFIX).unwrap_or(key));
    let (mut aside, mut number) = (first.clone(), 1);
    while read(&aside)?.is_some_and(|other| other != text) {
        number += 1;
        aside = format!("{first}/{number}");
    }
    write(&aside, text)
}

/// Takes a key and its value away.
///
/// # Errors
/// Where storage is forbidden.
pub(crate) fn remove(key: &str) -> Result<(), StorageFault> {
    kept::remove(&unstored_key(key));
    allowed()?.remove_item(key).map_err(|_| StorageFault::Forbidden)
}

/// Every key that begins with `prefix`, in order.
///
/// # Errors
/// Where storage is forbidden, and this page holds nothing under such a key either.
pub(crate) fn keys(prefix: &str) -> Result<Vec<String>, StorageFault> {
    let unstored = kept::keys(&unstored_key(prefix));
    let mut found: Vec<String> =
        unstored.iter().filter_map(|key| key.strip_prefix(UNSTORED)).map(str::to_owned).collect();
    let length = allowed().and_then(|storage| {
        let count = storage.length().map_err(|_| StorageFault::Forbidden)?;
        Ok((storage, count))
    });
    match length {
        Ok((storage, count)) => found.extend(
            (0..count).filter_map(|index| storage.key(index).ok().flatten()).filter(|key| key.starts_with(prefix)),
        ),
        Err(fault) if found.is_empty() => return Err(fault),
        Err(_) => {}
    }
    scoring::order::sort_by(&mut found, Ord::cmp);
    found.dedup();
    Ok(found)
}

/// Keys and texts of everything that the app stored in this browser, and of what it could not store, to the letter.
pub(crate) fn everything() -> Vec<(String, String)> {
    let keys = keys(PREFIX).unwrap_or_default();
    keys.into_iter().filter_map(|key| read(&key).ok().flatten().map(|text| (key, text))).collect()
}

/// Asks the browser to keep what is stored until a person wipes it; it may ask the person, and answers in its own time.
pub(crate) fn ask_to_persist() {
    if let Some(manager) = manager() {
        // What it answered is asked by `is_persisted`.
        let _ = manager.persist();
    }
}

/// Whether the browser promised to keep what is stored until a person wipes it; `None` where it does not say.
pub(crate) async fn is_persisted() -> Option<bool> {
    JsFuture::from(manager()?.persisted().ok()?).await.ok()?.as_bool()
}

/// Only a page from a safe address has one.
fn manager() -> Option<web_sys::StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let manager = js_sys::Reflect::get(&navigator, &"storage".into()).ok()?;
    manager.is_object().then(|| manager.unchecked_into())
}
