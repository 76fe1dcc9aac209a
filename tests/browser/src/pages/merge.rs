//! Samenvoegen.

use crate::harness::app::App;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;

/// The page with the files.
pub(crate) struct Merge<'a>(&'a App);

/// A line of the receipt.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct ReceiptLine {
    /// The file.
    pub(crate) file: String,
    /// The municipality.
    pub(crate) municipality: String,
    /// What became of it, with why.
    pub(crate) outcome: String,
    /// How much is answered.
    pub(crate) answered: String,
    /// Problems, counted.
    pub(crate) problems: String,
    /// The fingerprint.
    pub(crate) fingerprint: String,
}

impl<'a> Merge<'a> {
    /// Opens the page in a new document, where nothing was kept.
    ///
    /// # Errors
    /// Where it does not come.
    pub(crate) async fn open(app: &'a App) -> Result<Self> {
        app.go_afresh("#/samenvoegen").await?;
        app.shows("Voeg de bestanden van de gemeenten samen.").await?;
        Ok(Self(app))
    }

    /// The page that is shown.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn shown(app: &'a App) -> Result<Self> {
        app.find(&Thing::named("region", "Ontvangstlijst")).await?;
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

    /// Drops many copies of a file on the page, each under a name of its own.
    ///
    /// # Errors
    /// Where the page throws.
    pub(crate) async fn drop_copies(&self, file: &HandedOver, count: usize) -> Result<()> {
        let main = self.0.find(&Thing::any("main")).await?;
        self.0.drop_copies(&main, file, count).await
    }

    /// Begins anew with nothing.
    ///
    /// # Errors
    /// Where something stays.
    pub(crate) async fn begin_anew(&self) -> Result<()> {
        self.0.click(&Thing::named("button", "Begin opnieuw")).await?;
        self.0.click(&Thing::named("button", "Ja, begin opnieuw")).await?;
        self.finds("Voeg de bestanden van de gemeenten samen.").await
    }

    /// Opens the list of files.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) async fn open_files(&self) -> Result<()> {
        let summary =
            "return [...document.querySelectorAll('summary')].find((one) => one.textContent === arguments[0])";
        let summary = self.0.script(summary, vec![json!("Bestanden vervangen of weghalen")]).await?;
        self.0.element(&summary)?.click().await.context("opening the list of files")?;
        self.0.find(&Thing::named("table", "Alle bestanden die nu open zijn")).await.map(drop)
    }

    /// Takes a file out.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn take_out(&self, file: &str) -> Result<()> {
        self.0.click(&Thing::named("button", &format!("Haal weg {file}"))).await
    }

    /// Puts another file in the place of one.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn replace(&self, old: &str, file: &HandedOver) -> Result<()> {
        let path = self.0.own_file(&file.name);
        fs::write(&path, &file.bytes).with_context(|| format!("writing {}", path.display()))?;
        let field = self.0.find(&Thing::named("file", &format!("Vervang {old}"))).await?;
        field.send_keys(&path.display().to_string()).await.context("choosing a file")
    }

    /// Chooses files in the file field, as the browser's own window would.
    ///
    /// # Errors
    /// Where there is no field.
    pub(crate) async fn choose_files(&self, files: &[HandedOver]) -> Result<()> {
        let mut paths = Vec::new();
        for file in files {
            let path = self.0.own_file(&file.name);
            fs::write(&path, &file.bytes).with_context(|| format!("writing {}", path.display()))?;
            paths.push(path.display().to_string());
        }
        let field = self.0.find(&Thing::named("file", "Bestanden kiezen")).await?;
        field.send_keys(&paths.join("\n")).await.context("choosing files")
    }

    /// Waits until the heading says this.
    ///
    /// # Errors
    /// Where it says something else.
    pub(crate) async fn finds(&self, sentence: &str) -> Result<()> {
        self.0
            .until(&format!("{sentence:?}"), async || {
                let headings = self.0.texts(&Thing::any("heading")).await?;
                ensure!(headings.first().is_some_and(|heading| heading == sentence), "the headings are {headings:?}");
                Ok(())
            })
            .await
    }

    /// The receipt, by file.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) async fn receipt(&self) -> Result<Vec<ReceiptLine>> {
        let table = self.0.table(&Thing::starting("table", "Ontvangstlijst")).await?;
        let (head, rows) = table.split_first().context("the receipt is empty")?;
        let place = |name: &str| {
            head.iter().position(|column| column == name).with_context(|| format!("no column {name} in {head:?}"))
        };
        let places = [
            place("Bestand")?,
            place("Gemeente")?,
            place("Uitkomst")?,
            place("Beantwoord")?,
            place("Problemen")?,
            place("Controlegetal")?,
        ];
        let mut lines: Vec<ReceiptLine> = rows
            .iter()
            .map(|row| {
                let [file, municipality, outcome, answered, problems, fingerprint] =
                    places.map(|place| row.get(place).cloned().unwrap_or_default());
                ReceiptLine { file, municipality, outcome, answered, problems, fingerprint }
            })
            .collect();
        lines.sort();
        Ok(lines)
    }

    /// The problems that are told of a file: each with its severity before it.
    ///
    /// # Errors
    /// Where none are.
    pub(crate) async fn problems_of(&self, file: &str) -> Result<Vec<String>> {
        let heading = self.0.find(&Thing::named("heading", file)).await?;
        let article = self.0.script("return arguments[0].closest('article')", vec![json!(heading)]).await?;
        self.0.texts(&Thing::any("listitem").within(&self.0.element(&article)?)).await
    }

    /// Settles a conflict of a municipality: the submission from this file counts.
    ///
    /// # Errors
    /// Where there is no such choice.
    pub(crate) async fn settle(&self, municipality: &str, file: &str) -> Result<()> {
        let heading = self.0.find(&Thing::starting("heading", &format!("Twee inzendingen van {municipality}"))).await?;
        let form = self.0.script("return arguments[0].closest('form')", vec![json!(heading)]).await?;
        let form = self.0.element(&form)?;
        ensure!(self.0.text_of(&form).await?.contains("U hebt nog niet gekozen."), "something is chosen already");
        self.0.click(&Thing::starting("radio", file).within(&form)).await?;
        self.0
            .until("the choice", async || {
                let text = self.0.text_of(&form).await?;
                ensure!(text.contains(&format!("U koos {file}.")), "it says {text:?}");
                Ok(())
            })
            .await
    }

    /// Saves the merged file and gives what was downloaded.
    ///
    /// # Errors
    /// Where no file comes.
    pub(crate) async fn save(&self) -> Result<HandedOver> {
        self.0.click(&Thing::named("button", "Samengevoegd bestand opslaan")).await?;
        self.0
            .downloaded(|name| name.contains("-regio-") && has_ending(name, "csv"))
            .await
            .context("saving the merged file")
    }

    /// Saves the receipt and gives what was downloaded.
    ///
    /// # Errors
    /// Where no file comes.
    pub(crate) async fn save_receipt(&self) -> Result<HandedOver> {
        self.0.click(&Thing::named("button", "Ontvangstlijst opslaan")).await?;
        self.0
            .downloaded(|name| name.contains("ontvangst") && has_ending(name, "csv"))
            .await
            .context("saving the receipt")
    }

    /// Goes on to the region of what was merged.
    ///
    /// # Errors
    /// Where there is no way.
    pub(crate) async fn to_region(&self) -> Result<()> {
        let main = self.0.find(&Thing::any("main")).await?;
        self.0.click(&Thing::holding("link", "regio").within(&main)).await
    }
}
