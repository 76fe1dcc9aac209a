//! What is in a file is only ever text: in every field, in every view, in what is saved, and in the name of the file.

use crate::harness::app::App;
use crate::harness::browser_kind::BrowserKind;
use crate::harness::edition_file::asset;
use crate::harness::example_files::sent;
use crate::harness::files::HandedOver;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use crate::pages::region::Region;
use anyhow::{Context, Result, ensure};
use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};

const EDITION: &str = "voorbeeld-2026";
/// So many municipalities has it.
const MUNICIPALITIES: usize = 23;

/// Texts that run, break out, hide or mislead where they are taken for anything but text.
const TEXTS: [&str; 16] = [
    "<script>window.ran = 1</script>",
    "<img src=x onerror=\"window.ran = 1\">",
    "\"><svg onload=window.ran=1>",
    "</td></tr></table><iframe srcdoc=\"<script>parent.ran=1</script>\">",
    "</textarea><details open ontoggle=window.ran=1>",
    "javascript:window.ran=1",
    "{{constructor.constructor('window.ran=1')()}}",
    "${window.ran=1}",
    "=HYPERLINK(\"http://voorbeeld.invalid/?\"&A1;\"klik\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "&lt;b&gt; &amp;nbsp; &#x41; %3Cb%3E \\u003cb\\u003e",
    "rechts naar links: \u{202e}gpj.exe \u{202c}en \u{200b}onzichtbaar",
    "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}\u{33d}a\u{334}\u{319}\u{324}lgo, \u{1f469}\u{200d}\u{1f4bb} en \u{65e5}\u{672c}\u{8a9e}",
    "__proto__ constructor toString NaN null undefined",
    "regel een\nregel twee\ten een tab; 'aanhaling' \"dubbel\"",
    "x' OR 1=1; DROP TABLE gemeenten; --",
];

/// The columns of a file.
const COLUMNS: usize = 16;
/// Where a note stands, and the role that answered.
const NOTE: usize = 13;
const ROLE: usize = 14;

/// A file of these cells.
fn file(name: &str, rows: &[Vec<String>]) -> HandedOver {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let row = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(";") + "\r\n";
    HandedOver::new(name, rows.iter().map(row).collect::<String>())
}

fn cells(file: &HandedOver) -> Result<Vec<Vec<String>>> {
    oracle::read_table(&file.bytes).map_err(anyhow::Error::msg)
}

/// Nothing ran, and nothing was made of a text but text.
async fn must_be_text_only(app: &App, place: &str) -> Result<()> {
    let seen = app
        .script(
            "return [window.ran ?? null, document.querySelectorAll('.ct-page :is(script, img, iframe, b, textarea, object, embed, [onload], [onerror], [ontoggle], [href^=javascript])').length, document.title]",
            vec![],
        )
        .await?;
    ensure!(seen[0].is_null() && seen[1] == 0, "{place}: something was made of a text: {seen}");
    ensure!(seen[2].as_str().is_some_and(|title| title.ends_with(" · Cyberthermometer")), "{place}: {seen}");
    Ok(())
}

/// A name that no system takes for anything but a name.
fn is_plain_name(name: &str) -> bool {
    name.strip_suffix(".csv")
        .is_some_and(|stem| stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'))
}

/// Runs of blanks as one.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page goes to paper, with all of these texts on it to the letter; nothing runs by it.
async fn must_print_as_text(app: &App, texts: impl Iterator<Item = &str>) -> Result<()> {
    let pdf = app.client.print(PrintConfiguration::default()).await.context("printing")?;
    ensure!(pdf.starts_with(b"%PDF-"), "it did not print a PDF");
    must_be_text_only(app, "the printed page").await?;
    if app.kind == BrowserKind::Chromium {
        app.as_on_paper(true).await?;
        let text = app.script("return document.querySelector('.ct-page').innerText", vec![]).await?;
        let text = joined(text.as_str().context("no text")?);
        for wanted in texts {
            ensure!(text.contains(&joined(wanted)), "{wanted:?} is not on paper to the letter");
        }
        must_be_text_only(app, "the page as on paper").await?;
        app.as_on_paper(false).await?;
    }
    Ok(())
}

/// An edition of which every text for a reader is one that would run: what charts, marks and tables are made of.
fn hostile_edition() -> Result<(String, Vec<String>)> {
    let mut edition: Value = serde_json::from_str(&asset(&format!("editions/{EDITION}.json"))?)?;
    let text = |place: usize| format!("{} nr. {place}", joined(TEXTS[place % TEXTS.len()]));
    let mut wanted = Vec::new();
    for (list, field) in [("municipalities", "name"), ("themes", "title"), ("questions", "text")] {
        for (place, item) in edition[list].as_array_mut().context("an edition has lists")?.iter_mut().enumerate() {
            item[field] = json!(text(place));
            wanted.push(text(place));
        }
    }
    edition["region"] = json!(text(0));
    Ok((edition.to_string(), wanted))
}

#[test]
fn texts_of_an_edition_stay_text_in_charts_tables_and_print() {
    in_each_browser(async |app| {
        let (edition, wanted) = hostile_edition()?;
        app.server.put(&format!("editions/{EDITION}.json"), &edition);
        app.go(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        app.open_everything().await?;
        app.until("charts", async || {
            let drawn = app.script("return document.querySelectorAll('.ct-chart svg text').length", vec![]).await?;
            ensure!(drawn.as_u64() > Some(20), "{drawn} texts are drawn");
            Ok(())
        })
        .await?;
        must_be_text_only(app, "Regio without names").await?;
        // What a mark shows when a mouse rests on it is text as well: nothing appears that was not there.
        let over = "for (const mark of document.querySelectorAll('.ct-chart svg path, .ct-chart svg text, .ct-main [title]')) for (const kind of ['mouseover', 'mousemove', 'click']) mark.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }))";
        app.script(over, vec![]).await?;
        must_be_text_only(app, "Regio under a mouse").await?;
        // After the municipalities come the themes and the questions.
        must_print_as_text(app, wanted[MUNICIPALITIES..].iter().map(String::as_str)).await?;
        Region::with_names(app).await?;
        app.open_everything().await?;
        must_be_text_only(app, "Regio with names").await?;
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        let text = text.as_str().context("no text")?;
        for wanted in &wanted {
            ensure!(text.contains(wanted), "{wanted:?} does not stand there to the letter");
        }
        must_print_as_text(app, wanted.iter().map(String::as_str)).await?;

        // A submission beside it: its names in the receipt, in what is wrong and in a message.
        let merge = Merge::open(app).await?;
        merge.drop_files(&[sent(EDITION)?.remove(0).file]).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        app.open_everything().await?;
        must_be_text_only(app, "Samenvoegen").await?;
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        let text = text.as_str().context("no text")?;
        for wanted in &wanted[..MUNICIPALITIES] {
            ensure!(text.contains(wanted.as_str()), "{wanted:?} does not stand there to the letter");
        }
        Ok(())
    });
}

#[test]
fn texts_in_every_field_stay_text_in_every_view() {
    in_each_browser(async |app| {
        let all = sent(EDITION)?;
        let sound = cells(&all[0].file)?;
        // Two submissions that differ in every text that a person writes.
        let mut noted = sound.clone();
        for (place, row) in noted.iter_mut().skip(1).enumerate() {
            row[NOTE] = TEXTS[place % TEXTS.len()].to_owned();
            row[ROLE] = TEXTS[(place + 7) % TEXTS.len()].to_owned();
        }
        let mut files = vec![all[0].file.clone(), file("<img src=y onerror=window.ran=1>.csv", &noted)];
        // Every column, of which most set the submission aside; and the header, where a column of its own comes in.
        for column in 0..COLUMNS {
            let mut rows = sound.clone();
            rows[1][column] = TEXTS[column % TEXTS.len()].to_owned();
            files.push(file(&format!("kolom {column} '\"><svg onload=window.ran=1>.csv"), &rows));
        }
        let mut rows = sound.clone();
        for (place, row) in rows.iter_mut().enumerate() {
            row.push(if place == 0 { TEXTS[1].to_owned() } else { TEXTS[0].to_owned() });
        }
        files.push(file("kop.csv", &rows));
        files.extend(all[1..8].iter().map(|sent| sent.file.clone()));

        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        app.until("the receipt", async || {
            let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
            ensure!(
                text.as_str().is_some_and(|text| text.contains(&format!("{} bestanden ontvangen", files.len()))),
                "{text}"
            );
            Ok(())
        })
        .await?;
        app.open_everything().await?;
        must_be_text_only(app, "Samenvoegen").await?;
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        let text = text.as_str().context("no text")?;
        for wanted in TEXTS.iter().copied().chain(files.iter().map(|file| file.name.as_str())) {
            ensure!(text.contains(wanted), "{wanted:?} does not stand there to the letter");
        }
        must_print_as_text(app, TEXTS.iter().copied().chain(files.iter().map(|file| file.name.as_str()))).await?;
        // In the saved receipt every name stands as a cell, to the letter behind the spreadsheet guard.
        let receipt = merge.save_receipt().await?;
        ensure!(is_plain_name(&receipt.name), "the receipt is called {}", receipt.name);
        let saved = cells(&receipt)?;
        for file in &files {
            let found = saved.iter().any(|row| oracle::unguarded(&row[2]) == file.name);
            ensure!(found, "{:?} is not in the saved receipt", file.name);
        }
        let merged = merge.save().await?;
        ensure!(is_plain_name(&merged.name), "the merged file is called {}", merged.name);

        app.go(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        app.open_everything().await?;
        must_be_text_only(app, "Regio without names").await?;
        Region::with_names(app).await?;
        app.open_everything().await?;
        must_be_text_only(app, "Regio with names").await
    });
}
