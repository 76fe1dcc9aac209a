//! What the tests share: a LibreOffice each, and texts of all sorts.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use scoring::exchange::Table;
use spreadsheet_tests::{Locale, Office, Opening, Sheet, Through};
use std::fs;
use std::path::{Path, PathBuf};

/// A LibreOffice of this test's own.
pub(crate) fn office(test: &str, locale: Locale) -> Office {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(locale.name());
    Office::new(&folder, locale).unwrap()
}

/// Puts bytes in a file where a LibreOffice works.
pub(crate) fn file(office: &Office, name: &str, bytes: &[u8]) -> PathBuf {
    let file = office.folder().join(name);
    fs::write(&file, bytes).unwrap();
    file
}

/// What LibreOffice has in its cells after it opened these bytes.
pub(crate) fn opened(office: &Office, bytes: &[u8], opening: Opening) -> Sheet {
    let workbook = office.to_workbook(&file(office, "tekst.csv", bytes), opening, Through::Fods).unwrap();
    Sheet::read(&fs::read_to_string(workbook).unwrap()).unwrap()
}

/// A table of one column, written as the app writes every table.
pub(crate) fn table(texts: &[String]) -> Vec<u8> {
    let mut table = Table::new(["tekst"]);
    for text in texts {
        table.push([text.as_str()]);
    }
    table.into_bytes()
}

/// Pieces of what a spreadsheet takes for a formula, a date, a number or a truth value, in Dutch and in English.
const PIECES: [&str; 74] = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\"", "(", ")", "/", ":", ".", ",", ";", "%", "‰", "€", "$", "£",
    "#", "*", "^", "&", "\\", "_", " ", "  ", "\t", "\n", "\u{a0}", "\u{202f}", "\u{3000}", "0", "1", "2", "7", "12",
    "31", "2026", "1.000", "12e5", "e", "E", "½", "²", "٣", "１", "１２", "十", "Ⅳ", "①", "januari", "jan", "mrt",
    "mei", "may", "March", "maandag", "Mon", "uur", "am", "PM", "WAAR", "onwaar", "True", "FALSE", "SOM(A1)", "A1",
    "x", "één", "😀",
];

/// Texts put together from such pieces, and any others; from a fixed seed, so each run has the same.
pub(crate) fn random_texts(count: usize) -> Vec<String> {
    let pieces = || prop::sample::select(PIECES.to_vec());
    // Numbers of any length.
    let digits =
        prop::string::string_regex("[0-9]{1,4}|[0-9]{50,70}|0{50,70}[1-9]|[0-9]{1,3}([.,][0-9]{3}){1,20}").unwrap();
    let strategy = prop_oneof![
        6 => prop::collection::vec(pieces(), 0..7).prop_map(|pieces| pieces.concat()),
        // Around the length above which a text with a letter needs no guard.
        1 => (prop::collection::vec(pieces(), 0..5), 50_usize..70).prop_map(|(pieces, length)| {
            let pieces = pieces.concat();
            let rest = length.saturating_sub(pieces.chars().count());
            pieces + &"z".repeat(rest)
        }),
        2 => (prop::collection::vec(pieces(), 0..3), digits, prop::collection::vec(pieces(), 0..4)).prop_map(|(before, digits, after)| {
            before.concat() + &digits + &after.concat()
        }),
        1 => any::<String>(),
    ];
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}
