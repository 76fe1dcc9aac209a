//! Nothing of the machine that built a release stands in it: no folder of its user, of cargo or of the checkout.

use super::files_below;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Looks every file of the release through.
pub(super) fn check(workspace: &Workspace, dist: &Path) -> Result<()> {
    let home = env::var_os("HOME").map(PathBuf::from);
    let folders: Vec<String> = [Some(workspace.root()), Some(workspace.cargo_home()), home.as_deref()]
        .into_iter()
        .flatten()
        .map(|folder| format!("{}/", folder.to_string_lossy().trim_end_matches('/')))
        // In a home of `/` every path would be of it.
        .filter(|folder| folder.len() > 2)
        .collect();
    let mut found = Vec::new();
    for name in files_below(dist)? {
        let content = fs::read(dist.join(&name)).with_context(|| format!("reading {}", name.display()))?;
        found.extend(paths_in(&content, &folders).into_iter().map(|path| format!("{}: {path}", name.display())));
    }
    if !found.is_empty() {
        bail!("a path of this machine stands in the release:\n  {}", found.join("\n  "));
    }
    Ok(())
}

/// Each of the folders that stands in a file, as far as it goes there.
fn paths_in(content: &[u8], folders: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for folder in folders {
        if let Some(at) = content.windows(folder.len()).position(|part| part == folder.as_bytes()) {
            let path = content[at..].iter().take_while(|byte| byte.is_ascii_graphic()).take(120).copied().collect();
            found.push(String::from_utf8(path).unwrap_or_else(|_| folder.clone()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_the_machine_is_found_in_any_file() {
        let folders = ["/een/map/".to_owned(), "/thuis/.cargo/".to_owned()];
        let content = b"\0asm\xff/thuis/.cargo/registry/a.rs\0 /een/mapje/ /een/map";
        assert_eq!(paths_in(content, &folders), ["/thuis/.cargo/registry/a.rs"]);
    }
}
