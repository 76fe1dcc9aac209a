//! Samenvoegen: every way in, many files at once, and what comes in whole or not at all.

use crate::harness::browser_kind::BrowserKind;
use crate::harness::edition_file::asset;
use crate::harness::example_files::sent;
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::json;
use std::fs;

const EDITION: &str = "voorbeeld-2026";
const EMPTY: &str = "Voeg de bestanden van de gemeenten samen.";

/// Drops what a browser gives for folders: an entry for each, which hands over what is in it a few at a time.
const DROP_FOLDERS: &str = "
const [target, handed] = arguments;
const file = ([name, bytes]) => ({ isDirectory: false, name, file: (ready) => setTimeout(() => ready(new File([new Uint8Array(bytes)], name))) });
const lost = { isDirectory: false, name: 'kwijt.csv', file: (ready, failed) => setTimeout(() => failed(new DOMException('gone'))) };
const folder = (name, inside) => ({ isDirectory: true, name, createReader: () => { let left = [...inside];
  return { readEntries: (ready) => setTimeout(() => ready(left.splice(0, 2))) }; } });
const shut = { isDirectory: true, name: 'dicht', createReader: () => ({ readEntries: (ready, failed) => setTimeout(() => failed(new DOMException('no'))) }) };
const [first, second, third, ...rest] = handed;
const entries = [folder('inzendingen', [file(first), folder('laat', [file(second), folder('nog later', [file(third)]), lost]), shut, ...rest.map(file)])];
const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null }));
const dataTransfer = { types: ['Files'], items, files: [] };
for (const kind of ['dragover', 'drop']) {
  const event = new DragEvent(kind, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  target.dispatchEvent(event);
}
";

/// Chooses files in a field.
const CHOOSE: &str = "
const [field, handed] = arguments;
const transfer = new DataTransfer();
for (const [name, bytes] of handed) transfer.items.add(new File([new Uint8Array(bytes)], name));
field.files = transfer.files;
field.dispatchEvent(new Event('change', { bubbles: true }));
";

fn some(count: usize) -> Result<Vec<HandedOver>> {
    Ok(sent(EDITION)?.into_iter().take(count).map(|sent| sent.file).collect())
}

#[test]
fn a_folder_is_chosen_with_all_that_is_in_it() {
    in_each_browser(async |app| {
        let folder = app.own_file("inzendingen");
        fs::create_dir_all(folder.join("laat")).context("making folders")?;
        for (file, place) in some(3)?.iter().zip(["a.csv", "b.txt", "laat/c"]) {
            fs::write(folder.join(place), &file.bytes).context("writing a file")?;
        }
        let merge = Merge::open(app).await?;
        let field = app.find(&Thing::named("file", "Map kiezen")).await?;
        if app.kind == BrowserKind::Chromium {
            field.send_keys(&folder.display().to_string()).await.context("choosing a folder")?;
        } else {
            // Firefox's driver chooses no folders: the field gets what a folder would give.
            let handed: Vec<_> = some(3)?.iter().map(|file| json!([file.name, file.bytes])).collect();
            app.script(CHOOSE, vec![json!(field), json!(handed)]).await?;
        }
        // By any name and ending, also of a folder in the folder.
        merge.finds("3 van 23 gemeenten tellen mee.").await
    });
}

#[test]
fn folders_are_dropped_with_all_that_is_in_them() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        let main: Element = app.find(&Thing::any("main")).await?;
        let handed: Vec<_> = some(7)?.iter().map(|file| json!([file.name, file.bytes])).collect();
        app.script(DROP_FOLDERS, vec![json!(main), json!(handed)]).await?;
        merge.finds("7 van 23 gemeenten tellen mee.").await?;
        // What the browser did not give is on the receipt too.
        let lost: Vec<String> = merge
            .receipt()
            .await?
            .into_iter()
            .filter(|line| line.outcome == "niet meegenomen De browser kon dit bestand niet lezen")
            .map(|line| line.file)
            .collect();
        ensure!(lost == ["dicht", "kwijt.csv"], "told as lost: {lost:?}");
        Ok(())
    });
}

#[test]
fn files_and_tables_are_pasted() {
    in_each_browser(async |app| {
        let files = some(4)?;
        let merge = Merge::open(app).await?;
        app.paste(&files[..1], "").await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        // The text of a file, as out of a message.
        let text = |file: &HandedOver| String::from_utf8(file.bytes.clone()).context("our files are UTF-8");
        app.paste(&[], &text(&files[1])?).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        // Cells, as out of a spreadsheet: with tabs between them. Twice, for the second has a name of its own.
        for (place, file) in files[2..4].iter().enumerate() {
            app.paste(&[], &text(file)?.trim_start_matches('\u{feff}').replace(';', "\t")).await?;
            merge.finds(&format!("{} van 23 gemeenten tellen mee.", place + 3)).await?;
        }
        let receipt = merge.receipt().await?;
        let names: Vec<&str> = receipt.iter().map(|line| line.file.as_str()).collect();
        let expected = ["geplakte tekst 1.csv", "geplakte tekst 2.csv", "geplakte tekst 3.csv", files[0].name.as_str()];
        ensure!(names == expected, "the receipt has {names:?}");
        Ok(())
    });
}

#[test]
fn what_is_no_table_is_told_with_what_to_do() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        let workbook =
            [b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0".as_slice(), &[0; 12], &[13, 0, 0, 0], b"xl/workbook.xml"].concat();
        let age = b"age-encryption.org/v1\n-> X25519 c2xldXRlbA\nYWJj\n--- bWFj\nwat erin staat".to_vec();
        merge.drop_files(&[HandedOver::new("werk.csv", workbook), HandedOver::new("geheim.age", age)]).await?;
        merge.finds("Geen enkele inzending telt mee.").await?;
        let told = merge.problems_of("werk.csv").await?.join(" ");
        ensure!(told.contains("CSV"), "it does not say how to save it: {told}");
        let told = merge.problems_of("geheim.age").await?.join(" ");
        ensure!(
            told.starts_with("Fout") && told.contains("versleuteld"),
            "it does not say that it is encrypted: {told}"
        );
        app.must_be_accessible("Samenvoegen with files that are no tables").await
    });
}

#[test]
fn reading_many_files_moves_on_and_stops_when_asked() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        // All submissions in each, so that reading takes a while.
        let file = HandedOver::new("alles.csv", asset(&format!("examples/{EDITION}.csv"))?);
        merge.drop_copies(&file, 300).await?;
        let progress =
            "return [document.querySelector('progress')?.value ?? -1, document.querySelector('progress')?.max ?? -1]";
        let mut seen = Vec::new();
        app.until("progress that moves", async || {
            let now = app.script(progress, vec![]).await?;
            ensure!(now[1] == 600, "the bar is {now}");
            let value = now[0].as_f64().context("no number")?;
            if !seen.contains(&value) {
                seen.push(value);
            }
            ensure!(seen.len() > 3 && seen.is_sorted(), "seen {seen:?}");
            Ok(())
        })
        .await?;
        app.click(&Thing::named("button", "Stop met lezen")).await?;
        merge.finds(EMPTY).await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("Gestopt. Van deze bestanden is niets toegevoegd."), "it says {text}");
        ensure!(app.all(&Thing::any("progressbar")).await?.is_empty(), "the bar stays");
        // Nothing was half taken in, here or in what is kept.
        merge.drop_files(&some(2)?).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        app.go_afresh("#/samenvoegen").await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await
    });
}

#[test]
fn a_thousand_files_with_problems_stay_usable() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        let bad = "formaat;editie;gemeentecode;ingevuld_op;vraag;antwoord;niveau;ondersteuning;toelichting\r\n\
                   cyberthermometer/1;voorbeeld-2026;GM9001;2026-11-03T09:12:44Z;EH-01;niveau;zeven;geen;\r\n";
        merge.drop_copies(&HandedOver::new("fout.csv", bad), 1_000).await?;
        merge.finds("Geen enkele inzending telt mee.").await?;
        let text = app.text(&Thing::any("main")).await?;
        ensure!(
            text.contains("1000 bestanden ontvangen, 1000 regels op de ontvangstlijst: 1000 niet meegenomen."),
            "{text}"
        );
        // A part of it stands on the page; all of it where asked.
        let count = "return [document.querySelectorAll('.ct-main tbody tr').length, document.querySelectorAll('.ct-main *').length]";
        let few = app.script(count, vec![]).await?;
        ensure!(few[0].as_u64() < Some(400) && few[1].as_u64() < Some(9_000), "the page is heavy: {few}");
        let chapter = app.find(&Thing::named("region", "Ontvangstlijst")).await?;
        app.click(&Thing::named("button", "Toon alles").within(&chapter)).await?;
        app.until("all lines", async || {
            let lines = merge.receipt().await?.len();
            ensure!(lines == 1_000, "{lines} lines");
            Ok(())
        })
        .await?;
        app.must_be_accessible("Samenvoegen with a thousand lines").await
    });
}

#[test]
fn too_many_files_are_refused_before_any_is_read() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        merge.drop_copies(&HandedOver::new("a.csv", "x"), 1_001).await?;
        app.until("the refusal", async || {
            let text = app.text(&Thing::any("main")).await?;
            ensure!(text.contains("Te veel ineens.") && text.contains("1.001"), "it says {text}");
            Ok(())
        })
        .await?;
        merge.finds(EMPTY).await
    });
}
