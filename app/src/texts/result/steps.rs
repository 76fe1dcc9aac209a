//! Resultaat: what can be done.

use scoring::Choice;
use scoring::score::{Gain, Temperature};

/// Chapter with the steps.
pub(crate) const STEPS: &str = "Wat kunt u doen";
/// In what order the steps stand.
pub(crate) const STEPS_LEAD: &str = "Deze stappen brengen u bij het basisniveau. Bovenaan staat de stap die uw gemeente de meeste graden oplevert. Bij gelijke stappen geldt de volgorde van de vragenlijst.";
/// Behind it, where a step gains nothing yet.
pub(crate) const STEPS_LAST: &str = " Onderaan staan stappen in een thema dat nog niet meetelt: die leveren pas iets op als daar meer vragen zijn beantwoord.";
/// As [`STEPS_LEAD`], where there is no temperature to rise.
pub(crate) const STEPS_LEAD_NO_SCORE: &str = "Deze stappen brengen u bij het basisniveau, in de volgorde van de vragenlijst. Hoeveel graden een stap oplevert, ziet u zodra uw gemeente een score heeft.";
/// Nothing is below the basic level.
pub(crate) const STEPS_NONE: &str = "Wat u tot nu toe heeft ingevuld, staat op of boven het basisniveau.";
/// Nothing is filled in.
pub(crate) const STEPS_EMPTY: &str = "Zodra u vragen heeft beantwoord, staat hier wat u kunt doen.";
/// For a screen reader, before a gain.
pub(crate) const GAIN: &str = "Levert op: ";
/// The theme of the question does not count.
pub(crate) const GAIN_NOT_COUNTING: &str = "telt nog niet mee";
/// The municipality has no temperature.
pub(crate) const GAIN_NO_SCORE: &str = "nog geen score";
/// The VAR offers nothing for it.
pub(crate) const NO_OFFERING: &str = "nog geen aanbod";
/// What an offering is, one click away.
pub(crate) const OFFERINGS: &str = "Wat houdt dit aanbod in?";
/// The answer of a step that is *onbekend*.
pub(crate) const FIND_OUT: &str = "onbekend: zoek eerst uit waar u staat";
/// From where to where a step leads.
pub(crate) fn step(choice: Choice, norm: u8) -> String {
    choice.level().map_or_else(|| FIND_OUT.to_owned(), |level| format!("van niveau {level} naar {norm}"))
}
/// `+4,8°`
pub(crate) fn gain(gain: Gain) -> String {
    format!("+{}°", gain.shown())
}
/// What all steps bring together, and how that is made: they lead to exactly 100 degrees.
pub(crate) fn gain_of_all(all: Gain, temperature: Temperature) -> String {
    format!(
        "Alle stappen samen leveren {} op: 100° − {}° = {}°.",
        gain(all),
        temperature.exact().decimals(),
        all.exact().decimals()
    )
}
/// Before the links to questions that may hide another step.
pub(crate) fn not_in_list(open: usize) -> String {
    match open {
        1 => "Niet in deze lijst: 1 vraag die nog niet is beantwoord, namelijk ".to_owned(),
        open => format!("Niet in deze lijst: {open} vragen die nog niet zijn beantwoord, namelijk "),
    }
}
/// Saves the steps as a file.
pub(crate) const SAVE: &str = "Bewaar de stappen als lijst (CSV)";
/// What that file is for, and what it holds.
pub(crate) const SAVE_MEANS: &str = "Om mee te plannen, in Excel bijvoorbeeld: met lege kolommen voor wie het doet en wanneer. Vragen die nog openstaan, staan onderaan. Uw toelichtingen staan er niet in. Deze lijst is niet voor de VAR.";
/// The list was handed to the browser.
pub(crate) fn saved(name: &str) -> String {
    format!("De lijst {name} is gemaakt. U vindt haar bij de downloads van uw browser.")
}
/// On paper: the first steps only.
pub(crate) fn first_steps(shown: usize, all: usize) -> String {
    format!(
        "Op papier staan de eerste {shown} van de {all} stappen. De andere staan in de Cyberthermometer en in de lijst die u daar kunt bewaren."
    )
}
