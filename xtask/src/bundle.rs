//! `xtask bundle`, which Trunk calls before each build: esbuild makes six style sheets, one file of chart code, one that keeps the
//! collection and one that encrypts, and the parts of the app that are loaded later are built.

use crate::command::{command, run};
use crate::file_hash::short_hash;
use crate::parts;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;

/// Bundles styles and the code that is loaded later into `target/web`, and puts that code and the later parts in the folder that Trunk is filling.
///
/// # Errors
/// Where esbuild finds a fault in the sources, where a part does not build, and outside a Trunk build.
pub(crate) fn bundle(workspace: &Workspace) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`xtask bundle` is for Trunk, which says where to")?;
    let web = workspace.web();
    fs::create_dir_all(&web).with_context(|| format!("making {}", web.display()))?;
    esbuild(workspace, "assets/styles/main.css", "main.css", &[])?;
    esbuild(workspace, "assets/styles/form.css", "form.css", &[])?;
    esbuild(workspace, "assets/styles/figures.css", "figures.css", &[])?;
    esbuild(workspace, "assets/styles/own.css", "own.css", &[])?;
    esbuild(workspace, "assets/styles/questionnaire.css", "questionnaire.css", &[])?;
    esbuild(workspace, "assets/styles/open.css", "open.css", &[])?;
    esbuild(
        workspace,
        "assets/charts/charts.js",
        "charts.js",
        &["--format=esm", "--define:process.env.NODE_ENV=\"production\""],
    )?;
    esbuild(workspace, "assets/collection/collection.js", "collection.js", &["--format=esm"])?;
    esbuild(workspace, "assets/age/age.js", "age.js", &["--format=esm"])?;
    // What is loaded later has its hash in its name, so that it can be kept for ever; the page learns the name from a data attribute.
    let later = [
        ("form", "css"),
        ("figures", "css"),
        ("own", "css"),
        ("open", "css"),
        ("questionnaire", "css"),
        ("charts", "js"),
        ("collection", "js"),
        ("age", "js"),
    ];
    for (name, kind) in later {
        let bytes = fs::read(web.join(name).with_extension(kind)).with_context(|| format!("reading {name}.{kind}"))?;
        let hashed = format!("{name}-{}.{kind}", short_hash(&bytes));
        fs::write(staging.join(&hashed), bytes).with_context(|| format!("writing {hashed}"))?;
        fs::write(web.join(format!("{name}.name")), &hashed).with_context(|| format!("writing the name of {name}"))?;
    }
    parts::build(workspace, &staging)
}

fn esbuild(workspace: &Workspace, entry: &str, out: &str, more: &[&str]) -> Result<()> {
    let program = workspace.node_modules().join(".bin/esbuild");
    let mut esbuild = command(workspace.root(), &program.to_string_lossy(), [entry, "--bundle", "--minify"]);
    // Licences are in the notices, once.
    esbuild.args(["--target=es2022", "--legal-comments=none", "--log-level=warning"]).args(more);
    run(esbuild.arg(format!("--outfile={}", workspace.web().join(out).display())))
}
