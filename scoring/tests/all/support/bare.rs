//! Editions with nothing but what a score needs, and submissions in a line.

use std::sync::Arc;

use scoring::edition::{Edition, Editions};
use scoring::merge::{Choices, Collection, Decided, Entry, decide};
use scoring::{Choice, Draft, DraftAnswer, Level, Note, Support, Timestamp};
use serde_json::{Value, json};

/// A question: its id, its norm and what it continues.
pub(crate) type Asked<'a> = (&'a str, u8, Option<&'a str>);

/// The file of an edition with these themes.
pub(crate) fn text(id: &str, previous: Option<&str>, themes: &[(&str, &[Asked<'_>])], municipalities: usize) -> String {
    let questions: Vec<Value> = themes
        .iter()
        .flat_map(|(theme, questions)| {
            questions.iter().map(move |(id, norm, continues)| {
                json!({
                    "id": id, "theme": theme, "text": "Vraag?", "why": "Om te toetsen.", "levels": ["nul", "een", "twee", "drie", "vier"],
                    "norm": norm, "ground": "proposal", "not_applicable": true, "action": "Doe iets.", "answerer": "ciso",
                    "continues": continues,
                })
            })
        })
        .collect();
    let municipality = |index: usize| json!({ "code": format!("GM90{index:02}"), "name": format!("Verzonnen {index}"), "short": format!("V{index}"), "tile": [0, index] });
    json!({
        "id": id, "title": "Toets", "region": "toetsregio", "opens": "2026-10-01", "closes": "2026-12-01", "previous": previous,
        "label": "TLP:AMBER+STRICT", "nameless_label": "TLP:GREEN",
        "municipalities": (1..=municipalities).map(municipality).collect::<Vec<_>>(),
        "themes": themes.iter().map(|(id, _)| json!({ "id": id, "title": id, "purpose": "Om te toetsen." })).collect::<Vec<_>>(),
        "questions": questions,
        "answerers": [{ "id": "ciso", "title": "CISO" }],
    })
    .to_string()
}

pub(crate) fn known(texts: &[String]) -> Editions {
    Editions::new(texts.iter().map(|text| Edition::read(text.as_bytes()).unwrap())).unwrap()
}

/// One edition, known by itself.
pub(crate) fn only(themes: &[(&str, &[Asked<'_>])], municipalities: usize) -> (Editions, Arc<Edition>) {
    let editions = known(&[text("toets", None, themes, municipalities)]);
    let edition = Arc::clone(editions.get("toets").unwrap());
    (editions, edition)
}

/// A draft of the municipality at this place, answered in a line: a level, `?` onbekend, `n` niet van toepassing, `.` not answered.
pub(crate) fn draft(edition: &Arc<Edition>, place: usize, answers: &str) -> Draft {
    let mut draft = Draft::new(Arc::clone(edition), &edition.municipalities()[place].code).unwrap();
    assert_eq!(answers.chars().count(), edition.questions().len());
    for (question, answer) in edition.questions().iter().zip(answers.chars()) {
        let (choice, note) = match answer {
            '.' => (Choice::Unanswered, ""),
            '?' => (Choice::Unknown, ""),
            'n' => (Choice::NotApplicable, "Komt niet voor."),
            level => (Choice::Level(Level::parse(&level.to_string()).unwrap()), ""),
        };
        let answer = DraftAnswer { choice, note: Note::cut(note), support: Support::None, ..DraftAnswer::default() };
        *draft.answer_mut(&question.id).unwrap() = answer;
    }
    draft
}

pub(crate) fn entry(edition: &Arc<Edition>, place: usize, answers: &str) -> Entry {
    Entry::new(draft(edition, place, answers).submit(Timestamp::parse("2026-11-03T09:12:44Z").unwrap()))
}

pub(crate) fn decided(entries: impl IntoIterator<Item = Entry>) -> Decided {
    decide(&Collection::new(entries), &Choices::none())
}
