//! Bestand openen, and the pages for a colleague's questions.

use crate::harness::app::App;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::Value;

/// The page with the files.
pub(crate) struct Opening<'a>(&'a App);

impl<'a> Opening<'a> {
    /// Opens the page in a new document.
    ///
    /// # Errors
    /// Where it does not come.
    pub(crate) async fn open(app: &'a App) -> Result<Self> {
        app.go_afresh("#/openen").await?;
        app.shows("Bestand openen").await?;
        // The heading stands there while the questionnaires are still on their way.
        app.until("the place for files", async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains("Of sleep bestanden naar deze pagina"), "it says {main:?}");
            Ok(())
        })
        .await?;
        Ok(Self(app))
    }

    /// Drops a file and gives the card of what it brings.
    ///
    /// # Errors
    /// Where no card of this title comes.
    pub(crate) async fn drop(&self, file: &HandedOver, title: &str) -> Result<Element> {
        let main = self.0.find(&Thing::any("main")).await?;
        self.0.drop_files(&main, std::slice::from_ref(file)).await?;
        self.0.find(&Thing::named("article", title)).await
    }

    /// Drops a file of which nothing can be taken in, and gives what is said of it.
    ///
    /// # Errors
    /// Where the page does not refuse it.
    pub(crate) async fn refused(&self, file: &HandedOver) -> Result<String> {
        let main = self.0.find(&Thing::any("main")).await?;
        self.0.drop_files(&main, std::slice::from_ref(file)).await?;
        let heading = format!("Niet geopend: {}", file.name);
        self.0.find(&Thing::named("heading", &heading)).await?;
        let said = self.0.texts(&Thing::any("article")).await?;
        said.into_iter().find(|text| text.contains(&heading)).context("no such card")
    }

    /// Presses a button of a card.
    ///
    /// # Errors
    /// Where it has none of this name.
    pub(crate) async fn press(&self, card: &Element, button: &str) -> Result<()> {
        self.0.click(&Thing::named("button", button).within(card)).await
    }

    /// Waits until the card says this.
    ///
    /// # Errors
    /// Where it does not.
    pub(crate) async fn says(&self, card: &Element, text: &str) -> Result<()> {
        self.0
            .until("the card to say so", async || {
                let said = self.0.text_of(card).await?;
                ensure!(said.contains(text), "it says {said:?}, not {text:?}");
                Ok(())
            })
            .await
    }

    /// Both answers to a question, as the card words them: that of this machine and that of the file.
    ///
    /// # Errors
    /// Where there is no such choice.
    pub(crate) async fn sides(&self, card: &Element, question: &str) -> Result<Vec<String>> {
        let group = self.0.find(&Thing::starting("group", question).within(card)).await?;
        let labels = "return [...arguments[0].querySelectorAll('label')].map((label) => label.textContent.replace(/[^\\S\\n]+/g, ' ').trim())";
        let labels = self.0.script(labels, vec![serde_json::json!(group)]).await?;
        serde_json::from_value(labels).context("two texts")
    }

    /// Chooses a side.
    ///
    /// # Errors
    /// Where there is no such choice.
    pub(crate) async fn choose(&self, card: &Element, question: &str, side: &str) -> Result<()> {
        let group = self.0.find(&Thing::starting("group", question).within(card)).await?;
        self.0.click(&Thing::starting("radio", side).within(&group)).await
    }
}

/// The file that the app made last, with a name that begins so.
///
/// # Errors
/// Where none comes.
pub(crate) async fn downloaded(app: &App, beginning: &str, ending: &str) -> Result<HandedOver> {
    let file = app.downloaded(|name| name.starts_with(beginning) && has_ending(name, ending)).await?;
    app.forget_downloads()?;
    Ok(file)
}

/// Everything that the app keeps in this browser.
///
/// # Errors
/// Where the page throws.
pub(crate) async fn stored(app: &App) -> Result<Value> {
    app.script(
        "return Object.fromEntries(Object.keys(localStorage).sort().map((key) => [key, localStorage.getItem(key)]))",
        vec![],
    )
    .await
}

/// Makes this browser another machine: one that keeps these things and no others.
///
/// # Errors
/// Where the page throws.
pub(crate) async fn become_machine(app: &App, kept: &Value) -> Result<()> {
    // Away from the app first: a page that is open would notice.
    app.go_afresh("#/uitleg").await?;
    app.shows("Uitleg").await?;
    let replace =
        "localStorage.clear(); for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text)";
    app.script(replace, vec![kept.clone()]).await.map(drop)
}
