//! What every test stands on.

pub(crate) mod age_tool;
pub(crate) mod app;
pub(crate) mod axe;
pub(crate) mod bidi;
pub(crate) mod browser_kind;
pub(crate) mod country;
pub(crate) mod death;
pub(crate) mod dist;
pub(crate) mod driver;
pub(crate) mod edition_file;
pub(crate) mod example_files;
pub(crate) mod files;
pub(crate) mod find;
pub(crate) mod look;
pub(crate) mod media;
pub(crate) mod run;
pub(crate) mod server;
pub(crate) mod settings;
pub(crate) mod stored_draft;
pub(crate) mod web_server;
