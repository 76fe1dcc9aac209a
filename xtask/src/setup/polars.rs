//! Polars, which reading is measured beside, in a Python environment of its own.

use super::{announce, apt};
use crate::command::{command, output, succeeds};
use crate::versions;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// Installs it where it is missing; gives the Python that has it.
pub(super) fn install(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.tool("polars", versions::POLARS);
    let python = folder.join("bin/python");
    let has_polars =
        |python: &PathBuf| succeeds(&mut command(workspace.root(), &python.to_string_lossy(), ["-c", "import polars"]));
    if has_polars(&python) {
        return Ok(python);
    }
    if !succeeds(&mut command(workspace.root(), "python3", ["-c", "import ensurepip, venv"])) {
        apt::install(workspace, &["python3-venv"], "Python, for Polars")?;
    }
    announce(&format!("Polars {}", versions::POLARS), "reading files is measured beside it (half a minute, once)");
    // What a broken attempt left would be in the way.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    output(command(workspace.root(), "python3", ["-m", "venv"]).arg(&folder))?;
    let requirements = workspace.root().join("tests/bench/requirements.txt");
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--requirement"];
    output(command(workspace.root(), &python.to_string_lossy(), pip).arg(requirements))?;
    Ok(python)
}
