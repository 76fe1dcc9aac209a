//! What leaves the machine over the whole job: nothing but GETs, without query or body, of files on the build's own list. And what the app
//! says of itself, by which anyone can check that it is the same app and the same questionnaire.

use crate::harness::age_tool::{ToolPair, encrypt};
use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, asset};
use crate::harness::example_files::sent;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::harness::settings::Settings;
use crate::harness::stored_draft::StoredDraft;
use crate::pages::fill_in::FillIn;
use crate::pages::merge::Merge;
use crate::pages::region::Region;
use crate::pages::result::OwnResult;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const EDITION: &str = "voorbeeld-2026";
const OWN: &str = "GM9001";
/// What a person wrote, and what may be in no address.
const SECRET: &str = "wachtwoordbeleid-van-ons";

#[test]
fn over_the_whole_job_nothing_is_asked_for_but_the_builds_own_files() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let pair = ToolPair::new()?;
        let path = format!("editions/{EDITION}.json");
        let mut with_key: Value = serde_json::from_str(&asset(&path)?).context("reading the edition")?;
        with_key["recipients"] = json!([pair.recipient]);
        app.server.put(&path, &with_key.to_string());

        // Filling in, and a file that is encrypted.
        StoredDraft::varied(&edition, OWN).put(app, EDITION).await?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        let question = edition.questions().remove(0).id;
        fill_in.choose(&question, 3).await?;
        fill_in.note(&question, SECRET).await?;
        fill_in.to_result().await?;
        OwnResult::shown(app, &edition.name_of(OWN)?).await?;
        app.click(&Thing::named("button", "Maak het bestand (versleuteld)")).await?;
        let own = app.downloaded(|name| has_ending(name, "age")).await?;

        // Merging it with others', by the key.
        let mut files: Vec<HandedOver> =
            sent(EDITION)?.into_iter().filter(|sent| sent.code != OWN).take(6).map(|sent| sent.file).collect();
        let last = files.remove(0);
        files.extend([own, HandedOver::new("ander.age", encrypt(&last.bytes, &pair.recipient, false)?)]);
        files.push(HandedOver::new("sleutel.txt", pair.identity_file.clone().into_bytes()));
        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        merge.finds("7 van 23 gemeenten tellen mee.").await?;
        merge.save().await?;

        // The region with its charts.
        merge.to_region().await?;
        Region::shown(app).await?;
        app.until("a chart", async || {
            let drawn = app.script("return document.querySelectorAll('main svg').length", vec![]).await?;
            ensure!(drawn.as_u64() > Some(0), "there are {drawn}");
            Ok(())
        })
        .await?;

        // Wiping.
        app.navigate("Uitleg").await?;
        app.click(&Thing::named("button", "Alle gegevens van de Cyberthermometer op dit apparaat wissen")).await?;
        app.click(&Thing::named("button", "Ja, alles wissen")).await?;
        app.until("it to be said", async || {
            let said = app.texts(&Thing::any("status")).await?.join(" ");
            ensure!(said.contains("Alles is gewist."), "it says {said:?}");
            Ok(())
        })
        .await?;
        must_have_asked_for_own_files(app)
    });
}

/// The host's own list of what came in. What the browser tells of requests to others is looked at after every test.
fn must_have_asked_for_own_files(app: &App) -> Result<()> {
    let dist = &Settings::get()?.dist;
    let asked = app.server.requests();
    for request in &asked {
        let path = request.strip_prefix("GET /map/").with_context(|| format!("it asked {request}"))?;
        ensure!(dist.lists(path), "it asked for {path}, which the build does not have");
        ensure!(!path.contains(SECRET) && !path.contains('?'), "it told {path}");
    }
    for part in ["fill_in", "own_result", "merge", "region", "charts", "age", "collection"] {
        ensure!(asked.iter().any(|request| request.contains(part)), "the job never came to {part}: {asked:?}");
    }
    Ok(())
}

#[test]
fn uitleg_and_the_receipt_say_which_app_and_which_questionnaire_it_was() {
    in_each_browser(async |app| {
        let dist = &Settings::get()?.dist;
        let commit = dist.commit()?;
        let checksum = dist.checksum(&format!("editions/{EDITION}.json"))?;
        app.go("#/uitleg").await?;
        app.until("the checksum", async || {
            let text = app.text(&Thing::any("main")).await?;
            ensure!(text.contains(&checksum) && text.contains(&commit), "no {checksum} of {commit} in {text}");
            Ok(())
        })
        .await?;
        app.must_be_accessible("Uitleg with its checksums").await?;

        let merge = Merge::open(app).await?;
        merge.drop_files(&[sent(EDITION)?.remove(0).file]).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        let receipt = String::from_utf8(merge.save_receipt().await?.bytes).context("the receipt is UTF-8")?;
        let mut rows = receipt.split_terminator("\r\n");
        ensure!(
            rows.next().is_some_and(|head| head.ends_with(";versie;commit;vragenlijst_controlegetal")),
            "{receipt}"
        );
        ensure!(rows.all(|row| row.ends_with(&format!(";{commit};{checksum}"))), "not of {commit}: {receipt}");
        Ok(())
    });
}

#[test]
fn wiping_can_be_thought_better_of_and_says_so_where_the_browser_refuses() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        StoredDraft::varied(&edition, OWN).put(app, EDITION).await?;
        app.go_afresh("#/uitleg").await?;
        let kept = "return Object.keys(localStorage).length";
        let before = app.script(kept, vec![]).await?;
        let wipe = Thing::named("button", "Alle gegevens van de Cyberthermometer op dit apparaat wissen");
        app.click(&wipe).await?;
        app.click(&Thing::named("button", "Nee, niets wissen")).await?;
        app.until("it to be said", async || {
            let said = app.texts(&Thing::any("status")).await?.join(" ");
            ensure!(said.contains("Er is niets gewist."), "it says {said:?}");
            Ok(())
        })
        .await?;
        ensure!(app.script(kept, vec![]).await? == before && before != 0, "something was wiped");

        app.script("Storage.prototype.removeItem = () => { throw new DOMException('nee') }", vec![]).await?;
        app.click(&wipe).await?;
        app.click(&Thing::named("button", "Ja, alles wissen")).await?;
        let alert = app.text(&Thing::any("alert")).await?;
        ensure!(alert.contains("Niet gelukt.") && alert.contains("Niet alles kon worden gewist"), "it says {alert:?}");
        ensure!(app.script(kept, vec![]).await? == before, "the browser did wipe");
        Ok(())
    });
}
