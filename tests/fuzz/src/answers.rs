//! Submissions made of the fuzzer's bytes.

use std::sync::Arc;

use arbitrary::{Result, Unstructured};
use scoring::merge::Entry;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Level, Note, Support, Timestamp};

use crate::{now, small_edition};

/// Texts that files and spreadsheets stumble over.
const TEXTS: [&str; 24] = [
    "",
    "=1+1",
    "'s avonds",
    "''",
    "1-2",
    "12e5",
    "een \"twee\"; drie, vier",
    " voor en na ",
    "\ttab",
    "regel\nregel",
    "WAAR",
    "＝",
    "één",
    "\u{feff}merk",
    "ï»¿",
    "sep=;",
    "Ã©",
    "\"",
    "\";\"\n",
    "formaat",
    "cyberthermometer/1",
    "\u{85}",
    "😀",
    "\u{a0}",
];

/// One to three submissions of the small edition, no two of one municipality and one moment.
pub(crate) fn entries(choices: &mut Unstructured<'_>) -> Result<Vec<Entry>> {
    let edition = small_edition();
    let count = choices.int_in_range(1..=3)?;
    let mut entries = Vec::new();
    for number in 0..count {
        let municipality = choices.choose(edition.municipalities())?;
        let mut draft = Draft::new(Arc::clone(edition), &municipality.code).unwrap();
        for question in edition.questions() {
            let mut given = answer(choices)?;
            if given.choice == Choice::NotApplicable && !question.not_applicable {
                given.choice = Choice::Unknown;
            }
            *draft.answer_mut(&question.id).unwrap() = given;
        }
        let moment = now().unix_seconds() - 1_000_000 + 60 * number;
        entries.push(Entry::new(draft.submit(Timestamp::from_unix_seconds(moment).unwrap())));
    }
    Ok(entries)
}

fn answer(choices: &mut Unstructured<'_>) -> Result<DraftAnswer> {
    let choice = match choices.int_in_range(0..=7)? {
        0 => Choice::Unanswered,
        1 => Choice::Unknown,
        2 => Choice::NotApplicable,
        level => Choice::Level(Level::new(level - 3).unwrap()),
    };
    let support = *choices.choose(&Support::ALL)?;
    Ok(DraftAnswer { choice, support, note: Note::cut(&text(choices)?), answered_by: AnsweredBy::cut(&text(choices)?) })
}

/// A text that is known to be hard, two of them together, or any.
pub(crate) fn text(choices: &mut Unstructured<'_>) -> Result<String> {
    Ok(match choices.int_in_range(0..=3)? {
        0 => String::new(),
        1 => (*choices.choose(&TEXTS)?).to_owned(),
        2 => [*choices.choose(&TEXTS)?, *choices.choose(&TEXTS)?].concat(),
        _ => choices.arbitrary::<&str>()?.to_owned(),
    })
}
