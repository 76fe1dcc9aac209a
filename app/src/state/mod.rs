//! What the app knows: signals, and the commands that change them. Pages read signals and call commands; they never touch storage.

pub(crate) mod asked;
pub(crate) mod collection;
pub(crate) mod draft_file;
pub(crate) mod drafts;
pub(crate) mod dropped;
pub(crate) mod earlier;
pub(crate) mod edition_checksums;
pub(crate) mod editions;
pub(crate) mod examples;
pub(crate) mod incoming;
mod kept_choices;
pub(crate) mod open_draft;
pub(crate) mod opening;
pub(crate) mod reader;
pub(crate) mod sealed;
pub(crate) mod sealed_files;
pub(crate) mod session;
pub(crate) mod shown;
pub(crate) mod stored;
pub(crate) mod taken_over;
pub(crate) mod workbench;
