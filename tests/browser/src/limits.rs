//! Samenvoegen where something is too much or refused: files that are too large, a browser that is full, a clipboard that is shut.

use crate::harness::app::App;
use crate::harness::edition_file::asset;
use crate::harness::example_files::sent;
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::{in_each_browser, in_each_browser_with_little_room};
use crate::pages::merge::Merge;
use crate::pages::region::Region;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs::File;

const EDITION: &str = "voorbeeld-2026";
const EMPTY: &str = "Voeg de bestanden van de gemeenten samen.";

/// Counts how many files of more than a megabyte the page reads; they are read all the same.
const COUNT_READS: &str = "
window.reads = 0;
for (const way of ['arrayBuffer', 'text', 'stream', 'slice']) {
  const own = Blob.prototype[way];
  Blob.prototype[way] = function (...given) { if (this.size > 1e6) window.reads += 1; return own.apply(this, given); };
}
";

/// Waits until the page's main part says this.
async fn says(app: &App, words: &str) -> Result<()> {
    app.until(&format!("{words:?}"), async || {
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains(words), "it says {text}");
        Ok(())
    })
    .await
}

/// Chooses files of nothing but holes: they take no room on the disk. Each a name and a size in bytes.
async fn choose_sparse(app: &App, files: &[(&str, u64)]) -> Result<()> {
    let mut paths = Vec::new();
    for (name, size) in files {
        let path = app.own_file(name);
        File::create(&path).and_then(|file| file.set_len(*size)).with_context(|| format!("making {name}"))?;
        paths.push(path.display().to_string());
    }
    let field = app.find(&Thing::named("file", "Bestanden kiezen")).await?;
    field.send_keys(&paths.join("\n")).await.context("choosing files")
}

#[test]
fn what_is_too_large_is_told_before_it_is_read() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        app.script(COUNT_READS, vec![]).await?;
        // All together more than the page takes: none of it comes in.
        let each: Vec<(String, u64)> = (1..6).map(|number| (format!("groot-{number}.csv"), 60_000_000)).collect();
        let each: Vec<(&str, u64)> = each.iter().map(|(name, size)| (name.as_str(), *size)).collect();
        choose_sparse(app, &each).await?;
        says(app, "Te veel ineens. Alle bestanden samen zouden 300 MB groot zijn. Deze pagina kan 256 MB aan.").await?;
        merge.finds(EMPTY).await?;
        app.must_be_accessible("Samenvoegen with a drop that was refused").await?;

        // One that is larger than we read, with one that is not: that one comes in, and the other is on the receipt.
        let sound = sent(EDITION)?.remove(0).file;
        choose_sparse(app, &[("reus.csv", 300_000_000)]).await?;
        merge.finds("Geen enkele inzending telt mee.").await?;
        merge.choose_files(std::slice::from_ref(&sound)).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        let told = merge.problems_of("reus.csv").await?.join(" ");
        ensure!(told.starts_with("Fout") && told.contains("300") && told.contains("64"), "it is told: {told}");
        let text = app.text(&Thing::any("main")).await?;
        ensure!(!text.contains("Te veel ineens."), "what was refused stays told: {text}");
        ensure!(text.contains("2 bestanden ontvangen"), "{text}");
        let reads = app.script("return window.reads", vec![]).await?;
        ensure!(reads == 0, "{reads} of them were read");
        Ok(())
    });
}

#[test]
fn where_the_browser_is_full_it_is_said_at_once_and_work_goes_on() {
    in_each_browser_with_little_room(async |app| {
        let merge = Merge::open(app).await?;
        app.make_scarce().await?;
        // What fits is kept.
        let few: Vec<HandedOver> = sent(EDITION)?.into_iter().take(2).map(|sent| sent.file).collect();
        merge.drop_files(&few).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(!text.contains("Niet bewaard."), "it says that nothing is kept: {text}");

        // All submissions sixty times over: more than there is room for, though browsers press together what they keep.
        let all = HandedOver::new("alles.csv", asset(&format!("examples/{EDITION}.csv"))?);
        merge.drop_copies(&all, 60).await?;
        says(app, "Niet bewaard. De opslag van deze browser is vol of werkt niet.").await?;
        merge.finds("23 van 23 gemeenten tellen mee.").await?;
        app.must_be_accessible("Samenvoegen where the browser is full").await?;
        // The work goes on in this page: what is merged is to be had, and Regio shows it.
        let saved = merge.save().await?;
        ensure!(saved.bytes == all.bytes, "the merged file lacks something");
        app.go(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("23 van 23 gemeenten"), "the region is of others: {text}");

        // Another day has what fitted, whole; nothing half.
        app.go_afresh("#/samenvoegen").await?;
        let merge = Merge::shown(app).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        // A browser that is full may tell its console so.
        app.forget_findings().await
    });
}

#[test]
fn whether_a_line_was_copied_is_told() {
    in_each_browser(async |app| {
        Merge::open(app).await?;
        let open = "[...document.querySelectorAll('summary')].find((one) => one.textContent.startsWith('Sleutelpaar maken')).click()";
        let (make, copy) = ("Maak een sleutelpaar en bewaar het bestand", "Kopieer deze regel");
        app.script(open, vec![]).await?;
        app.click(&Thing::named("button", make)).await?;
        app.click(&Thing::named("button", copy)).await?;
        says(app, "De regel is gekopieerd.").await?;

        // Refused: in a new document, where no person has clicked yet.
        app.forbid_clipboard().await?;
        app.go_afresh("#/samenvoegen").await?;
        app.shows(EMPTY).await?;
        app.script(open, vec![]).await?;
        for name in [make, copy] {
            let button = app.find(&Thing::named("button", name)).await?;
            app.script("arguments[0].click()", vec![json!(button)]).await?;
        }
        says(app, "De browser kopieert de regel niet zelf. Hij is nu geselecteerd: kopieer hem met Ctrl+C.").await?;
        let line = app.script("return [String(getSelection()).trim(), document.getElementById('openbare-sleutels').textContent.trim()]", vec![]).await?;
        ensure!(
            line[0] == line[1] && line[0].as_str().is_some_and(|line| line.starts_with("\"recipients\"")),
            "{line}"
        );
        app.must_be_accessible("Samenvoegen with a line to copy").await
    });
}
