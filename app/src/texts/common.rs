//! What stands on more than one page.

use crate::browser::load::LoadFault;
use crate::build;
use crate::state::editions::EditionFault;
use scoring::Choice;

/// The name of the product.
pub(crate) const NAME: &str = "Cyberthermometer";
/// First thing on a page for who uses a keyboard.
pub(crate) const SKIP: &str = "Naar de inhoud";
/// What the navigation is called for a screen reader.
pub(crate) const PAGES: &str = "Pagina’s";
/// The pages' names.
pub(crate) const FILL_IN: &str = "Invullen";
/// See [`FILL_IN`].
pub(crate) const RESULT: &str = "Resultaat";
/// See [`FILL_IN`].
pub(crate) const MERGE: &str = "Samenvoegen";
/// See [`FILL_IN`].
pub(crate) const REGION: &str = "Regio";
/// See [`FILL_IN`].
pub(crate) const EXPLANATION: &str = "Uitleg";
/// The page for whoever makes next year's questionnaire.
pub(crate) const QUESTIONNAIRE: &str = "De vragenlijst van volgend jaar";
/// See [`FILL_IN`].
pub(crate) const OPEN: &str = "Bestand openen";
/// See [`FILL_IN`].
pub(crate) const SHARE: &str = super::fill_in::SHARE;
/// See [`FILL_IN`].
pub(crate) const PART: &str = "Deel invullen";
/// See [`FILL_IN`].
pub(crate) const TAKEN_OVER: &str = "Overgenomen van vorig jaar";
/// At the foot of each page.
pub(crate) const STAYS_HERE: &str = "Uw gegevens blijven op dit apparaat, tot u zelf een bestand opslaat en verstuurt.";
/// A link at the foot of each page.
pub(crate) const ABOUT: &str = "Toegankelijkheid en licenties";
/// The mark of invented data.
pub(crate) const EXAMPLE: &str = "Voorbeeldgegevens";
/// What that mark means.
pub(crate) const EXAMPLE_MEANS: &str = "Alle gemeenten en cijfers op deze pagina zijn verzonnen.";
/// Away from the invented data.
pub(crate) const EXAMPLE_STOP: &str = "Stop met het voorbeeld";
/// While something is on its way.
pub(crate) const LOADING: &str = "De vragenlijst wordt geladen…";
/// To try again what failed.
pub(crate) const RETRY: &str = "Probeer het opnieuw";
/// Where the basic level stands.
pub(crate) const BASIC_LEVEL: &str = "basisniveau";
/// The names of the levels, from 0.
pub(crate) const LEVELS: [&str; 5] = ["niets geregeld", "gestart", "op papier", "ingevoerd", "beproefd en verbeterd"];
/// An address that leads nowhere.
pub(crate) const NOT_FOUND: &str = "Deze pagina bestaat niet";
/// What to do then.
pub(crate) const NOT_FOUND_HELP: &str = "Het adres klopt niet of is oud. Begin opnieuw bij de startpagina.";
/// To the start page.
pub(crate) const TO_START: &str = "Naar de startpagina";

/// The version at the foot of each page.
pub(crate) fn version() -> String {
    format!("Versie {}", build::VERSION)
}

/// `editie 2026`
pub(crate) fn edition(id: &str) -> String {
    format!("editie {id}")
}

/// The title in the tab.
pub(crate) fn tab_title(page: &str) -> String {
    format!("{page} · {NAME}")
}

/// Why a questionnaire is not to be had.
pub(crate) fn edition_fault(fault: &EditionFault) -> String {
    match fault {
        EditionFault::NotListed => "Deze editie hoort niet bij deze Cyberthermometer. Kijk of het adres klopt.".to_owned(),
        EditionFault::Load(LoadFault::Unreachable) => {
            "De vragenlijst is niet te laden: de server is niet te bereiken. Kijk of u verbinding hebt. Uw antwoorden blijven bewaard.".to_owned()
        }
        EditionFault::Load(LoadFault::Refused(status)) => format!(
            "De vragenlijst is niet te laden: het bestand ontbreekt op de server (code {status}). Meld dit aan de beheerder. Uw antwoorden blijven bewaard."
        ),
        EditionFault::Load(LoadFault::Damaged) => {
            "De vragenlijst is niet te laden: het bestand is beschadigd. Uw antwoorden blijven bewaard.".to_owned()
        }
        EditionFault::Wrong(problems) => format!(
            "Er zit een fout in de vragenlijst. Meld dit aan de beheerder. Uw antwoorden blijven bewaard. {}",
            problems.join(" ")
        ),
    }
}

/// Before what went wrong.
pub(crate) const FAULT: &str = "Er ging iets mis.";

/// An answer in words.
pub(crate) fn choice(choice: Choice) -> String {
    match choice {
        Choice::Level(level) => format!("{level} {}", LEVELS[level.index()]),
        Choice::Unknown => "onbekend".to_owned(),
        Choice::NotApplicable => "niet van toepassing".to_owned(),
        Choice::Unanswered => "niet beantwoord".to_owned(),
    }
}
