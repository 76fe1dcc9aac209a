//! The browser tests: the crate `browser-tests`, told by its environment what to test and with what.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::Result;
use std::process::Command;

/// Tests the release folder in real browsers.
pub(super) fn test(workspace: &Workspace) -> Result<()> {
    run(&mut program(workspace, "chromium,firefox", &["--test-threads=1"])?)
}

/// The program of the browser tests, told everything; `arguments` choose among them.
///
/// # Errors
/// Where a browser can neither be found nor installed.
pub(crate) fn program(workspace: &Workspace, kinds: &str, arguments: &[&str]) -> Result<Command> {
    let browsers = setup::for_browsers(workspace)?;
    let age = setup::for_encryption(workspace)?;
    let servers = setup::for_hosting(workspace)?;
    let mut tests = command(workspace.root(), "cargo", ["test", "--package", "browser-tests", "--"]);
    tests
        .args(arguments)
        .env("CT_BROWSERS", kinds)
        .env("CT_DIST", workspace.dist())
        .env("CT_AXE", workspace.node_modules().join("axe-core/axe.min.js"))
        .env("CT_CHROMIUM", browsers.chromium)
        .env("CT_CHROMEDRIVER", browsers.chromedriver)
        .env("CT_FIREFOX", browsers.firefox)
        .env("CT_GECKODRIVER", browsers.geckodriver)
        .env("CT_NGINX", servers.nginx)
        .env("CT_APACHE", servers.apache)
        .env("CT_AGE", age.age)
        .env("CT_AGE_KEYGEN", age.keygen);
    Ok(tests)
}
