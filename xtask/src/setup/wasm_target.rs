//! A Rust that can build WebAssembly: the active one, or Debian's.

use super::{announce, debian_rust};
use crate::command::{command, output, succeeds};
use crate::workspace::Workspace;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The target that the web app is built for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Which Rust builds the WebAssembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The one that rustup gives here, with the target added.
    Active,
    /// Debian's, linked into rustup, for where rustup's servers are out of reach.
    Debian,
}

impl WasmToolchain {
    /// Makes a command use this Rust.
    pub(crate) fn choose(self, command: &mut Command) {
        if self == Self::Debian {
            command.env("RUSTUP_TOOLCHAIN", debian_rust::LINK);
        }
    }

    /// What its compiler says of itself: `rustc 1.95.0 (…)`.
    ///
    /// # Errors
    /// Where it does not start.
    pub(crate) fn version(self, workspace: &Workspace) -> Result<String> {
        let mut rustc = command(workspace.root(), "rustc", ["--version"]);
        self.choose(&mut rustc);
        output(&mut rustc).map(|version| version.trim().to_owned())
    }
}

/// Finds a Rust that can build WebAssembly, or makes one.
pub(super) fn install(workspace: &Workspace) -> Result<WasmToolchain> {
    if has_target(workspace.root()) {
        return Ok(WasmToolchain::Active);
    }
    if debian_rust::is_ready(workspace) {
        return Ok(WasmToolchain::Debian);
    }
    announce(&format!("Rust's {TARGET} target (rustup)"), "the web app is WebAssembly");
    match output(command(workspace.root(), "rustup", ["target", "add", TARGET]).env("RUSTUP_MAX_RETRIES", "0")) {
        Ok(_) if has_target(workspace.root()) => Ok(WasmToolchain::Active),
        Ok(_) | Err(_) => {
            println!("set-up: rustup's servers are out of reach; Debian's Rust can do it too");
            debian_rust::install(workspace)?;
            Ok(WasmToolchain::Debian)
        }
    }
}

/// Whether the active Rust has the standard library for WebAssembly: a crate that uses it compiles.
fn has_target(root: &Path) -> bool {
    output(&mut command(root, "rustc", ["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| Path::new(folder.trim()).is_dir())
        && succeeds(&mut command(root, "rustc", ["--version"]))
}
