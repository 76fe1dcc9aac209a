//! `xtask bundle`, which Trunk calls before each build: esbuild makes one style sheet and one file of chart code, and the parts of the
//! app that are loaded later are built.

use crate::command::{command, run};
use crate::file_hash::short_hash;
use crate::parts;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;

/// Bundles styles and charts into `target/web`, and puts the charts and the later parts in the folder that Trunk is filling.
///
/// # Errors
/// Where esbuild finds a fault in the sources, where a part does not build, and outside a Trunk build.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`xtask bundle` is for Trunk, which says where to")?;
    let web = workspace.web();
    fs::create_dir_all(&web).with_context(|| format!("making {}", web.display()))?;
    esbuild(workspace, "assets/styles/main.css", "main.css", &["--external:*.woff2"])?;
    esbuild(
        workspace,
        "assets/charts/charts.js",
        "charts.js",
        &["--format=esm", "--define:process.env.NODE_ENV=\"production\""],
    )?;
    // Its hash is in its name, so that it can be kept for ever; the page learns the name from a data attribute.
    let charts = fs::read(web.join("charts.js")).context("reading the chart code")?;
    let name = format!("charts-{}.js", short_hash(&charts));
    fs::write(staging.join(&name), charts).with_context(|| format!("writing {name}"))?;
    fs::write(web.join("charts.name"), &name).context("writing the name of the chart code")?;
    parts::build(workspace, &staging)
}

fn esbuild(workspace: &Workspace, entry: &str, out: &str, more: &[&str]) -> Result<()> {
    let program = workspace.node_modules().join(".bin/esbuild");
    let mut esbuild = command(workspace.root(), &program.to_string_lossy(), [entry, "--bundle", "--minify"]);
    // Licences are in the notices, once.
    esbuild.args(["--target=es2022", "--legal-comments=none", "--log-level=warning"]).args(more);
    run(esbuild.arg(format!("--outfile={}", workspace.web().join(out).display())))
}
