//! npm's packages, by `package-lock.json`.

use super::announce;
use crate::command::{command, output};
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;

/// Installs npm's packages where they are not those of the lock file.
pub(super) fn install(workspace: &Workspace) -> Result<()> {
    let lock = workspace.root().join("package-lock.json");
    let wanted = fs::read_to_string(&lock).with_context(|| format!("reading {}", lock.display()))?;
    // npm empties the folder before it installs, so a note in it cannot outlive what it speaks of.
    let note = workspace.node_modules().join(".installed-lock.json");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce(
        "npm's packages (package-lock.json)",
        "esbuild, wasm-opt, ECharts, encryption, the NL Design System styles and axe",
    );
    // No package's own script runs: none of ours needs one.
    output(&mut command(workspace.root(), "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(&note, wanted).with_context(|| format!("writing {}", note.display()))
}
