//! Building the web app with Trunk.

use crate::command::{command, run};
use crate::commit::Commit;
use crate::setup::WasmToolchain;
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds quickly, for looking at; gives the folder.
///
/// # Errors
/// Where the app does not build.
pub(crate) fn development(workspace: &Workspace, toolchain: WasmToolchain) -> Result<PathBuf> {
    let out = workspace.target().join("trunk-serve");
    // Its own target folder: while it serves, tests can run without waiting for each other's locks.
    let mut build = trunk(workspace, toolchain, &Commit::of(workspace), &out)?;
    build.env("CARGO_TARGET_DIR", workspace.target().join("serve"));
    run(&mut build)?;
    Ok(out)
}

/// Builds small, for others; gives the folder. The same sources give the same bytes, in whatever folder they are built.
///
/// # Errors
/// Where the app does not build.
pub(crate) fn release(workspace: &Workspace, toolchain: WasmToolchain, commit: &Commit) -> Result<PathBuf> {
    let out = workspace.target().join("trunk-release");
    let mut build = trunk(workspace, toolchain, commit, &out)?;
    build.arg("--release").env("CARGO_TARGET_DIR", workspace.target());
    if let Some(flags) = without_folders(workspace)? {
        // Joined by cargo to those of `.cargo/config.toml`.
        build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    } else {
        println!("The path of this checkout or of cargo's folder has a space: elsewhere this build is other bytes.");
    }
    run(&mut build)?;
    Ok(out)
}

/// What tells the compiler to leave this machine's folders out of what it makes; `None` where they have a space in their path, at which
/// cargo would part the flags.
fn without_folders(workspace: &Workspace) -> Result<Option<String>> {
    let crates = workspace.cargo_home().join("registry/src");
    let mut folders = vec![workspace.root().to_path_buf(), workspace.cargo_home().to_path_buf()];
    // One for each registry or mirror of one, named after its address.
    let registries = fs::read_dir(&crates).with_context(|| format!("reading {}", crates.display()))?;
    folders.extend(registries.filter_map(|entry| Some(entry.ok()?.path())));
    // Of those that fit the compiler takes the last.
    let flags: Vec<String> =
        folders.iter().map(|folder| format!("--remap-path-prefix={}=build", folder.display())).collect();
    let has_space = flags.iter().any(|flag| flag.contains(char::is_whitespace));
    Ok((!has_space).then(|| flags.join(" ")))
}

fn trunk(workspace: &Workspace, toolchain: WasmToolchain, commit: &Commit, out: &Path) -> Result<Command> {
    let program = workspace.tool("trunk", versions::TRUNK).join("bin/trunk");
    let mut build = command(workspace.root(), &program.to_string_lossy(), ["build", "--dist"]);
    // Trunk reads NO_COLOR as true or false only, and stops at the "1" that everyone else understands.
    build
        .arg(out)
        .env("PATH", path(workspace)?)
        .env_remove("NO_COLOR")
        .env_remove("RUSTFLAGS")
        .env_remove("RUST_BACKTRACE")
        .env("RUST_LOG", "warn")
        .env(Commit::VARIABLE, commit.as_str());
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
