//! `cargo xtask setup`: everything that building and testing need, installed where it is missing.
//!
//! `serve`, `dist` and `test` do their part of it by themselves. What is there already is left alone and costs next to
//! nothing; each thing that is installed is told in a line, with the reason.

mod age;
mod apt;
mod browsers;
mod cargo_tools;
mod debian_rust;
mod lints;
mod nightly;
mod npm;
mod office;
mod polars;
mod wasm_target;
mod web_servers;

pub(crate) use age::Age;
pub(crate) use browsers::Browsers;
pub(crate) use nightly::NIGHTLY;
pub(crate) use wasm_target::WasmToolchain;
pub(crate) use web_servers::WebServers;

use crate::command::{command, run};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::Result;
use std::path::PathBuf;

/// What is needed to build the web app.
///
/// # Errors
/// Where something can neither be found nor installed.
pub(crate) fn for_building(workspace: &Workspace) -> Result<WasmToolchain> {
    npm::install(workspace)?;
    let toolchain = wasm_target::install(workspace)?;
    cargo_tools::install(workspace, &cargo_tools::TRUNK)?;
    cargo_tools::install(workspace, &cargo_tools::WASM_BINDGEN)?;
    // Trunk builds without the network, so that it is clear who downloads what: here, by the lock file.
    run(&mut command(workspace.root(), "cargo", ["fetch", "--locked", "--quiet"]))?;
    Ok(toolchain)
}

/// What any command needs.
///
/// # Errors
/// Where something can neither be found nor installed.
pub(crate) fn everything(workspace: &Workspace) -> Result<()> {
    for_building(workspace)?;
    lints::install(workspace)?;
    for_browsers(workspace)?;
    for_encryption(workspace)?;
    for_spreadsheets(workspace)?;
    for_hosting(workspace)?;
    for_policy(workspace)?;
    println!("set-up: all there");
    Ok(())
}

/// What is needed to test in browsers.
///
/// # Errors
/// Where something can neither be found nor installed.
pub(crate) fn for_browsers(workspace: &Workspace) -> Result<Browsers> {
    browsers::install(workspace)
}

/// What our encryption is tested against.
///
/// # Errors
/// Where it can neither be found nor installed.
pub(crate) fn for_encryption(workspace: &Workspace) -> Result<Age> {
    age::install(workspace)
}

/// The web servers that our settings for them are tried in.
///
/// # Errors
/// Where they can neither be found nor installed.
pub(crate) fn for_hosting(workspace: &Workspace) -> Result<WebServers> {
    web_servers::install(workspace)
}

/// What holds the crates against the policy; gives the program.
///
/// # Errors
/// Where it can neither be found nor installed.
pub(crate) fn for_policy(workspace: &Workspace) -> Result<PathBuf> {
    cargo_tools::install(workspace, &cargo_tools::CARGO_DENY)?;
    Ok(workspace.tool("cargo-deny", versions::CARGO_DENY).join("bin/cargo-deny"))
}

/// What is needed to fuzz; gives the folder with `cargo-fuzz`.
///
/// # Errors
/// Where something can neither be found nor installed.
pub(crate) fn for_fuzzing(workspace: &Workspace) -> Result<PathBuf> {
    nightly::install(workspace)
}

/// What is needed to test in a spreadsheet program: the program that starts LibreOffice.
///
/// # Errors
/// Where it can neither be found nor installed.
pub(crate) fn for_spreadsheets(workspace: &Workspace) -> Result<PathBuf> {
    office::install(workspace)
}

/// What reading is measured beside; gives the Python that has it.
///
/// # Errors
/// Where it can neither be found nor installed.
pub(crate) fn for_polars(workspace: &Workspace) -> Result<PathBuf> {
    polars::install(workspace)
}

/// Says what is being installed, and why.
fn announce(what: &str, why: &str) {
    println!("set-up: installing {what}: {why}");
}
