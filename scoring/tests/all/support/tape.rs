//! Random editions and answers from a tape of random bytes, which proptest can shrink.

use std::sync::Arc;

use proptest::prelude::*;
use scoring::edition::{Edition, Editions};
use scoring::merge::Entry;
use scoring::{Choice, Draft, DraftAnswer, Level, Note, Support, Timestamp};
use serde_json::{Value, json};

/// Random bytes, read one by one; zeros when they are used up.
#[derive(Clone, Debug)]
pub(crate) struct Tape {
    bytes: Vec<u8>,
    at: usize,
}

pub(crate) fn tape() -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u8>(), 0..3_000).prop_map(|bytes| Tape { bytes, at: 0 })
}

impl Tape {
    /// A number from 0 to below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % end
    }
}

/// Up to three editions, each continuing the one before it by some of its questions, as their files.
pub(crate) fn editions(tape: &mut Tape) -> Vec<String> {
    let municipalities = 1 + tape.below(9);
    let mut texts: Vec<String> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for year in 0..=tape.below(3) {
        let (text, questions) = edition(tape, year, municipalities, &before);
        texts.push(text);
        before = questions;
    }
    texts
}

fn id(year: usize) -> String {
    format!("toets-{}", 2024 + year)
}

fn edition(tape: &mut Tape, year: usize, municipalities: usize, before: &[String]) -> (String, Vec<String>) {
    let themes = 1 + tape.below(4);
    let mut free: Vec<String> = before.to_vec();
    let mut questions = Vec::new();
    let mut ids = Vec::new();
    for theme in 0..themes {
        // Now and then as many as there may be, so that fractions grow long.
        let count = if tape.below(40) == 39 { 40 } else { 1 + tape.below(7) };
        for number in 0..count {
            let id = format!("V{year}{theme}-{number}");
            let continues = if free.is_empty() || tape.below(4) == 0 {
                Value::Null
            } else {
                let old = tape.below(free.len());
                json!(free.remove(old))
            };
            questions.push(json!({
                "id": id, "theme": format!("T-{theme}x"), "text": format!("Vraag {id}?"), "why": "Om te toetsen.",
                "levels": ["nul", "een", "twee", "drie", "vier"], "norm": 1 + tape.below(4), "ground": "proposal",
                "not_applicable": true, "action": "Doe iets.", "answerer": "ciso", "sources": [], "offerings": [], "continues": continues,
            }));
            ids.push(id);
        }
    }
    let municipality = |index: usize| json!({ "code": format!("GM90{index:02}"), "name": format!("Verzonnen {index}"), "short": format!("V{index}"), "tile": [0, index] });
    let text = json!({
        "id": id(year), "title": "Toets", "region": "toetsregio", "opens": "2026-10-01", "closes": "2026-12-01",
        "previous": year.checked_sub(1).map(id), "label": "TLP:AMBER+STRICT", "nameless_label": "TLP:GREEN", "recipients": [],
        "municipalities": (0..municipalities).map(municipality).collect::<Vec<_>>(), "former_municipalities": [],
        "themes": (0..themes).map(|theme| json!({ "id": format!("T-{theme}x"), "title": "Thema", "purpose": "Om te toetsen." })).collect::<Vec<_>>(),
        "questions": questions, "answerers": [{ "id": "ciso", "title": "CISO" }], "sources": [], "offerings": [], "contacts": [], "hints": [],
    });
    (text.to_string(), ids)
}

pub(crate) fn known(texts: &[String]) -> Editions {
    Editions::new(texts.iter().map(|text| Edition::read(text.as_bytes()).unwrap())).unwrap()
}

/// Submissions of an edition: mostly one of each municipality, sometimes none or two.
pub(crate) fn entries(tape: &mut Tape, edition: &Arc<Edition>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for municipality in edition.municipalities() {
        let count = [1, 1, 1, 1, 1, 1, 0, 2][tape.below(8)];
        let openness = tape.below(3);
        for number in 0..count {
            let mut draft = Draft::new(Arc::clone(edition), &municipality.code).unwrap();
            for question in edition.questions() {
                *draft.answer_mut(&question.id).unwrap() = answer(tape, openness);
            }
            let moment = Timestamp::from_unix_seconds(1_790_000_000 + i64::from(number) * 60).unwrap();
            entries.push(Entry::new(draft.submit(moment)));
        }
    }
    entries
}

fn answer(tape: &mut Tape, openness: usize) -> DraftAnswer {
    let choice = match tape.below(12) {
        0 => Choice::Unknown,
        1 => Choice::NotApplicable,
        2 if openness > 0 => Choice::Unanswered,
        3 | 4 if openness > 1 => Choice::Unanswered,
        _ => Choice::Level(Level::ALL[tape.below(5)]),
    };
    let support = match tape.below(8) {
        0 => Support::Wanted,
        1 => Support::Urgent,
        2 => Support::Offered,
        _ => Support::None,
    };
    let note = if choice == Choice::NotApplicable { "Komt hier niet voor." } else { "" };
    DraftAnswer { choice, support, note: Note::cut(note), ..DraftAnswer::default() }
}
