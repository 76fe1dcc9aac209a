//! [`Settings`]: what `cargo xtask test` says in the environment.

use crate::harness::browser_kind::BrowserKind;
use crate::harness::dist::Dist;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

/// What is tested, and with what.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The release folder (`CT_DIST`).
    pub(crate) dist: Dist,
    /// axe-core's code (`CT_AXE`).
    pub(crate) axe: String,
    /// The browsers (`CT_BROWSERS`).
    pub(crate) browsers: Vec<BrowserKind>,
}

impl Settings {
    /// The settings, read once.
    ///
    /// # Errors
    /// Where the environment does not say it: a test without something to test must not pass.
    pub(crate) fn get() -> Result<&'static Self> {
        static SETTINGS: OnceLock<Result<Settings, String>> = OnceLock::new();
        match SETTINGS.get_or_init(|| Self::read().map_err(|reason| format!("{reason:#}"))) {
            Ok(settings) => Ok(settings),
            Err(reason) => bail!("{reason}"),
        }
    }

    fn read() -> Result<Self> {
        let axe = path("CT_AXE")?;
        Ok(Self {
            dist: Dist::open(path("CT_DIST")?)?,
            axe: fs::read_to_string(&axe).with_context(|| format!("reading axe-core, {}", axe.display()))?,
            browsers: BrowserKind::list(&text("CT_BROWSERS")?)?,
        })
    }
}

/// A path that the environment gives.
///
/// # Errors
/// Where it does not, with what to do.
pub(crate) fn path(name: &str) -> Result<PathBuf> {
    text(name).map(PathBuf::from)
}

fn text(name: &str) -> Result<String> {
    env::var(name).with_context(|| {
        format!(
            "{name} is not set, so there is nothing to test: run `cargo xtask test`, which builds the app and sets it"
        )
    })
}
