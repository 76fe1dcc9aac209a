//! Samenvoegen with a whole country: the page stays usable, can be stopped, and nothing of 5,000 submissions is silent.

use crate::harness::app::App;
use crate::harness::country::{Country, MUNICIPALITIES};
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use anyhow::{Context, Result, ensure};
use serde_json::json;

const EMPTY: &str = "Voeg de bestanden van de gemeenten samen.";
/// How many files are dropped at once: as many as may be.
const AT_ONCE: usize = 1_000;

/// Notes what becomes of the bar from now on; and as soon as it is past `arguments[0]` does in a turn of its own what a person may do then:
/// opens something, looks further down, and stops reading where `arguments[1]` says so. It notes what came of it.
const MEANWHILE: &str = "
const [past, stops] = arguments;
const seen = (window.seen = { values: [], frames: 0 });
const summary = [...document.querySelectorAll('summary')].find((one) => one.textContent.startsWith('Sleutelpaar maken'));
const bar = () => document.querySelector('progress');
const frame = () => { if (bar()) seen.frames += 1; if (!seen.ended) requestAnimationFrame(frame); };
requestAnimationFrame(frame);
const act = () => {
  summary.click();
  scrollTo(0, 40);
  Object.assign(seen, { open: summary.parentElement.open, scrolled: scrollY, reading: bar()?.value ?? null });
  summary.click();
  if (stops) [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop met lezen').click();
};
const watch = new MutationObserver(() => {
  const value = bar()?.value;
  if (value === undefined) { if (seen.values.length) { seen.ended = true; watch.disconnect(); } return; }
  if (value !== seen.values.at(-1)) seen.values.push(value);
  if (value > past && !seen.acts) { seen.acts = true; setTimeout(act); }
});
watch.observe(document.querySelector('.ct-page'), { subtree: true, childList: true, attributes: true });
";

/// Drops the rows of a file as files of their own: `arguments[1]` of them, from the municipality at place `arguments[0]` on.
const DROP_APART: &str = "
const [from, count] = arguments;
window.land ??= fetch('land.csv').then((response) => response.text()).then((text) => {
  const [header, ...rows] = text.split('\\r\\n');
  const files = new Map();
  for (const row of rows) if (row) { const code = row.split(';', 4)[3]; files.set(code, (files.get(code) ?? `${header}\\r\\n`) + row + '\\r\\n'); }
  return [...files].map(([code, text]) => new File([text], `inzending-${code}.csv`, { type: 'text/csv' }));
});
return window.land.then((files) => {
  const dataTransfer = new DataTransfer();
  for (const file of files.slice(from, from + count)) dataTransfer.items.add(file);
  const main = document.querySelector('main');
  for (const kind of ['dragenter', 'dragover', 'drop'])
    main.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
});
";

/// What was noted of the bar: it moved on, the page painted and took what a person did, and reading went on meanwhile.
async fn must_have_stayed_usable(app: &App, max: f64) -> Result<()> {
    let seen = app
        .until("the end of reading", async || {
            let seen = app.script("return window.seen", vec![]).await?;
            ensure!(seen["ended"] == true, "{seen}");
            Ok(seen)
        })
        .await?;
    let values: Vec<f64> = serde_json::from_value(seen["values"].clone()).context("how far the bar was")?;
    ensure!(values.is_sorted() && values.iter().all(|value| *value <= max), "the bar jumps: {values:?}");
    ensure!(values.len() > 5, "the bar stands still: {values:?}");
    ensure!(seen["frames"].as_u64() > Some(2), "nothing was painted meanwhile: {seen}");
    ensure!(seen["open"] == true && seen["scrolled"].as_f64() > Some(0.0), "it took nothing that was done: {seen}");
    ensure!(seen["reading"].as_f64().is_some_and(|value| value < max), "reading was over already: {seen}");
    Ok(())
}

/// It was stopped, and says so.
async fn must_be_stopped(app: &App) -> Result<()> {
    app.until("that it stopped", async || {
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains("Gestopt. Van deze bestanden is niets toegevoegd."), "it says {text}");
        Ok(())
    })
    .await
}

/// All 5,000 are counted, a part of them stands on the page and says so, and what is saved has all.
async fn must_have_all(app: &App, merge: &Merge<'_>, files: usize) -> Result<()> {
    merge.finds(&format!("{MUNICIPALITIES} van {MUNICIPALITIES} gemeenten tellen mee.")).await?;
    let text = app.text(&Thing::any("main")).await?;
    let received = if files == 1 { "1 bestand".to_owned() } else { format!("{files} bestanden") };
    for told in [
        format!("{received} ontvangen, {MUNICIPALITIES} regels op de ontvangstlijst: {MUNICIPALITIES} meegenomen."),
        format!("250 van {MUNICIPALITIES} staan op de pagina."),
        format!("100 van {MUNICIPALITIES} staan op de pagina."),
    ] {
        ensure!(text.contains(&told), "it does not say {told:?}");
    }
    let chapter = app.find(&Thing::named("region", "Ontvangstlijst")).await?;
    app.click(&Thing::named("button", "Toon nog 250").within(&chapter)).await?;
    app.until("more lines", async || {
        let lines = merge.receipt().await?.len();
        ensure!(lines == 500, "{lines} lines");
        Ok(())
    })
    .await?;
    let elements = app.script("return document.querySelectorAll('*').length", vec![]).await?;
    ensure!(elements.as_u64() < Some(15_000), "the page is heavy: {elements} elements");
    let country = Country::get()?;
    let saved = merge.save_receipt().await?;
    let rows = oracle::read_table(&saved.bytes).map_err(anyhow::Error::msg)?;
    ensure!(rows.len() == MUNICIPALITIES + 1, "the saved receipt has {} rows", rows.len());
    ensure!(merge.save().await?.bytes == country.merged.bytes, "the merged file is another one");
    app.forget_downloads()
}

#[test]
fn a_country_is_merged_from_one_file_and_from_many() {
    in_each_browser(async |app| {
        let country = Country::get()?;
        app.server.put("editions/voorbeeld-2026.json", &country.edition);
        app.server.put("land.csv", std::str::from_utf8(&country.merged.bytes).context("our files are UTF-8")?);
        let merge = Merge::open(app).await?;

        // One file, by the chooser; stopped half way, nothing of it is there.
        let one = std::slice::from_ref(&country.merged);
        app.script(MEANWHILE, vec![json!(1.2), json!(true)]).await?;
        merge.choose_files(one).await?;
        must_have_stayed_usable(app, 2.0).await?;
        must_be_stopped(app).await?;
        merge.finds(EMPTY).await?;
        app.script(MEANWHILE, vec![json!(1.2), json!(false)]).await?;
        merge.choose_files(one).await?;
        must_have_stayed_usable(app, 2.0).await?;
        must_have_all(app, &merge, 1).await?;
        merge.begin_anew().await?;

        // Many files, 1,000 at a time; the second time stopped half way, which leaves the first.
        let bar_of_all = 2.0 * f64::from(u16::try_from(AT_ONCE)?);
        app.script(DROP_APART, vec![json!(0), json!(AT_ONCE)]).await?;
        merge.finds(&format!("{AT_ONCE} van {MUNICIPALITIES} gemeenten tellen mee.")).await?;
        app.script(MEANWHILE, vec![json!(1.3 * f64::from(u16::try_from(AT_ONCE)?)), json!(true)]).await?;
        app.script(DROP_APART, vec![json!(AT_ONCE), json!(AT_ONCE)]).await?;
        must_have_stayed_usable(app, bar_of_all).await?;
        must_be_stopped(app).await?;
        merge.finds(&format!("{AT_ONCE} van {MUNICIPALITIES} gemeenten tellen mee.")).await?;
        for drop in 1..MUNICIPALITIES / AT_ONCE {
            app.script(DROP_APART, vec![json!(drop * AT_ONCE), json!(AT_ONCE)]).await?;
            merge.finds(&format!("{} van {MUNICIPALITIES} gemeenten tellen mee.", (drop + 1) * AT_ONCE)).await?;
        }
        must_have_all(app, &merge, MUNICIPALITIES).await
    });
}
