//! LibreOffice, in which tests open our tables and our documents.

use super::apt;
use super::browsers::on_path;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Installs LibreOffice's programs for spreadsheets and for texts where one is missing. Gives the program that starts them.
pub(super) fn install(workspace: &Workspace) -> Result<PathBuf> {
    // `soffice` starts every part of LibreOffice; the others are there only where their part is.
    if ["soffice", "localc", "lowriter"].iter().any(|program| on_path(program).is_none()) {
        let packages = ["libreoffice-calc", "libreoffice-writer"];
        apt::install(workspace, &packages, "tests open our tables and documents in a real one")?;
    }
    on_path("soffice").context("soffice is installed but not on PATH")
}
