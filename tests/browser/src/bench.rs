//! What `cargo xtask bench merging` measures: how long a person waits for the receipt of a region, and for its picture. No test: nothing
//! fails by it but what cannot be measured at all, and it runs only when it is asked for by name.

use crate::harness::app::App;
use crate::harness::example_files::sent;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use anyhow::{Context, Result, ensure};
use serde_json::json;

const EDITION: &str = "voorbeeld-2026";
/// How often each is measured, in turn; the first time does not count.
const RUNS: usize = 7;
/// A page of nothing but HTML, of about the size of a receipt.
const PLAIN: &str = "plain.html";

/// When the browser first painted this page, in milliseconds since it was asked for.
const FIRST_PAINT: &str = "
return new Promise((ready) => new PerformanceObserver((list, watch) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') { watch.disconnect(); ready(startTime); }
}).observe({ type: 'paint', buffered: true }));
";

/// Watches what the page paints from now on: `window.painted(what)` is the moment at which `what` first stood on the screen. A frame is
/// painted when the task after its own callbacks comes.
const WATCH: &str = "
const seen = {}, waiting = {};
const is = {
  receipt: () => document.querySelector('.ct-page h1')?.textContent.startsWith('23 van 23 gemeenten') && document.querySelectorAll('.ct-table tbody tr').length >= 23,
  region: () => location.hash.startsWith('#/regio/') && document.querySelector('.ct-page h1')?.textContent.startsWith('De regio staat op'),
  charts: () => location.hash.startsWith('#/regio/') && document.querySelectorAll('.ct-chart svg path').length > 20,
};
const look = () => {
  for (const what of Object.keys(is)) if (!(what in seen) && is[what]()) {
    seen[what] = null;
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { seen[what] = performance.now(); waiting[what]?.(seen[what]); }; port2.postMessage(0); });
  }
};
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true });
window.painted = (what) => seen[what] ? Promise.resolve(seen[what]) : new Promise((ready) => { waiting[what] = ready; });
";

/// Drops files, and gives how long it took until the receipt was painted; then goes to the region at once, and how long until that was
/// painted, and its charts: each in milliseconds since the drop, and the region since the click too.
const DROP: &str = "
const files = arguments[0].map(([name, bytes]) => new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
const dataTransfer = new DataTransfer();
for (const file of files) dataTransfer.items.add(file);
const main = document.querySelector('main');
return (async () => {
  await new Promise((ready) => setTimeout(ready, 500));
  const dropped = performance.now();
  for (const kind of ['dragenter', 'dragover', 'drop'])
    main.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  const receipt = await window.painted('receipt');
  const clicked = performance.now();
  document.querySelector('main a[href^=\"#/regio/\"]').click();
  const [region, charts] = [await window.painted('region'), await window.painted('charts')];
  return [receipt - dropped, (receipt - dropped) + (region - clicked), (receipt - dropped) + (charts - clicked), region - clicked, charts - clicked];
})();
";

/// What is measured, with what we want of it on a quiet machine at its own speed, in milliseconds.
const ROWS: [(&str, Option<u32>); 6] = [
    ("plain HTML, to its first paint", None),
    ("23 files, from drop to painted receipt", Some(150)),
    ("… and on to painted Regio", Some(400)),
    ("… and to its charts, their code not yet loaded", None),
    ("Regio alone, from click to paint", None),
    ("… to its charts", None),
];

/// One run; each figure in milliseconds, in the order of [`ROWS`].
async fn measure(app: &App) -> Result<[f64; ROWS.len()]> {
    app.client.goto(&format!("{}{PLAIN}", app.server.address())).await.context("opening the plain page")?;
    let plain = app.script(FIRST_PAINT, vec![]).await?.as_f64().context("no paint")?;
    // Nothing of an earlier run is kept.
    let forget = "return new Promise((ready) => { const asked = indexedDB.deleteDatabase('cyberthermometer-collection'); asked.onsuccess = ready; asked.onerror = ready; }).then(() => null)";
    app.script(forget, vec![]).await?;
    Merge::open(app).await?;
    app.script(WATCH, vec![]).await?;
    let handed: Vec<_> = sent(EDITION)?.iter().map(|sent| json!([sent.file.name, sent.file.bytes])).collect();
    let figures = app.script(DROP, vec![json!(handed)]).await?;
    let figures: Vec<f64> = serde_json::from_value(figures).context("figures")?;
    ensure!(app.all(&Thing::named("heading", "1 Waar staan we")).await?.len() == 1, "Regio is not shown");
    let mut all = [plain; ROWS.len()];
    all[1..].copy_from_slice(&figures);
    Ok(all)
}

fn plain_page() -> Result<String> {
    let row =
        |place: usize| format!("<tr><th>Gemeente {place}</th><td>inzending-{place}.csv</td><td>meegenomen</td></tr>");
    let rows: String = (1..=sent(EDITION)?.len()).map(row).collect();
    Ok(format!(
        "<!doctype html><html lang=\"nl\"><link rel=\"icon\" href=\"data:,\"><title>Kaal</title><h1>Ontvangen</h1><table>{rows}</table></html>"
    ))
}

#[test]
#[ignore = "a bench: cargo xtask bench merging"]
fn merging() {
    in_each_browser(async |app| {
        app.server.put(PLAIN, &plain_page()?);
        let mut runs: Vec<[f64; ROWS.len()]> = Vec::new();
        for _ in 0..=RUNS {
            runs.push(measure(app).await?);
        }
        println!(
            "\n{}, {RUNS} runs after one that does not count; milliseconds: median (least – most), and over plain HTML's run by run",
            app.kind
        );
        for (place, (what, wanted)) in ROWS.iter().enumerate() {
            let mut figures: Vec<f64> = runs[1..].iter().map(|run| run[place]).collect();
            let mut ratios: Vec<f64> = runs[1..].iter().map(|run| run[place] / run[0]).collect();
            figures.sort_by(f64::total_cmp);
            ratios.sort_by(f64::total_cmp);
            let wanted = wanted.map_or_else(String::new, |wanted| format!("  we want {wanted}"));
            println!(
                "{what:<50} {:>6.0} ({:.0} – {:.0})  {:>5.1} times{wanted}",
                figures[RUNS / 2],
                figures[0],
                figures[RUNS - 1],
                ratios[RUNS / 2]
            );
        }
        Ok(())
    });
}
