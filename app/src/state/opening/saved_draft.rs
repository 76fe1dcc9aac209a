//! A draft that was saved as a file; `state::draft_file` has its form.

use super::{Offer, Opened, What, base};
use crate::browser::json;
use crate::page::DraftKey;
use crate::state::{draft_file, drafts, stored};
use crate::texts::open;
use scoring::Editions;
use std::collections::BTreeMap;

/// The text of a file that may be one: it begins as an object does.
pub(super) fn text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{').then_some(text)
}

/// What it brings, draft by draft.
pub(super) async fn open(file: &str, text: &str, editions: &Editions) -> Vec<Opened> {
    let refused = |problem: String| vec![Opened::Refused { file: file.to_owned(), problems: vec![problem] }];
    let Some(json) = json::parse(text) else { return refused(open::DAMAGED_FILE.to_owned()) };
    let Some(mut entries) = draft_file::entries(&json) else { return refused(open::OTHER_JSON.to_owned()) };
    let mut opened = Vec::new();
    while let Some(key) = entries.iter().find_map(|(key, _)| stored::owner(key)) {
        let (own, rest): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(other, _)| stored::belongs(other, &key));
        entries = rest;
        opened.push(of_draft(file, &key, own, editions).await);
    }
    if opened.is_empty() { refused(open::NO_DRAFT.to_owned()) } else { opened }
}

async fn of_draft(file: &str, key: &DraftKey, entries: Vec<(String, String)>, editions: &Editions) -> Opened {
    let base = match editions.get(key.edition.as_str()) {
        Some(edition) => base(edition, &key.municipality).await,
        None => None,
    };
    let Some(base) = base else {
        let problems = vec![open::unknown_draft(key.municipality.as_str(), key.edition.as_str())];
        return Opened::Refused { file: file.to_owned(), problems };
    };
    let (mut incoming, mut stamps, mut others) = (Vec::new(), BTreeMap::new(), Vec::new());
    for (entry, text) in entries {
        let question = match stored::parse_key(&entry) {
            Some((_, Some(question))) => base.answer(&question).is_some().then_some(question),
            _ => None,
        };
        match question.zip(drafts::answer(&text)) {
            Some((question, (answer, stored))) => {
                stamps.insert(question.clone(), stored.stamp);
                incoming.push((question, answer));
            }
            None => others.push((entry, text)),
        }
    }
    // As the edition has them.
    let edition = base.edition().clone();
    scoring::order::sort_by_key(&mut incoming, |(question, _)| edition.position(question.as_str()));
    Opened::Offer(Offer {
        file: file.to_owned(),
        what: What::Saved,
        made: None,
        remarks: Vec::new(),
        base,
        incoming,
        stamps,
        others,
    })
}
