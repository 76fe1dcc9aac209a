//! A draft that was saved as a file; `state::draft_file` has its form.

use super::{Offer, Opened, Original, What, base};
use crate::page::DraftKey;
use crate::state::draft_file::{self, DraftFile, Held};
use crate::state::{drafts, stored};
use crate::texts::open;
use scoring::Editions;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Whether a file may be one: it begins as an object does, or is called so.
pub(super) fn may_be(file: &str, bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{") || is_named_so(file)
}

fn is_named_so(file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"))
}

/// What it brings, draft by draft.
pub(super) async fn open(file: &str, bytes: Vec<u8>, editions: &Editions) -> Vec<Opened> {
    let text = String::from_utf8_lossy(&bytes);
    let is_exact = matches!(text, Cow::Borrowed(_));
    let read = draft_file::read(&text);
    let name = if is_named_so(file) { file.to_owned() } else { open::ORIGINAL_NAME.to_owned() };
    let original = Original { name, bytes: bytes.as_slice().into() };
    let refused = |problem: &str, original| {
        vec![Opened::Refused { file: file.to_owned(), problems: vec![problem.to_owned()], original }]
    };
    let (mut held, is_damaged) = match read {
        DraftFile::Whole(held) => (held, !is_exact),
        DraftFile::Damaged(held) => (held, true),
        DraftFile::Other => return refused(open::OTHER_JSON, None),
    };
    if !is_exact {
        // A letter in it is no letter any more.
        let (whole, broken) = held.entries.into_iter().partition(|(_, text)| !text.contains('\u{fffd}'));
        held.entries = whole;
        held.broken.extend(Vec::into_iter(broken).map(|(key, _)| key));
    }
    let mut opened = Vec::new();
    while let Some(key) = held.entries.iter().map(|(key, _)| key).chain(&held.broken).find_map(|key| stored::owner(key))
    {
        let (entries, rest) = held.entries.into_iter().partition(|(other, _)| stored::belongs(other, &key));
        let (broken, others) = held.broken.into_iter().partition(|other| stored::belongs(other, &key));
        held = Held { entries: rest, broken: others };
        let own = Held { entries, broken };
        opened.push(of_draft(file, &key, own, (&original, is_damaged), editions).await);
    }
    match (opened.is_empty(), is_damaged) {
        (false, _) => opened,
        (true, true) => refused(open::DAMAGED_FILE, Some(original)),
        (true, false) => refused(open::NO_DRAFT, None),
    }
}

async fn of_draft(
    file: &str,
    key: &DraftKey,
    held: Held,
    (original, is_damaged): (&Original, bool),
    editions: &Editions,
) -> Opened {
    let base = match editions.get(key.edition.as_str()) {
        Some(edition) => base(edition, &key.municipality).await,
        None => None,
    };
    let Some(base) = base else {
        let mut problems = vec![open::unknown_draft(key.municipality.as_str(), key.edition.as_str())];
        problems.extend(is_damaged.then(|| open::ALSO_DAMAGED.to_owned()));
        return Opened::Refused { file: file.to_owned(), problems, original: Some(original.clone()) };
    };
    let Held { entries, broken } = held;
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
        broken,
        original: is_damaged.then(|| original.clone()),
    })
}
