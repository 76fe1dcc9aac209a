//! Opening files beside the drafts of this machine: a colleague's file, last year's, a part, a saved draft, and what is none of these.

use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, Question};
use crate::harness::example_files::{read_one, sent};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::{Answered, FillIn};
use crate::pages::opening::{Opening, become_machine, downloaded, stored};
use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use oracle::{
    OracleAnswer, OracleReply, OracleSheet, OracleSubmission, change_of_municipality, shown_change, shown_degrees,
};
use serde_json::json;

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";
/// The edition that it continues.
const EARLIER: &str = "voorbeeld-2025";
/// Who fills in.
const OWN: &str = "GM9001";
/// Notes that must come back to the letter.
const OURS: &str = "=1+1; \"onze\" reden";
const THEIRS: &str = "'s avonds, én <b>anders</b>";

fn own_file(edition: &str) -> Result<HandedOver> {
    Ok(sent(edition)?.into_iter().find(|sent| sent.code == OWN).context("no such municipality")?.file)
}

fn title(edition: &EditionFile) -> Result<String> {
    Ok(format!("{}, editie {EDITION}", edition.name_of(OWN)?))
}

/// What a municipality's file answers to a question, as the page shows it.
fn answered(submission: &OracleSubmission, question: &str) -> Result<Answered> {
    let row = submission.rows.iter().find(|row| row.question == question).context("no such question")?;
    Ok(match row.answer {
        OracleAnswer::Level(level) => Answered::Level(level.into()),
        OracleAnswer::Unknown => Answered::Unknown,
        OracleAnswer::NotApplicable => Answered::NotApplicable,
        OracleAnswer::Open => Answered::Open,
    })
}

/// The first questions of the first theme that are answered with a level.
fn with_a_level(edition: &EditionFile, submission: &OracleSubmission, count: usize) -> Result<Vec<(Question, u8)>> {
    let theme = edition.themes().remove(0).0;
    let level = |question: Question| {
        let row = submission.rows.iter().find(|row| row.question == question.id)?;
        match row.answer {
            OracleAnswer::Level(level) => Some((question, level)),
            _ => None,
        }
    };
    let found: Vec<_> = edition
        .questions()
        .into_iter()
        .filter(|question| question.theme == theme)
        .filter_map(level)
        .take(count)
        .collect();
    ensure!(found.len() == count, "only {} questions have a level", found.len());
    Ok(found)
}

fn another(level: u8) -> usize {
    usize::from((level + 1) % 5)
}

#[test]
fn a_colleagues_file_comes_in_question_by_question_and_nothing_is_overwritten_unasked() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let file = own_file(EDITION)?;
        let theirs = read_one(&file, &edition.oracle()?)?;
        let questions = with_a_level(&edition, &theirs, 3)?;
        // Two questions are answered here otherwise than in the file, one of them with a note.
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        for (question, level) in &questions[..2] {
            fill_in.choose(&question.id, another(*level)).await?;
        }
        fill_in.note(&questions[0].0.id, OURS).await?;

        let page = Opening::open(app).await?;
        app.must_be_accessible("nothing opened").await?;
        let before = stored(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.says(&card, "Bij 2 vragen staan twee antwoorden.").await?;
        let sides = page.sides(&card, &questions[0].0.id).await?;
        ensure!(sides.len() == 2 && sides[0].contains(OURS) && !sides[1].contains(OURS), "they say {sides:?}");
        app.must_be_accessible("two answers to choose from").await?;
        ensure!(stored(app).await? == before, "looking changed something");

        // Without a choice nothing happens, and the focus is where the choice is.
        page.press(&card, "Neem over").await?;
        page.says(&card, "Kies nog bij 2 vragen welk antwoord blijft.").await?;
        let focused = app.focused().await?;
        ensure!(focused.role == "radio" && focused.name.starts_with("Op dit apparaat"), "the focus is on {focused:?}");
        ensure!(stored(app).await? == before, "it wrote without a choice");
        // The first by keyboard, the second by mouse.
        app.strike(' ').await?;
        page.choose(&card, &questions[1].0.id, "Uit het bestand").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 1 antwoord overgenomen.").await?;
        app.must_be_accessible("taken in").await?;
        app.click(&Thing::named("link", "Naar de vragen").within(&card)).await?;

        let fill_in = FillIn::shown(app, &edition, OWN).await?;
        ensure!(fill_in.answered(&questions[0].0.id).await? == Answered::Level(another(questions[0].1)));
        ensure!(fill_in.noted(&questions[0].0.id).await? == OURS);
        for (question, _) in &questions[1..] {
            ensure!(fill_in.answered(&question.id).await? == answered(&theirs, &question.id)?, "{}", question.id);
        }
        Ok(())
    });
}

#[test]
fn a_file_that_is_left_or_brings_nothing_new_changes_nothing() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let file = own_file(EDITION)?;
        let theirs = read_one(&file, &edition.oracle()?)?;
        let (question, level) = with_a_level(&edition, &theirs, 1)?.remove(0);
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose(&question.id, another(level)).await?;
        let page = Opening::open(app).await?;
        let before = stored(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.press(&card, "Neem niet over").await?;
        page.says(&card, "Niet overgenomen. Op dit apparaat is niets veranderd.").await?;
        ensure!(stored(app).await? == before);
        // Pasted, as from a message, it is the same file; here everything is chosen at once.
        let text = String::from_utf8(file.bytes)?;
        app.paste(&[], &text).await?;
        app.until("a second card", async || {
            ensure!(app.all(&Thing::named("article", &title(&edition)?)).await?.len() == 2, "there is one");
            Ok(())
        })
        .await?;
        let card = app.all(&Thing::named("article", &title(&edition)?)).await?.remove(0);
        page.press(&card, "Kies overal: van dit apparaat").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar. Er was niets nieuws over te nemen.").await?;
        ensure!(stored(app).await? == before);
        Ok(())
    });
}

#[test]
fn another_tab_hears_of_what_is_taken_in() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let file = own_file(EDITION)?;
        let theirs = read_one(&file, &edition.oracle()?)?;
        let (question, level) = with_a_level(&edition, &theirs, 1)?.remove(0);
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose(&question.id, another(level)).await?;
        let first = app.open_tab().await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.choose(&card, &question.id, "Uit het bestand").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 1 antwoord overgenomen.").await?;
        app.to_tab(first).await?;
        app.until("the other tab to show it", async || {
            let shown = fill_in.answered(&question.id).await?;
            ensure!(shown == Answered::Level(level.into()), "it shows {shown:?}");
            Ok(())
        })
        .await
    });
}

#[test]
fn last_years_answers_stand_beside_the_questions_and_are_never_taken_over_in_silence() {
    in_each_browser(async |app| {
        let (edition, earlier) = (EditionFile::read(EDITION)?, EditionFile::read(EARLIER)?);
        let (file, now) = (own_file(EARLIER)?, read_one(&own_file(EDITION)?, &edition.oracle()?)?);
        let then = read_one(&file, &earlier.oracle()?)?;
        let editions = [earlier.oracle()?, edition.oracle()?];
        let continued = oracle::continuing_questions(EDITION, EARLIER, &editions).context("they are not joined")?;

        let page = Opening::open(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.says(&card, "De antwoorden van vorig jaar (editie voorbeeld-2025)").await?;
        app.must_be_accessible("last year's file offered").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: de antwoorden van vorig jaar staan nu bij de vragen.").await?;
        app.click(&Thing::named("link", "Naar de vragen").within(&card)).await?;

        // Each question of the first theme shows what was answered, or nothing where it is new.
        let fill_in = FillIn::shown(app, &edition, OWN).await?;
        let theme = edition.themes().remove(0).0;
        let mut taken = None;
        for question in edition.questions().into_iter().filter(|question| question.theme == theme) {
            let text = app.text_of(&fill_in.card(&question.id).await?).await?;
            let row = continued
                .iter()
                .find(|(new, _)| *new == question.id)
                .map(|(_, old)| then.rows.iter().find(|row| row.question == *old).context("no such row"));
            let Some(row) = row.transpose()? else {
                ensure!(!text.contains("Vorig jaar"), "{} is new: {text:?}", question.id);
                continue;
            };
            match row.answer {
                OracleAnswer::Level(level) => {
                    let said = format!("Vorig jaar (editie {EARLIER}): {level} ");
                    ensure!(text.contains(&said), "{} does not say {said:?}: {text:?}", question.id);
                    if answered(&now, &question.id)? != Answered::Level(level.into()) && taken.is_none() {
                        taken = Some((question.id.clone(), level));
                    }
                }
                _ => ensure!(row.answer == OracleAnswer::Open || text.contains("Vorig jaar"), "{}", question.id),
            }
        }
        app.must_be_accessible("last year's answers beside the questions").await?;
        let (taken, level) = taken.context("every answer is as it was")?;
        let card = fill_in.card(&taken).await?;
        app.click(&Thing::starting("button", "Ongewijzigd overnemen").within(&card)).await?;
        ensure!(fill_in.answered(&taken).await? == Answered::Level(level.into()));
        // What is open is taken over for the whole theme at once.
        let other =
            continued.iter().map(|(new, _)| new).find(|new| **new != taken).context("one question continues")?;
        fill_in.clear(other).await?;
        fill_in.note(other, "").await?;
        app.click(&Thing::starting("button", "Neem voor de open vraag van dit thema")).await?;
        ensure!(fill_in.answered(other).await? != Answered::Open, "{other} is still open");

        // Resultaat says so before the file is made, and the list shows each of them.
        app.go(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
        app.click(&Thing::named("link", "Bekijk en bevestig ze")).await?;
        app.shows("Overgenomen van vorig jaar").await?;
        // The heading stands there before the questions are loaded.
        app.until("the list", async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains(&taken) && main.contains(other.as_str()), "the list says {main:?}");
            Ok(())
        })
        .await?;
        app.must_be_accessible("what was taken over").await?;
        app.click(&Thing::named("button", "Deze antwoorden kloppen nog")).await?;
        app.until("it to be confirmed", async || {
            let main = app.text(&Thing::any("main")).await?;
            ensure!(main.contains("U hebt 2 antwoorden bevestigd."), "it says {main:?}");
            Ok(())
        })
        .await?;
        app.go(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
        app.find(&Thing::named("region", "Vergeleken met vorig jaar")).await?;
        app.find_none(&Thing::named("link", "Bekijk en bevestig ze")).await
    });
}

#[test]
fn resultaat_says_what_changed_since_last_year() {
    in_each_browser(async |app| {
        let (edition, earlier) = (EditionFile::read(EDITION)?, EditionFile::read(EARLIER)?);
        let file = own_file(EARLIER)?;
        let then = read_one(&file, &earlier.oracle()?)?;
        let now = read_one(&own_file(EDITION)?, &edition.oracle()?)?;
        let editions = [earlier.oracle()?, edition.oracle()?];
        let sheet = |submission: &OracleSubmission| OracleSheet {
            municipality: OWN.to_owned(),
            replies: submission
                .rows
                .iter()
                .map(|row| (row.question.clone(), OracleReply { answer: row.answer, support: row.support }))
                .collect(),
        };
        let change = change_of_municipality(EDITION, EARLIER, &editions, &sheet(&now), &sheet(&then))
            .context("they are not joined")?;

        let page = Opening::open(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar").await?;
        app.go(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
        let chapter = app.find(&Thing::named("region", "Vergeleken met vorig jaar")).await?;
        let text = app.text_of(&chapter).await?;
        let total = shown_change(change.total.change.as_ref().context("no total")?);
        let moved = |degrees: i64| match degrees {
            0 => String::new(),
            1.. => format!("{degrees}° hoger"),
            _ => format!("{}° lager", -degrees),
        };
        ensure!(text.contains(&moved(total)), "it does not say {:?}: {text:?}", moved(total));
        ensure!(text.contains(&format!("over {} vragen die zijn gebleven", change.questions)), "it says {text:?}");
        let table =
            app.find(&Thing::named("table", "De temperatuur per thema, vorig jaar en nu").within(&chapter)).await?;
        let rows = app.rows_of(&table).await?;
        for ((theme, figure), row) in change.themes.iter().zip(&rows[1..]) {
            let degrees = |value: &Option<_>| {
                value.as_ref().map_or_else(|| "telt niet mee".to_owned(), |value| format!("{}°", shown_degrees(value)))
            };
            ensure!(row[1] == degrees(&figure.before) && row[2] == degrees(&figure.after), "{theme}: {row:?}");
            if let Some(change) = &figure.change {
                ensure!(row[3].starts_with(&moved(shown_change(change))), "{theme}: {row:?}");
            }
        }
        // The thermometers show where they stood.
        let title = edition.themes().remove(0).1;
        if let Some(before) = &change.themes[0].1.before {
            let own = app.find(&Thing::named("region", "Waar staat u")).await?;
            let reading = app.text(&Thing::starting("listitem", &title).within(&own)).await?;
            ensure!(reading.contains(&format!("2025: {}°", shown_degrees(before))), "it says {reading:?}");
        }
        app.must_be_accessible("compared with last year").await
    });
}

/// Chooses questions of one municipality for a colleague, and gives the file.
async fn share(app: &App, questions: &[&str]) -> Result<HandedOver> {
    app.go(&format!("#/delen/{EDITION}/{OWN}")).await?;
    app.shows("Vragen aan een collega").await?;
    app.click(&Thing::named("button", "Deel opslaan")).await?;
    app.until("it to ask for a choice", async || {
        let main = app.text(&Thing::any("main")).await?;
        ensure!(main.contains("Kies eerst een of meer vragen."), "it does not");
        Ok(())
    })
    .await?;
    for question in questions {
        app.click(&Thing::starting("checkbox", question)).await?;
    }
    app.must_be_accessible("questions for a colleague").await?;
    app.click(&Thing::named("button", "Deel opslaan")).await?;
    downloaded(app, &format!("cyberthermometer-deel-{EDITION}-{OWN}-"), "csv").await
}

#[test]
fn a_part_goes_to_a_colleague_and_comes_back() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let theirs = read_one(&own_file(EDITION)?, &edition.oracle()?)?;
        let questions = with_a_level(&edition, &theirs, 2)?;
        let (one, other) = (&questions[0], &questions[1]);
        let asked = share(app, &[&one.0.id, &other.0.id]).await?;
        let sender = stored(app).await?;

        // The colleague's machine, where nothing stands.
        become_machine(app, &json!({})).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&asked, &title(&edition)?).await?;
        page.says(&card, "een collega vraagt u 2 vragen te beantwoorden").await?;
        app.must_be_accessible("a part offered").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: u kunt de vragen van uw collega beantwoorden.").await?;
        // Start leads to the part too.
        app.go("#/").await?;
        app.click(&Thing::starting("link", "Verder")).await?;
        app.shows("Deel invullen").await?;
        app.until("the questions asked", async || {
            let cards = app.all(&Thing::any("article")).await?;
            ensure!(cards.len() == 2, "it shows {} questions", cards.len());
            Ok(())
        })
        .await?;
        app.must_be_accessible("a colleague's questions").await?;
        let role = app.find(&Thing::named("combobox", "Uw rol")).await?;
        role.select_by_label("adviseur crisisbeheersing").await.context("choosing a role")?;
        for (question, level) in [one, other] {
            let card = app.find(&Thing::named("article", &question.text)).await?;
            let name = format!("{} ", another(*level));
            app.click(&Thing::holding("radio", &name).within(&card)).await?;
            let field = app.find(&Thing::any("textbox").within(&card)).await?;
            field.clear().await?;
            field.send_keys(THEIRS).await?;
        }
        // By keyboard: leaving the note may still move the page under a mouse.
        app.find(&Thing::named("button", "Deel opslaan")).await?.send_keys("\u{e007}").await?;
        let back = downloaded(app, &format!("cyberthermometer-deel-{EDITION}-{OWN}-"), "csv").await?;

        // The sender answered one of them meanwhile.
        become_machine(app, &sender).await?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose(&one.0.id, usize::from((one.1 + 2) % 5)).await?;
        fill_in.note(&one.0.id, OURS).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&back, &title(&edition)?).await?;
        page.says(&card, "Een deel van de vragenlijst, terug van een collega").await?;
        page.says(&card, "1 antwoord is nieuw. Bij 1 vraag staan twee antwoorden.").await?;
        let sides = page.sides(&card, &one.0.id).await?;
        ensure!(sides[0].contains(OURS) && sides[1].contains(THEIRS), "they say {sides:?}");
        ensure!(sides[1].contains("adviseur crisisbeheersing"), "they say {sides:?}");
        page.choose(&card, &one.0.id, "Uit het bestand").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 2 antwoorden overgenomen.").await?;
        app.click(&Thing::named("link", "Naar de vragen").within(&card)).await?;
        let fill_in = FillIn::shown(app, &edition, OWN).await?;
        for (question, level) in [one, other] {
            ensure!(fill_in.answered(&question.id).await? == Answered::Level(another(*level)), "{}", question.id);
            ensure!(fill_in.noted(&question.id).await? == THEIRS, "{}", question.id);
        }
        Ok(())
    });
}

#[test]
fn a_saved_draft_comes_back_to_the_letter_also_where_it_is_damaged() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let theirs = read_one(&own_file(EDITION)?, &edition.oracle()?)?;
        let questions = with_a_level(&edition, &theirs, 3)?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose(&questions[0].0.id, another(questions[0].1)).await?;
        fill_in.note(&questions[0].0.id, OURS).await?;
        fill_in.choose(&questions[1].0.id, another(questions[1].1)).await?;
        // One answer is damaged.
        let damaged = format!("cyberthermometer/draft/1/{EDITION}/{OWN}/{}", questions[2].0.id);
        app.go_afresh("#/uitleg").await?;
        app.script("localStorage.setItem(arguments[0], '{\"answer\":\"niv\\u00e9')", vec![json!(damaged)]).await?;
        let before = stored(app).await?;
        app.go("#/").await?;
        app.click(&Thing::starting("button", "Concept opslaan als bestand")).await?;
        let file = downloaded(app, "cyberthermometer-concept-", "json").await?;

        become_machine(app, &json!({})).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.says(&card, &format!("1 antwoord in dit bestand is beschadigd en niet te lezen: {}.", questions[2].0.id))
            .await?;
        app.must_be_accessible("a saved draft offered").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 2 antwoorden overgenomen.").await?;
        ensure!(stored(app).await? == before, "it is not as it was: {}", stored(app).await?);

        // Where a draft stands, each clash is asked, and what is damaged there is kept.
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        fill_in.choose_by_key(&questions[1].0.id, questions[1].1.into()).await?;
        let page = Opening::open(app).await?;
        let card = page.drop(&file, &title(&edition)?).await?;
        page.says(&card, "Bij 1 vraag staan twee antwoorden.").await?;
        page.choose(&card, &questions[1].0.id, "Uit het bestand").await?;
        page.press(&card, "Neem over").await?;
        page.says(&card, "Klaar: 1 antwoord overgenomen.").await?;
        let after = stored(app).await?;
        ensure!(after[&damaged] == before[&damaged]);
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        ensure!(fill_in.answered(&questions[1].0.id).await? == Answered::Level(another(questions[1].1)));
        ensure!(fill_in.noted(&questions[0].0.id).await? == OURS);
        Ok(())
    });
}

#[test]
fn what_cannot_be_opened_is_told_and_nothing_is_taken_in() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let fill_in = FillIn::open(app, &edition, EDITION, OWN).await?;
        let first = edition.questions().remove(0);
        fill_in.choose(&first.id, 1).await?;
        let page = Opening::open(app).await?;
        let before = stored(app).await?;
        let good = String::from_utf8(own_file(EDITION)?.bytes)?;
        let wrong_level = good.replacen(";niveau;3;", ";niveau;7;", 1);
        let region = HandedOver::new("regio.csv", crate::harness::edition_file::asset("examples/voorbeeld-2026.csv")?);
        let cases = [
            (HandedOver::new("scan.pdf", "%PDF-1.7"), "een ander soort bestand"),
            (HandedOver::new("leeg.csv", ""), "leeg"),
            (HandedOver::new("niveau.csv", wrong_level), "\"7\" is geen niveau"),
            (
                HandedOver::new("half.json", "{\"format\":\"cyberthermometer-concept/1\",\"ent"),
                "geen antwoord meer in te lezen",
            ),
            (HandedOver::new("editie.json", "{\"id\":\"2026\"}"), "geen concept van de Cyberthermometer"),
            (region, "antwoorden van 23 gemeenten"),
        ];
        for (file, told) in cases {
            let said = page.refused(&file).await?;
            ensure!(said.contains(told), "of {} it says {said:?}, not {told:?}", file.name);
            ensure!(said.contains("Van dit bestand is niets overgenomen."), "of {} it says {said:?}", file.name);
        }
        let said = page.refused(&HandedOver::new("rij.csv", good.replacen(";niveau;3;", ";niveau;7;", 1))).await?;
        ensure!(said.contains("Rij ") && said.contains("kolom niveau (K)"), "it says {said:?}");
        app.must_be_accessible("files that cannot be opened").await?;
        ensure!(stored(app).await? == before);
        // The file field is reached by keyboard.
        app.go_afresh("#/openen").await?;
        app.shows("Bestand openen").await?;
        for _ in 0..12 {
            app.press(Key::Tab).await?;
            if app.focused().await?.name.contains("Kies bestanden") {
                return Ok(());
            }
        }
        anyhow::bail!("Tab does not come to the file field")
    });
}
