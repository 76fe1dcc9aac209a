//! The tools that cargo builds from crates.io, each in a folder of its own in the cache.

use super::announce;
use crate::command::{command, output};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;

/// A program from crates.io.
#[derive(Debug)]
pub(super) struct CargoTool {
    package: &'static str,
    /// The version, exactly.
    version: &'static str,
    /// The name of the program in `bin/`.
    program: &'static str,
    /// Whether its own lock file can be used.
    locked: Locked,
    why: &'static str,
}

/// Whether a tool is built by the lock file that came with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Locked {
    Yes,
    /// The lock file names a crate version that the registry does not have.
    No,
}

/// Builds the web app.
pub(super) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: versions::TRUNK,
    program: "trunk",
    locked: Locked::Yes,
    why: "it builds the web app (about 2 minutes, once)",
};

/// Makes the JavaScript around the WebAssembly.
pub(super) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: versions::WASM_BINDGEN,
    program: "wasm-bindgen",
    locked: Locked::No,
    why: "it joins the WebAssembly to the browser (about 1 minute, once)",
};

/// Drives Firefox.
pub(super) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    version: versions::GECKODRIVER,
    program: "geckodriver",
    locked: Locked::Yes,
    why: "it drives Firefox in the browser tests (about 1 minute, once)",
};

/// Holds the crates against the policy.
pub(super) const CARGO_DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    version: versions::CARGO_DENY,
    program: "cargo-deny",
    locked: Locked::Yes,
    why: "it checks the licences and sources of the crates (about 1 minute, once)",
};

/// Builds and runs the fuzz targets.
pub(super) const CARGO_FUZZ: CargoTool = CargoTool {
    package: "cargo-fuzz",
    version: versions::CARGO_FUZZ,
    program: "cargo-fuzz",
    locked: Locked::Yes,
    why: "it builds and runs the fuzz targets (about 1 minute, once)",
};

/// Builds a tool where it is not there yet.
pub(super) fn install(workspace: &Workspace, tool: &CargoTool) -> Result<()> {
    let folder = workspace.tool(tool.package, tool.version);
    if folder.join("bin").join(tool.program).is_file() {
        return Ok(());
    }
    announce(&format!("{} {}", tool.package, tool.version), tool.why);
    let scratch = workspace.scratch();
    let mut install = command(workspace.root(), "cargo", ["install", "--quiet"]);
    if tool.locked == Locked::Yes {
        install.arg("--locked");
    }
    install.arg(format!("{}@{}", tool.package, tool.version)).arg("--root").arg(&folder);
    // These run for seconds and are built for minutes: build them cheaply.
    install
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_TARGET_DIR", &scratch)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET");
    output(&mut install)?;
    fs::remove_dir_all(&scratch).with_context(|| format!("emptying {}", scratch.display()))
}
