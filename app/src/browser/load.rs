//! The only way in: GETs, without query or body, of the build's own files.

use super::json;
use js_sys::Uint8Array;
use scoring::Json;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why one of the app's own files could not be loaded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LoadFault {
    /// The server did not answer.
    Unreachable,
    /// The server answered that it does not have the file, with this status.
    Refused(u16),
    /// What came is not what it should be: broken off, or no JSON in UTF-8.
    Damaged,
}

/// The bytes of a file of this build, by its path from the page (`editions/2026.json`).
///
/// # Errors
/// Where the server is out of reach, lacks the file or breaks off.
pub(crate) async fn bytes(path: &str) -> Result<Vec<u8>, LoadFault> {
    let window = web_sys::window().ok_or(LoadFault::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str(path)).await.map_err(|_| LoadFault::Unreachable)?;
    let response: Response = answer.dyn_into().map_err(|_| LoadFault::Damaged)?;
    if !response.ok() {
        return Err(LoadFault::Refused(response.status()));
    }
    let promise = response.array_buffer().map_err(|_| LoadFault::Damaged)?;
    let buffer = JsFuture::from(promise).await.map_err(|_| LoadFault::Damaged)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// What a file of this build holds that is JSON.
///
/// # Errors
/// As [`bytes`], and where it is no JSON in UTF-8.
pub(crate) async fn json(path: &str) -> Result<Json, LoadFault> {
    parse(bytes(path).await?)
}

/// What a file holds that is JSON.
///
/// # Errors
/// Where it is no JSON in UTF-8.
pub(crate) fn parse(file: Vec<u8>) -> Result<Json, LoadFault> {
    let text = String::from_utf8(file).map_err(|_| LoadFault::Damaged)?;
    json::parse(&text).ok_or(LoadFault::Damaged)
}
