//! The parts of the app beside the one that Trunk builds: each a WebAssembly file of its own, loaded on first need.

use crate::command::{command, run};
use crate::file_hash::short_hash;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::Path;

/// The programs of package `app` that `boot.js` loads later; `fill_in` comes first, and is Trunk's.
const LATER: [&str; 6] = ["own_result", "merge", "region", "region_named", "questionnaire", "open"];

/// What browsers of today understand, named one by one (all features at once gives code that they refuse), and the passes that make the
/// code smallest as brotli sends it. `app/index.html` has the same list for Trunk's part, which `xtask tidy` compares.
pub(crate) const WASM_OPT: [&str; 13] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
];

/// Builds the parts into the folder that Trunk is filling, and writes their hashed names where `Trunk.toml` looks for them.
///
/// # Errors
/// Where a part does not build.
pub(crate) fn build(workspace: &Workspace, staging: &Path) -> Result<()> {
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let profile = if is_release { "release" } else { "debug" };
    // All at once, so that both cores have work; Trunk then finds its own part built.
    let mut cargo =
        command(workspace.root(), "cargo", ["build", "--package", "app", "--bins", "--offline", "--locked"]);
    cargo.args(["--quiet", "--target", "wasm32-unknown-unknown"]).args(is_release.then_some("--release"));
    run(&mut cargo)?;
    let out = workspace.web().join("parts");
    fs::create_dir_all(&out).with_context(|| format!("making {}", out.display()))?;
    for part in LATER {
        let built = workspace.target().join("wasm32-unknown-unknown").join(profile).join(part).with_extension("wasm");
        let mut bindgen = command(workspace.root(), "wasm-bindgen", ["--target", "web", "--no-typescript"]);
        run(bindgen.arg("--out-dir").arg(&out).arg(&built))?;
        let wasm = out.join(format!("{part}_bg.wasm"));
        if is_release {
            run(command(workspace.root(), "wasm-opt", WASM_OPT).arg(&wasm).arg("-o").arg(&wasm))?;
        }
        let script = out.join(format!("{part}.js"));
        let code = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
        // One hash for both: a script fits its own code only.
        let hash = short_hash(&code);
        let names = [(wasm, format!("{part}-{hash}_bg.wasm"), "wasm"), (script, format!("{part}-{hash}.js"), "js")];
        for (file, name, kind) in names {
            fs::copy(&file, staging.join(&name)).with_context(|| format!("copying {}", file.display()))?;
            fs::write(workspace.web().join(format!("{part}.{kind}.name")), &name)
                .with_context(|| format!("writing the name of {part}"))?;
        }
    }
    Ok(())
}
