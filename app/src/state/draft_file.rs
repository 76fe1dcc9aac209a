//! A draft as a file, to keep elsewhere and open again: everything that is stored of it, to the letter.
//!
//! ```json
//! { "format": "cyberthermometer-concept/1", "entries": { "cyberthermometer/draft/1/2026/GM0599/EH-07": "{\"answer\":…}" } }
//! ```
//!
//! `entries` has each key of `state::stored` with the text that stands under it, also where this version does not understand the text:
//! what is damaged is not lost. The page that a panic shows offers the same file, of all drafts. Who opens one puts back the texts of
//! keys that begin with `cyberthermometer/`, and no others. The number in `format` is the version of this form; that of what the texts
//! hold stands in their keys.

use crate::browser::{save, storage};
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
}
