//! `cargo xtask bench merging`: from dropped files to the receipt and to the region, in a real Chromium, beside plain HTML.

use crate::command::run;
use crate::dist;
use crate::test::browsers;
use crate::workspace::Workspace;
use anyhow::Result;

/// Makes the release, and lets the browser tests measure it.
pub(super) fn bench(workspace: &Workspace) -> Result<()> {
    dist::dist(workspace)?;
    run(&mut browsers::program(workspace, "chromium", &["--ignored", "--exact", "bench::merging", "--nocapture"])?)
}
