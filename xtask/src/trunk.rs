//! Building the web app with Trunk.

use crate::command::{command, run};
use crate::setup::WasmToolchain;
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds quickly, for looking at; gives the folder.
///
/// # Errors
/// Where the app does not build.
pub(crate) fn development(workspace: &Workspace, toolchain: WasmToolchain) -> Result<PathBuf> {
    let out = workspace.target().join("trunk-serve");
    // Its own target folder: while it serves, tests can run without waiting for each other's locks.
    let mut build = trunk(workspace, toolchain, &out)?;
    build.env("CARGO_TARGET_DIR", workspace.target().join("serve"));
    run(&mut build)?;
    Ok(out)
}

/// Builds small, for others; gives the folder.
///
/// # Errors
/// Where the app does not build.
pub(crate) fn release(workspace: &Workspace, toolchain: WasmToolchain) -> Result<PathBuf> {
    let out = workspace.target().join("trunk-release");
    run(trunk(workspace, toolchain, &out)?.arg("--release"))?;
    Ok(out)
}

fn trunk(workspace: &Workspace, toolchain: WasmToolchain, out: &Path) -> Result<Command> {
    let program = workspace.tool("trunk", versions::TRUNK).join("bin/trunk");
    let mut build = command(workspace.root(), &program.to_string_lossy(), ["build", "--dist"]);
    // Trunk reads NO_COLOR as true or false only, and stops at the "1" that everyone else understands.
    build
        .arg(out)
        .env("PATH", path(workspace)?)
        .env_remove("NO_COLOR")
        .env_remove("RUSTFLAGS")
        .env_remove("RUST_BACKTRACE")
        .env("RUST_LOG", "warn");
    toolchain.choose(&mut build);
    Ok(build)
}

/// Trunk finds its tools here, and for its hook this very program.
fn path(workspace: &Workspace) -> Result<std::ffi::OsString> {
    let own = env::current_exe().context("finding this program")?;
    let own = own.parent().context("this program is in no folder")?.to_path_buf();
    let inherited = env::var_os("PATH").unwrap_or_default();
    let tools =
        [workspace.tool("wasm-bindgen-cli", versions::WASM_BINDGEN).join("bin"), workspace.node_modules().join(".bin")];
    env::join_paths(tools.into_iter().chain(env::split_paths(&inherited)).chain([own])).context("making PATH")
}
