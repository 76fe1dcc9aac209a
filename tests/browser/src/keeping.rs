//! Nothing lost: what is stored, what becomes of it when a browser or another tab does something to it, and the file that is the way out.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::{Answered, FillIn};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// The edition that is filled in this year; the tests answer it for municipalities by their first codes and write no scores down.
const CURRENT: &str = "2026";
/// The invented edition.
const EXAMPLE: &str = "voorbeeld-2026";

/// The key under which an answer is stored.
fn key(code: &str, question: &str) -> String {
    format!("cyberthermometer/draft/1/{CURRENT}/{code}/{question}")
}

/// The entries of a downloaded draft.
fn entries(file: &HandedOver) -> Result<Value> {
    let mut json: Value = serde_json::from_slice(&file.bytes).context("the draft is no JSON")?;
    ensure!(json["format"] == "cyberthermometer-concept/1", "it is of the form {}", json["format"]);
    Ok(json["entries"].take())
}

async fn stored(app: &App, key: &str) -> Result<Value> {
    app.script("return localStorage.getItem(arguments[0])", vec![json!(key)]).await
}

async fn is_alerted(app: &App, sentence: &str) -> Result<()> {
    app.until(sentence, async || {
        let told = app.texts(&Thing::any("alert")).await?.join(" ");
        ensure!(told.contains(sentence), "it says {told:?}");
        Ok(())
    })
    .await
}

#[test]
fn a_storage_that_is_wiped_meanwhile_is_said_at_once_and_nothing_is_lost() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let questions = edition.questions();
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(&questions[0].id, 1).await?;
        fill_in.choose(&questions[1].id, 2).await?;
        fill_in.has_answered(2).await?;

        // Another tab wipes everything: this one hears it without a change.
        let first = app.client.window().await?;
        let second = app.client.new_window(true).await?.handle;
        app.client.switch_to_window(second).await?;
        app.go("#/uitleg").await?;
        app.shows("Uitleg").await?;
        app.script("localStorage.clear()", vec![]).await?;
        app.client.close_window().await?;
        app.client.switch_to_window(first).await?;
        is_alerted(app, "is gewist terwijl u bezig was").await?;
        app.must_be_accessible("a wiped storage").await?;

        // Work goes on, in memory only: what was wiped is not put back unasked.
        fill_in.moved_by(&questions[2].id, &fill_in.level_of(&questions[2].id, 3)?).await?;
        fill_in.has_answered(3).await?;
        ensure!(fill_in.saved_line().await? == "Niet opgeslagen");
        ensure!(app.script("return localStorage.length", vec![]).await? == 0);

        // The file holds what is in memory.
        app.click(&Thing::named("button", "Concept opslaan als bestand")).await?;
        let file = app.downloaded(|name| name == format!("cyberthermometer-concept-{CURRENT}-{code}.json")).await?;
        let held = entries(&file)?;
        for (level, question) in questions.iter().take(3).enumerate() {
            let answer: Value = serde_json::from_str(held[key(&code, &question.id)].as_str().context("not there")?)?;
            ensure!(answer["level"] == level + 1, "{} is {answer}", question.id);
        }

        // The page of another part has it too, and on demand all of it is stored again.
        app.navigate("Uitleg").await?;
        app.shows("Uitleg").await?;
        app.go(&format!("#/invullen/{CURRENT}/{code}")).await?;
        fill_in.has_answered(3).await?;
        app.click(&Thing::named("button", "Opnieuw bewaren in deze browser")).await?;
        app.find_none(&Thing::any("alert")).await?;
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.has_answered(3).await?;

        // The same where nobody tells: then it shows at the next change.
        app.script("localStorage.clear()", vec![]).await?;
        fill_in.choose(&questions[3].id, 4).await?;
        is_alerted(app, "is gewist terwijl u bezig was").await?;
        fill_in.has_answered(4).await
    });
}

#[test]
fn two_answers_to_one_question_are_both_kept_until_someone_chooses() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let questions = edition.questions();
        let (id, other) = (&questions[0].id, &questions[1].id);
        let first = app.client.window().await?;
        // A tab that a browser has put to sleep hears nothing of others: this one hears nothing while it is told to.
        app.go("#/").await?;
        app.find(&Thing::any("main")).await?;
        app.script("window.asleep = false; addEventListener('storage', (event) => { if (window.asleep) event.stopImmediatePropagation(); })", vec![]).await?;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(id, 2).await?;
        fill_in.has_answered(1).await?;
        app.script("window.asleep = true", vec![]).await?;

        let second = app.client.new_window(true).await?.handle;
        app.client.switch_to_window(second.clone()).await?;
        let beside = FillIn::open(app, &edition, CURRENT, &code).await?;
        beside.has_answered(1).await?;
        beside.choose(id, 1).await?;
        app.until("the other tab's answer", async || {
            ensure!(beside.answered(id).await? == Answered::Level(1));
            Ok(())
        })
        .await?;
        beside.choose_by_key(other, 0).await?;
        beside.has_answered(2).await?;

        app.client.switch_to_window(first.clone()).await?;
        fill_in.choose(id, 4).await?;
        is_alerted(app, "Deze vraag is in twee tabbladen verschillend beantwoord.").await?;
        is_alerted(app, "Hier: 4 beproefd en verbeterd").await?;
        is_alerted(app, "In een ander tabblad: 1 gestart").await?;
        app.must_be_accessible("two answers to one question").await?;
        let kept: Value = serde_json::from_str(stored(app, &key(&code, id)).await?.as_str().context("gone")?)?;
        ensure!(kept["level"] == 1, "the other tab's answer was overwritten: {kept}");

        // Closed without a choice, both are still there.
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.has_answered(2).await?;
        is_alerted(app, "In een ander tabblad: 1 gestart").await?;
        ensure!(fill_in.answered(id).await? == Answered::Level(4));

        app.click(&Thing::named("button", "Houd het antwoord van hier")).await?;
        app.find_none(&Thing::any("alert")).await?;
        fill_in.is_at(id).await?;
        let kept: Value = serde_json::from_str(stored(app, &key(&code, id)).await?.as_str().context("gone")?)?;
        ensure!(kept["level"] == 4, "what was chosen is not stored: {kept}");
        app.client.switch_to_window(second).await?;
        app.until("the choice to arrive in the other tab", async || {
            ensure!(beside.answered(id).await? == Answered::Level(4));
            Ok(())
        })
        .await?;
        ensure!(beside.answered(other).await? == Answered::Level(0));
        app.client.close_window().await?;
        app.client.switch_to_window(first).await?;
        Ok(())
    });
}

#[test]
fn a_damaged_answer_is_kept_to_the_letter_and_the_others_are_unharmed() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let questions = edition.questions();
        let (id, other) = (&questions[0].id, &questions[1].id);
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(id, 1).await?;
        fill_in.choose(other, 2).await?;
        fill_in.has_answered(2).await?;
        let broken = "{\"answer\":\"niveau\",\"level\":9,\u{1}\"note\":\"half \\ é 🧯\n";
        app.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key(&code, id)), json!(broken)])
            .await?;
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(other).await? == Answered::Level(2));
        app.until("it to be said", async || {
            let said = app.texts(&Thing::any("status")).await?.join(" ");
            ensure!(said.contains("1 bewaard antwoord is beschadigd"), "it says {said:?}");
            Ok(())
        })
        .await?;
        app.must_be_accessible("a damaged answer").await?;
        app.click(&Thing::named("button", "Concept opslaan als bestand")).await?;
        let file = app.downloaded(|name| name.starts_with("cyberthermometer-concept-")).await?;
        ensure!(entries(&file)?[key(&code, id)] == broken, "the file has {}", entries(&file)?);

        // Answered anew, what stood there is still kept.
        fill_in.choose(id, 3).await?;
        fill_in.has_answered(2).await?;
        let aside = format!("cyberthermometer/damaged/draft/1/{CURRENT}/{code}/{id}");
        ensure!(stored(app, &aside).await? == broken, "{}", stored(app, &aside).await?);
        Ok(())
    });
}

#[test]
fn each_draft_on_start_can_be_saved_or_wiped_alone() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let example = EditionFile::read(EXAMPLE)?;
        let (code, name, _) = edition.municipalities().remove(0);
        let (invented, invented_name, _) = example.municipalities().remove(0);
        FillIn::open(app, &edition, CURRENT, &code).await?.choose(&edition.questions()[0].id, 1).await?;
        let fill_in = FillIn::open(app, &example, EXAMPLE, &invented).await?;
        fill_in.note(&example.questions()[0].id, "Verzonnen.").await?;
        app.go("#/").await?;
        app.shows("Ga verder waar u was").await?;
        let own = format!("{name}, editie {CURRENT}");
        let other = format!("{invented_name}, editie {EXAMPLE}");
        app.find(&Thing::named("heading", &other)).await?;
        app.must_be_accessible("two drafts on Start").await?;

        app.click(&Thing::named("button", &format!("Concept opslaan als bestand van {own}"))).await?;
        let file = app.downloaded(|found| found == format!("cyberthermometer-concept-{CURRENT}-{code}.json")).await?;
        let held = entries(&file)?;
        let held = held.as_object().context("no entries")?;
        ensure!(held.keys().all(|key| key.contains(&format!("/{CURRENT}/{code}"))), "{:?}", held.keys());
        ensure!(held.contains_key(&key(&code, &edition.questions()[0].id)));

        // Asked first; who thinks better of it is back where they were.
        let wipe = Thing::named("button", &format!("Concept wissen van {own}"));
        app.click(&wipe).await?;
        app.find(&Thing::named("dialog", &format!("Wilt u het concept van {own} wissen?"))).await?;
        app.must_be_accessible("asked whether to wipe a draft").await?;
        let focused = app.focused().await?;
        ensure!(focused.name == "Nee, bewaren", "the focus is on {focused:?}");
        app.press(fantoccini::key::Key::Enter).await?;
        app.until("the focus back on the button", async || {
            let focused = app.focused().await?;
            ensure!(focused.name == format!("Concept wissen van {own}"), "it is on {focused:?}");
            Ok(())
        })
        .await?;
        app.click(&wipe).await?;
        app.click(&Thing::named("button", "Ja, wissen")).await?;
        app.until("the focus on the heading", async || {
            let focused = app.focused().await?;
            ensure!(focused.name == "Ga verder waar u was", "it is on {focused:?}");
            Ok(())
        })
        .await?;
        let said = app.texts(&Thing::any("status")).await?.join(" ");
        ensure!(said.contains(&format!("Het concept van {own} is gewist.")), "it says {said:?}");
        app.find_none(&Thing::named("heading", &own)).await?;
        app.find(&Thing::named("heading", &other)).await?;
        let left = app.script("return Object.keys(localStorage)", vec![]).await?;
        let left: Vec<String> = serde_json::from_value(left)?;
        ensure!(!left.is_empty() && left.iter().all(|key| key.contains(EXAMPLE)), "{left:?}");
        Ok(())
    });
}

#[test]
fn a_draft_of_version_1_opens() {
    in_each_browser(async |app| {
        let example = EditionFile::read(EXAMPLE)?;
        let file: Value = serde_json::from_str(include_str!("../../../app/src/state/stored/version-1.json"))?;
        app.go("#/").await?;
        app.find(&Thing::any("main")).await?;
        app.script(
            "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text)",
            vec![file["entries"].clone()],
        )
        .await?;
        let fill_in = FillIn::open(app, &example, EXAMPLE, "GM9001").await?;
        ensure!(fill_in.answered("DC-01").await? == Answered::Level(2));
        ensure!(fill_in.noted("DC-01").await? == "Test in januari.");
        ensure!(fill_in.answered("DC-02").await? == Answered::Unknown);
        ensure!(fill_in.answered("DC-04").await? == Answered::Open);
        let main = app.text(&Thing::any("main")).await?;
        ensure!(main.contains("Laatste bestand gemaakt op 3 november; sindsdien niets gewijzigd."), "it says {main:?}");
        fill_in.choose("DC-04", 3).await?;
        app.until("the change to be counted", async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains("sindsdien 1 wijziging."), "it says {main:?}");
            Ok(())
        })
        .await
    });
}

#[test]
fn a_tab_that_is_closed_at_once_has_stored_its_answer() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let first = app.client.window().await?;
        let second = app.client.new_window(true).await?.handle;
        app.client.switch_to_window(second).await?;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(&edition.questions()[0].id, 3).await?;
        app.client.close_window().await?;
        app.client.switch_to_window(first).await?;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(&edition.questions()[0].id).await? == Answered::Level(3));
        Ok(())
    });
}

#[test]
fn a_panic_shows_a_page_that_offers_the_drafts() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let question = edition.questions().remove(0);
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(&question.id, 3).await?;
        fill_in.has_answered(1).await?;
        // The browser refuses what the app takes for granted: making an element.
        let theme = app.find(&Thing::starting("link", &edition.themes().remove(1).1)).await?;
        let refuse = "window.taken = [[Document, 'createElement'], [Document, 'createElementNS'], [Document, 'createTextNode'], [Node, 'cloneNode']].map(([owner, name]) => { const own = owner.prototype[name]; owner.prototype[name] = () => { throw new Error('geweigerd door de test'); }; return () => { owner.prototype[name] = own; }; })";
        app.script(refuse, vec![]).await?;
        theme.click().await.context("going to another theme")?;
        app.until("the app to stop", async || {
            let stopped =
                app.script("return document.documentElement.classList.contains('ct-is-stopped')", vec![]).await?;
            ensure!(stopped == true, "it goes on");
            Ok(())
        })
        .await?;
        // What the test looks with makes elements too.
        app.script("for (const give of window.taken) give()", vec![]).await?;
        app.shows("De Cyberthermometer is gestopt door een fout").await?;
        app.click(&Thing::named("link", "Bewaar uw concepten als bestand")).await?;
        let file = app.downloaded(|name| name == "cyberthermometer-concepten.json").await?;
        let held = entries(&file)?;
        let answer: Value = serde_json::from_str(held[key(&code, &question.id)].as_str().context("not there")?)?;
        ensure!(answer["level"] == 3, "{answer}");
        // The panic itself is in the console, as it should be.
        let found = app.findings().await?.join(" ");
        ensure!(found.contains("panicked"), "the console says {found:?}");
        app.forget_findings().await?;
        app.reload().await?;
        FillIn::shown(app, &edition, &code).await?.has_answered(1).await
    });
}

#[test]
fn start_says_whether_the_browser_promised_to_keep_drafts() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(&edition.questions()[0].id, 1).await?;
        app.go("#/").await?;
        app.shows("Ga verder waar u was").await?;
        let promised = app.script("return navigator.storage.persisted()", vec![]).await? == true;
        let sentence = if promised {
            "Deze browser heeft toegezegd uw concepten te bewaren tot u ze zelf wist."
        } else {
            "Deze browser kan concepten opruimen als de schijf vol raakt of als u hier lang niet komt."
        };
        app.until(sentence, async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains(sentence), "it says {main:?}");
            Ok(())
        })
        .await
    });
}
