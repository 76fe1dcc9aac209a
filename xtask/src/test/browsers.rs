//! The browser tests: the crate `browser-tests`, told by its environment what to test and with what.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::Result;

/// Tests the release folder in real browsers.
pub(super) fn test(workspace: &Workspace) -> Result<()> {
    let browsers = setup::for_browsers(workspace)?;
    let age = setup::for_encryption(workspace)?;
    let servers = setup::for_hosting(workspace)?;
    let mut tests =
        command(workspace.root(), "cargo", ["test", "--package", "browser-tests", "--", "--test-threads=1"]);
    tests
        .env("CT_BROWSERS", "chromium,firefox")
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
    run(&mut tests)
}
