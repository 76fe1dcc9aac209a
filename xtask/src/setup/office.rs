//! LibreOffice, in which the spreadsheet tests open our files.

use super::apt;
use super::browsers::on_path;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Installs LibreOffice's spreadsheet program where it is missing. Gives the program that starts it.
pub(super) fn install(workspace: &Workspace) -> Result<PathBuf> {
    // `soffice` starts every part of LibreOffice; `localc` is there only where the spreadsheet part is.
    if on_path("soffice").is_none() || on_path("localc").is_none() {
        apt::install(workspace, &["libreoffice-calc"], "the spreadsheet tests open our files in a real one")?;
    }
    on_path("soffice").context("soffice is installed but not on PATH")
}
