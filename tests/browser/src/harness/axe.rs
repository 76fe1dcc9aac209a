//! axe-core's judgement of a page as it stands.

use crate::harness::app::App;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// Everything of WCAG 2.2 A and AA that a program can tell, and axe's own advice.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Waits for nothing but the fonts and running animations, so that no colour is judged half-way.
const RUN: &str = "
const [rules, done] = arguments;
Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  .then(() => window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], preload: false }))
  .then((results) => done(results.violations.map((found) => ({
    rule: found.id, help: found.help,
    where: found.nodes.map((node) => `${node.target.join(' ')}  ${node.failureSummary.replace(/\\s+/g, ' ')}`),
  }))), (reason) => done(`axe failed: ${reason}`));
";

impl App {
    /// What axe finds wrong now, in words.
    ///
    /// # Errors
    /// Where axe cannot run.
    pub(crate) async fn violations(&self) -> Result<Vec<String>> {
        self.need_axe().await?;
        let found = self.client.execute_async(RUN, vec![json!(RULES)]).await.context("running axe")?;
        let list = found.as_array().with_context(|| format!("axe gave {found}"))?;
        Ok(list.iter().map(said).collect())
    }

    /// The page as it stands has no violation that axe can find, in the light and in the dark theme.
    ///
    /// # Errors
    /// With every violation in `state`, a name for what the page shows.
    pub(crate) async fn must_be_accessible(&self, state: &str) -> Result<()> {
        let before = self.media.get();
        let mut found = Vec::new();
        for (dark, theme) in [(false, "light"), (true, "dark")] {
            self.emulate(super::media::Media { dark, ..before }).await?;
            found.extend(self.violations().await?.into_iter().map(|violation| format!("{theme}: {violation}")));
        }
        self.emulate(before).await?;
        ensure!(found.is_empty(), "axe on {state}:\n  {}", found.join("\n  "));
        Ok(())
    }
}

fn said(violation: &Value) -> String {
    let text = |name: &str| violation[name].as_str().unwrap_or_default().to_owned();
    let places: Vec<&str> = violation["where"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    format!("{} ({})\n      {}", text("rule"), text("help"), places.join("\n      "))
}
