//! `cargo xtask bench reading`: from files to the region, beside Polars.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::Result;

/// Builds for this machine, and lets the crate `bench` measure.
pub(super) fn bench(workspace: &Workspace) -> Result<()> {
    let python = setup::for_polars(workspace)?;
    let build = ["build", "--quiet", "--profile", "native", "--package", "scoring", "--package", "bench", "--bins"];
    run(&mut command(workspace.root(), "cargo", build))?;
    let programs = workspace.target().join("native");
    let folder = workspace.root().join("tests/bench");
    let mut bench = command(workspace.root(), &programs.join("bench").to_string_lossy(), ["reading"]);
    bench
        .arg(&programs)
        .arg(python)
        .arg(folder.join("polars_reading.py"))
        .arg(workspace.root().join("assets/editions/2026.json"))
        .arg(workspace.target().join("bench/country"));
    run(&mut bench)
}
