//! Invullen: where someone is, what is shown, and that answering moves nothing.

use crate::harness::edition_file::{EditionFile, Question};
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::FillIn;
use anyhow::{Context, Result, ensure};

/// The edition that is filled in this year; the tests answer it for a municipality by its first code and write no scores down.
const CURRENT: &str = "2026";

/// The edition, its first municipality, and the questions of its first theme.
fn first() -> Result<(EditionFile, String, Vec<Question>)> {
    let edition = EditionFile::read(CURRENT)?;
    let code = edition.municipalities().remove(0).0;
    let theme = edition.themes().remove(0).0;
    let questions = edition.questions().into_iter().filter(|question| question.theme == theme).collect();
    Ok((edition, code, questions))
}

#[test]
fn answering_never_moves_the_page() {
    in_each_browser(async |app| {
        let (edition, code, questions) = first()?;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        for (level, question) in questions.iter().take(3).enumerate() {
            let moved = fill_in.moved_by(&question.id, &fill_in.level_of(&question.id, level)?).await?;
            ensure!(moved.abs() < 1.0, "{} moved by {moved} pixels", question.id);
        }
        // What is asked for then stands below the answer.
        let excusable =
            edition.questions().into_iter().find(|question| question.not_applicable).context("no such question")?;
        fill_in.theme(&excusable.theme).await?;
        let moved = fill_in.moved_by(&excusable.id, &Thing::named("radio", "Niet van toepassing")).await?;
        ensure!(moved.abs() < 1.0, "niet van toepassing moved it by {moved} pixels");
        ensure!(fill_in.standing(&excusable.id).await? == "Reden ontbreekt nog");
        // So does what is said of a wiped storage.
        app.script("localStorage.clear()", vec![]).await?;
        let moved = fill_in.moved_by(&excusable.id, &fill_in.level_of(&excusable.id, 2)?).await?;
        ensure!(moved.abs() < 1.0, "the alert moved it by {moved} pixels");
        app.find(&Thing::any("alert")).await.map(drop)
    });
}

#[test]
fn filters_show_what_they_say_and_nothing_goes_from_under_a_hand() {
    in_each_browser(async |app| {
        let (edition, code, questions) = first()?;
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        let all = ids.len();
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(ids[0], 4).await?;
        fill_in.unknown(ids[1]).await?;
        fill_in.has_answered(2).await?;
        let expected = [
            format!("Alle {all}"),
            format!("Open ({})", all - 2),
            "Onder het basisniveau (1)".to_owned(),
            "Veranderd (2)".to_owned(),
        ];
        ensure!(fill_in.filters().await? == expected, "{:?}", fill_in.filters().await?);
        fill_in.filter("Onder het basisniveau").await?;
        fill_in.shows_questions(&ids[1..2]).await?;
        app.must_be_accessible("filtered").await?;
        fill_in.filter("Veranderd").await?;
        fill_in.shows_questions(&ids[..2]).await?;
        fill_in.filter("Open").await?;
        fill_in.shows_questions(&ids[2..]).await?;
        // Answered, it is open no more, and stays where it is.
        fill_in.choose(ids[2], 3).await?;
        fill_in.has_answered(3).await?;
        fill_in.shows_questions(&ids[2..]).await?;
        // The filter stays from theme to theme and back.
        let themes = edition.themes();
        fill_in.theme(&themes[1].0).await?;
        fill_in.theme(&themes[0].0).await?;
        fill_in.shows_questions(&ids[3..]).await?;
        // Who is led to a question sees it, whatever was filtered.
        app.go(&format!("#/invullen/{CURRENT}/{code}/{}/{}", themes[0].0, ids[0])).await?;
        fill_in.is_at(ids[0]).await
    });
}

#[test]
fn questions_are_found_by_who_usually_answers() {
    in_each_browser(async |app| {
        let (edition, code, questions) = first()?;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        let oracle: serde_json::Value =
            serde_json::from_str(&crate::harness::edition_file::asset(&format!("editions/{CURRENT}.json"))?)?;
        let mut seen = Vec::new();
        for role in oracle["answerers"].as_array().context("no roles")? {
            let of_role = |id: &str| {
                let questions = oracle["questions"].as_array();
                questions.is_some_and(|all| all.iter().any(|one| one["id"] == id && one["answerer"] == role["id"]))
            };
            let ids: Vec<&str> =
                questions.iter().map(|question| question.id.as_str()).filter(|id| of_role(id)).collect();
            fill_in.answered_by(role["title"].as_str().context("no title")?).await?;
            fill_in.shows_questions(&ids).await?;
            seen.extend(ids);
        }
        ensure!(seen.len() == questions.len(), "every question has one role: {seen:?}");
        fill_in.answered_by("iedereen").await?;
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        fill_in.shows_questions(&ids).await
    });
}

#[test]
fn the_next_open_question_is_a_button_or_a_key_away_and_back_leads_back() {
    in_each_browser(async |app| {
        let (edition, code, questions) = first()?;
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        let themes = edition.themes();
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(ids[0], 1).await?;
        fill_in.choose(ids[1], 1).await?;
        fill_in.has_answered(2).await?;
        app.click(&Thing::named("button", "Volgende open vraag")).await?;
        fill_in.is_at(ids[2]).await?;
        ensure!(app.route().await? == format!("#/invullen/{CURRENT}/{code}/{}/{}", themes[0].0, ids[2]));
        // On the question itself a number answers it, and v goes on.
        app.strike('2').await?;
        fill_in.has_answered(3).await?;
        app.strike('v').await?;
        fill_in.is_at(ids[3]).await?;
        // In a note it is a letter.
        fill_in.note(ids[3], "van v tot 3").await?;
        ensure!(fill_in.noted(ids[3]).await? == "van v tot 3");
        fill_in.has_answered(3).await?;
        // Back goes to where someone was, and the address says where someone is.
        fill_in.theme(&themes[1].0).await?;
        app.client.back().await.context("going back")?;
        fill_in.is_at(ids[3]).await?;
        app.client.back().await.context("going back")?;
        fill_in.is_at(ids[2]).await?;
        app.client.forward().await.context("going forward")?;
        fill_in.is_at(ids[3]).await
    });
}

#[test]
fn what_remains_of_a_note_is_told_near_its_end() {
    in_each_browser(async |app| {
        let (edition, code, questions) = first()?;
        let id = questions[0].id.as_str();
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        let card = fill_in.card(id).await?;
        let note = app.find(&Thing::any("textbox").within(&card)).await?;
        let described = "return arguments[0].getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent.trim()).join(' ')";
        let said = app.script(described, vec![serde_json::json!(note)]).await?;
        ensure!(
            said.as_str()
                .is_some_and(|said| said.starts_with("Schrijf geen namen van personen, leveranciers of systemen")),
            "beside the note stands {said}"
        );
        let type_to = async |length: usize| {
            let script = "const [note, length] = arguments; note.focus(); note.value = 'x'.repeat(length); note.dispatchEvent(new InputEvent('input', { bubbles: true }))";
            app.script(script, vec![serde_json::json!(note), serde_json::json!(length)]).await.map(drop)
        };
        for (length, told) in [
            (950, "Nog ruim 40 tekens."),
            (999, "Nog 1 teken."),
            (1000, "Er past niets meer bij: 1.000 tekens is het meest."),
        ] {
            type_to(length).await?;
            app.until(told, async || {
                let said = app.texts(&Thing::any("status").within(&card)).await?;
                ensure!(said.iter().any(|said| said == told), "it says {said:?}");
                Ok(())
            })
            .await?;
        }
        app.must_be_accessible("a full note").await?;
        // One more does not go in.
        note.send_keys("y").await.context("typing")?;
        ensure!(fill_in.noted(id).await?.len() == 1000);
        Ok(())
    });
}
