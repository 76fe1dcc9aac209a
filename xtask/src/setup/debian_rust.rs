//! Debian's Rust, with a standard library for WebAssembly that is built here from Debian's sources.
//!
//! For machines that reach package registries only. Debian has no such library for its current Rust, but it has the
//! sources; built once, in about a minute, its files make the target a normal installed one.

use super::wasm_target::TARGET;
use super::{announce, apt};
use crate::command::{command, output, succeeds};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The name that rustup knows Debian's Rust by.
pub(super) const LINK: &str = "debian-wasm";

const RUSTC: &str = "/usr/bin/rustc";
const LINKER: &str = "/usr/bin/rust-lld";
/// Where a Rust looks for a target's standard library.
const LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// Whether Debian's Rust is there, linked, and makes WebAssembly.
pub(super) fn is_ready(workspace: &Workspace) -> bool {
    is_linked(workspace) && makes_wasm(workspace)
}

/// Makes it so.
pub(super) fn install(workspace: &Workspace) -> Result<()> {
    if !Path::new("/usr/bin/apt-get").is_file() {
        bail!(
            "rustup cannot add the target {TARGET}, and this is not Debian: run `rustup target add {TARGET}` where rustup's servers can be reached"
        );
    }
    if !has_packages() {
        apt::install(workspace, &versions::DEBIAN_RUST, "a Rust that can build WebAssembly, with its sources")?;
    }
    // The linker's package has the number of its version in its name, and the link says which one.
    if !Path::new(LINKER).exists() {
        let linker = fs::read_link(LINKER).with_context(|| format!("reading where {LINKER} leads"))?;
        apt::install(workspace, &[&linker.to_string_lossy()], "the linker of Debian's Rust")?;
    }
    if !makes_wasm(workspace) {
        announce(
            "the standard library for WebAssembly",
            "Debian's Rust lacks it; built from Debian's sources (about 1 minute, once)",
        );
        install_library(workspace)?;
        if !makes_wasm(workspace) {
            bail!("the standard library in {LIBRARY} does not work with {RUSTC}");
        }
    }
    if !is_linked(workspace) {
        output(&mut command(workspace.root(), "rustup", ["toolchain", "link", LINK, "/usr"]))?;
    }
    Ok(())
}

fn has_packages() -> bool {
    [RUSTC, "/usr/bin/cargo", "/usr/lib/rustlib/src/rust/library/Cargo.lock"]
        .iter()
        .all(|path| Path::new(path).exists())
        && fs::symlink_metadata(LINKER).is_ok()
}

fn is_linked(workspace: &Workspace) -> bool {
    succeeds(&mut command(workspace.root(), "rustc", [&format!("+{LINK}"), "--version"]))
}

/// Links a crate that uses the standard library, with link-time optimisation as in our release: that takes the library,
/// of this compiler and with bitcode, and the linker. After an update of Debian's Rust it fails until the library is rebuilt.
fn makes_wasm(workspace: &Workspace) -> bool {
    let trial = workspace.scratch().join("trial");
    let source = trial.join("trial.rs");
    let made = fs::create_dir_all(&trial)
        .and_then(|()| {
            fs::write(&source, "#[unsafe(no_mangle)] pub extern \"C\" fn sum() -> usize { std::env::args().count() }")
        })
        .is_ok();
    let arguments = [
        "--edition=2024",
        "--crate-type=cdylib",
        "--target",
        TARGET,
        "-Clto=fat",
        "-Cpanic=abort",
        "-Copt-level=0",
        "trial.rs",
    ];
    let works = made && succeeds(&mut command(&trial, RUSTC, arguments));
    // What is left behind is small, and the next trial overwrites it.
    let _ = fs::remove_dir_all(&trial);
    works
}

fn install_library(workspace: &Workspace) -> Result<()> {
    let folder = workspace.scratch().join("library");
    let files = build_library(&folder)?;
    let root = |program: &str| apt::as_root(workspace, program);
    // Those of an earlier compiler have other names and would be found as well.
    output(root("rm").args(["-rf", LIBRARY]))?;
    output(root("mkdir").args(["-p", LIBRARY]))?;
    output(root("cp").args(&files).arg(LIBRARY))?;
    fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    // What was built with another library cannot be linked with this one.
    for old in [workspace.target().join(TARGET), workspace.target().join("serve").join(TARGET)] {
        if old.exists() {
            fs::remove_dir_all(&old).with_context(|| format!("emptying {}", old.display()))?;
        }
    }
    Ok(())
}

/// The library's files, made by building an empty crate with it.
fn build_library(folder: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(folder.join("src")).with_context(|| format!("making {}", folder.display()))?;
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n",
    )?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    let mut build =
        command(folder, "/usr/bin/cargo", ["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort"]);
    build
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", RUSTC)
        // Without it our link-time optimisation finds nothing to work on.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTUP_TOOLCHAIN");
    output(&mut build)?;
    let made = folder.join("target").join(TARGET).join("release/deps");
    let mut files = Vec::new();
    for entry in fs::read_dir(&made).with_context(|| format!("reading {}", made.display()))? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "rlib") && !name.starts_with("libempty-") {
            files.push(path);
        }
    }
    Ok(files)
}
