//! `cargo xtask bench filling-in`: Invullen in Chromium, beside plain HTML with the same questions.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Result, ensure};

/// Measures the release folder, which `cargo xtask dist` makes.
pub(super) fn bench(workspace: &Workspace) -> Result<()> {
    ensure!(
        workspace.dist().join("index.html.br").exists(),
        "there is no release to measure: run `cargo xtask dist` first"
    );
    let browsers = setup::for_browsers(workspace)?;
    run(&mut command(
        workspace.root(),
        "cargo",
        ["build", "--quiet", "--profile", "native", "--package", "bench", "--bin", "bench"],
    ))?;
    let program = workspace.target().join("native/bench");
    let mut bench = command(workspace.root(), &program.to_string_lossy(), ["filling-in"]);
    bench
        .arg(workspace.dist())
        .arg(browsers.chromium)
        .arg(workspace.root().join("assets/editions/2026.json"))
        .arg(workspace.target().join("bench/filling-in"));
    run(&mut bench)
}
