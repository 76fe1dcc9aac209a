//! The same sources, built in another folder from nothing, are the same bytes.

use super::{checksums, files_below, make};
use crate::command::{command, output, run};
use crate::commit::Commit;
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Where the second build stands, below a folder that goes away afterwards: longer and deeper than the first one, and not in it, since
/// cargo also reads the settings of the folders above.
const ELSEWHERE: &str = "een/andere-map/van-dezelfde-bronnen";

/// Builds the release that stands in `dist/` once more from copied sources, and compares every byte. What was built is thrown away.
///
/// # Errors
/// Where it does not build, and where anything differs.
pub(crate) fn again(workspace: &Workspace) -> Result<()> {
    let toolchain = setup::for_building(workspace)?;
    // The checksums speak of what is there.
    run(&mut command(&workspace.dist(), "sha256sum", ["--check", "--strict", "--quiet", checksums::NAME]))?;
    let scratch = Scratch::new()?;
    let other = workspace.elsewhere(scratch.0.join(ELSEWHERE));
    copy_sources(workspace, &other)?;
    // The copy has no history of its own: it is told what the first build was told.
    make(&other, toolchain, &Commit::of(workspace))?;
    let differences = differences(&contents(&workspace.dist())?, &contents(&other.dist())?);
    if !differences.is_empty() {
        bail!("built elsewhere, the release is other bytes:\n  {}", differences.join("\n  "));
    }
    println!("built elsewhere from nothing: the same bytes");
    Ok(())
}

/// A folder that goes away with the value.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let folder = env::temp_dir().join(format!("cyberthermometer-again-{}", std::process::id()));
        fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left behind in the system's own folder for such things goes with the next start.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies what git knows and what it would know after `git add`; npm's packages are those of the first build.
fn copy_sources(from: &Workspace, to: &Workspace) -> Result<()> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    let names = output(&mut command(from.root(), "git", arguments))?;
    for name in names.split('\0').filter(|name| !name.is_empty()) {
        // What was deleted and not committed yet is still on git's list.
        if from.root().join(name).is_file() {
            super::copy(&from.root().join(name), &to.root().join(name))?;
        }
    }
    symlink(from.node_modules(), to.node_modules()).context("linking npm's packages")
}

fn contents(dist: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let read = |name: PathBuf| {
        let content = fs::read(dist.join(&name)).with_context(|| format!("reading {}", name.display()))?;
        Ok((name, content))
    };
    files_below(dist)?.into_iter().map(read).collect()
}

/// What differs between two releases, in words.
fn differences(first: &BTreeMap<PathBuf, Vec<u8>>, second: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let mut found = Vec::new();
    for (name, content) in first {
        match second.get(name) {
            None => found.push(format!("{}: only in the first", name.display())),
            Some(other) if other != content => {
                let at = content.iter().zip(other).take_while(|(one, other)| one == other).count();
                let (one, other) = (content.len(), other.len());
                found.push(format!("{}: differs from byte {at} on ({one} and {other} bytes)", name.display()));
            }
            Some(_) => {}
        }
    }
    let only_second = second.keys().filter(|name| !first.contains_key(*name));
    found.extend(only_second.map(|name| format!("{}: only in the second", name.display())));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(files: &[(&str, &str)]) -> BTreeMap<PathBuf, Vec<u8>> {
        files.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_same_bytes_are_the_same() {
        let one = release(&[("a.js", "1"), ("b.wasm", "")]);
        assert_eq!(differences(&one, &one.clone()), Vec::<String>::new());
    }

    #[test]
    fn each_difference_is_found() {
        let first = release(&[("a.js", "let a=1"), ("b.js", "b"), ("c.js", "c")]);
        let second = release(&[("a.js", "let a=2;"), ("c.js", "c"), ("d.js", "d")]);
        assert_eq!(
            differences(&first, &second),
            ["a.js: differs from byte 6 on (7 and 8 bytes)", "b.js: only in the first", "d.js: only in the second"]
        );
    }
}
