//! `cargo xtask policy`: the crates against `deny.toml`, by cargo-deny, without the network. npm's packages are for `cargo xtask tidy`.

use crate::command::{command, output, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The policy.
const NAME: &str = "deny.toml";

/// What breaks the policy if the policy is made stricter, and what cargo-deny calls it: so we know that it looks.
const STRICTER: [(&str, &str, &str); 3] = [
    ("    \"MIT\",\n", "", "error[rejected]"),
    ("deny = [\n", "deny = [\n{ crate = \"csv\" },\n", "error[banned]"),
    ("https://github.com/rust-lang/crates.io-index", "https://example.org/index", "error[source-not-allowed]"),
];

/// Holds every crate of the workspace against the policy, and the checker against policies that must fail.
///
/// # Errors
/// Where a crate breaks the policy, where the checker finds nothing when it should, and where it is not to be had.
pub(crate) fn policy(workspace: &Workspace) -> Result<()> {
    let deny = setup::for_policy(workspace)?;
    run(&mut check(workspace, &deny, &workspace.root().join(NAME)))?;
    let policy = fs::read_to_string(workspace.root().join(NAME)).with_context(|| format!("reading {NAME}"))?;
    let stricter = env::temp_dir().join(format!("cyberthermometer-deny-{}.toml", std::process::id()));
    let outcome = STRICTER.iter().try_for_each(|(from, to, said)| {
        ensure!(policy.contains(from), "{NAME} has no {from:?} any more: mend `STRICTER`");
        fs::write(&stricter, policy.replacen(from, to, 1))
            .with_context(|| format!("writing {}", stricter.display()))?;
        match output(&mut check(workspace, &deny, &stricter)) {
            Err(reason) if reason.to_string().contains(said) => Ok(()),
            Err(reason) => bail!("cargo-deny should say {said}, and says {reason}"),
            Ok(_) => bail!("cargo-deny finds nothing where it should say {said}"),
        }
    });
    // It goes with the machine's own folder for such things.
    let _ = fs::remove_file(stricter);
    outcome
}

fn check(workspace: &Workspace, deny: &Path, policy: &Path) -> Command {
    let mut check = command(workspace.root(), &deny.to_string_lossy(), ["--offline", "--locked", "--config"]);
    check.arg(policy).args(["check", "--hide-inclusion-graph", "licenses", "bans", "sources"]);
    check
}
