//! De vragenlijst van volgend jaar: what changed against another edition.

use super::{counted, place};
use crate::texts::explanation;
use scoring::edition::{Compared, Fate, Ground, Part, PartChange};

/// Before the choice of the edition to compare with.
pub(crate) const AGAINST: &str = "Vergelijk met";
/// Nothing is compared with yet.
pub(crate) const NONE: &str = "Kies een vragenlijst";
/// What changes are told.
pub(crate) const LEAD: &str = "Bij elke vraag die verdergaat, staan de oude en de nieuwe tekst naast elkaar. Vragen horen bij elkaar door “continues”, en anders door hun code.";
/// There is no other edition.
pub(crate) const NO_OTHER: &str = "Er is geen andere vragenlijst om mee te vergelijken.";
/// The headings.
pub(crate) const HEAD: &str = "Het begin van het bestand";
/// See [`HEAD`].
pub(crate) const NEW: &str = "Nieuwe vragen";
/// See [`HEAD`].
pub(crate) const DROPPED: &str = "Vervallen vragen";
/// See [`HEAD`].
pub(crate) const CHANGED: &str = "Vragen die verdergaan, en zijn veranderd";
/// See [`HEAD`].
pub(crate) const EQUAL: &str = "Vragen die gelijk zijn gebleven";
/// The first column of what differs.
pub(crate) const FIELD: &str = "Veld";
/// Nothing stood there.
pub(crate) const EMPTY: &str = "(leeg)";

/// `2 nieuw, 1 vervallen, 5 veranderd, 40 gelijk gebleven`
pub(crate) fn totals(changes: &[Compared]) -> String {
    let count = |is: fn(&Fate) -> bool| changes.iter().filter(|change| is(&change.fate)).count();
    format!(
        "Van de vragen zijn er {} nieuw, {} vervallen, {} veranderd en {} gelijk gebleven.",
        count(|fate| matches!(fate, Fate::Added)),
        count(|fate| matches!(fate, Fate::Dropped)),
        count(|fate| matches!(fate, Fate::Changed(_))),
        count(|fate| matches!(fate, Fate::Same)),
    )
}

/// `EH-07`, or `EH-07, was EH-05` where it has another id now.
pub(crate) fn id(compared: &Compared) -> String {
    match &compared.was {
        Some(was) => format!("{}, was {was}", compared.id),
        None => compared.id.clone(),
    }
}

/// How the two are called: two states of one edition have one id.
pub(crate) fn names(old: &str, new: &str) -> [String; 2] {
    if old == new {
        [format!("{}, op deze website", super::listed(old)), format!("{}, nu open", super::listed(new))]
    } else {
        [super::listed(old), super::listed(new)]
    }
}

/// The heading of a list, by its name in the file.
pub(crate) fn list(name: &str) -> &'static str {
    match name {
        "themes" => "Thema’s",
        "municipalities" => "Gemeenten",
        "answerers" => "Rollen die antwoorden",
        "sources" => "Bronnen",
        "offerings" => "Aanbod van de VAR",
        "contacts" => "Contact en wettelijke plichten",
        "hints" => "Opmerkingen bij antwoorden",
        _ => "Vragen",
    }
}

/// `niveau 2`, `veld “why”`
pub(crate) fn part(change: &PartChange) -> String {
    place::words(&change.part.name())
}

/// What stands in a field, in words where the file has a code.
pub(crate) fn value(part: Part, value: &str) -> String {
    let ground = match (part, value) {
        (Part::Ground, "law") => Some(Ground::Law),
        (Part::Ground, "bio2") => Some(Ground::Bio2),
        (Part::Ground, "guidance") => Some(Ground::Guidance),
        (Part::Ground, "proposal") => Some(Ground::Proposal),
        _ => None,
    };
    match ground {
        Some(ground) => format!("{value}: {}", explanation::ground(ground)),
        None if value.is_empty() => EMPTY.to_owned(),
        None => value.to_owned(),
    }
}

/// What a table of differences is, for a screen reader.
pub(crate) fn caption(title: &str) -> String {
    format!("Wat er is veranderd: {title}")
}

/// `nieuw`, `opgegaan in GM1992`
pub(crate) fn fate(fate: &Fate) -> String {
    match fate {
        Fate::Added => "nieuw".to_owned(),
        Fate::Dropped => "vervallen".to_owned(),
        Fate::Merged(into) => format!("opgegaan in {into}"),
        Fate::Same => "gelijk gebleven".to_owned(),
        Fate::Changed(_) => "veranderd".to_owned(),
    }
}

/// `12 vragen die gelijk zijn gebleven`
pub(crate) fn equal(count: usize) -> String {
    format!("{EQUAL} ({})", counted(count, "vraag", "vragen"))
}
