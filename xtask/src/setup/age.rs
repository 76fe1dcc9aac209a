//! The age tool, with which the browser tests open what the app encrypted and encrypt what it opens.

use super::apt;
use super::browsers::on_path;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Where the tool is.
#[derive(Debug, Clone)]
pub(crate) struct Age {
    /// Encrypts and opens.
    pub(crate) age: PathBuf,
    /// Makes key pairs.
    pub(crate) keygen: PathBuf,
}

/// Installs the tool where it is missing.
pub(super) fn install(workspace: &Workspace) -> Result<Age> {
    // Both are in one package.
    if on_path("age").is_none() || on_path("age-keygen").is_none() {
        apt::install(workspace, &["age"], "the browser tests hold our encryption against age's own tool")?;
    }
    let find = |program: &str| on_path(program).with_context(|| format!("{program} is installed but not on PATH"));
    Ok(Age { age: find("age")?, keygen: find("age-keygen")? })
}
