//! Resultaat.

use crate::harness::app::App;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};

/// The result of one municipality.
pub(crate) struct OwnResult<'a>(&'a App);

impl<'a> OwnResult<'a> {
    /// The result that is shown.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn shown(app: &'a App, municipality: &str) -> Result<Self> {
        app.find(&Thing::starting("heading", &format!("{municipality} "))).await?;
        Ok(Self(app))
    }

    /// The sentence that the page begins with.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) async fn finding(&self, municipality: &str) -> Result<String> {
        self.0.text(&Thing::starting("heading", &format!("{municipality} "))).await
    }

    /// What stands with a theme's thermometer.
    ///
    /// # Errors
    /// Where the theme is not there.
    pub(crate) async fn reading(&self, theme: &str) -> Result<String> {
        let chapter = self.0.find(&Thing::named("region", "Waar staat u")).await?;
        self.0.text(&Thing::starting("listitem", theme).within(&chapter)).await
    }

    /// The steps, in the page's order.
    ///
    /// # Errors
    /// Where the chapter is not there.
    pub(crate) async fn steps(&self) -> Result<Vec<String>> {
        let chapter = self.0.find(&Thing::named("region", "Wat kunt u doen")).await?;
        self.0.texts(&Thing::any("listitem").within(&chapter)).await
    }

    /// Makes the file and gives what was downloaded.
    ///
    /// # Errors
    /// Where no file comes.
    pub(crate) async fn make_file(&self, code: &str) -> Result<HandedOver> {
        self.0.click(&Thing::named("button", "Maak het bestand (CSV)")).await?;
        let file = self
            .0
            .downloaded(|name| name.contains(code) && has_ending(name, "csv"))
            .await
            .context("making the file")?;
        self.0
            .until("the page to say so", async || {
                let chapter = self.0.find(&Thing::named("region", "Het bestand voor de VAR")).await?;
                let text = self.0.text_of(&chapter).await?;
                ensure!(text.contains(&file.name) && text.contains("Laatste bestand gemaakt op"), "it says {text:?}");
                Ok(())
            })
            .await?;
        Ok(file)
    }
}
