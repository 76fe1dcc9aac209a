//! Resultaat.

use crate::harness::app::App;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use serde_json::json;

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

    /// What the chapter on the file says.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn file_chapter(&self) -> Result<String> {
        self.0.text(&Thing::named("region", "Het bestand voor de VAR")).await
    }

    /// What is said of the file that was made.
    ///
    /// # Errors
    /// Where nothing is.
    pub(crate) async fn said_of_file(&self) -> Result<String> {
        let chapter = self.0.find(&Thing::named("region", "Het bestand voor de VAR")).await?;
        self.0.text(&Thing::any("status").within(&chapter)).await
    }

    /// Saves the list of steps and gives what was downloaded.
    ///
    /// # Errors
    /// Where no file comes.
    pub(crate) async fn save_steps(&self, code: &str) -> Result<HandedOver> {
        self.0.click(&Thing::named("button", "Bewaar de stappen als lijst (CSV)")).await?;
        let file = self.0.downloaded(|name| name.contains("-stappen-") && name.contains(code)).await?;
        self.0
            .until("the page to say so", async || {
                let chapter = self.0.find(&Thing::named("region", "Wat kunt u doen")).await?;
                let text = self.0.text_of(&chapter).await?;
                ensure!(text.contains(&format!("De lijst {} is gemaakt.", file.name)), "it says {text:?}");
                Ok(())
            })
            .await?;
        Ok(file)
    }

    /// Takes a step in, or out again, with the space bar.
    ///
    /// # Errors
    /// Where it has no checkbox.
    pub(crate) async fn reckon_with_by_key(&self, question: &str) -> Result<()> {
        let name = format!("Reken deze stap mee ({question})");
        let checkbox = self.0.find(&Thing::named("checkbox", &name)).await?;
        self.0.script("arguments[0].focus()", vec![json!(checkbox)]).await?;
        self.0.strike(' ').await
    }

    /// How many steps are taken in.
    ///
    /// # Errors
    /// Where the page cannot be looked at.
    pub(crate) async fn reckoned_with(&self) -> Result<u64> {
        let count = "return document.querySelectorAll('main input[type=checkbox]:checked').length";
        self.0.script(count, vec![]).await?.as_u64().context("a number")
    }

    /// What the chosen steps bring together, as it is said.
    ///
    /// # Errors
    /// Where the page does not say.
    pub(crate) async fn what_if(&self) -> Result<String> {
        let panel = self.0.find(&Thing::named("region", "Wat als u deze stappen zet?")).await?;
        self.0.text(&Thing::any("status").within(&panel)).await
    }

    /// Takes every step out again, with the Enter key.
    ///
    /// # Errors
    /// Where there is no button for it.
    pub(crate) async fn reset_what_if(&self) -> Result<()> {
        let button = self.0.find(&Thing::named("button", "Wis de vinkjes")).await?;
        self.0.script("arguments[0].focus()", vec![json!(button)]).await?;
        self.0.press(fantoccini::key::Key::Enter).await
    }

    /// Begins to write down what a screen reader is told of chosen steps.
    ///
    /// # Errors
    /// Where the page does not say it.
    pub(crate) async fn listen_to_what_if(&self) -> Result<()> {
        let panel = self.0.find(&Thing::named("region", "Wat als u deze stappen zet?")).await?;
        let status = self.0.find(&Thing::any("status").within(&panel)).await?;
        let listen = "const [status] = arguments; window.heard = [];
             new MutationObserver(() => window.heard.push(status.textContent.replace(/\\s+/g, ' ').trim()))
               .observe(status, { childList: true, characterData: true, subtree: true });";
        self.0.script(listen, vec![json!(status)]).await.map(drop)
    }

    /// What was told since.
    ///
    /// # Errors
    /// Where nobody listened.
    pub(crate) async fn heard(&self) -> Result<Vec<String>> {
        serde_json::from_value(self.0.script("return window.heard", vec![]).await?).context("a list of texts")
    }

    /// What becomes of a theme with the chosen steps.
    ///
    /// # Errors
    /// Where it is not shown.
    pub(crate) async fn theme_after_steps(&self, theme: &str) -> Result<String> {
        let chapter = self.0.find(&Thing::named("region", "Wat kunt u doen")).await?;
        self.0.text(&Thing::starting("listitem", theme).within(&chapter)).await
    }
}
