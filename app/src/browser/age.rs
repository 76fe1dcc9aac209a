//! Encryption in the format of age: `assets/age/age.js`, which `boot.js` loads on first need. The only binding to it.
//!
//! A secret key is a text `AGE-SECRET-KEY-1…`, its public key a text `age1…`.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Loads the code once; later calls give the same promise.
    #[wasm_bindgen(js_namespace = cyberthermometer, js_name = age)]
    fn age() -> Promise;

    type Code;

    #[wasm_bindgen(method, js_name = makeKeyPair)]
    fn make_key_pair(this: &Code) -> Promise;

    #[wasm_bindgen(method, js_name = recipientsOf)]
    fn recipients_of(this: &Code, identities: &Array) -> Promise;

    #[wasm_bindgen(method)]
    fn encrypt(this: &Code, bytes: &Uint8Array, recipients: &Array) -> Promise;

    #[wasm_bindgen(method)]
    fn decrypt(this: &Code, bytes: &Uint8Array, identities: &Array) -> Promise;

    type Pair;

    #[wasm_bindgen(method, getter)]
    fn identity(this: &Pair) -> String;

    #[wasm_bindgen(method, getter)]
    fn recipient(this: &Pair) -> String;
}

/// A new pair of keys. Whoever has the secret one opens what was encrypted for the public one.
pub(crate) struct KeyPair {
    /// The secret key.
    pub(crate) identity: String,
    /// The public key.
    pub(crate) recipient: String,
}

/// Why encrypting, or asking after keys, came to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AgeFault {
    /// The code is not to be had.
    Unavailable,
    /// One of the keys is no key.
    BadKey,
}

/// Why a file was not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OpenFault {
    /// The code is not to be had.
    Unavailable,
    /// It is for none of these keys.
    OtherKey,
    /// It is damaged.
    Broken,
}

async fn code() -> Option<Code> {
    JsFuture::from(age()).await.ok().map(JsCast::unchecked_into)
}

fn array(texts: &[String]) -> Array {
    texts.iter().map(|text| JsValue::from_str(text)).collect()
}

/// Makes a pair of keys.
///
/// # Errors
/// Where the code is not to be had.
pub(crate) async fn make_key_pair() -> Result<KeyPair, AgeFault> {
    let code = code().await.ok_or(AgeFault::Unavailable)?;
    let pair = JsFuture::from(code.make_key_pair()).await.map_err(|_| AgeFault::Unavailable)?;
    let pair: Pair = pair.unchecked_into();
    Ok(KeyPair { identity: pair.identity(), recipient: pair.recipient() })
}

/// The public key of each secret key.
///
/// # Errors
/// Where one is no key: a slip of the pen, or a part of it; and where the code is not to be had.
pub(crate) async fn recipients_of(identities: &[String]) -> Result<Vec<String>, AgeFault> {
    let code = code().await.ok_or(AgeFault::Unavailable)?;
    let recipients = JsFuture::from(code.recipients_of(&array(identities))).await.map_err(|_| AgeFault::BadKey)?;
    Ok(recipients.unchecked_into::<Array>().iter().filter_map(|recipient| recipient.as_string()).collect())
}

/// Encrypts bytes for the holders of these public keys: any one of them can open it.
///
/// # Errors
/// Where one is no key, and where the code is not to be had.
pub(crate) async fn encrypt(bytes: &[u8], recipients: &[String]) -> Result<Vec<u8>, AgeFault> {
    let code = code().await.ok_or(AgeFault::Unavailable)?;
    let encrypted = JsFuture::from(code.encrypt(&Uint8Array::from(bytes), &array(recipients))).await;
    encrypted.map(|bytes| bytes.unchecked_into::<Uint8Array>().to_vec()).map_err(|_| AgeFault::BadKey)
}

/// Opens what was encrypted, with whichever of these secret keys fits.
///
/// # Errors
/// Where none fits, where it is damaged, and where the code is not to be had.
pub(crate) async fn decrypt(bytes: &[u8], identities: &[String]) -> Result<Vec<u8>, OpenFault> {
    let code = code().await.ok_or(OpenFault::Unavailable)?;
    let opened = JsFuture::from(code.decrypt(&Uint8Array::from(bytes), &array(identities))).await;
    let opened = opened.map_err(|_| OpenFault::Broken)?;
    opened.dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).map_err(|_| OpenFault::OtherKey)
}
