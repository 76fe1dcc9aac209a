//! The domain crate is pure: nothing of the browser is below it.

use crate::command::{command, output};
use crate::workspace::Workspace;
use anyhow::{Result, bail};

/// Crates that are, or speak to, the browser.
const BROWSER: [&str; 6] = ["js-sys", "web-sys", "wasm-bindgen", "gloo", "leptos", "getrandom"];

/// The output is searched: asked for a crate by name, cargo also fails for a misspelt one.
pub(super) fn breaches(workspace: &Workspace) -> Result<Vec<String>> {
    let arguments = [
        "tree",
        "--package",
        "scoring",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let text = output(&mut command(workspace.root(), "cargo", arguments))?;
    if !text.starts_with("scoring ") {
        bail!("cargo tree did not start with scoring");
    }
    Ok(of_the_browser(&text)
        .into_iter()
        .map(|name| format!("scoring: depends on {name}, which is of the browser"))
        .collect())
}

fn of_the_browser(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    let mut found: Vec<&str> = names.filter(|name| BROWSER.iter().any(|start| name.starts_with(start))).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_the_browser_is_found() {
        assert_eq!(of_the_browser("scoring v0.1.0\ncsv v1.4.0\nweb-sys v0.3.1\nweb-sys v0.3.1 (*)\n"), ["web-sys"]);
        assert_eq!(of_the_browser("scoring v0.1.0\nserde v1.0.0\n"), Vec::<&str>::new());
    }
}
