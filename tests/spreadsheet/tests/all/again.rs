//! A file that was opened in LibreOffice and saved again is the same submission.

use crate::support::{file, office, random_texts};
use scoring::exchange::{read, write};
use scoring::merge::Entry;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Editions, Level, Note, Support, Timestamp};
use spreadsheet_tests::{Invented, Locale, Opening, Saving};
use std::sync::Arc;

/// Submissions of one municipality that hold all these texts.
fn entries(invented: &Invented, texts: &[String]) -> Vec<Entry> {
    let edition = &invented.edition;
    let municipality = &edition.municipalities()[0].code;
    let per_submission = edition.questions().len() * 2;
    let submission = |(number, texts): (usize, &[String])| {
        let mut draft = Draft::new(Arc::clone(edition), municipality).unwrap();
        for (question, texts) in edition.questions().iter().zip(texts.chunks(2)) {
            *draft.answer_mut(&question.id).unwrap() = DraftAnswer {
                choice: Choice::Level(Level::ALL[texts.len()]),
                support: Support::Wanted,
                note: Note::cut(&texts[0]),
                answered_by: AnsweredBy::cut(texts.get(1).map_or("", String::as_str)),
            };
        }
        let seconds = 1_790_000_000 + i64::try_from(number).unwrap();
        Entry::new(draft.submit(Timestamp::from_unix_seconds(seconds).unwrap()))
    };
    texts.chunks(per_submission).enumerate().map(submission).collect()
}

#[test]
fn a_file_opened_by_a_double_click_and_saved_is_the_same() {
    let invented = Invented::read().unwrap();
    let editions = Editions::alone(Arc::clone(&invented.edition));
    let now = Timestamp::parse("2026-12-01T12:00:00Z").unwrap();
    let entries = entries(&invented, &random_texts(1_500));
    for locale in Locale::ALL {
        let office = office("again", locale);
        let sent = file(&office, "verzonden.csv", &write(&entries));
        for (opening, saving) in [
            (Opening::Right, Saving::Semicolon),
            (Opening::Proposed, Saving::Comma),
            (Opening::Harshest, Saving::Semicolon),
            (Opening::Harshest, Saving::Utf16),
        ] {
            let saved = office.to_csv(&sent, opening, saving).unwrap();
            let reading = read("opgeslagen.csv", &saved, &editions, now);
            let told: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
            let found: Vec<&Entry> = reading.submissions().collect();
            assert_eq!(found.len(), entries.len(), "{opening:?}, {saving:?}: {told:#?}");
            for (found, sent) in found.into_iter().zip(&entries) {
                for ((question, found), (_, sent)) in found.submission().answers().zip(sent.submission().answers()) {
                    assert_eq!(found, sent, "{}, {opening:?}, {saving:?}, {}", locale.name(), question.id);
                }
                assert!(!found.is_edited());
            }
        }
    }
}
