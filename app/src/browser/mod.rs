//! Everything the app asks of the browser. No other module names `web_sys`.
//!
//! [`load`] is the only way in from the build's own files, [`save`] the only way out to the person's disk.

pub(crate) mod address;
pub(crate) mod age;
pub(crate) mod announce;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod collection;
pub(crate) mod document;
pub(crate) mod files;
pub(crate) mod json;
pub(crate) mod kept;
pub(crate) mod layout;
pub(crate) mod load;
pub(crate) mod panic_page;
pub(crate) mod pause;
pub(crate) mod save;
pub(crate) mod script;
pub(crate) mod storage;
