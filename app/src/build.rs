//! What this build is.

/// Its version.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit of its sources, with a `+` where something was changed since; `onbekend` where the build did not say
/// (`xtask/src/commit.rs`).
pub(crate) const COMMIT: &str = match option_env!("CT_COMMIT") {
    Some(commit) => commit,
    None => "onbekend",
};
