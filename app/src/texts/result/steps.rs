//! Resultaat: what can be done.

use scoring::Choice;
use scoring::score::Gain;

/// Chapter with the steps.
pub(crate) const STEPS: &str = "Wat kunt u doen";
/// In what order the steps stand.
pub(crate) const STEPS_LEAD: &str = "Deze stappen brengen u bij het basisniveau, de grootste eerst. Bij elke stap staat hoeveel graden uw gemeente erdoor stijgt.";
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
/// What all steps bring together.
pub(crate) fn gain_of_all(all: Gain) -> String {
    format!("Alle stappen samen leveren {} op.", gain(all))
}
/// On paper: the first steps only.
pub(crate) fn first_steps(shown: usize, all: usize) -> String {
    format!("Op papier staan de eerste {shown} van {all} stappen. De andere staan in de Cyberthermometer.")
}
