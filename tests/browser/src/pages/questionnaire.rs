//! De vragenlijst van volgend jaar.

use crate::harness::app::App;
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::json;
use std::fs;

/// The page on which an edition file is checked and shown.
pub(crate) struct Questionnaire<'a>(&'a App);

/// A sentence, and under each heading things with the rows of their tables.
pub(crate) type Changes = (String, Vec<(String, Vec<(String, Vec<Vec<String>>)>)>);

/// A question as the page shows it to read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Shown {
    /// Its id.
    pub(crate) id: String,
    /// What is asked.
    pub(crate) text: String,
    /// Why.
    pub(crate) why: String,
    /// Each level as it reads, the norm with its name before it.
    pub(crate) levels: Vec<String>,
    /// What stands below it: names and values.
    pub(crate) facts: Vec<(String, String)>,
}

impl<'a> Questionnaire<'a> {
    /// Opens the page in a new document: nothing is open there.
    ///
    /// # Errors
    /// Where it does not come.
    pub(crate) async fn open(app: &'a App) -> Result<Self> {
        app.go_afresh("#/vragenlijst").await?;
        Self::shown(app).await
    }

    /// The page that is shown.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn shown(app: &'a App) -> Result<Self> {
        app.shows("De vragenlijst van volgend jaar").await?;
        app.find(&Thing::named("link", "Vragenlijst 2026")).await?;
        Ok(Self(app))
    }

    /// Drops files on the page.
    ///
    /// # Errors
    /// Where the page throws.
    pub(crate) async fn drop_files(&self, files: &[HandedOver]) -> Result<()> {
        let main = self.0.find(&Thing::any("main")).await?;
        self.0.drop_files(&main, files).await
    }

    /// Chooses a file in the file field.
    ///
    /// # Errors
    /// Where there is no field.
    pub(crate) async fn choose_file(&self, file: &HandedOver) -> Result<()> {
        let path = self.0.own_file(&file.name);
        fs::write(&path, &file.bytes).with_context(|| format!("writing {}", path.display()))?;
        let field = self.0.find(&Thing::named("file", "Vragenlijst kiezen")).await?;
        field.send_keys(&path.display().to_string()).await.context("choosing a file")
    }

    /// Waits until this file is open, and this came of it.
    ///
    /// # Errors
    /// Where something else did.
    pub(crate) async fn finds(&self, file: &str, outcome: &str) -> Result<()> {
        let file = self.0.find(&Thing::named("region", file)).await?;
        let text = self.0.text_of(&file).await?;
        ensure!(text.contains(outcome), "it says {text:?}");
        Ok(())
    }

    /// A chapter.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn chapter(&self, name: &str) -> Result<Element> {
        self.0.find(&Thing::named("region", name)).await
    }

    /// What was found: under each heading its items, where and what to do.
    ///
    /// # Errors
    /// Where the chapter is not there.
    pub(crate) async fn findings(&self) -> Result<Vec<(String, Vec<(String, String)>)>> {
        let chapter = self.chapter("Fouten en waarschuwingen").await?;
        let script = "const plain = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
            return [...arguments[0].querySelectorAll('h3')].map((head) => [plain(head),
              [...head.parentElement.querySelectorAll('li')].map((item) => [...item.querySelectorAll('p')].map(plain))])";
        let seen = self.0.script(script, vec![json!(chapter)]).await?;
        serde_json::from_value(seen).context("headings with items of two paragraphs")
    }

    /// What changed against another edition: the sentence that counts, and under each heading the lines of its list, or the title and
    /// the rows of each of its tables.
    ///
    /// # Errors
    /// Where the chapter is not there.
    pub(crate) async fn changes(&self) -> Result<Changes> {
        let chapter = self.chapter("Wat is er veranderd").await?;
        let script = "const plain = (one) => one.textContent.replace(/\\s+/g, ' ').trim(), all = (one, what) => [...one.querySelectorAll(what)];
            const [chapter] = arguments;
            return [plain(chapter.querySelector('[role=status]')), all(chapter, 'h3').map((head) => [plain(head),
              [...all(head.parentElement, 'li').map((item) => [plain(item), []]),
               ...all(head.parentElement, 'article').map((one) => [plain(one.querySelector('h4')), all(one, 'tbody tr').map((row) => [...row.cells].map(plain))])]])]";
        let seen = self.0.script(script, vec![json!(chapter)]).await?;
        serde_json::from_value(seen).context("a sentence, and headings with what stands below them")
    }

    /// Compares with another edition of the site.
    ///
    /// # Errors
    /// Where it cannot be chosen.
    pub(crate) async fn compare_with(&self, edition: &str) -> Result<()> {
        let select = self.0.find(&Thing::named("combobox", "Vergelijk met")).await?;
        select.select_by_value(edition).await.context("choosing the edition to compare with")
    }

    /// Every question as it is shown to read.
    ///
    /// # Errors
    /// Where the preview is not there.
    pub(crate) async fn preview(&self) -> Result<Vec<Shown>> {
        type Read = (String, String, String, Vec<String>, Vec<(String, String)>);
        let chapter = self.chapter("Zo ziet de vragenlijst eruit").await?;
        let script = "const plain = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
            return [...arguments[0].querySelectorAll('article')].map((one) => [
              plain(one.querySelector('p')), plain(one.querySelector('h4')), plain(one.querySelector('h4 + p')),
              [...one.querySelector('ul').children].map(plain),
              [...one.querySelectorAll('dt')].map((name) => [plain(name), plain(name.nextElementSibling)])])";
        let seen = self.0.script(script, vec![json!(chapter)]).await?;
        let read: Vec<Read> = serde_json::from_value(seen).context("questions of five pieces")?;
        Ok(read.into_iter().map(|(id, text, why, levels, facts)| Shown { id, text, why, levels, facts }).collect())
    }

    /// Nothing is stored in the browser.
    ///
    /// # Errors
    /// Where something is.
    pub(crate) async fn must_store_nothing(&self) -> Result<()> {
        let stored = self
            .0
            .script("return localStorage.length + sessionStorage.length + document.cookie.length", vec![])
            .await?;
        ensure!(stored == 0, "{stored} things are stored");
        Ok(())
    }
}
