//! A draft as a file, to keep elsewhere and open again: everything that is stored of it, to the letter.
//!
//! ```json
//! { "format": "cyberthermometer-concept/1", "entries": { "cyberthermometer/draft/1/2026/GM0599/EH-07": "{\"answer\":…}" } }
//! ```
//!
//! `entries` has each key of `state::stored` with the text that stands under it, also where this version does not understand the text:
//! what is damaged is not lost. The page that a panic shows offers the same file, of all drafts. Who opens one puts back the texts of
//! keys that begin with `cyberthermometer/`, and no others. The number in `format` is the version of this form; that of what the texts
//! hold stands in their keys. Of a file that is no JSON any more, [`salvage`] reads what is left.

mod salvage;

use crate::browser::{json, save, storage};
use crate::page::DraftKey;
use crate::state::stored;
use scoring::Json;

/// What stands in the field `format`.
const FORMAT: &str = "cyberthermometer-concept/1";

/// The file with these keys and texts.
pub(crate) fn write(entries: Vec<(String, String)>) -> String {
    let entries = entries.into_iter().map(|(key, text)| (key, Json::Text(text))).collect();
    let fields = [("format", Json::Text(FORMAT.to_owned())), ("entries", Json::Object(entries))];
    Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into()).to_string()
}

/// What a file holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Held {
    /// Keys and texts.
    pub(crate) entries: Vec<(String, String)>,
    /// Keys that are there while their text is not, or not whole.
    pub(crate) broken: Vec<String>,
}

/// What came of reading a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum DraftFile {
    /// It is as it was written.
    Whole(Held),
    /// It is cut off or changed, and this is left of it.
    Damaged(Held),
    /// It is something else.
    Other,
}

/// Reads a file's text.
pub(crate) fn read(text: &str) -> DraftFile {
    match json::parse(text) {
        Some(file) => entries(&file).map_or(DraftFile::Other, DraftFile::Whole),
        None => DraftFile::Damaged(salvage::salvage(text, json::parse)),
    }
}

/// The keys and texts in a file; `None` where it is something else. The first version of the app wrote them without a `format`.
fn entries(file: &Json) -> Option<Held> {
    let entries = match (file.text_of("format"), file.field("entries")) {
        (Some(FORMAT), Some(entries)) => entries,
        (None, None) => file,
        _ => return None,
    };
    let Json::Object(entries) = entries else { return None };
    let mut held = Held::default();
    for (key, text) in entries.iter().filter(|(key, _)| key.starts_with(storage::PREFIX)) {
        match text {
            Json::Text(text) => held.entries.push((key.clone(), text.clone())),
            _ => held.broken.push(key.clone()),
        }
    }
    let is_any = !held.entries.is_empty() || !held.broken.is_empty();
    (is_any || entries.is_empty()).then_some(held)
}

/// Offers one draft as a download, `cyberthermometer-concept-2026-GM0599.json`: what is stored of it, and what lives in this page only.
/// Tells whether the browser took it.
pub(crate) fn save(draft: &DraftKey) -> bool {
    let mut entries = storage::everything();
    entries.retain(|(key, _)| stored::belongs(key, draft));
    let name = format!("cyberthermometer-concept-{}-{}.json", draft.edition, draft.municipality);
    save::save(&name, save::Kind::Json, write(entries).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_file_reads_back_to_the_letter() {
        let damaged = "{\"answer\":\"niv\u{0}\\ \n\t\u{7f}🧯";
        let file = write(vec![("a/b".to_owned(), damaged.to_owned()), ("a/c".to_owned(), String::new())]);
        let json = Json::read(file.as_bytes()).unwrap();
        assert_eq!(json.text_of("format"), Some(FORMAT));
        let entries = json.field("entries").unwrap();
        assert_eq!((entries.text_of("a/b"), entries.text_of("a/c")), (Some(damaged), Some("")));
    }

    #[test]
    fn a_file_gives_its_entries_and_nothing_else() {
        let read = |text: &str| entries(&Json::read(text.as_bytes()).unwrap());
        let held = |entries| Held { entries, broken: Vec::new() };
        let own = |key: &str, text: &str| (format!("cyberthermometer/{key}"), text.to_owned());
        let written = write(vec![own("draft/1/2026/GM0599", "{"), ("other/key".to_owned(), "x".to_owned())]);
        assert_eq!(read(&written), Some(held(vec![own("draft/1/2026/GM0599", "{")])));
        // As the first version wrote it.
        assert_eq!(
            read(r#"{"cyberthermometer/draft/1/2026/GM0599":"{}"}"#),
            Some(held(vec![own("draft/1/2026/GM0599", "{}")]))
        );
        assert_eq!(read(r#"{"format":"cyberthermometer-concept/1","entries":{}}"#), Some(Held::default()));
        // What is no text is told.
        assert_eq!(
            read(
                r#"{"format":"cyberthermometer-concept/1","entries":{"cyberthermometer/draft/1/2026/GM0599/EH-07":7}}"#
            ),
            Some(Held { broken: vec!["cyberthermometer/draft/1/2026/GM0599/EH-07".to_owned()], ..Held::default() })
        );
        for other in [r#"{"id":"2026"}"#, r#"{"format":"cyberthermometer-concept/2","entries":{}}"#, "[]", "1"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
