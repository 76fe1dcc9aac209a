//! What stands around every page.

use crate::harness::app::App;
use crate::harness::look::Thing;
use anyhow::{Context, Result, bail, ensure};

impl App {
    /// Waits until a page with this heading stands.
    ///
    /// # Errors
    /// Where it does not come.
    pub(crate) async fn shows(&self, heading: &str) -> Result<()> {
        self.find(&Thing::named("heading", heading)).await.map(drop)
    }

    /// Goes to a page by the navigation.
    ///
    /// # Errors
    /// Where there is no such entry.
    pub(crate) async fn navigate(&self, name: &str) -> Result<()> {
        let pages = self.find(&Thing::named("navigation", "Pagina’s")).await?;
        self.click(&Thing::named("link", name).within(&pages)).await
    }

    /// Opens everything on the page that opens and closes.
    ///
    /// # Errors
    /// Where one does not open.
    pub(crate) async fn open_everything(&self) -> Result<()> {
        self.until("everything to be open", async || {
            let summary =
                self.script("return document.querySelector('main details:not([open]) > summary')", vec![]).await?;
            if summary.is_null() {
                return Ok(());
            }
            self.element(&summary)?.click().await.context("opening")?;
            bail!("there was one more")
        })
        .await
    }

    /// The page is marked as showing invented data.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn must_be_marked_as_example(&self) -> Result<()> {
        let banner = self.text(&Thing::named("region", "Voorbeeldgegevens")).await?;
        ensure!(banner.contains("verzonnen"), "the banner says {banner:?}");
        Ok(())
    }

    /// The page fits its width: nothing makes it scroll sideways.
    ///
    /// # Errors
    /// With what is too wide.
    pub(crate) async fn must_fit_its_width(&self, state: &str) -> Result<()> {
        let wide = self
            .script(
                "const room = document.documentElement.clientWidth;
                 if (document.documentElement.scrollWidth <= room) return [];
                 return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 0.5)
                   .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')} reaches ${Math.round(one.getBoundingClientRect().right)} of ${room}`)
                   .slice(0, 12).concat([`the page is ${document.documentElement.scrollWidth} wide`])",
                vec![],
            )
            .await?;
        ensure!(wide == serde_json::json!([]), "{state} scrolls sideways: {wide:#}");
        Ok(())
    }
}
