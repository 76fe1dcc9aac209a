//! What fuzzing needs beside a stable Rust.

use super::{announce, cargo_tools};
use crate::command::{command, output, succeeds};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// The name that rustup knows the toolchain by. Not pinned: rustup's servers keep no nightly for ever, and nothing that is released is
/// built with it.
pub(crate) const NIGHTLY: &str = "nightly";

/// Installs what is missing; gives the folder with `cargo-fuzz`.
pub(super) fn install(workspace: &Workspace) -> Result<PathBuf> {
    if !succeeds(&mut command(workspace.root(), "rustup", ["run", NIGHTLY, "rustc", "--version"])) {
        announce("a nightly Rust", "the fuzzer finds its way by marks that only a nightly compiler puts in");
        let arguments = ["toolchain", "install", NIGHTLY, "--profile", "minimal"];
        output(&mut command(workspace.root(), "rustup", arguments))
            .context("fuzzing needs a nightly Rust; it could not be installed")?;
    }
    cargo_tools::install(workspace, &cargo_tools::CARGO_FUZZ)?;
    Ok(workspace.tool("cargo-fuzz", versions::CARGO_FUZZ).join("bin"))
}
