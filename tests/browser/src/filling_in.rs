//! Invullen: answers by mouse and keyboard, kept at once, in one tab or two.

use crate::harness::edition_file::EditionFile;
use crate::harness::look::Thing;
use crate::harness::run::{in_each_browser, in_each_browser_without_storage};
use crate::pages::fill_in::{Answered, FillIn};
use anyhow::{Context, ensure};

/// The invented edition, whose drafts begin with invented answers.
const EXAMPLE: &str = "voorbeeld-2026";
/// The edition that is filled in this year; the tests answer it for a municipality by its first code and write no scores down.
const CURRENT: &str = "2026";

#[test]
fn a_municipality_is_chosen_once_and_its_questions_open() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let (code, name, _) = edition.municipalities().remove(0);
        app.go("#/invullen").await?;
        app.shows("Voor welke gemeente vult u in?").await?;
        app.must_be_accessible("the choice of a municipality").await?;
        app.click(&Thing::named("button", "Begin met invullen")).await?;
        let alert = app.text(&Thing::any("alert")).await?;
        ensure!(alert == "Kies eerst uw gemeente.", "it says {alert:?}");
        app.must_be_accessible("no municipality chosen").await?;
        let select = app.find(&Thing::named("combobox", "Gemeente")).await?;
        select.select_by_label(&name).await.context("choosing a municipality")?;
        app.click(&Thing::named("radio", "adviseur crisisbeheersing")).await?;
        app.click(&Thing::named("button", "Begin met invullen")).await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.has_answered(0).await
    });
}

#[test]
fn an_answer_is_kept_before_anything_else_happens() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        ensure!(fill_in.saved_line().await? == "Uw antwoorden worden bewaard in deze browser");
        let first = edition.questions().remove(0);
        ensure!(fill_in.answered(&first.id).await? == Answered::Open);
        ensure!(fill_in.standing(&first.id).await? == "Nog niet beantwoord");

        fill_in.choose(&first.id, usize::from(first.norm)).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.standing(&first.id).await? == "✓ Op het basisniveau", "{}", fill_in.standing(&first.id).await?);
        let saved = fill_in.saved_line().await?;
        ensure!(
            saved.starts_with("Concept opgeslagen om ") && saved.ends_with(" uur, in deze browser"),
            "it says {saved:?}"
        );

        // No other moment than this one: the page is gone before it could do anything more.
        fill_in.note(&first.id, "Vastgesteld in januari.").await?;
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(&first.id).await? == Answered::Level(usize::from(first.norm)));
        ensure!(fill_in.noted(&first.id).await? == "Vastgesteld in januari.");

        fill_in.clear(&first.id).await?;
        fill_in.has_answered(0).await?;
        ensure!(fill_in.noted(&first.id).await? == "Vastgesteld in januari.", "the note stays");
        fill_in.unknown(&first.id).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(&first.id).await? == Answered::Unknown);
        app.go("#/").await?;
        app.shows("Ga verder waar u was").await
    });
}

#[test]
fn number_keys_answer_the_focused_question_only() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        let theme = edition.themes().remove(0).0;
        let shown: Vec<_> = edition.questions().into_iter().filter(|question| question.theme == theme).collect();

        fill_in.choose_by_key(&shown[1].id, 2).await?;
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(&shown[1].id).await? == Answered::Level(2));
        for other in shown.iter().filter(|question| question.id != shown[1].id) {
            ensure!(fill_in.answered(&other.id).await? == Answered::Open, "{} was answered too", other.id);
        }
        // The key moves the focus along with the answer; another key answers the same question.
        app.strike('0').await?;
        app.until("another answer to the same question", async || {
            ensure!(fill_in.answered(&shown[1].id).await? == Answered::Level(0));
            Ok(())
        })
        .await?;
        app.strike('o').await?;
        app.until("onbekend by its key", async || {
            ensure!(fill_in.answered(&shown[1].id).await? == Answered::Unknown);
            Ok(())
        })
        .await?;

        // Outside a question, and in a note, a digit is a digit.
        app.strike('5').await?;
        let card = fill_in.card(&shown[1].id).await?;
        let note = app.find(&Thing::any("textbox").within(&card)).await?;
        note.send_keys("3 keer per jaar").await.context("writing a note")?;
        ensure!(fill_in.answered(&shown[1].id).await? == Answered::Unknown);
        ensure!(fill_in.noted(&shown[1].id).await? == "3 keer per jaar");
        app.script("document.activeElement.blur()", vec![]).await?;
        app.strike('4').await?;
        ensure!(fill_in.answered(&shown[1].id).await? == Answered::Unknown);
        fill_in.has_answered(1).await
    });
}

#[test]
fn not_applicable_asks_for_its_reason() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EXAMPLE)?;
        let question =
            edition.questions().into_iter().find(|question| question.not_applicable).context("no such question")?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, EXAMPLE, &code).await?;
        app.must_be_marked_as_example().await?;
        fill_in.theme(&question.theme).await?;
        fill_in.note(&question.id, "").await?;
        fill_in.not_applicable(&question.id).await?;
        app.until("the reason to be asked for", async || {
            ensure!(
                fill_in.standing(&question.id).await? == "Reden ontbreekt nog",
                "{}",
                fill_in.standing(&question.id).await?
            );
            Ok(())
        })
        .await?;
        app.must_be_accessible("a reason is missing").await?;
        fill_in.note(&question.id, "Wij hebben geen haven.").await?;
        ensure!(fill_in.standing(&question.id).await? == "Telt niet mee in de score");
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        fill_in.theme(&question.theme).await?;
        ensure!(fill_in.answered(&question.id).await? == Answered::NotApplicable);
        ensure!(fill_in.noted(&question.id).await? == "Wij hebben geen haven.");
        Ok(())
    });
}

#[test]
fn two_tabs_on_one_draft_keep_both_answers() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let questions = edition.questions();
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        let first = app.client.window().await?;
        let second = app.client.new_window(true).await?.handle;

        app.client.switch_to_window(second.clone()).await?;
        let beside = FillIn::open(app, &edition, CURRENT, &code).await?;
        beside.choose(&questions[0].id, 1).await?;
        beside.has_answered(1).await?;

        app.client.switch_to_window(first.clone()).await?;
        // What the other tab answered arrives by itself.
        fill_in.has_answered(1).await?;
        ensure!(fill_in.answered(&questions[0].id).await? == Answered::Level(1));
        fill_in.choose(&questions[1].id, 4).await?;
        fill_in.has_answered(2).await?;

        app.client.switch_to_window(second).await?;
        beside.has_answered(2).await?;
        app.client.close_window().await?;
        app.client.switch_to_window(first).await?;
        app.reload().await?;
        fill_in.has_answered(2).await?;
        ensure!(fill_in.answered(&questions[0].id).await? == Answered::Level(1));
        ensure!(fill_in.answered(&questions[1].id).await? == Answered::Level(4));
        Ok(())
    });
}

#[test]
fn without_storage_it_is_said_at_once_and_work_goes_on() {
    in_each_browser_without_storage(async |app| {
        let edition = EditionFile::read(EXAMPLE)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, EXAMPLE, &code).await?;
        let told = app.text(&Thing::any("alert")).await?;
        ensure!(told.contains("Deze browser laat niet toe dat wij uw antwoorden bewaren."), "it says {told:?}");
        let questions = edition.questions();
        for (level, question) in questions.iter().take(2).enumerate() {
            fill_in.choose(&question.id, level).await?;
            app.until("the answer", async || {
                ensure!(fill_in.answered(&question.id).await? == Answered::Level(level));
                Ok(())
            })
            .await?;
        }
        ensure!(fill_in.saved_line().await? == "Niet opgeslagen", "{}", fill_in.saved_line().await?);
        app.must_be_accessible("no storage").await?;
        app.find(&Thing::named("link", "Bestand opslaan")).await.map(drop)
    });
}

#[test]
fn what_someone_writes_is_only_ever_text() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let question = edition.questions().remove(0);
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        for naughty in [
            "<script>document.title = 'kapot'</script><img src=x onerror=\"document.title = 'kapot'\">",
            "</textarea><b>vet</b>&amp;&lt;",
            "=HYPERLINK(\"https://niet.invalid\";\"klik\")",
            "{{constructor.constructor('document.title=1')()}} ${1+1} %s %00",
            "\u{202e}omgekeerd \u{0}nul \u{feff}bom e\u{301} ŒÅß 🧯 👩🏽‍🚒",
        ] {
            app.script("const note = document.activeElement; note.blur()", vec![]).await?;
            let card = fill_in.card(&question.id).await?;
            let note = app.find(&Thing::any("textbox").within(&card)).await?;
            // As a person pastes it: WebDriver's keys know no characters outside the first plane in every browser.
            let paste = "const [note, text] = arguments; note.focus(); note.value = text; note.dispatchEvent(new InputEvent('input', { bubbles: true }))";
            app.script(paste, vec![serde_json::json!(note), serde_json::json!(naughty)]).await?;
            // The format drops control characters on typing; everything else is kept to the letter.
            let kept: String = naughty.chars().filter(|letter| *letter != '\0').collect();
            app.reload().await?;
            let fill_in = FillIn::shown(app, &edition, &code).await?;
            ensure!(
                fill_in.noted(&question.id).await? == kept,
                "{naughty:?} became {:?}",
                fill_in.noted(&question.id).await?
            );
            let title = app.client.title().await?;
            ensure!(title == "Invullen · Cyberthermometer", "the title became {title:?}");
        }
        Ok(())
    });
}

#[test]
fn chosen_levels_stay_in_sight_when_other_themes_are_opened() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EXAMPLE)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, EXAMPLE, &code).await?;
        let oracle = edition.oracle()?;
        let sent = crate::harness::example_files::sent(EXAMPLE)?;
        let submission = crate::harness::example_files::read_one(&sent[0].file, &oracle)?;
        for theme in edition.themes().iter().chain(edition.themes().iter().rev()) {
            fill_in.theme(&theme.0).await?;
            for row in submission
                .rows
                .iter()
                .filter(|row| oracle.question(&row.question).is_some_and(|question| question.theme == theme.0))
            {
                let answered = fill_in.answered(&row.question).await?;
                let expected = match row.answer {
                    oracle::OracleAnswer::Level(level) => Answered::Level(level.into()),
                    oracle::OracleAnswer::Unknown => Answered::Unknown,
                    oracle::OracleAnswer::NotApplicable => Answered::NotApplicable,
                    oracle::OracleAnswer::Open => Answered::Open,
                };
                ensure!(answered == expected, "{} shows {answered:?}, not {expected:?}", row.question);
            }
        }
        Ok(())
    });
}

#[test]
fn a_full_storage_is_said_at_once_and_work_goes_on() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        let fill = "for (let size = 1 << 22; size > 0; size >>= 1) for (let place = 0; ; place++) try { localStorage.setItem(`vol-${size}-${place}`, 'x'.repeat(size)); } catch { break; }";
        app.script(fill, vec![]).await?;
        let question = edition.questions().remove(0);
        fill_in.choose(&question.id, 2).await?;
        let told = app.text(&Thing::any("alert")).await?;
        ensure!(told.contains("De opslagruimte van deze browser is vol."), "it says {told:?}");
        ensure!(fill_in.saved_line().await? == "Niet opgeslagen");
        ensure!(fill_in.answered(&question.id).await? == Answered::Level(2), "the answer is still on the screen");
        app.must_be_accessible("a full storage").await?;
        // There is room again: the next change is stored, and with it the one before.
        app.script(
            "for (const key of Object.keys(localStorage)) if (key.startsWith('vol-')) localStorage.removeItem(key)",
            vec![],
        )
        .await?;
        fill_in.note(&question.id, "Er is weer plaats.").await?;
        app.find_none(&Thing::any("alert")).await?;
        app.reload().await?;
        let fill_in = FillIn::shown(app, &edition, &code).await?;
        ensure!(fill_in.answered(&question.id).await? == Answered::Level(2));
        ensure!(fill_in.noted(&question.id).await? == "Er is weer plaats.");
        Ok(())
    });
}

#[test]
fn wiping_leaves_nothing_and_says_so() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(CURRENT)?;
        let code = edition.municipalities().remove(0).0;
        let fill_in = FillIn::open(app, &edition, CURRENT, &code).await?;
        fill_in.choose(&edition.questions()[0].id, 3).await?;
        fill_in.has_answered(1).await?;
        app.navigate("Uitleg").await?;
        app.click(&Thing::named("button", "Alle gegevens van de Cyberthermometer op dit apparaat wissen")).await?;
        app.must_be_accessible("asked whether to wipe").await?;
        app.click(&Thing::named("button", "Ja, alles wissen")).await?;
        app.until("it to be said", async || {
            let said = app.texts(&Thing::any("status")).await?.join(" ");
            ensure!(said.contains("Alles is gewist."), "it says {said:?}");
            Ok(())
        })
        .await?;
        ensure!(
            app.script("return localStorage.length + sessionStorage.length + document.cookie.length", vec![]).await?
                == 0
        );
        FillIn::open(app, &edition, CURRENT, &code).await?.has_answered(0).await
    });
}
