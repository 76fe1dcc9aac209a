//! A tab that dies: no page gets to do anything more, as where a system ends a process.

use crate::harness::app::App;
use crate::harness::browser_kind::BrowserKind;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::process::Command;

impl App {
    /// Ends the process of the tab that is shown, at once. Go on in another tab.
    ///
    /// # Errors
    /// Where it cannot be ended.
    pub(crate) async fn kill_tab(&self) -> Result<()> {
        match self.kind {
            BrowserKind::Chromium => {
                // The answer is that the tab has crashed, or none.
                let _ = self.vendor("goog/cdp/execute", json!({ "cmd": "Page.crash", "params": {} })).await;
                Ok(())
            }
            BrowserKind::Firefox => {
                self.vendor("moz/context", json!({ "context": "chrome" })).await?;
                // Its driver makes Firefox end as a whole when a tab dies, unlike where people use it.
                let asked = "Services.env.set('MOZ_CRASHREPORTER_SHUTDOWN', ''); return Services.wm.getMostRecentBrowserWindow().gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid";
                let process = self.script(asked, vec![]).await;
                self.vendor("moz/context", json!({ "context": "content" })).await?;
                let process = process?.as_u64().context("the tab has no process of its own")?;
                let killed = Command::new("kill").arg("-KILL").arg(process.to_string()).status();
                ensure!(killed.context("starting kill")?.success(), "process {process} cannot be ended");
                Ok(())
            }
        }
    }
}
