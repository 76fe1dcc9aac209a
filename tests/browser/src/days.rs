//! Samenvoegen over days: what came in and what was chosen stays in this browser until someone wipes it, in every tab.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::example_files::{Sent, differing, sent};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::{in_each_browser, in_each_browser_without_storage};
use crate::pages::merge::Merge;
use crate::pages::region::Region;
use anyhow::{Result, ensure};

const EDITION: &str = "voorbeeld-2026";

/// Three files, of which the first and the last are of one municipality and differ; and that municipality's name.
fn three() -> Result<(Vec<HandedOver>, String)> {
    let edition = EditionFile::read(EDITION)?;
    let all = sent(EDITION)?;
    let late = differing(&all[0], &edition.oracle()?, "2026-10-05T08:00:00Z", 0)?;
    Ok((vec![all[0].file.clone(), all[1].file.clone(), late], edition.name_of(&all[0].code)?))
}

/// The page in a new document, with what was kept.
async fn another_day(app: &App) -> Result<Merge<'_>> {
    app.go_afresh("#/samenvoegen").await?;
    Merge::shown(app).await
}

#[test]
fn what_came_in_and_what_was_chosen_is_there_on_another_day() {
    in_each_browser(async |app| {
        let (files, name) = three()?;
        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        merge.finds("2 van 23 gemeenten tellen mee. Eén conflict wacht op uw keuze.").await?;
        let proposed = merge.save().await?;
        merge.settle(&name, &files[2].name).await?;
        let receipt = merge.receipt().await?;
        app.forget_downloads()?;
        let saved = merge.save().await?;
        ensure!(saved.bytes != proposed.bytes, "the choice changes nothing");

        // Regio opened first, in a new document.
        app.go_afresh(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("2 van 23 gemeenten"), "the region is of others: {text}");

        let merge = another_day(app).await?;
        ensure!(merge.receipt().await? == receipt, "another receipt: {:#?}", merge.receipt().await?);
        app.forget_downloads()?;
        ensure!(merge.save().await? == saved, "another merged file");

        // The same files again, and another one: only that one is new.
        let more = sent(EDITION)?[2].file.clone();
        merge.drop_files(&[files[0].clone(), files[1].clone(), more]).await?;
        merge.finds("3 van 23 gemeenten tellen mee.").await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("1 bestand toegevoegd; 2 andere waren er al."), "it does not tell: {text}");
        let merge = another_day(app).await?;
        merge.finds("3 van 23 gemeenten tellen mee.").await
    });
}

#[test]
fn files_are_replaced_and_taken_out_one_by_one() {
    in_each_browser(async |app| {
        let (files, _) = three()?;
        let merge = Merge::open(app).await?;
        merge.drop_files(&files[..2]).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        merge.open_files().await?;
        merge.replace(&files[0].name, &files[2]).await?;
        let names = async |merge: &Merge<'_>| -> Result<Vec<String>> {
            Ok(merge.receipt().await?.into_iter().map(|line| line.file).collect())
        };
        let expected = vec![files[1].name.clone(), files[2].name.clone()];
        app.until("the other file", async || {
            let seen = names(&merge).await?;
            ensure!(seen == expected, "the receipt has {seen:?}");
            Ok(())
        })
        .await?;
        merge.take_out(&files[1].name).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        app.must_be_accessible("Samenvoegen with its list of files").await?;
        let merge = another_day(app).await?;
        let seen = names(&merge).await?;
        ensure!(seen == expected[1..], "on another day the receipt has {seen:?}");
        merge.begin_anew().await?;
        Merge::open(app).await.map(drop)
    });
}

#[test]
fn wiping_everything_wipes_the_collection_too() {
    in_each_browser(async |app| {
        let (files, _) = three()?;
        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        merge.finds("2 van 23 gemeenten tellen mee. Eén conflict wacht op uw keuze.").await?;
        // In a document in which nothing else has been loaded.
        app.go_afresh("#/uitleg").await?;
        app.click(&Thing::named("button", "Alle gegevens van de Cyberthermometer op dit apparaat wissen")).await?;
        app.click(&Thing::named("button", "Ja, alles wissen")).await?;
        app.until("the outcome", async || {
            let text = app.text(&Thing::any("main")).await?;
            ensure!(text.contains("Alles is gewist."), "it says {text}");
            Ok(())
        })
        .await?;
        // Neither in this document, where wiping loaded what was kept, nor in another one.
        app.go("#/samenvoegen").await?;
        app.shows("Voeg de bestanden van de gemeenten samen.").await?;
        Merge::open(app).await.map(drop)
    });
}

#[test]
fn two_tabs_work_on_one_collection() {
    in_each_browser(async |app| {
        let all: Vec<Sent> = sent(EDITION)?;
        let first = Merge::open(app).await?;
        first.drop_files(&[all[0].file.clone()]).await?;
        first.finds("1 van 23 gemeenten telt mee.").await?;
        let tab = app.open_tab().await?;
        let second = another_day(app).await?;
        second.drop_files(&[all[1].file.clone()]).await?;
        second.finds("2 van 23 gemeenten tellen mee.").await?;
        app.to_tab(tab).await?;
        first.finds("2 van 23 gemeenten tellen mee.").await?;
        // Neither has written over what the other one brought.
        first.drop_files(&[all[2].file.clone()]).await?;
        first.finds("3 van 23 gemeenten tellen mee.").await?;
        let merge = another_day(app).await?;
        merge.finds("3 van 23 gemeenten tellen mee.").await
    });
}

#[test]
fn where_nothing_is_kept_it_is_said_at_once_and_work_goes_on() {
    in_each_browser_without_storage(async |app| {
        let (files, _) = three()?;
        let merge = Merge::open(app).await?;
        app.until("the notice", async || {
            let text = app.text(&Thing::any("main")).await?;
            ensure!(text.contains("Niet bewaard. Deze browser bewaart niets van deze pagina."), "it says {text}");
            Ok(())
        })
        .await?;
        app.must_be_accessible("Samenvoegen without storage").await?;
        merge.drop_files(&files[..2]).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        // Another part of the app finds them in this page.
        app.go(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("2 van 23 gemeenten"), "the region is of others: {text}");
        Merge::open(app).await.map(drop)
    });
}
