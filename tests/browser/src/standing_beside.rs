//! What stands beside the questions or in place of them: last year's answers as soon as they are there, two answers of two tabs, a part.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::example_files::{read_one, sent};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::media::Media;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::FillIn;
use crate::pages::opening::{Opening, become_machine};
use anyhow::{Context, Result, ensure};
use oracle::OracleAnswer;
use serde_json::{Value, json};

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";
/// The edition that it continues.
const EARLIER: &str = "voorbeeld-2025";
/// Who fills in.
const OWN: &str = "GM9001";

fn own_file(edition: &str) -> Result<HandedOver> {
    Ok(sent(edition)?.into_iter().find(|sent| sent.code == OWN).context("no such municipality")?.file)
}

#[test]
fn last_years_file_shows_at_once_in_another_tab_and_veranderd_then_means_since_last_year() {
    in_each_browser(async |app| {
        let (edition, earlier) = (EditionFile::read(EDITION)?, EditionFile::read(EARLIER)?);
        let now = read_one(&own_file(EDITION)?, &edition.oracle()?)?;
        let then = read_one(&own_file(EARLIER)?, &earlier.oracle()?)?;
        let editions = [earlier.oracle()?, edition.oracle()?];
        let continued = oracle::continuing_questions(EDITION, EARLIER, &editions).context("they are not joined")?;
        let theme = edition.themes().remove(0).0;
        // By the files alone: what goes on and is answered otherwise, whoever answered.
        let otherwise: Vec<&str> = edition
            .questions()
            .iter()
            .filter(|question| question.theme == theme)
            .filter_map(|question| {
                let old = &continued.iter().find(|(new, _)| *new == question.id)?.1;
                let row = now.rows.iter().find(|row| row.question == question.id)?;
                let before = then.rows.iter().find(|row| row.question == *old)?;
                let says = |row: &oracle::OracleRow| (row.answer, row.support, row.note.clone());
                let is_both = row.answer != OracleAnswer::Open && before.answer != OracleAnswer::Open;
                (is_both && says(row) != says(before)).then_some(row.question.as_str())
            })
            .collect();
        ensure!(!otherwise.is_empty(), "nothing is otherwise");

        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        let says = async |words: &str| {
            app.until(words, async || {
                let filters = fill_in.filters().await?;
                ensure!(filters.iter().any(|filter| filter == words), "the filters are {filters:?}");
                Ok(())
            })
            .await
        };
        says("Veranderd (0)").await?;
        let first = app.open_tab().await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&own_file(EARLIER)?, &format!("{}, editie {EDITION}", edition.name_of(OWN)?)).await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar").await?;
        app.client.close_window().await?;
        app.to_tab(first).await?;
        let shown = fill_in.card(otherwise[0]).await?;
        app.until("last year's answer", async || {
            let text = app.text_of(&shown).await?;
            ensure!(text.contains(&format!("Vorig jaar (editie {EARLIER}): ")), "it says {text:?}");
            Ok(())
        })
        .await?;
        says(&format!("Veranderd sinds vorig jaar ({})", otherwise.len())).await?;
        fill_in.filter("Veranderd sinds vorig jaar").await?;
        fill_in.shows_questions(&otherwise).await?;
        app.must_be_accessible("what changed since last year").await?;
        // Taken over, it is as it was.
        app.click(&Thing::starting("button", "Ongewijzigd overnemen").within(&shown)).await?;
        says(&format!("Veranderd sinds vorig jaar ({})", otherwise.len() - 1)).await?;
        let text = app.text_of(&shown).await?;
        ensure!(text.contains("Uw antwoord is gelijk aan dat van vorig jaar."), "it says {text:?}");
        let focused = app.focused().await?;
        ensure!(focused.name.starts_with("Ongewijzigd overnemen"), "the focus went to {focused:?}");
        Ok(())
    });
}

/// Puts these things among what the browser keeps, and leaves the page.
async fn keep(app: &App, kept: &Value) -> Result<()> {
    become_machine(app, kept).await?;
    app.go_afresh("#/uitleg").await?;
    app.shows("Uitleg").await
}

fn draft(code: &str) -> String {
    format!("draft/1/{EDITION}/{code}")
}

fn level(level: u8) -> String {
    json!({ "answer": "niveau", "level": level, "support": "gewenst", "note": "In januari weer getest.", "answered_by": "CISO", "changed": 1_790_000_000, "revision": 1 }).to_string()
}

/// A draft in which everything waits for someone: two answers to one question, last year's answers, one of them taken over.
fn all_at_once(ids: &[String]) -> Value {
    let own = draft(OWN);
    let mut kept = serde_json::Map::new();
    let mut put = |key: String, text: String| kept.insert(format!("cyberthermometer/{key}"), json!(text));
    put(format!("{own}/{}", ids[0]), level(1));
    put(format!("clash/{own}/{}", ids[0]), level(4));
    put(format!("{own}/{}", ids[1]), level(2));
    put(format!("taken/{own}/{}", ids[1]), String::new());
    let answer = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let earlier = json!({
        "edition": EARLIER, "filled_at": "2025-11-03T09:12:44Z",
        "continues": { &ids[0]: &ids[0], &ids[1]: &ids[1] },
        "answers": { &ids[0]: answer(&level(0)), &ids[1]: answer(&level(2)) },
    });
    put(format!("earlier/{own}"), earlier.to_string());
    Value::Object(kept)
}

#[test]
fn resultaat_warns_of_two_answers_and_leads_to_the_choice() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let ids: Vec<String> = edition.questions().into_iter().take(2).map(|question| question.id).collect();
        keep(app, &all_at_once(&ids)).await?;
        app.go(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
        app.shows("Waar staat u").await?;
        let told = "Eén vraag is in twee tabbladen verschillend beantwoord.";
        let warnings = async || -> Result<String> { Ok(app.texts(&Thing::any("status")).await?.join(" ")) };
        app.until(told, async || {
            let said = warnings().await?;
            ensure!(said.contains(told), "it says {said:?}");
            Ok(())
        })
        .await?;
        app.must_be_accessible("two answers, on Resultaat").await?;
        let main = app.find(&Thing::any("main")).await?;
        let links = app.all(&Thing::named("link", &ids[0]).within(&main)).await?;
        links.first().context("no link to the question")?.click().await.context("going to the question")?;
        let fill_in = FillIn::shown(app, &edition, OWN).await?;
        fill_in.is_at(&ids[0]).await?;
        app.click(&Thing::named("button", "Neem het andere antwoord")).await?;
        app.go(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
        app.shows("Waar staat u").await?;
        ensure!(!warnings().await?.contains("twee tabbladen"), "it still warns");
        // What else someone may want to know of it stands in Uitleg.
        app.go("#/uitleg").await?;
        for (heading, word) in [
            ("Blijven uw antwoorden bewaard?", "privévenster"),
            ("Kunt u het bestand versleutelen?", "geheime sleutel"),
        ] {
            app.find(&Thing::named("heading", heading)).await?;
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains(word), "{word} is not there");
        }
        Ok(())
    });
}

#[test]
fn a_part_is_counted_by_its_own_questions_and_shows_no_others() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let ids: Vec<String> = edition.questions().into_iter().take(3).map(|question| question.id).collect();
        let own = draft(OWN);
        let open = json!({ "answer": "", "level": null, "support": "geen", "note": "", "answered_by": "", "changed": 1_790_000_000, "revision": 1 }).to_string();
        let kept = json!({
            format!("cyberthermometer/{own}"): "{}",
            format!("cyberthermometer/asked/{own}"): ids.join(" "),
            format!("cyberthermometer/{own}/{}", ids[0]): level(1),
            format!("cyberthermometer/{own}/{}", ids[1]): open,
            format!("cyberthermometer/{own}/{}", ids[2]): open,
        });
        keep(app, &kept).await?;
        app.go("#/").await?;
        app.shows("Ga verder waar u was").await?;
        app.until("how far the part is", async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains("Een deel van de vragenlijst: 1 van 3 vragen beantwoord"), "it says {main:?}");
            Ok(())
        })
        .await?;
        // By the address of Invullen, also that of a question that was not asked.
        app.go(&format!("#/invullen/{EDITION}/{OWN}/EH")).await?;
        app.shows("Deel invullen").await?;
        app.until("the questions asked", async || {
            let cards = app.all(&Thing::any("article")).await?;
            ensure!(cards.len() == 3, "it shows {} questions", cards.len());
            Ok(())
        })
        .await?;
        ensure!(app.route().await? == format!("#/deel/{EDITION}/{OWN}"), "it is at {}", app.route().await?);
        // The way back leads past it.
        app.client.back().await.context("going back")?;
        app.shows("Ga verder waar u was").await?;
        // Who wants all of them has all of them.
        app.go(&format!("#/deel/{EDITION}/{OWN}")).await?;
        app.click(&Thing::named("button", "Toon voortaan alle vragen van de vragenlijst")).await?;
        let invented = read_one(&own_file(EDITION)?, &edition.oracle()?)?;
        let others =
            invented.rows.iter().filter(|row| !ids.contains(&row.question) && row.answer != OracleAnswer::Open);
        FillIn::shown(app, &edition, OWN).await?.has_answered(1 + others.count()).await
    });
}

#[test]
fn what_waits_for_someone_holds_when_narrow_dark_and_in_own_colours() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let ids: Vec<String> = edition.questions().into_iter().take(2).map(|question| question.id).collect();
        let mut kept = all_at_once(&ids);
        kept[format!("cyberthermometer/asked/{}", draft("GM9002"))] = json!(ids.join(" "));
        kept[format!("cyberthermometer/clash/{}/{}", draft("GM9002"), ids[0])] = json!(level(4));
        kept[format!("cyberthermometer/{}/{}", draft("GM9002"), ids[0])] = json!(level(1));
        keep(app, &kept).await?;
        // At 400 % a window of 1280 by 1024 is this small.
        app.resize(320, 256).await?;
        let mut found = Vec::new();
        for (route, shows) in [
            (format!("#/invullen/{EDITION}/{OWN}"), "Neem het andere antwoord"),
            (format!("#/deel/{EDITION}/GM9002"), "Neem het andere antwoord"),
            (format!("#/overgenomen/{EDITION}/{OWN}"), "Deze antwoorden kloppen nog"),
            ("#/openen".to_owned(), ""),
        ] {
            app.go(&route).await?;
            if shows.is_empty() {
                let page = Opening::open(app).await?;
                let text = format!(
                    "{{\"entries\":{{{}:{}",
                    json!(format!("cyberthermometer/{}/{}", draft(OWN), ids[0])),
                    json!(level(3))
                );
                let cut = HandedOver::new("concept.json", text);
                page.drop(&cut, &format!("{}, editie {EDITION}", edition.name_of(OWN)?)).await?;
                app.find(&Thing::named("button", "Sla dit bestand op zoals het is")).await?;
            } else {
                app.find(&Thing::named("button", shows)).await?;
            }
            found.extend(app.must_fit_its_width(&route).await.err());
            found.extend(app.must_be_accessible(&route).await.err());
            app.emulate(Media { reduced_motion: true, forced_colours: true, ..Media::default() }).await?;
            // In own colours a message still stands apart: by a line around it.
            let lines = "return [...document.querySelectorAll('.utrecht-alert, .ct-conflict, .ct-question__last-year')].filter((one) => one.checkVisibility())
                .filter((one) => { const style = getComputedStyle(one); return ![style.borderBlockStartWidth, style.borderInlineStartWidth].some((width) => parseFloat(width) > 0); }).map((one) => one.className)";
            let without = app.script(lines, vec![]).await?;
            if without != json!([]) {
                found.push(anyhow::anyhow!("{route}: no line around {without}"));
            }
            found.extend(app.must_fit_its_width(&route).await.err());
            app.emulate(Media { reduced_motion: true, ..Media::default() }).await?;
        }
        let found: Vec<String> = found.into_iter().map(|reason| format!("{reason:#}")).collect();
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    });
}
