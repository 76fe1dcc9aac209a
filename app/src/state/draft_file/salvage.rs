//! What can still be read of a draft's file that is no JSON any more: cut off, or changed on the way.
//!
//! Keys of ours can be told from everything else: none stands inside a text without a backslash before its quote. So each key is looked
//! for by itself, and one that is broken takes no other with it.

use super::Held;
use crate::browser::storage::PREFIX;
use scoring::Json;

/// What stands in a text that `parse` does not take whole; it is asked for the keys and texts one by one.
pub(super) fn salvage(text: &str, parse: impl Fn(&str) -> Option<Json>) -> Held {
    let word = |literal: &str| match parse(literal) {
        Some(Json::Text(word)) => Some(word),
        _ => None,
    };
    let beginning = format!("\"{PREFIX}");
    let mut held = Held::default();
    let mut rest = text;
    while let Some(place) = rest.find(&beginning) {
        let is_inside = rest[..place].ends_with('\\');
        let here = &rest[place..];
        rest = &here[1..];
        if is_inside {
            continue;
        }
        // A key without an end is the last thing in the file, and nobody knows of which question it was.
        let Some((key, behind)) = literal(here) else { break };
        let Some(key) = word(key) else { continue };
        rest = behind;
        let value = behind.trim_start().strip_prefix(':').and_then(|value| literal(value.trim_start()));
        let whole = value.and_then(|(value, behind)| {
            // A text that lost its end goes on to the quote of the next key.
            let is_done = matches!(behind.trim_start().chars().next(), None | Some(',' | '}'));
            Some((word(value).filter(|_| is_done)?, behind))
        });
        match whole {
            Some((value, behind)) => {
                rest = behind;
                held.entries.push((key, value));
            }
            None => held.broken.push(key),
        }
    }
    held
}

/// A text in quotes at the beginning, with its quotes, and what stands behind it; `None` where it has no end.
fn literal(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut is_escaped = false;
    for (place, letter) in inside.char_indices() {
        match letter {
            '"' if !is_escaped => return Some(text.split_at(place + 2)),
            _ => is_escaped = letter == '\\' && !is_escaped,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::write;
    use super::*;

    fn entries() -> Vec<(String, String)> {
        let own = |key: &str, text: &str| (format!("{PREFIX}draft/1/2026/GM0599{key}"), text.to_owned());
        vec![
            own("", r#"{"answerer":"ciso"}"#),
            own("/EH-01", "{\"note\":\"zei hij: \\\"cyberthermometer/draft/1/x\\\": ja\\n\"}"),
            own("/EH-02", r#"{"note":"\\"}"#),
            own("/EH-03", r#"{"note":"é 🧯"}"#),
        ]
    }

    fn read(text: &str) -> Held {
        salvage(text, |text| Json::read(text.as_bytes()).ok())
    }

    #[test]
    fn a_whole_file_is_read_whole() {
        let held = read(&write(entries()));
        assert_eq!((held.entries, held.broken), (entries(), Vec::new()));
    }

    #[test]
    fn wherever_it_is_cut_every_entry_before_the_cut_is_there_and_none_is_changed() {
        let file = write(entries());
        let ends: Vec<usize> = entries()
            .iter()
            .map(|(_, text)| {
                let literal = Json::Text(text.clone()).to_string();
                file.find(&literal).unwrap() + literal.len()
            })
            .collect();
        for (cut, _) in file.char_indices() {
            let whole = ends.iter().filter(|end| **end <= cut).count();
            let held = read(&file[..cut]);
            assert_eq!(held.entries, entries()[..whole], "cut at {cut}");
            assert!(held.broken.len() <= 1, "cut at {cut}: {:?}", held.broken);
            if let Some(broken) = held.broken.first() {
                assert_eq!(*broken, entries()[whole].0, "cut at {cut}");
            }
        }
    }

    #[test]
    fn its_beginning_may_be_gone() {
        let file = write(entries());
        let from = file.find("\"cyberthermometer/draft/1/2026/GM0599/EH-01\"").unwrap();
        assert_eq!(read(&file[from + 10..]).entries, entries()[2..]);
    }

    #[test]
    fn what_is_broken_in_the_middle_is_told_and_takes_nothing_else_with_it() {
        let file = write(entries());
        let check = |from: &str, to: &str| {
            assert!(file.contains(from), "{from}");
            let held = read(&file.replacen(from, to, 1));
            let mut left = entries();
            let (broken, _) = left.remove(2);
            assert_eq!((held.entries, held.broken), (left, vec![broken]), "{to}");
        };
        let text = Json::Text(entries()[2].1.clone()).to_string();
        check(&text, "7");
        check(&text, "");
        check(&text, &text[..text.len() - 1]);
        check(&text, &text[1..]);
        check(&text, &text.replace("note", "no\u{1}te"));
        check(&format!("EH-02\":{text}"), &format!("EH-02\" {text}"));
    }

    #[test]
    fn other_text_holds_nothing() {
        for other in ["", "{", "\"cyberthermometer/", "{\"id\":\"2026\"}", "%PDF-1.7 cyberthermometer/draft"] {
            let held = read(other);
            assert!(held.entries.is_empty() && held.broken.is_empty(), "{other}");
        }
    }
}
