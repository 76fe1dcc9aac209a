//! De vragenlijst van volgend jaar: how it looks.

use scoring::edition::{Bound, Condition};

/// What the preview is, and what it is not.
pub(crate) const LEAD: &str = "Zo staan de vragen straks op Invullen. Hier kunt u niets invullen, en er wordt niets bewaard. De onderbroken lijn is het basisniveau.";
/// Names of what stands below a question.
pub(crate) const NORM: &str = "Basisniveau";
/// See [`NORM`].
pub(crate) const ACTION: &str = "Stap naar het basisniveau";
/// See [`NORM`].
pub(crate) const ANSWERER: &str = "Wie kan antwoorden";
/// See [`NORM`].
pub(crate) const NOT_APPLICABLE: &str = "Niet van toepassing";
/// See [`NORM`].
pub(crate) const SOURCES: &str = "Bronnen";
/// See [`NORM`].
pub(crate) const OFFERINGS: &str = "Aanbod van de VAR";
/// See [`NORM`].
pub(crate) const CONTINUES: &str = "Gaat verder op";
/// *Niet van toepassing* can be chosen.
pub(crate) const MAY: &str = "kan worden gekozen, met een reden";
/// *Niet van toepassing* cannot be chosen.
pub(crate) const MAY_NOT: &str = "kan niet worden gekozen";
/// Nothing stands there.
pub(crate) const NONE: &str = "geen";
/// It continues no question.
pub(crate) const NEW: &str = "geen: deze vraag is nieuw";
/// The hints.
pub(crate) const HINTS: &str = "Opmerkingen bij antwoorden die zelden samengaan";
/// What they are.
pub(crate) const HINTS_LEAD: &str = "Op Resultaat staat een opmerking als alle voorwaarden ervan gelden.";
/// There are none.
pub(crate) const NO_HINTS: &str = "In deze vragenlijst staan geen opmerkingen.";
/// The municipalities.
pub(crate) const MUNICIPALITIES: &str = "Gemeenten op de kaart";
/// What the map shows.
pub(crate) const MAP_LEAD: &str = "Zo komt de kaart in het regiobeeld te staan. De plaatsen zijn de getallen bij “tile”: rij en kolom, te tellen vanaf 0.";
/// What the table beside the map is, for a screen reader.
pub(crate) const MUNICIPALITIES_CAPTION: &str = "De gemeenten, met hun plaats op de kaart";
/// The columns of that table.
pub(crate) const MUNICIPALITIES_HEAD: [&str; 4] = ["Gemeente", "Code", "Kort", "Plaats"];
/// The former municipalities.
pub(crate) const FORMER: &str = "Vroegere gemeenten";
/// The contacts.
pub(crate) const CONTACTS: &str = "Contact en wettelijke plichten";

/// `12 vragen`
pub(crate) fn questions(count: usize) -> String {
    super::counted(count, "vraag", "vragen")
}

/// `EH-08 op niveau 3 of hoger`
pub(crate) fn condition(condition: &Condition) -> String {
    match condition.bound {
        Bound::AtLeast(level) if level.get() == 4 => format!("{} op niveau 4", condition.question),
        Bound::AtMost(level) if level.get() == 0 => format!("{} op niveau 0", condition.question),
        Bound::AtLeast(level) => format!("{} op niveau {} of hoger", condition.question, level.get()),
        Bound::AtMost(level) => format!("{} op niveau {} of lager", condition.question, level.get()),
    }
}

/// `Brielle (GM0501) hoort nu bij Voorne aan Zee.`
pub(crate) fn former(name: &str, code: &str, successor: &str) -> String {
    format!("{name} ({code}) hoort nu bij {successor}.")
}

/// `EH-05 uit 2025`
pub(crate) fn continues(old: &str, previous: &str) -> String {
    format!("{old} uit {previous}")
}

/// `rij 1, kolom 3`
pub(crate) fn tile(row: u8, column: u8) -> String {
    format!("rij {row}, kolom {column}")
}

/// Two municipalities on one place.
pub(crate) const SHARED: &str = "dubbel";
