//! Regio, without names and with them.

use crate::harness::app::App;
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};

/// The first chapter without names.
const STANDING: &str = "1 Waar staan we";
/// The first chapter with names.
const WHO: &str = "Wie staat waar";

/// A report, and the chapter that its thermometers stand in.
pub(crate) struct Region<'a>(&'a App, &'static str);

impl<'a> Region<'a> {
    /// The report without names that is shown.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn shown(app: &'a App) -> Result<Self> {
        app.find(&Thing::named("heading", STANDING)).await?;
        Ok(Self(app, STANDING))
    }

    /// Goes from the report without names to the one with them, through the page that says what that means.
    ///
    /// # Errors
    /// Where there is no such way.
    pub(crate) async fn with_names(app: &'a App) -> Result<Self> {
        app.click(&Thing::named("link", "Bekijk met namen")).await?;
        Self::show_names(app).await
    }

    /// Lets names be seen, on the page that says what that means.
    ///
    /// # Errors
    /// Where it does not ask.
    pub(crate) async fn show_names(app: &'a App) -> Result<Self> {
        app.click(&Thing::named("button", "Toon de namen")).await?;
        Self::named_shown(app).await
    }

    /// Waits for the report with names.
    ///
    /// # Errors
    /// Where it is not shown.
    pub(crate) async fn named_shown(app: &'a App) -> Result<Self> {
        app.find(&Thing::named("heading", WHO)).await?;
        Ok(Self(app, WHO))
    }

    /// The app around it.
    pub(crate) fn app(&self) -> &'a App {
        self.0
    }

    /// The sentence that the page begins with.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) async fn finding(&self) -> Result<String> {
        let headings = self.0.texts(&Thing::any("heading")).await?;
        headings.into_iter().next().context("no heading")
    }

    /// What stands with a thermometer: of a theme, or of `Alle thema’s samen`.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn reading(&self, title: &str) -> Result<String> {
        let chapter = self.0.find(&Thing::named("region", self.1)).await?;
        let heading = self.0.find(&Thing::named("heading", title).within(&chapter)).await?;
        let item = self.0.script("return arguments[0].closest('li')", vec![serde_json::json!(heading)]).await?;
        self.0.text_of(&self.0.element(&item)?).await
    }

    /// The table of a figure or chapter, without its head.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn table(&self, name: &str) -> Result<Vec<Vec<String>>> {
        let mut table = self.0.table(&Thing::named("table", name)).await?;
        ensure!(!table.is_empty(), "{name} is empty");
        Ok(table.split_off(1))
    }

    /// The rows of every table of a name, in the page's order, without their heads: one may stand open, the rest a click away.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) async fn tables(&self, name: &str) -> Result<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        for table in self.0.all(&Thing::starting("table", name)).await? {
            rows.extend(self.0.rows_of(&table).await?.split_off(1));
        }
        ensure!(!rows.is_empty(), "there is no {name}");
        Ok(rows)
    }

    /// The steps in their order: facts and gain.
    ///
    /// # Errors
    /// Where the chapter is not there.
    pub(crate) async fn steps(&self) -> Result<Vec<String>> {
        let chapter = self.0.find(&Thing::named("region", "3 Wat moet er gebeuren")).await?;
        self.0.texts(&Thing::any("listitem").within(&chapter)).await
    }

    /// The tiles of the map: a municipality and its figure.
    ///
    /// # Errors
    /// Where there is no map.
    pub(crate) async fn tiles(&self) -> Result<Vec<String>> {
        let map = self.0.find(&Thing::named("region", "Kaart van de regio")).await?;
        self.0.texts(&Thing::any("button").within(&map)).await
    }
}
