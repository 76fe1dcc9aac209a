//! What is left when something breaks: a draft's file that was cut, one of a questionnaire that this site does not have, a tab that dies.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::{Answered, FillIn};
use crate::pages::opening::{Opening, become_machine, downloaded, stored};
use anyhow::{Context, Result, ensure};
use serde_json::json;

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";
/// Who fills in.
const OWN: &str = "GM9001";
/// What the button for a damaged file says.
const AS_IT_IS: &str = "Sla dit bestand op zoals het is";

fn key(question: &str) -> String {
    format!("cyberthermometer/draft/1/{EDITION}/{OWN}/{question}")
}

/// A draft with a note at the first three questions, as its file, and what is stored of it.
async fn draft_file(app: &App, edition: &EditionFile) -> Result<(Vec<String>, HandedOver)> {
    let ids: Vec<String> = edition.questions().into_iter().take(3).map(|question| question.id).collect();
    let fill_in = FillIn::open(app, edition, EDITION, OWN).await?;
    for id in &ids {
        fill_in.note(id, &format!("Bij {id}: \"é\"")).await?;
    }
    app.go("#/").await?;
    app.click(&Thing::starting("button", "Concept opslaan als bestand")).await?;
    Ok((ids, downloaded(app, "cyberthermometer-concept-", "json").await?))
}

/// A file without everything that stands behind the first letters of the second question's note.
fn cut(file: &HandedOver, question: &str) -> Result<HandedOver> {
    let text = String::from_utf8(file.bytes.clone())?;
    let within = text.find(&format!("Bij {question}: ")).context("no such note")? + "Bij".len();
    Ok(HandedOver::new(&file.name, &text[..within]))
}

#[test]
fn a_draft_file_that_was_cut_gives_what_is_left_and_is_kept_itself() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let (ids, whole) = draft_file(app, &edition).await?;
        let cut = cut(&whole, &ids[1])?;
        become_machine(app, &json!({})).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&cut, &format!("{}, editie {EDITION}", edition.name_of(OWN)?)).await?;
        page.says(&card, "Dit bestand is afgebroken of gewijzigd.").await?;
        page.says(&card, "1 antwoord is nieuw.").await?;
        // What cannot be read is told by its question; the third is not in the file at all.
        page.says(&card, &format!("1 antwoord in dit bestand is beschadigd en niet te lezen: {}.", ids[1])).await?;
        ensure!(!app.text_of(&card).await?.contains(&ids[2]), "{} is not in the file", ids[2]);
        app.must_be_accessible("a cut draft offered").await?;
        ensure!(stored(app).await? == json!({}), "looking changed something");
        page.press(&card, AS_IT_IS).await?;
        let again = downloaded(app, "cyberthermometer-concept-", "json").await?;
        ensure!(again.bytes == cut.bytes, "the file came back otherwise");

        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 1 antwoord overgenomen.").await?;
        let kept = stored(app).await?;
        let aside = &kept[format!("cyberthermometer/damaged/draft/1/{EDITION}/{OWN}/bestand")];
        ensure!(aside.as_str().map(str::as_bytes) == Some(&cut.bytes), "the file itself is not kept: {kept}");
        ensure!(kept[key(&ids[1])].is_null() && kept[key(&ids[2])].is_null(), "an answer was made up: {kept}");
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        ensure!(fill_in.noted(&ids[0]).await? == format!("Bij {}: \"é\"", ids[0]));

        // What was taken in can be saved and opened again, with the damaged file in it.
        app.go("#/").await?;
        app.click(&Thing::starting("button", "Concept opslaan als bestand")).await?;
        let file = downloaded(app, "cyberthermometer-concept-", "json").await?;
        become_machine(app, &json!({})).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&file, &format!("{}, editie {EDITION}", edition.name_of(OWN)?)).await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 1 antwoord overgenomen.").await?;
        ensure!(stored(app).await? == kept, "it is not as it was: {}", stored(app).await?);
        Ok(())
    });
}

#[test]
fn a_draft_that_this_site_cannot_read_comes_back_as_it_was() {
    in_each_browser(async |app| {
        let page = Opening::open(app).await?;
        let unknown = "{\"format\":\"cyberthermometer-concept/1\",\"entries\":{\"cyberthermometer/draft/1/2031/GM0599/EH-07\":\"{\\\"answer";
        for (file, told) in [
            (HandedOver::new("concept.json", unknown), "editie 2031, en die heeft deze Cyberthermometer niet"),
            (
                HandedOver::new("half.json", "{\"format\":\"cyberthermometer-concept/1\",\"ent"),
                "geen antwoord meer in te lezen",
            ),
        ] {
            let said = page.refused(&file).await?;
            ensure!(said.contains(told), "of {} it says {said:?}, not {told:?}", file.name);
            // The newest stands on top.
            app.all(&Thing::named("button", AS_IT_IS)).await?.remove(0).click().await.context("saving it")?;
            ensure!(
                downloaded(app, &file.name, "json").await?.bytes == file.bytes,
                "{} came back otherwise",
                file.name
            );
        }
        app.must_be_accessible("drafts that cannot be read").await
    });
}

#[test]
fn a_tab_that_dies_right_after_an_answer_has_stored_it() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let question = edition.questions().remove(0).id;
        let first = app.open_tab().await?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose(&question, 4).await?;
        app.kill_tab().await?;
        app.to_tab(first).await?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        ensure!(fill_in.answered(&question).await? == Answered::Level(4));
        Ok(())
    });
}
