//! `cargo xtask tidy`: the rules of the repository that no compiler knows.
//!
//! A rule is a function over the files; each has a test that it finds what it is for.

mod alone;
mod colours;
mod dependencies;
mod editions;
mod packages;
mod promises;
mod purity;
mod tree;
mod versions_agree;
mod ways_out;

use crate::workspace::Workspace;
use anyhow::{Result, bail};
use tree::Tree;

/// Looks for breaches of every rule.
///
/// # Errors
/// Where there is one, or the files cannot be read.
pub(crate) fn tidy(workspace: &Workspace) -> Result<()> {
    let tree = Tree::read(workspace)?;
    let mut breaches = Vec::new();
    for rule in [
        alone::breaches,
        colours::breaches,
        dependencies::breaches,
        editions::breaches,
        packages::breaches,
        promises::breaches,
        versions_agree::breaches,
        ways_out::breaches,
    ] {
        breaches.extend(rule(&tree));
    }
    breaches.extend(purity::breaches(workspace)?);
    if breaches.is_empty() {
        println!("{} files keep to the rules of the repository", tree.files().count());
        return Ok(());
    }
    bail!("{}", breaches.join("\n"))
}
