//! `cargo xtask spreadsheet-files`: makes `tests/corpus/spreadsheet` anew, with LibreOffice.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::Result;
use std::process::Command;

/// Opens the invented municipality's file in LibreOffice in every way that means something, and keeps what it saves.
///
/// # Errors
/// Where LibreOffice can neither be found nor installed, or does not save a file.
pub(crate) fn make(workspace: &Workspace) -> Result<()> {
    run(with_office(workspace, &["run", "--quiet", "--package", "spreadsheet-tests"])?
        .arg("--")
        .arg(scratch(workspace)))
}

/// The tests of what LibreOffice makes of our files.
///
/// # Errors
/// Where LibreOffice can neither be found nor installed, or a test fails.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    run(&mut with_office(workspace, &["test", "--quiet", "--package", "spreadsheet-tests"])?)
}

/// Cargo, told where LibreOffice is.
fn with_office(workspace: &Workspace, arguments: &[&str]) -> Result<Command> {
    let office = setup::for_spreadsheets(workspace)?;
    let mut cargo = command(workspace.root(), "cargo", arguments);
    cargo.env("CT_SOFFICE", office);
    Ok(cargo)
}

fn scratch(workspace: &Workspace) -> std::path::PathBuf {
    workspace.target().join("spreadsheet-files")
}
