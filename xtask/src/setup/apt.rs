//! Packages of Debian.

use super::announce;
use crate::command::{command, output, succeeds};
use crate::workspace::Workspace;
use anyhow::{Context, Result};

/// Installs packages of Debian, as root or through `sudo`.
pub(super) fn install(workspace: &Workspace, packages: &[&str], why: &str) -> Result<()> {
    announce(&format!("{} (Debian)", packages.join(" ")), why);
    let install = || {
        let mut apt = as_root(workspace, "apt-get");
        apt.args(["install", "--yes", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    // The lists may be old or absent; then they are fetched and the second attempt decides.
    if succeeds(&mut install()) {
        return Ok(());
    }
    output(as_root(workspace, "apt-get").arg("update"))?;
    output(&mut install()).map(drop).with_context(|| {
        format!("Debian's {} could not be installed; this set-up is for Debian 12 or later", packages.join(", "))
    })
}

/// A command that changes the system: as it is for root, else through `sudo`.
pub(super) fn as_root(workspace: &Workspace, program: &str) -> std::process::Command {
    let is_root = output(&mut command(workspace.root(), "id", ["-u"])).is_ok_and(|id| id.trim() == "0");
    if is_root { command(workspace.root(), program, [""; 0]) } else { command(workspace.root(), "sudo", [program]) }
}
