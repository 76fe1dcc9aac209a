//! De vragenlijst van volgend jaar: an edition file is checked, shown and compared, and nothing of it is kept.

use crate::harness::edition_file::{EditionFile, asset};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::questionnaire::{Questionnaire, Shown};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const LEVELS: [&str; 5] = ["niets geregeld", "gestart", "op papier", "ingevoerd", "beproefd en verbeterd"];

/// The example edition of this year, as the next one: every question goes on.
fn next_year() -> Result<Value> {
    let mut edition: Value = serde_json::from_str(&asset("editions/voorbeeld-2026.json")?)?;
    edition["id"] = json!("voorbeeld-2027");
    edition["previous"] = json!("voorbeeld-2026");
    edition["opens"] = json!("2027-10-01");
    edition["closes"] = json!("2027-12-01");
    for question in edition["questions"].as_array_mut().context("no questions")? {
        question["continues"] = question["id"].clone();
    }
    Ok(edition)
}

fn file(edition: &Value) -> Result<HandedOver> {
    Ok(HandedOver::new("voorbeeld-2027.json", serde_json::to_vec_pretty(edition)?))
}

/// The number of the line that has this, from 1, after `from`.
fn line_of(lines: &[String], from: usize, what: &str) -> Result<usize> {
    let place = lines.iter().skip(from).position(|line| line.contains(what));
    Ok(from + place.with_context(|| format!("no line with {what}"))? + 1)
}

/// Changes a line, by its number.
fn change(lines: &mut [String], number: usize, from: &str, to: &str) -> Result<()> {
    let line = lines.get_mut(number - 1).context("no such line")?;
    ensure!(line.contains(from), "line {number} is {line:?}");
    *line = line.replace(from, to);
    Ok(())
}

#[test]
fn a_good_file_is_shown_question_by_question_and_nothing_is_kept() {
    in_each_browser(async |app| {
        let edition = next_year()?;
        let page = Questionnaire::open(app).await?;
        page.drop_files(&[file(&edition)?]).await?;
        page.finds("voorbeeld-2027.json", "Deze vragenlijst klopt.").await?;
        let mut expected = Vec::new();
        for theme in edition["themes"].as_array().context("no themes")? {
            for question in edition["questions"].as_array().context("no questions")? {
                if question["theme"] == theme["id"] {
                    expected.push(question);
                }
            }
        }
        let shown = page.preview().await?;
        ensure!(shown.len() == expected.len() && shown.len() == 48, "{} questions are shown", shown.len());
        for (shown, question) in shown.iter().zip(expected) {
            must_show(shown, question, &edition)?;
        }
        for (name, _) in EditionFile::read("voorbeeld-2026")?.themes().iter().map(|(id, title)| (title, id)) {
            app.find(&Thing::named("region", name)).await?;
        }
        let hints = edition["hints"].as_array().context("no hints")?;
        let region = app.find(&Thing::named("region", "Opmerkingen bij antwoorden die zelden samengaan")).await?;
        let told = app.texts(&Thing::any("listitem").within(&region)).await?;
        ensure!(told.len() == hints.len(), "{} hints are shown", told.len());
        for (told, hint) in told.iter().zip(hints) {
            ensure!(told.contains(hint["text"].as_str().unwrap_or_default()), "{told:?} is not {hint}");
        }
        ensure!(app.all(&Thing::any("radio")).await?.is_empty(), "something can be filled in");
        page.must_store_nothing().await?;
        app.must_be_accessible("a questionnaire to read").await?;
        app.resize(320, 640).await?;
        app.must_fit_its_width("a questionnaire to read").await
    });
}

fn must_show(shown: &Shown, question: &Value, edition: &Value) -> Result<()> {
    let text = |name: &str| question[name].as_str().unwrap_or_default();
    ensure!(
        shown.id == text("id") && shown.text == text("text") && shown.why == text("why"),
        "{shown:?} is not {question}"
    );
    let levels: Vec<String> = LEVELS
        .iter()
        .enumerate()
        .map(|(level, name)| {
            let norm = if question["norm"] == level { "basisniveau " } else { "" };
            format!("{norm}{level} {name} {}", question["levels"][level].as_str().unwrap_or_default())
        })
        .collect();
    ensure!(shown.levels == levels, "{:?} is not {levels:?}", shown.levels);
    let title_of = |list: &str, id: &Value| {
        let found = edition[list].as_array().into_iter().flatten().find(|one| one["id"] == *id);
        found.map(|one| one["title"].as_str().unwrap_or_default().to_owned()).unwrap_or_default()
    };
    let value = |name: &str| {
        let found = shown.facts.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str()).with_context(|| format!("{} has no {name}", shown.id))
    };
    ensure!(value("Stap naar het basisniveau")? == text("action"));
    ensure!(value("Wie kan antwoorden")? == title_of("answerers", &question["answerer"]));
    for (list, name) in [("sources", "Bronnen"), ("offerings", "Aanbod van de VAR")] {
        for id in question[list].as_array().into_iter().flatten() {
            let title = title_of(list, id);
            ensure!(value(name)?.contains(&title), "{} does not name {title}", shown.id);
        }
    }
    ensure!(value("Gaat verder op")? == format!("{} uit voorbeeld-2026", shown.id));
    Ok(())
}

#[test]
fn a_file_that_breaks_off_says_on_which_line() {
    in_each_browser(async |app| {
        let text = asset("editions/voorbeeld-2026.json")?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let opens = line_of(&lines, 0, "\"opens\"")?;
        // Without the comma before it, JSON stops at the next field.
        change(&mut lines, opens - 1, ",", "")?;
        let page = Questionnaire::open(app).await?;
        page.choose_file(&HandedOver::new("stuk.json", lines.join("\n"))).await?;
        page.finds("stuk.json", "Deze vragenlijst kan nog niet open: 1 fout.").await?;
        let findings = page.findings().await?;
        let [(heading, items)] = &findings[..] else { anyhow::bail!("{findings:?}") };
        ensure!(heading == "1 fout", "{heading}");
        let [(place, sentence)] = &items[..] else { anyhow::bail!("{items:?}") };
        ensure!(place.starts_with(&format!("Regel {opens}, ")), "{place} is not line {opens}");
        ensure!(sentence.contains("komma"), "{sentence}");
        app.find_none(&Thing::named("region", "Zo ziet de vragenlijst eruit")).await?;
        page.must_store_nothing().await?;
        app.must_be_accessible("a broken questionnaire").await
    });
}

#[test]
fn each_fault_stands_with_its_line_and_question_errors_first() {
    in_each_browser(async |app| {
        let text = asset("editions/voorbeeld-2026.json")?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        // By hand: a tile that is taken, a norm that does not exist, a level without a text, a source that is not there.
        let second = line_of(&lines, 0, "\"code\": \"GM9002\"")?;
        let second_tile = line_of(&lines, second, "\"tile\"")?;
        let column = second_tile + 2;
        change(&mut lines, column, "1", "0")?;
        let question = line_of(&lines, 0, "\"id\": \"EH-07\"")?;
        let levels = line_of(&lines, question, "\"levels\"")?;
        let third = levels + 3;
        lines[third - 1] = "        \"\",".to_owned();
        let norm = line_of(&lines, levels, "\"norm\"")?;
        change(&mut lines, norm, "3", "5")?;
        let answerer = line_of(&lines, norm, "\"answerer\"")?;
        lines[answerer - 1] = "      \"answerer\": \"niemand\",".to_owned();
        let page = Questionnaire::open(app).await?;
        page.drop_files(&[HandedOver::new("voorbeeld-2026.json", lines.join("\n"))]).await?;
        page.finds("voorbeeld-2026.json", "Deze vragenlijst kan nog niet open: 3 fouten en 1 waarschuwing.").await?;
        let findings = page.findings().await?;
        let places: Vec<(&str, Vec<&str>)> = findings
            .iter()
            .map(|(heading, items)| (heading.as_str(), items.iter().map(|(place, _)| place.as_str()).collect()))
            .collect();
        let position = text.matches("\"text\":").count();
        ensure!(position > 40, "the edition has other questions");
        let errors = vec![
            format!("Regel {third}, vraag EH-07, niveau 2"),
            format!("Regel {norm}, vraag EH-07, veld “norm”"),
            format!("Regel {answerer}, vraag EH-07, veld “answerer”"),
        ];
        let [("3 fouten", found), ("1 waarschuwing", warned)] = &places[..] else { anyhow::bail!("{places:?}") };
        ensure!(
            found.len() == 3 && found.iter().zip(&errors).all(|(found, error)| found.starts_with(error)),
            "{found:?} is not {errors:?}"
        );
        let warning = format!("Regel {second_tile}, gemeente GM9002, veld “tile”");
        ensure!(warned.len() == 1 && warned[0].starts_with(&warning), "{warned:?} is not {warning}");
        app.must_be_accessible("a questionnaire with faults").await?;
        app.click(&Thing::named("button", "Bewaar deze lijst als tekstbestand")).await?;
        let saved = app.downloaded(|name| name == "voorbeeld-2026-controle.txt").await?;
        let saved = String::from_utf8(saved.bytes).context("the list is no UTF-8")?;
        for place in errors.iter().map(|error| format!("fout: {error}")).chain([format!("waarschuwing: {warning}")]) {
            ensure!(saved.contains(&place), "{place} is not in {saved}");
        }
        page.must_store_nothing().await
    });
}

#[test]
fn another_encoding_is_read_or_told() {
    in_each_browser(async |app| {
        let text = asset("editions/voorbeeld-2026.json")?;
        let page = Questionnaire::open(app).await?;
        // As Notepad saves it: line ends of Windows, and a mark before the text.
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        page.drop_files(&[HandedOver::new("voorbeeld-2026.json", windows)]).await?;
        page.finds("voorbeeld-2026.json", "Deze vragenlijst kan open. Kijk nog naar 1 waarschuwing.").await?;
        ensure!(page.preview().await?.len() == 48, "it is not shown");
        let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let latin: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
        for (name, bytes) in [("utf-16.json", utf16), ("windows-1252.json", latin)] {
            page.drop_files(&[HandedOver::new(name, bytes)]).await?;
            page.finds(name, "Deze vragenlijst kan nog niet open: 1 fout.").await?;
            let findings = page.findings().await?;
            ensure!(format!("{findings:?}").contains("Bewaar het in uw tekstverwerker als UTF-8."), "{findings:?}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_single_questionnaire_is_told() {
    in_each_browser(async |app| {
        let page = Questionnaire::open(app).await?;
        let index = HandedOver::new("index.json", asset("editions/index.json")?);
        let edition = HandedOver::new("voorbeeld-2026.json", asset("editions/voorbeeld-2026.json")?);
        for (files, told) in [
            (vec![index.clone()], "index.json is de lijst met vragenlijsten"),
            (vec![index, edition.clone()], "Open één bestand tegelijk."),
        ] {
            page.drop_files(&files).await?;
            app.until("the alert", async || {
                let alert = app.text(&Thing::any("alert")).await?;
                ensure!(alert.contains(told), "it says {alert:?}");
                Ok(())
            })
            .await?;
        }
        app.must_be_accessible("a file that is no questionnaire").await?;
        page.drop_files(&[edition]).await?;
        page.finds("voorbeeld-2026.json", "Deze vragenlijst klopt.").await?;
        app.find_none(&Thing::any("alert")).await
    });
}

#[test]
fn an_edition_of_this_site_is_shown_and_saved_to_the_letter() {
    in_each_browser(async |app| {
        let page = Questionnaire::open(app).await?;
        app.click(&Thing::named("button", "Bewaar de vragenlijst 2026 als bestand om mee te beginnen")).await?;
        let saved = app.downloaded(|name| name == "2026.json").await?;
        ensure!(saved.bytes == asset("editions/2026.json")?.into_bytes(), "the copy is another file");
        app.click(&Thing::named("link", "Vragenlijst voorbeeld-2025")).await?;
        page.finds("voorbeeld-2025.json", "Deze vragenlijst klopt.").await?;
        ensure!(app.route().await? == "#/vragenlijst/voorbeeld-2025", "the address is {}", app.route().await?);
        let questions = EditionFile::read("voorbeeld-2025")?.questions();
        ensure!(page.preview().await?.len() == questions.len(), "not every question is shown");
        app.click(&Thing::named("button", "Bewaar deze vragenlijst als bestand")).await?;
        let saved = app.downloaded(|name| name == "voorbeeld-2025.json").await?;
        ensure!(saved.bytes == asset("editions/voorbeeld-2025.json")?.into_bytes(), "the copy is another file");
        page.must_store_nothing().await
    });
}

#[test]
fn what_was_changed_by_hand_stands_side_by_side() {
    in_each_browser(async |app| {
        let mut edition = next_year()?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let questions = edition["questions"].as_array_mut().context("no questions")?;
        // The first has another sentence and another step; the second is gone; the third is a new one in the place of an old one.
        let first = questions[0].clone();
        questions[0]["levels"][4] = json!("Wij deden iets heel anders.");
        questions[0]["action"] = json!("Doe iets anders.");
        let gone = questions.remove(1);
        let third = questions[1].clone();
        questions[1]["id"] = json!("DC-92");
        questions[1]["continues"] = json!(null);
        edition["hints"] = json!([]);
        let name = text(&edition["municipalities"][2]["name"]);
        edition["municipalities"][2]["name"] = json!("Nieuwpolder");
        let page = Questionnaire::open(app).await?;
        page.drop_files(&[file(&edition)?]).await?;
        page.finds("voorbeeld-2027.json", "Deze vragenlijst klopt.").await?;
        let (sentence, groups) = page.changes().await?;
        ensure!(
            sentence == "Van de vragen zijn er 1 nieuw, 2 vervallen, 1 veranderd en 45 gelijk gebleven.",
            "{sentence}"
        );
        let under = |heading: &str| {
            let found = groups.iter().find(|(name, _)| name == heading);
            found.map(|(_, things)| things.clone()).with_context(|| format!("no {heading} in {groups:#?}"))
        };
        let named = |question: &Value| format!("{} {}", text(&question["id"]), text(&question["text"]));
        let plain = |line: String| vec![(line, Vec::<Vec<String>>::new())];
        ensure!(under("Nieuwe vragen")? == plain(format!("DC-92 {}", text(&third["text"]))));
        let dropped = [plain(named(&gone)), plain(named(&third))].concat();
        ensure!(under("Vervallen vragen")? == dropped, "{:?}", under("Vervallen vragen")?);
        let row = |field: &str, before: &str, after: &str| vec![field.to_owned(), before.to_owned(), after.to_owned()];
        let rows = vec![
            row("niveau 4", &text(&first["levels"][4]), "Wij deden iets heel anders."),
            row("veld “action”", &text(&first["action"]), "Doe iets anders."),
        ];
        ensure!(under("Vragen die verdergaan, en zijn veranderd")? == vec![(named(&first), rows)]);
        let rows = vec![row("veld “name”", &name, "Nieuwpolder")];
        ensure!(under("Gemeenten")? == vec![("GM9003 Nieuwpolder".to_owned(), rows)], "{:?}", under("Gemeenten")?);
        app.open_everything().await?;
        app.must_be_accessible("what changed").await?;
        app.resize(320, 640).await?;
        app.must_fit_its_width("what changed").await?;

        // Against another edition of the site, which it does not follow on: by id.
        page.compare_with("voorbeeld-2025").await?;
        let older = EditionFile::read("voorbeeld-2025")?.questions();
        let newer: Vec<String> =
            edition["questions"].as_array().into_iter().flatten().map(|question| text(&question["id"])).collect();
        let new = newer.iter().filter(|id| !older.iter().any(|old| old.id == **id)).count();
        let dropped = older.iter().filter(|old| !newer.contains(&old.id)).count();
        app.until("the other comparison", async || {
            let (sentence, _) = page.changes().await?;
            ensure!(
                sentence.starts_with(&format!("Van de vragen zijn er {new} nieuw, {dropped} vervallen, ")),
                "{sentence} is not {new} and {dropped}"
            );
            Ok(())
        })
        .await?;
        page.must_store_nothing().await
    });
}
