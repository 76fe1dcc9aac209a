//! `cargo xtask dist`: the release folder, for any static host and any folder there.

mod again;
mod checksums;
mod compress;
mod headers_file;
mod machine_paths;
mod notices;

pub(crate) use again::again;

use crate::build_list::BuildList;
use crate::command::{command, run};
use crate::commit::Commit;
use crate::page;
use crate::setup::{self, WasmToolchain};
use crate::trunk;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The notices: our licence, and those of what is built in.
const NOTICES: &str = "licenties.txt";

/// `dist`, or `dist --again`.
///
/// # Errors
/// As [`dist`] and [`again()`], and for other arguments.
pub(crate) fn command_line(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    match arguments {
        [] => dist(workspace),
        [again_too] if again_too == "--again" => dist(workspace).and_then(|()| again(workspace)),
        _ => bail!("dist knows --again, not {}", arguments.join(" ")),
    }
}

/// Sets up, builds and fills `dist/` afresh.
///
/// # Errors
/// Where the set-up or the build fails, or the page would break its own policy.
pub(crate) fn dist(workspace: &Workspace) -> Result<()> {
    let toolchain = setup::for_building(workspace)?;
    make(workspace, toolchain, &Commit::of(workspace))
}

/// Builds and fills `dist/` afresh, by tools that are there.
fn make(workspace: &Workspace, toolchain: WasmToolchain, commit: &Commit) -> Result<()> {
    let built = trunk::release(workspace, toolchain, commit)?;
    let dist = workspace.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("emptying {}", dist.display()))?;
    }
    for file in files_below(&built)? {
        copy(&built.join(&file), &dist.join(&file))?;
    }
    minify(workspace, &dist)?;
    page::check(&fs::read_to_string(dist.join("index.html")).context("reading the page")?)?;
    fs::write(dist.join(NOTICES), notices::notices(workspace)?).context("writing the notices")?;
    let list = BuildList::of(&dist)?;
    list.write(&dist, commit, &toolchain.version(workspace)?)?;
    compress::compress(&dist)?;
    fs::write(dist.join("_headers"), headers_file::headers_file(&list)).context("writing the headers file")?;
    machine_paths::check(workspace, &dist)?;
    checksums::write(&dist)?;
    println!("{} files in {}", list.files().len(), dist.display());
    Ok(())
}

/// Trunk's output is readable JavaScript. The names keep Trunk's hashes: the same sources give the same minified file.
fn minify(workspace: &Workspace, dist: &Path) -> Result<()> {
    let program = workspace.node_modules().join(".bin/esbuild");
    for name in files_below(dist)? {
        let is_small_already =
            ["charts-", "collection-", "age-"].iter().any(|start| name.to_string_lossy().starts_with(start));
        if name.extension().is_some_and(|extension| extension == "js") && !is_small_already {
            let file = dist.join(&name);
            let mut esbuild = command(workspace.root(), &program.to_string_lossy(), [&file]);
            esbuild.args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning", "--allow-overwrite"]);
            run(esbuild.arg(format!("--outfile={}", file.display())))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().context("a file is in no folder")?;
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    fs::copy(from, to).map(drop).with_context(|| format!("copying {} to {}", from.display(), to.display()))
}

/// The files in a folder and the folders in it, by their path from there, in order.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        let here = folder.join(&below);
        for entry in fs::read_dir(&here).with_context(|| format!("reading {}", here.display()))? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}
