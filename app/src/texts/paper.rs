//! The questionnaire on paper.

use crate::texts::moment;
use scoring::Date;

/// Heading, and the page's name in the tab.
pub(crate) const PAPER: &str = "Vragenlijst op papier";
/// What an empty one is for.
pub(crate) const EMPTY_LEAD: &str = "Om samen te bespreken, of om eerst met de hand in te vullen. Neem de antwoorden daarna over bij Invullen: daar ontstaan uw score en het bestand voor de VAR.";
/// What one with answers is for.
pub(crate) const FILLED_LEAD: &str = "Dit zijn de antwoorden die nu in deze browser staan, om te bespreken of te bewaren. De VAR wil het bestand hebben, niet dit papier.";
/// Prints it.
pub(crate) const PRINT: &str = "Vragenlijst afdrukken";
/// What printing gives.
pub(crate) const PRINT_MEANS: &str =
    "Op A4. Elk thema begint op een nieuwe bladzijde, zodat u het apart aan een collega kunt geven.";
/// To the one without answers.
pub(crate) const TO_EMPTY: &str = "Dezelfde vragenlijst zonder antwoorden";
/// To the questionnaire itself.
pub(crate) const TO_FILL_IN: &str = "Naar Invullen";
/// How the levels are to be read.
pub(crate) const LEGEND: &str = "Kruis bij elke vraag één vakje aan. Bij de streep begint het basisniveau.";
/// What is filled in by hand at the top.
pub(crate) const BY_HAND: [&str; 3] = ["Gemeente", "Ingevuld door (uw rol)", "Datum"];
/// Before a box that is ticked, for a screen reader.
pub(crate) const CHOSEN: &str = "Gekozen: ";
/// Label of the support.
pub(crate) const SUPPORT: &str = "Ondersteuning:";
/// Label of the note, which is the reason where a question does not apply.
pub(crate) const NOTE: &str = "Toelichting of reden:";

/// Whose answers they are: `Dijkhaven, editie voorbeeld-2026, 24 november 2026`
pub(crate) fn whose(name: &str, edition: &str, today: Date) -> String {
    format!("{name}, {edition}, {}", moment::date(today))
}
/// At the top of each printed page.
pub(crate) fn head(edition_title: &str, name: Option<&str>) -> String {
    name.map_or_else(|| edition_title.to_owned(), |name| format!("{edition_title} · {name}"))
}
