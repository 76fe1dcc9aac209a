//! What was chosen in conflicts, as the parts of the app keep it for each other, and this browser over days.

use crate::browser::kept;
use scoring::fingerprint::Fingerprint;
use scoring::merge::{Choices, Entry, Sender};
use scoring::{EditionId, MunicipalityCode};

/// `choices/2026/GM0599`: edition and municipality; the fingerprint of what was chosen stands under it.
const CHOICES: &str = "choices/";

fn key((edition, municipality): &Sender) -> String {
    format!("{CHOICES}{edition}/{municipality}")
}

/// Puts down that this submission was chosen; gives the key that it stands under.
pub(super) fn choose(entry: &Entry) -> String {
    let key = key(&entry.sender());
    kept::set_text(&key, &entry.submission().fingerprint().to_string());
    key
}

/// Puts down nothing chosen for this municipality; gives the key that it stood under.
pub(super) fn withdraw(sender: &Sender) -> String {
    let key = key(sender);
    kept::remove(&key);
    key
}

/// Everything that was chosen.
pub(super) fn all() -> Choices {
    let mut choices = Choices::none();
    for key in kept::keys(CHOICES) {
        let sender = key.strip_prefix(CHOICES).and_then(|key| key.split_once('/'));
        let fingerprint = kept::text(&key).and_then(|text| Fingerprint::parse(&text));
        if let (Some((edition, municipality)), Some(fingerprint)) = (sender, fingerprint) {
            choices.choose((EditionId::new(edition), MunicipalityCode::new(municipality)), fingerprint);
        }
    }
    choices
}

/// Lets go of all of it.
pub(super) fn forget() {
    for key in kept::keys(CHOICES) {
        kept::remove(&key);
    }
}
