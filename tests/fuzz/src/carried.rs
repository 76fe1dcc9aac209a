//! What `docs/exchange-format.md` section 2 says that a file may go through without harm.

mod sheet;

use arbitrary::{Result, Unstructured};
use scoring::exchange::{read, write};
use scoring::merge::Collection;

use self::sheet::Sheet;
use crate::answers::entries;
use crate::{check, editions, now};

/// What may be told of a file that was carried and not harmed.
const HARMLESS: [&str; 5] = ["unanswered", "other-encoding", "extra-column", "repeated-header", "charset-repaired"];
/// Texts for the reader may look otherwise where the wrong character set could not be undone with certainty.
const AFTER_WRONG_CHARSET: &str = "stale-text";

/// Writes submissions, lets the file go through what does it no harm, reads it, and checks that they are the same.
///
/// # Errors
/// Where the fuzzer's bytes run out before a case is made.
///
/// # Panics
/// Where they are not the same: this is what the fuzzer is to find.
pub fn check_carried(choices: &mut Unstructured<'_>) -> Result<()> {
    let entries = entries(choices)?;
    let wrong_charset = choices.ratio(1, 4)?;
    let mut sheet = Sheet::of(&write(&entries), wrong_charset);
    for _ in 0..choices.int_in_range(0..=6)? {
        sheet.carry(choices)?;
    }
    for _ in 0..choices.int_in_range(0..=2)? {
        sheet.repeat_row(choices)?;
    }
    let text = sheet.text(choices)?;
    let bytes = if wrong_charset { taken_for_windows_1252(&text).into_bytes() } else { encoded(&text, choices)? };

    let reading = read("a.csv", &bytes, editions(), now());
    let found = Collection::new(reading.submissions().cloned());
    let shown = String::from_utf8_lossy(&bytes);
    assert_eq!(found, Collection::new(entries), "what was carried is not the same: {shown:?}\n{:?}", reading.problems);
    for problem in &reading.problems {
        let kind = problem.kind.name();
        let expected = HARMLESS.contains(&kind) || (wrong_charset && kind == AFTER_WRONG_CHARSET);
        assert!(expected, "told of a file that was not harmed: {problem}\n{shown:?}");
    }
    check(&bytes);
    Ok(())
}

fn encoded(text: &str, choices: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let marked = format!("\u{feff}{text}");
    Ok(match choices.int_in_range(0..=5)? {
        0 => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        1 => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        2 => match windows_1252(text) {
            Some(bytes) if is_plainly_not_utf8(&bytes) => bytes,
            _ => marked.into_bytes(),
        },
        3 => text.as_bytes().to_vec(),
        4 => format!("\u{feff}\u{feff}{marked}").into_bytes(),
        _ => marked.into_bytes(),
    })
}

/// Bytes 0x80 to 0x9F in Windows-1252; the five that it does not define stand for themselves.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn taken_for_windows_1252(text: &str) -> String {
    let character = |byte: u8| match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    };
    text.bytes().map(character).collect()
}

/// `None` where the text holds what Windows-1252 has not.
fn windows_1252(text: &str) -> Option<Vec<u8>> {
    let byte = |c: char| match u32::from(c) {
        0x00..=0x7f | 0xa0..=0xff => u8::try_from(u32::from(c)).ok(),
        0x80..=0x9f => None,
        _ => u8::try_from(0x80 + UPPER.iter().position(|known| *known == c)?).ok(),
    };
    text.chars().map(byte).collect()
}

/// Nobody can tell Windows-1252 that happens to be UTF-8 too.
fn is_plainly_not_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err() && bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii())
}
