//! rustfmt and clippy, which a minimal rustup leaves out.

use super::announce;
use crate::command::{command, output, succeeds};
use crate::workspace::Workspace;
use anyhow::Result;

/// Installs rustfmt and clippy where rustup did not.
pub(super) fn install(workspace: &Workspace) -> Result<()> {
    for (component, subcommand, why) in
        [("rustfmt", "fmt", "it checks the format"), ("clippy", "clippy", "it checks the code")]
    {
        if !succeeds(&mut command(workspace.root(), "cargo", [subcommand, "--version"])) {
            announce(component, why);
            output(&mut command(workspace.root(), "rustup", ["component", "add", component]))?;
        }
    }
    Ok(())
}
