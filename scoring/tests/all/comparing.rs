//! What changed between two editions; each expectation by hand.

use crate::support::bytes;
use scoring::Edition;
use scoring::edition::{Compared, Fate, Part, PartChange, compare};

fn text() -> String {
    String::from_utf8(bytes("tests/corpus/checking/toets-2026.json")).unwrap()
}

fn edition(text: &str) -> Edition {
    Edition::read(text.as_bytes()).unwrap()
}

/// The next year of the corpus's edition, with these pieces of text by others; each must be there.
fn next(changes: &[(&str, &str)]) -> Edition {
    let mut next = text()
        .replace("\"toets-2026\"", "\"toets-2027\"")
        .replace("\"toets-2025\"", "\"toets-2026\"")
        .replace("\"continues\": \"O-1\"", "\"continues\": \"T-01\"")
        .replace("\"continues\": null", "\"continues\": \"T-02\"")
        .replace("Beproef het laatste.\",", "Beproef het laatste.\", \"continues\": \"U-01\",");
    for (from, to) in changes {
        assert!(next.contains(from), "{from}");
        next = next.replacen(from, to, 1);
    }
    edition(&next)
}

fn change(part: Part, before: &str, after: &str) -> PartChange {
    PartChange { part, before: before.to_owned(), after: after.to_owned() }
}

/// What is not the same, as id and what became of it.
fn news(list: &[Compared]) -> Vec<(&str, &Fate)> {
    list.iter().filter(|it| it.fate != Fate::Same).map(|it| (it.id.as_str(), &it.fate)).collect()
}

#[test]
fn what_is_copied_is_the_same() {
    let comparison = compare(&edition(&text()), &next(&[]));
    assert!(comparison.is_same(), "{comparison:#?}");
    assert_eq!(comparison.questions.len(), 3);
    assert_eq!((comparison.old.as_str(), comparison.new.as_str()), ("toets-2026", "toets-2027"));
    assert!(compare(&edition(&text()), &edition(&text())).is_same());
}

#[test]
fn a_question_that_continues_tells_each_part_that_changed() {
    let new = next(&[
        ("\"T-01\",\n      \"theme\": \"TA\"", "\"T-07\",\n      \"theme\": \"TB\""),
        ("eerste geregeld", "begin geregeld"),
        ("gaat voor", "gaat altijd voor"),
        ("\"Beschreven.\"", "\"Op papier.\""),
        ("\"Beproefd.\"", "\"Beproefd en beter.\""),
        ("\"norm\": 3", "\"norm\": 4"),
        ("\"law\"", "\"bio2\""),
        ("\"not_applicable\": false", "\"not_applicable\": true"),
        ("Voer het eerste in", "Voer het begin in"),
        ("[\"wet\"]", "[]"),
        ("[\"hulp\"]", "[\"hulp\", \"hulp\"]"),
        ("\"question\": \"T-01\"", "\"question\": \"T-07\""),
    ]);
    let comparison = compare(&edition(&text()), &new);
    let level = |level| Part::Level(scoring::Level::new(level).unwrap());
    let changed = Fate::Changed(vec![
        change(Part::Theme, "TA", "TB"),
        change(Part::Text, "In hoeverre is het eerste geregeld?", "In hoeverre is het begin geregeld?"),
        change(Part::Why, "Het eerste gaat voor.", "Het eerste gaat altijd voor."),
        change(level(2), "Beschreven.", "Op papier."),
        change(level(4), "Beproefd.", "Beproefd en beter."),
        change(Part::Norm, "3", "4"),
        change(Part::Ground, "law", "bio2"),
        change(Part::NotApplicable, "false", "true"),
        change(Part::Action, "Voer het eerste in.", "Voer het begin in."),
        change(Part::Sources, "wet", ""),
        change(Part::Offerings, "hulp", "hulp, hulp"),
    ]);
    assert_eq!(news(&comparison.questions), [("T-07", &changed)]);
    assert_eq!(comparison.questions[0].was.as_deref(), Some("T-01"));
    let when = change(Part::When, "T-01 at_least 3, T-02 at_most 1", "T-07 at_least 3, T-02 at_most 1");
    assert_eq!(news(&comparison.hints), [("", &Fate::Changed(vec![when]))]);
}

#[test]
fn questions_come_and_go() {
    let comparison = compare(&edition(&text()), &next(&[("\"continues\": \"T-02\"", "\"continues\": null")]));
    assert_eq!(news(&comparison.questions), [("T-02", &Fate::Added), ("T-02", &Fate::Dropped)]);
    // Of editions that do not follow on each other, the id decides.
    let apart = edition(&text().replace("\"toets-2026\"", "\"toets-2030\"").replace("U-01", "U-02"));
    let comparison = compare(&edition(&text()), &apart);
    assert_eq!(news(&comparison.questions), [("U-02", &Fate::Added), ("U-01", &Fate::Dropped)]);
}

#[test]
fn municipalities_come_go_merge_and_change_their_name() {
    let old = edition(&text().replace("    { \"code\": \"GM9002\"", "    { \"code\": \"GM9004\", \"name\": \"Vlodderveen\", \"short\": \"VLO\", \"tile\": [1, 1] },\n    { \"code\": \"GM9005\", \"name\": \"Weg\", \"short\": \"WEG\", \"tile\": [2, 1] },\n    { \"code\": \"GM9002\""));
    let new = next(&[
        (
            "\"Biezelhaven\", \"short\": \"BIE\", \"tile\": [0, 0]",
            "\"Biezelhaven aan Zee\", \"short\": \"BAZ\", \"tile\": [3, 0]",
        ),
        (
            "{ \"code\": \"GM9024\"",
            "{ \"code\": \"GM9004\", \"name\": \"Vlodderveen\", \"successor\": \"GM9001\" },\n    { \"code\": \"GM9024\"",
        ),
        (
            "    { \"code\": \"GM9002\"",
            "    { \"code\": \"GM9003\", \"name\": \"Nieuw\", \"short\": \"NIE\", \"tile\": [1, 1] },\n    { \"code\": \"GM9002\"",
        ),
    ]);
    let changed = Fate::Changed(vec![
        change(Part::Name, "Biezelhaven", "Biezelhaven aan Zee"),
        change(Part::Short, "BIE", "BAZ"),
        change(Part::Tile, "[0, 0]", "[3, 0]"),
    ]);
    assert_eq!(
        news(&compare(&old, &new).municipalities),
        [
            ("GM9001", &changed),
            ("GM9003", &Fate::Added),
            ("GM9004", &Fate::Merged(scoring::MunicipalityCode::new("GM9001"))),
            ("GM9005", &Fate::Dropped),
        ]
    );
}

#[test]
fn the_rest_of_an_edition_is_compared_too() {
    let comparison = compare(
        &edition(&text()),
        &next(&[
            ("Toets 2026", "Toets 2027"),
            ("\"closes\": \"2026-12-01\"", "\"closes\": \"2027-12-01\""),
            ("\"TLP:GREEN\"", "\"TLP:CLEAR\""),
            ("\"Eerste thema\"", "\"Begin\""),
            ("\"CISO\"", "\"De CISO\""),
            ("\"artikel 1\"", "\"artikel 2\""),
            ("\"Iemand die helpt.\", \"url\": null", "\"Iemand die helpt.\", \"url\": \"https://example.nl\""),
            ("aan de toetsregio", "veilig aan de toetsregio"),
            ("Klopt dat?", "Kan dat?"),
        ]),
    );
    assert_eq!(
        comparison.head,
        [
            change(Part::Title, "Toets 2026", "Toets 2027"),
            change(Part::Closes, "2026-12-01", "2027-12-01"),
            change(Part::NamelessLabel, "TLP:GREEN", "TLP:CLEAR"),
        ]
    );
    assert_eq!(news(&comparison.questions), []);
    let changed = |change| Fate::Changed(vec![change]);
    assert_eq!(news(&comparison.themes), [("TA", &changed(change(Part::Title, "Eerste thema", "Begin")))]);
    assert_eq!(news(&comparison.answerers), [("ciso", &changed(change(Part::Title, "CISO", "De CISO")))]);
    assert_eq!(news(&comparison.sources), [("wet", &changed(change(Part::Reference, "artikel 1", "artikel 2")))]);
    assert_eq!(news(&comparison.offerings), [("hulp", &changed(change(Part::Url, "", "https://example.nl")))]);
    let text =
        change(Part::Text, "Stuur het bestand aan de toetsregio.", "Stuur het bestand veilig aan de toetsregio.");
    assert_eq!(news(&comparison.contacts), [("inzenden", &changed(text))]);
    assert_eq!(news(&comparison.hints), [("", &Fate::Added), ("", &Fate::Dropped)]);
}

#[test]
fn the_example_editions_continue_at_least_forty_questions() {
    let read = |id: &str| Edition::read(&bytes(&format!("assets/editions/{id}.json"))).unwrap();
    let comparison = compare(&read("voorbeeld-2025"), &read("voorbeeld-2026"));
    let goes_on = |compared: &&Compared| matches!(compared.fate, Fate::Same | Fate::Changed(_));
    assert!(comparison.questions.iter().filter(goes_on).count() >= 40);
}
