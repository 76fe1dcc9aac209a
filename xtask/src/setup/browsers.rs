//! The browsers of the browser tests, with their drivers.

use super::{apt, cargo_tools};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

/// Where the browsers and their drivers are.
#[derive(Debug, Clone)]
pub(crate) struct Browsers {
    /// Chromium itself.
    pub(crate) chromium: PathBuf,
    /// What drives it.
    pub(crate) chromedriver: PathBuf,
    /// Firefox itself.
    pub(crate) firefox: PathBuf,
    /// What drives it.
    pub(crate) geckodriver: PathBuf,
}

/// Installs the browsers and drivers that are missing.
pub(super) fn install(workspace: &Workspace) -> Result<Browsers> {
    let packages = [("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("firefox-esr", "firefox-esr")];
    let missing: Vec<&str> =
        packages.iter().filter(|(program, _)| on_path(program).is_none()).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        apt::install(workspace, &missing, "the browser tests run in real browsers")?;
    }
    cargo_tools::install(workspace, &cargo_tools::GECKODRIVER)?;
    let find = |program: &str| on_path(program).with_context(|| format!("{program} is installed but not on PATH"));
    Ok(Browsers {
        chromium: find("chromium")?,
        chromedriver: find("chromedriver")?,
        firefox: find("firefox-esr")?,
        geckodriver: workspace.tool("geckodriver", versions::GECKODRIVER).join("bin/geckodriver"),
    })
}

/// Where a program is, if it can be started by its name.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}
