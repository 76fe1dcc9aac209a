//! Resultaat: every number with its calculation, what steps would bring, the list of steps, and the file.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::example_files::read_one;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::harness::stored_draft::{REASON, StoredDraft};
use crate::pages::result::OwnResult;
use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use oracle::{
    BasicLevel, Fraction, OracleAnswer, OracleEdition, OracleSheet, guarded, shown_degrees, shown_gain, shown_percent,
};

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";
/// Whose result it is.
const OWN: &str = "GM9007";

/// The page of a draft.
async fn open<'a>(app: &'a App, edition: &EditionFile, draft: &StoredDraft) -> Result<OwnResult<'a>> {
    draft.put(app, EDITION).await?;
    app.go_afresh(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
    OwnResult::shown(app, &edition.name_of(OWN)?).await
}

/// At most two decimals, cut off, as the page writes an exact number.
fn decimals(number: &Fraction) -> String {
    let hundred = Fraction::from_integer(100.into());
    let hundredfold = number * &hundred;
    let cut = hundredfold.floor();
    let more = if cut == hundredfold { "" } else { "…" };
    let text = format!("{:03}", cut.to_integer());
    let (whole, part) = text.split_at(text.len() - 2);
    let part = if more.is_empty() { part.trim_end_matches('0') } else { part };
    if part.is_empty() { whole.to_owned() } else { format!("{whole},{part}{more}") }
}

#[test]
fn every_number_opens_to_its_own_calculation() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let oracle = edition.oracle()?;
        let draft = StoredDraft::varied(&edition, OWN);
        let page = open(app, &edition, &draft).await?;
        let sheet = &draft.sheet;
        app.open_everything().await?;
        let text = app.text(&Thing::any("main")).await?;
        let says = |wanted: String| ensure_holds(&text, &wanted);

        // All themes together: the temperature, the basic level, and how much is filled in.
        let own = oracle::municipality_temperature(&oracle, sheet).context("a temperature")?;
        let counting = oracle::themes_that_count(&oracle, sheet);
        ensure!(counting.len() == 3, "{counting:?} count");
        let terms: Vec<String> = counting
            .iter()
            .filter_map(|theme| oracle::theme_temperature(&oracle, theme, sheet))
            .map(|own| format!("{}°", decimals(&own)))
            .collect();
        says(format!("({}) : 3 = {}°. Getoond: {}°.", terms.join(" + "), decimals(&own), shown_degrees(&own)))?;
        ensure!(oracle::municipality_basic_level(&oracle, sheet) == BasicLevel::NotReached);
        let (at, scored) = oracle::municipality_at_basic_level(&oracle, sheet);
        let open = draft.count(|answer| answer == OracleAnswer::Open);
        says(format!(
            "Basisniveau niet bereikt. Van de {scored} vragen in de score staan er {at} op of boven het basisniveau. {} vragen staan eronder. {open} vragen staan nog open en kunnen er ook onder staan.",
            scored - at
        ))?;
        let coverage = oracle::municipality_coverage(&oracle, sheet).context("a coverage")?;
        let percent = decimals(&(&coverage * Fraction::from_integer(100.into())));
        says(format!("{} : 48 × 100 = {percent} %. Getoond: {} %.", 48 - open, shown_percent(&coverage)))?;

        for (id, title) in edition.themes() {
            check_theme(app, &page, &oracle, sheet, &id, &title).await?;
        }
        let steps = page.steps().await?;
        let way_up = oracle::way_up(&oracle, sheet);
        ensure!(steps.len() == way_up.len(), "{} steps, not {}", steps.len(), way_up.len());
        let mut hidden = 0;
        for (step, (id, rise)) in steps.iter().zip(&way_up) {
            let rise = rise.as_ref().context("a gain")?;
            ensure_holds(step, id)?;
            if shown_gain(rise) == "0,0" {
                hidden += 1;
                ensure_holds(step, "telt nog niet mee")?;
                ensure!(!step.contains("tot stand?"), "nothing is gained, and yet {step:?}");
            } else {
                ensure_holds(step, &format!("× 100 = {}°. Getoond: +{}°.", decimals(rise), shown_gain(rise)))?;
            }
        }
        ensure!(hidden > 0, "no step stands in a theme that does not count");
        let rest = Fraction::from_integer(100.into()) - &own;
        says(format!(
            "Alle stappen samen leveren +{}° op: 100° − {}° = {}°.",
            shown_gain(&rest),
            decimals(&own),
            decimals(&rest)
        ))?;
        app.must_be_accessible("a result with every calculation open").await
    });
}

/// A theme's table has each question with what it adds, its lines name each question once, and its sum is the oracle's.
async fn check_theme(
    app: &App,
    page: &OwnResult<'_>,
    edition: &OracleEdition,
    sheet: &OracleSheet,
    id: &str,
    title: &str,
) -> Result<()> {
    let rows = app.table(&Thing::named("table", &format!("Berekening van {title}"))).await?;
    let questions = edition.questions_of(id);
    ensure!(rows.len() == questions.len() + 1, "{title}: {rows:?}");
    for (row, question) in rows[1..].iter().zip(&questions) {
        let answer = sheet.answer(&question.id);
        let counts = oracle::attainment(answer, question.norm)
            .map_or_else(|| "telt niet mee".to_owned(), |attainment| oracle::exact(&attainment));
        ensure!(row[0].starts_with(&question.id) && row[0].ends_with(&question.text), "{row:?}");
        ensure!(row[2] == question.norm.to_string() && row[3] == counts, "{counts}: {row:?}");
        let why = match answer {
            OracleAnswer::Open => "nog niet beantwoord".to_owned(),
            OracleAnswer::NotApplicable => format!("niet van toepassing: {REASON}"),
            OracleAnswer::Unknown => "onbekend".to_owned(),
            OracleAnswer::Level(level) => format!("niveau {level}, "),
        };
        ensure!(row[1].starts_with(&why), "{why}: {row:?}");
    }
    let reading = page.reading(title).await?;
    if let Some(own) = oracle::theme_temperature(edition, id, sheet) {
        let scored = oracle::theme_scored(edition, id, sheet);
        ensure_holds(
            &reading,
            &format!(") : {scored} × 100 = {}°. Getoond: {}°.", decimals(&own), shown_degrees(&own)),
        )?;
    }
    let ids = |holds: &dyn Fn(OracleAnswer, u8) -> bool| -> Vec<String> {
        let ids = questions.iter().filter(|question| holds(sheet.answer(&question.id), question.norm));
        ids.map(|question| question.id.clone()).collect()
    };
    let scored = oracle::theme_scored(edition, id, sheet);
    let at = ids(&|answer, norm| oracle::at_basic_level(answer, norm));
    let below = ids(&|answer, norm| oracle::is_scored(answer) && !oracle::at_basic_level(answer, norm));
    let not_applicable = ids(&|answer, _| answer == OracleAnswer::NotApplicable);
    let open = ids(&|answer, _| answer == OracleAnswer::Open);
    for (lead, ids) in [
        (format!("Op of boven het basisniveau ({} van {scored}): ", at.len()), &at),
        (format!("Onder het basisniveau ({} van {scored}): ", below.len()), &below),
        (format!("Telt niet mee, want niet van toepassing ({}): ", not_applicable.len()), &not_applicable),
        (format!("Telt niet mee, want nog niet beantwoord ({}): ", open.len()), &open),
    ] {
        if ids.is_empty() {
            ensure!(!reading.contains(&lead), "{lead:?} leads to nothing");
        } else {
            ensure_holds(&reading, &format!("{lead}{}.", joined(ids)))?;
        }
    }
    if !open.is_empty() {
        let (answered, all) = (questions.len() - open.len(), questions.len());
        ensure_holds(&reading, &format!("{answered} : {all} × 100 = "))?;
    }
    Ok(())
}

fn joined(ids: &[String]) -> String {
    match ids {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

fn ensure_holds(text: &str, wanted: &str) -> Result<()> {
    ensure!(text.contains(wanted), "{wanted:?} does not stand in {text:?}");
    Ok(())
}

#[test]
fn chosen_steps_show_what_they_would_bring_and_nothing_is_kept() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let oracle = edition.oracle()?;
        let draft = StoredDraft::varied(&edition, OWN);
        let page = open(app, &edition, &draft).await?;
        let stored = "return JSON.stringify(Object.entries(localStorage).sort())";
        let before = app.script(stored, vec![]).await?;
        page.listen_to_what_if().await?;
        ensure!(page.what_if().await? == "U heeft nog geen stap aangevinkt.");

        let way_up: Vec<String> = oracle::way_up(&oracle, &draft.sheet).into_iter().map(|(id, _)| id).collect();
        let last = way_up.last().context("a step")?.clone();
        let chosen = [way_up[2].as_str(), way_up[0].as_str(), last.as_str()];
        let mut told = Vec::new();
        for count in 1..=chosen.len() {
            page.reckon_with_by_key(chosen[count - 1]).await?;
            let wanted = brings(&oracle, &draft.sheet, &chosen[..count])?;
            app.until(&format!("{wanted:?}"), async || {
                let said = page.what_if().await?;
                ensure!(said == wanted, "it says {said:?}");
                Ok(())
            })
            .await?;
            told.push(wanted);
            let focused = app.focused().await?;
            ensure!(focused.name.contains(chosen[count - 1]) && focused.visible, "the focus went to {focused:?}");
        }
        check_themes_after(&page, &edition, &oracle, &draft.sheet, &chosen).await?;
        app.must_be_accessible("a result with chosen steps").await?;
        app.resize(320, 640).await?;
        app.must_fit_its_width("a result with chosen steps").await?;
        app.resize(1280, 900).await?;

        // Taken out again, one and then all; what was said was said once each time.
        page.reckon_with_by_key(chosen[1]).await?;
        told.push(brings(&oracle, &draft.sheet, &[chosen[0], chosen[2]])?);
        page.reset_what_if().await?;
        told.push("U heeft nog geen stap aangevinkt.".to_owned());
        app.until("everything to be said", async || {
            let heard = page.heard().await?;
            ensure!(heard == told, "heard was {heard:#?}");
            Ok(())
        })
        .await?;
        let focused = app.focused().await?;
        ensure!(focused.name == "Wis de vinkjes", "the focus went to {focused:?}");
        ensure!(page.reckoned_with().await? == 0, "a step is still chosen");
        ensure!(app.script(stored, vec![]).await? == before, "something was stored");

        page.reckon_with_by_key(chosen[0]).await?;
        app.reload().await?;
        let page = OwnResult::shown(app, &edition.name_of(OWN)?).await?;
        ensure!(page.reckoned_with().await? == 0, "a choice outlived the page");
        Ok(())
    });
}

/// What the page says of chosen steps.
fn brings(edition: &OracleEdition, sheet: &OracleSheet, chosen: &[&str]) -> Result<String> {
    let before = oracle::municipality_temperature(edition, sheet).context("a temperature")?;
    let raised = oracle::raised(edition, sheet, chosen);
    let after = oracle::municipality_temperature(edition, &raised).context("a temperature")?;
    let with =
        if chosen.len() == 1 { "Met deze stap".to_owned() } else { format!("Met deze {} stappen", chosen.len()) };
    let (from, to) = (shown_degrees(&before), shown_degrees(&after));
    Ok(format!("{with}: van {from}° naar {to}° (+{}°).", shown_gain(&(after - before))))
}

/// Each theme with the chosen steps.
async fn check_themes_after(
    page: &OwnResult<'_>,
    file: &EditionFile,
    edition: &OracleEdition,
    sheet: &OracleSheet,
    chosen: &[&str],
) -> Result<()> {
    let raised = oracle::raised(edition, sheet, chosen);
    for (id, title) in file.themes() {
        let before = oracle::theme_temperature(edition, &id, sheet).context("a temperature")?;
        let after = oracle::theme_temperature(edition, &id, &raised).context("a temperature")?;
        let moved = if before == after {
            format!("blijft {}°", shown_degrees(&before))
        } else {
            format!("van {}° naar {}°", shown_degrees(&before), shown_degrees(&after))
        };
        let told = page.theme_after_steps(&title).await?;
        ensure_holds(&told, &moved)?;
    }
    Ok(())
}

#[test]
fn what_takes_the_focus_is_not_hidden_behind_what_steps_bring() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let draft = StoredDraft::varied(&edition, OWN);
        let page = open(app, &edition, &draft).await?;
        app.resize(1280, 720).await?;
        let first = oracle::way_up(&edition.oracle()?, &draft.sheet).remove(0).0;
        page.reckon_with_by_key(&first).await?;
        let seen = "const box = document.activeElement.getBoundingClientRect();
             return document.activeElement.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))";
        for step in 0..24 {
            app.press(Key::Tab).await?;
            let focused = app.focused().await?;
            ensure!(app.script(seen, vec![]).await? == true, "step {step}: {focused:?} is behind something");
        }
        Ok(())
    });
}

#[test]
fn the_steps_are_saved_as_a_list_to_plan_with() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let oracle = edition.oracle()?;
        let draft = StoredDraft::varied(&edition, OWN);
        let page = open(app, &edition, &draft).await?;
        let file = page.save_steps(OWN).await?;
        let day = file.name.get(file.name.len().saturating_sub(12)..).unwrap_or_default().to_owned();
        let slug = edition.name_of(OWN)?.to_lowercase().replace(' ', "-");
        ensure!(file.name == format!("cyberthermometer-stappen-{EDITION}-{OWN}-{slug}-{day}"), "{}", file.name);
        let rows = oracle::read_table(&file.bytes).map_err(anyhow::Error::msg)?;
        let column = |name: &str| rows[0].iter().position(|own| own == name).with_context(|| format!("no {name}"));
        let cells = |row: &[String], names: &[&str]| -> Result<Vec<String>> {
            names.iter().map(|name| Ok(row[column(name)?].clone())).collect()
        };
        let mut expected: Vec<[String; 4]> = Vec::new();
        for (place, (id, rise)) in oracle::way_up(&oracle, &draft.sheet).into_iter().enumerate() {
            let shown = shown_gain(&rise.context("a gain")?);
            let (degrees, warning) =
                if shown == "0,0" { (String::new(), "thema telt nog niet mee") } else { (shown, "") };
            expected.push([(place + 1).to_string(), id, degrees, warning.to_owned()]);
        }
        let open = oracle.questions.iter().filter(|question| draft.sheet.answer(&question.id) == OracleAnswer::Open);
        expected.extend(
            open.map(|question| [String::new(), question.id.clone(), String::new(), "nog niet beantwoord".to_owned()]),
        );
        ensure!(rows.len() == expected.len() + 1, "{} rows, not {}", rows.len() - 1, expected.len());
        for (row, expected) in rows[1..].iter().zip(&expected) {
            ensure!(cells(row, &["stap", "vraag", "graden", "let_op"])? == expected, "{row:?} is not {expected:?}");
            let question = oracle.question(&expected[1]).context("a question")?;
            let fixed = [oracle.label.as_str(), EDITION, OWN, &guarded(&question.text), "", ""];
            let names = ["rubricering", "editie", "gemeentecode", "vraagtekst", "eigenaar", "datum"];
            ensure!(cells(row, &names)? == fixed, "{row:?}");
        }
        let text = String::from_utf8(file.bytes).context("our files are UTF-8")?;
        ensure!(!text.contains(REASON), "a note is in the list");
        Ok(())
    });
}

#[test]
fn what_is_open_is_said_before_the_file_and_after() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let oracle = edition.oracle()?;
        let draft = StoredDraft::varied(&edition, OWN);
        let page = open(app, &edition, &draft).await?;
        let open_count = draft.count(|answer| answer == OracleAnswer::Open);
        let far =
            format!("Het bestand is niet volledig: {open_count} van de 48 vragen staan erin als niet beantwoord.");
        let chapter = page.file_chapter().await?;
        ensure_holds(&chapter, &far)?;
        for question in &oracle.questions {
            match draft.sheet.answer(&question.id) {
                OracleAnswer::NotApplicable => ensure_holds(&chapter, &format!("{}: {REASON}", question.id))?,
                OracleAnswer::Open | OracleAnswer::Unknown => ensure_holds(&chapter, &question.id)?,
                OracleAnswer::Level(_) => {}
            }
        }
        ensure_holds(&chapter, "Dit thema telt nog niet mee in de score")?;
        ensure_holds(&chapter, "De VAR ziet dan twee bestanden van uw gemeente naast elkaar")?;
        let file = page.make_file(OWN).await?;
        ensure!(page.said_of_file().await?.ends_with(&far), "{:?}", page.said_of_file().await?);
        let written = read_one(&file, &oracle)?;
        ensure!(written.sheet() == draft.sheet, "the file holds other answers");

        let complete = StoredDraft::new(&edition, OWN, |_, _| OracleAnswer::Level(4));
        app.script("localStorage.clear()", vec![]).await?;
        let page = open(app, &edition, &complete).await?;
        ensure_holds(&page.file_chapter().await?, "Het bestand is volledig: alle 48 vragen zijn beantwoord.")?;
        let told = app.text(&Thing::any("main")).await?;
        ensure_holds(
            &told,
            "Basisniveau bereikt. Van de 48 vragen in de score staan er 48 op of boven het basisniveau.",
        )
    });
}
