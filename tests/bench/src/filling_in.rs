//! Invullen in a real Chromium, beside a plain page with the same questions, in the same run.

mod chromium;
mod host;
mod plain;
mod report;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::json;

use self::chromium::Chromium;
use self::host::Host;
use self::report::{Growth, Report};
use crate::figures::Figures;

/// How often each thing is measured; the two pages take turns.
const RUNS: usize = 5;
/// How often everything is filled in and cleared.
const ROUNDS: usize = 10;
/// How much slower than this machine.
const SLOW: u32 = 4;
const PROBE: &str = include_str!("filling_in/probe.js");

/// What is measured, and with what.
#[derive(Debug)]
pub struct Tools {
    /// The release folder.
    pub dist: PathBuf,
    /// The browser.
    pub chromium: PathBuf,
    /// The edition that is filled in.
    pub edition: PathBuf,
    /// A folder for profiles.
    pub folder: PathBuf,
}

/// One of the two pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Page {
    Ours,
    Plain,
}

/// A kind of interaction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Deed {
    Answer,
    ByKey,
    Support,
    Write,
    Turn,
}

impl Deed {
    const ALL: [Self; 5] = [Self::Answer, Self::ByKey, Self::Support, Self::Write, Self::Turn];
}

/// Measures everything and tells it.
///
/// # Errors
/// Where the browser does not start, or a page does not do what is measured.
pub fn bench(tools: &Tools) -> Result<String> {
    let edition = fs::read(&tools.edition).with_context(|| format!("reading {}", tools.edition.display()))?;
    let edition: serde_json::Value = serde_json::from_slice(&edition).context("the edition")?;
    let pages = plain::pages(&edition)?;
    let plain = format!("plain/{}", pages.first().context("the edition has no theme")?.0);
    let code = edition["municipalities"][0]["code"].as_str().context("the edition has no municipality")?;
    let ours = format!("#/invullen/{}/{code}", edition["id"].as_str().unwrap_or_default());
    let host = Host::start(&tools.dist, pages)?;
    let address = |page: Page| host.address(if page == Page::Ours { &ours } else { &plain });
    let start = |name: &str| Chromium::start(&tools.chromium, &tools.folder.join(name), PROBE);

    let mut report = Report::default();
    for run in 0..RUNS {
        for page in [Page::Ours, Page::Plain] {
            // An empty profile each time: nothing comes from a cache.
            let mut browser = start(&format!("ready-{run}-{page:?}"))?;
            let slow_line = json!({ "offline": false, "latency": 40, "downloadThroughput": 1_250_000, "uploadThroughput": 1_250_000 });
            browser.command("Network.emulateNetworkConditions", &slow_line)?;
            browser.slow_down(SLOW)?;
            browser.open(&address(page))?;
            report.ready(page, browser.number("window.probe?.ready")?);
        }
    }
    for slower in [1, SLOW] {
        for run in 0..RUNS {
            for page in [Page::Ours, Page::Plain] {
                let mut browser = start(&format!("deeds-{slower}-{run}-{page:?}"))?;
                browser.open(&address(page))?;
                browser.number("window.probe?.ready")?;
                browser.slow_down(slower)?;
                for deed in Deed::ALL {
                    report.deed(slower, page, deed, worst(&mut browser, page, deed)?);
                }
            }
        }
    }
    let mut browser = start("rounds")?;
    browser.open(&address(Page::Ours))?;
    browser.number("window.probe?.ready")?;
    for _ in 0..ROUNDS {
        browser.ask(ROUND)?;
        let (heap, nodes) = browser.in_use()?;
        report.rounds.push(Growth { heap, nodes });
    }
    Ok(report.to_string())
}

/// Everything is answered and noted, theme by theme, and then cleared again.
const ROUND: &str = "(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const themes = [...document.querySelectorAll('nav a[href*=\"#/invullen/\"]')].filter((link) => link.hash.split('/').length === 5);
  if (themes.length < 2) throw new Error('there are no themes to go to');
  let answered = 0;
  for (const clears of [false, true]) for (let place = 0; place < themes.length; place++) {
    location.hash = themes[place].hash;
    const title = themes[place].firstChild.textContent.trim();
    for (let tries = 0; heading() !== title; tries++) { if (tries > 500) throw new Error('no ' + title); await frame(); }
    for (const card of document.querySelectorAll('article')) {
      const note = card.querySelector('textarea');
      note.value = clears ? '' : 'Vastgesteld in januari.';
      note.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (clears) [...card.querySelectorAll('button')].find((button) => button.textContent.includes('Antwoord wissen')).click();
      else { card.querySelectorAll('input[type=radio]')[2].click(); answered++; }
    }
    await frame();
  }
  if (answered !== 48) throw new Error('only ' + answered + ' are answered');
})()";

/// The longest of some interactions of a kind, in milliseconds.
fn worst(browser: &mut Chromium, page: Page, deed: Deed) -> Result<f64> {
    let card = |place: usize| format!("document.querySelectorAll('article')[{place}]");
    let mut worst = Figures::default();
    if deed == Deed::Turn {
        let link = match page {
            Page::Ours => "document.querySelectorAll('nav a[href*=\"/invullen/\"]:not([aria-current])')[1]",
            Page::Plain => "document.querySelector('#next')",
        };
        browser.ask(&format!("turn({link})"))?;
        browser.click(link)?;
        return browser.number("window.probe?.turned");
    }
    for place in 0..6 {
        let (element, letters) = match deed {
            Deed::Answer | Deed::ByKey => (format!("{}.querySelectorAll('fieldset input')[2]", card(place)), ""),
            Deed::Support => {
                (format!("{}.querySelectorAll('fieldset')[1].querySelectorAll('input')[1]", card(place)), "")
            }
            Deed::Write | Deed::Turn => (format!("{}.querySelector('textarea')", card(place)), "Getest"),
        };
        if deed == Deed::ByKey {
            // Native on both: the arrow chooses the next level.
            browser.ask(&format!("{element}.focus({{ preventScroll: true }})"))?;
            browser.ask("probe.expect()")?;
            browser.arrow()?;
            worst.push(browser.number("probe.last")?);
            continue;
        }
        browser.ask("probe.expect()")?;
        browser.click(&element)?;
        let clicked = browser.number("probe.last")?;
        if letters.is_empty() {
            worst.push(clicked);
        }
        for letter in letters.chars() {
            browser.ask("probe.expect()")?;
            browser.strike(letter)?;
            worst.push(browser.number("probe.last")?);
        }
    }
    Ok(worst.max())
}
