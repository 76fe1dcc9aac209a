//! Random submissions of the small edition.

use std::sync::Arc;

use proptest::prelude::*;
use scoring::exchange::{read, write};
use scoring::merge::Entry;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Editions, Level, Note, Support, Timestamp};

use super::{now, small_editions};

pub(crate) fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        1 => Just(Choice::Unanswered),
        1 => Just(Choice::Unknown),
        1 => Just(Choice::NotApplicable),
        4 => (0_u8..=4).prop_map(|level| Choice::Level(Level::new(level).unwrap())),
    ]
}

pub(crate) fn support() -> impl Strategy<Value = Support> {
    prop::sample::select(Support::ALL.to_vec())
}

/// Texts that files and spreadsheets stumble over, and any others.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        2 => prop::sample::select(vec![
            "=1+1", "'s avonds", "1-2", "een \"twee\"; drie, vier", " voor en na ", "\ttab", "regel\nregel", "WAAR", "''", "＝", "één", "12e5",
            "\u{feff}merk", "ï»¿", "sep=;", "Ã©",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[;,\"'\t\n\r =+@a0-]{0,12}",
    ]
}

pub(crate) fn answer() -> impl Strategy<Value = DraftAnswer> {
    (choice(), support(), text(), text()).prop_map(|(choice, support, note, answered_by)| DraftAnswer {
        choice,
        support,
        note: Note::cut(&note),
        answered_by: AnsweredBy::cut(&answered_by),
    })
}

pub(crate) fn answers(count: usize) -> impl Strategy<Value = Vec<DraftAnswer>> {
    prop::collection::vec(answer(), count)
}

/// Few moments, so that they often tie; the last lies in the future.
pub(crate) fn moment() -> impl Strategy<Value = Timestamp> {
    prop::sample::select(vec![
        "2026-11-03T09:12:44Z",
        "2026-11-03T09:12:45Z",
        "2026-11-20T16:00:00Z",
        "2031-01-01T00:00:00Z",
    ])
    .prop_map(|text| Timestamp::parse(text).unwrap())
}

/// A submission of the small edition as it is made.
pub(crate) fn own_entry() -> impl Strategy<Value = Entry> {
    (0_usize..3, answers(4), moment())
        .prop_map(|(municipality, answers, moment)| entry(&small_editions(), municipality, answers, moment))
}

pub(crate) fn entry(editions: &Editions, municipality: usize, answers: Vec<DraftAnswer>, moment: Timestamp) -> Entry {
    let edition = editions.iter().next().unwrap();
    let mut draft = Draft::new(Arc::clone(edition), &edition.municipalities()[municipality].code).unwrap();
    for (question, answer) in edition.questions().iter().zip(answers) {
        *draft.answer_mut(&question.id).unwrap() = answer;
    }
    Entry::new(draft.submit(moment))
}

/// What may have become of a file on its way.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fate {
    AsMade,
    OtherFingerprint,
    NoFingerprint,
    Label(&'static str),
}

pub(crate) fn fate() -> impl Strategy<Value = Fate> {
    prop::sample::select(vec![
        Fate::AsMade,
        Fate::AsMade,
        Fate::OtherFingerprint,
        Fate::NoFingerprint,
        Fate::Label("TLP:RED"),
        Fate::Label("TLP:GREEN"),
    ])
}

/// A submission as it was read, perhaps edited and with another label.
pub(crate) fn read_entry() -> impl Strategy<Value = Entry> {
    // Few different answers, so that submissions are often equal.
    let few = prop::collection::vec(0_u8..3, 4).prop_map(|levels| {
        let choice = |level: u8| Level::new(level).map_or(Choice::Unanswered, Choice::Level);
        levels
            .into_iter()
            .map(|level| DraftAnswer { choice: choice(level), ..DraftAnswer::default() })
            .collect::<Vec<_>>()
    });
    (0_usize..2, few, moment(), fate()).prop_map(|(municipality, answers, moment, fate)| {
        let editions = small_editions();
        let made = entry(&editions, municipality, answers, moment);
        let own = made.submission().fingerprint().to_string();
        let text = String::from_utf8(write([&made])).unwrap();
        let text = match fate {
            Fate::AsMade => text,
            Fate::OtherFingerprint => text.replace(&own, "sha-00000000000f"),
            Fate::NoFingerprint => text.replace(&own, "weg"),
            Fate::Label(label) => text.replace("TLP:AMBER+STRICT", label),
        };
        let reading = read("bestand.csv", text.as_bytes(), &editions, now());
        reading.submissions().next().unwrap().clone()
    })
}

pub(crate) fn read_entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(read_entry(), 0..5)
}
