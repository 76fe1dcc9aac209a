//! On paper: the pages that are printed make a PDF, with the handling label on it.

use crate::harness::app::App;
use crate::harness::browser_kind::BrowserKind;
use crate::harness::edition_file::{EditionFile, Question};
use crate::harness::example_files::sent;
use crate::harness::files::HandedOver;
use crate::harness::run::in_each_browser;
use crate::harness::stored_draft::{REASON, StoredDraft};
use crate::pages::merge::Merge;
use anyhow::{Context, Result, ensure};
use fantoccini::wd::{PrintConfiguration, PrintSize};
use oracle::OracleAnswer;

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";

#[test]
fn result_and_region_print_on_pages() {
    in_each_browser(async |app| {
        for (route, heading) in
            [("#/resultaat/voorbeeld-2026/GM9001", "Waar staat u"), ("#/regio/voorbeeld-2026", "1 Waar staan we")]
        {
            app.go(route).await?;
            app.shows(heading).await?;
            let pdf =
                app.client.print(PrintConfiguration::default()).await.with_context(|| format!("printing {route}"))?;
            ensure!(pdf.starts_with(b"%PDF-"), "{route} did not print a PDF");
            ensure!(pdf.len() > 10_000, "{route} printed {} bytes", pdf.len());
            if app.kind == BrowserKind::Chromium {
                // Firefox packs its pages.
                let pages = pdf.windows(11).filter(|bytes| bytes == b"/Type /Page").count();
                ensure!(pages > 1, "{route} has {pages} pages");
                app.as_on_paper(true).await?;
                let label = "const label = document.querySelector('.ct-print-label'); return [label.checkVisibility(), label.innerText.replace(/\\s+/g, ' ').trim()]";
                let label = app.script(label, vec![]).await?;
                ensure!(label[0] == true, "the handling label is not on paper");
                let text = label[1].as_str().unwrap_or_default();
                ensure!(
                    text.contains("TLP:") && text.to_lowercase().contains("voorbeeldgegevens"),
                    "on paper stands {text:?}"
                );
                app.as_on_paper(false).await?;
            }
        }
        Ok(())
    });
}

/// An A4 sheet within our margins, in CSS pixels (178 mm is 673); Chromium lays a page out up to a third wider and makes it smaller.
const SHEET: u32 = 673;

#[test]
fn the_receipt_prints_with_its_last_column() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        let files: Vec<HandedOver> = sent(EDITION)?.into_iter().map(|sent| sent.file).collect();
        merge.drop_files(&files).await?;
        merge.finds("23 van 23 gemeenten tellen mee.").await?;
        if app.kind == BrowserKind::Firefox {
            // Its driver cannot show paper on the screen.
            let pdf = app.client.print(PrintConfiguration::default()).await.context("printing the receipt")?;
            ensure!(pdf.starts_with(b"%PDF-"), "the receipt did not print a PDF");
            return Ok(());
        }
        app.resize(SHEET, 900).await?;
        app.as_on_paper(true).await?;
        let sizes = "const table = document.querySelector('.ct-receipt'); return [table.scrollWidth, [...table.querySelectorAll('tbody td:last-child')].filter((cell) => cell.checkVisibility() && cell.textContent.includes('sha-')).length]";
        let sizes = app.script(sizes, vec![]).await?;
        app.as_on_paper(false).await?;
        let wide = sizes[0].as_u64().context("no width")?;
        ensure!(wide * 3 <= u64::from(SHEET) * 4, "{wide} pixels do not fit on a sheet of {SHEET}");
        ensure!(sizes[1] == files.len(), "{} fingerprints are on paper", sizes[1]);
        Ok(())
    });
}

/// As a person prints: what is wide is not made smaller, and the page's own margins count. How many pages of A4 the page that is shown prints; `None` in Firefox, which packs its pages.
async fn pages(app: &App) -> Result<Option<usize>> {
    let a4 = PrintConfiguration::builder()
        .size(PrintSize::A4)
        .shrink_to_fit(false)
        .build()
        .map_err(|reason| anyhow::anyhow!("{reason:?}"))?;
    let pdf = app.client.print(a4).await.context("printing")?;
    ensure!(pdf.starts_with(b"%PDF-"), "it did not print a PDF");
    let pages = pdf.windows(11).filter(|bytes| bytes == b"/Type /Page").count();
    let lists = pdf.windows(12).filter(|bytes| bytes == b"/Type /Pages").count();
    Ok((app.kind == BrowserKind::Chromium).then(|| pages - lists))
}

#[test]
fn a_result_prints_on_two_pages_with_room_to_sign() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let places = edition.municipalities();
        let long = places.iter().max_by_key(|(_, name, _)| name.len()).context("a municipality")?.0.clone();
        let gaps = |place: usize, _: &Question| match place % 6 {
            0 => OracleAnswer::Unknown,
            1 => OracleAnswer::NotApplicable,
            2 => OracleAnswer::Open,
            _ => OracleAnswer::Level(0),
        };
        let drafts = [
            ("varied", StoredDraft::varied(&edition, "GM9007")),
            ("many gaps and a long name", StoredDraft::new(&edition, &long, gaps)),
            ("nothing known", StoredDraft::new(&edition, &long, |_, _| OracleAnswer::Unknown)),
            ("everything reached", StoredDraft::new(&edition, &long, |_, _| OracleAnswer::Level(4))),
            ("nothing answered", StoredDraft::new(&edition, &long, |_, _| OracleAnswer::Open)),
        ];
        for (what, draft) in &drafts {
            draft.put(app, EDITION).await?;
            app.go_afresh(&format!("#/resultaat/{EDITION}/{}", draft.sheet.municipality)).await?;
            app.shows("Waar staat u").await?;
            let pages = pages(app).await?;
            ensure!(pages.is_none_or(|pages| pages == 2), "{what} prints on {pages:?} pages");
            app.script("localStorage.clear()", vec![]).await?;
        }
        app.go_afresh(&format!("#/resultaat/{EDITION}/GM9001")).await?;
        app.shows("Waar staat u").await?;
        let pages = pages(app).await?;
        ensure!(pages.is_none_or(|pages| pages == 2), "the example prints on {pages:?} pages");
        if app.kind == BrowserKind::Chromium {
            app.as_on_paper(true).await?;
            let shown = "return [...document.querySelectorAll('.ct-print-head, .ct-print-label, .ct-signature')].map((one) => one.checkVisibility() && one.innerText)";
            let shown = app.script(shown, vec![]).await?.to_string();
            for wanted in [edition.name_of("GM9001")?.as_str(), "TLP:CLEAR", "Ondertekening", "Handtekening"] {
                ensure!(shown.contains(wanted), "{wanted:?} is not on paper: {shown}");
            }
            let left = app.script("return [...document.querySelectorAll('button, summary, input')].filter((one) => one.checkVisibility()).length", vec![]).await?;
            ensure!(left == 0, "{left} controls are on paper");
            app.as_on_paper(false).await?;
        }
        Ok(())
    });
}

/// A question on paper: its id, how many boxes it has, which are ticked, and what is noted.
const ON_PAPER: &str = "return [...document.querySelectorAll('article')].map((one) => [one.querySelector('h3').textContent.split(' ')[0],
  one.querySelectorAll('.ct-box').length, [...one.querySelectorAll('.ct-box--ticked')].map((box) => box.parentElement.textContent.replace(/\\s+/g, ' ').trim()),
  one.lastElementChild.textContent.replace(/\\s+/g, ' ').trim()])";

#[test]
fn the_questionnaire_prints_empty_and_filled_in() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        app.go(&format!("#/papier/{EDITION}")).await?;
        app.shows("Vragenlijst op papier: Cyberthermometer 2026, voorbeeld").await?;
        let empty: Vec<(String, usize, Vec<String>, String)> =
            serde_json::from_value(app.script(ON_PAPER, vec![]).await?).context("questions on paper")?;
        let questions = edition.questions();
        ensure!(empty.len() == questions.len(), "{} questions on paper", empty.len());
        for (row, question) in empty.iter().zip(&questions) {
            let boxes = 5 + 1 + usize::from(question.not_applicable) + 4;
            ensure!(row.0 == question.id && row.1 == boxes && row.2.is_empty(), "{}: {row:?}", question.id);
        }
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        for question in &questions {
            ensure!(text.contains(&question.text), "{} is not asked", question.id);
            ensure!(question.levels.iter().all(|level| text.contains(level)), "{} lacks a level", question.id);
        }
        let needed = pages(app).await?;
        ensure!(needed.is_none_or(|pages| (12..=24).contains(&pages)), "it takes {needed:?} pages");
        must_not_be_cut(app).await?;

        let draft = StoredDraft::varied(&edition, "GM9007");
        draft.put(app, EDITION).await?;
        app.go_afresh(&format!("#/papier/{EDITION}/GM9007")).await?;
        app.shows("Vragenlijst op papier: Cyberthermometer 2026, voorbeeld").await?;
        let filled: Vec<(String, usize, Vec<String>, String)> =
            serde_json::from_value(app.script(ON_PAPER, vec![]).await?).context("questions on paper")?;
        for (row, question) in filled.iter().zip(&questions) {
            let ticked: Vec<String> = match draft.sheet.answer(&question.id) {
                OracleAnswer::Open => vec![],
                OracleAnswer::Unknown => vec!["Gekozen: Onbekend".to_owned()],
                OracleAnswer::NotApplicable => vec!["Gekozen: Niet van toepassing".to_owned()],
                OracleAnswer::Level(level) => vec![format!("Gekozen: {level} ")],
            };
            let answer: Vec<&String> = row.2.iter().filter(|box_| *box_ != "Gekozen: niet nodig").collect();
            ensure!(answer.len() == ticked.len(), "{}: {row:?}", question.id);
            ensure!(answer.iter().zip(&ticked).all(|(own, wanted)| own.starts_with(wanted)), "{ticked:?}: {row:?}");
            if draft.sheet.answer(&question.id) == OracleAnswer::NotApplicable {
                ensure!(row.3.contains(REASON), "{row:?}");
            }
        }
        let open = draft.count(|answer| answer == OracleAnswer::Open);
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        let far = format!("{} van 48 vragen beantwoord", 48 - open);
        ensure!(text.as_str().is_some_and(|text| text.contains(&far)), "it does not say {far:?}");
        must_not_be_cut(app).await
    });
}

/// No question is cut by the end of a page: each asks to stay whole, and is far shorter than a page of A4.
async fn must_not_be_cut(app: &App) -> Result<()> {
    if app.kind != BrowserKind::Chromium {
        return Ok(());
    }
    app.as_on_paper(true).await?;
    app.resize(673, 986).await?;
    let cut = "return [...document.querySelectorAll('article')].filter((one) => getComputedStyle(one).breakInside !== 'avoid' || one.getBoundingClientRect().height > 800).map((one) => one.textContent.slice(0, 6))";
    let cut = app.script(cut, vec![]).await?;
    app.as_on_paper(false).await?;
    app.resize(1280, 900).await?;
    ensure!(cut == serde_json::json!([]), "these can be cut: {cut}");
    Ok(())
}
