//! Samenvoegen: the page; what came of the files, and conflicts, have modules of their own.

pub(crate) mod conflict;
pub(crate) mod incoming;
pub(crate) mod receipt;
pub(crate) mod reply;
pub(crate) mod sealed;

use crate::browser::load::LoadFault;
use crate::state::editions::EditionFault;
use crate::texts::{common, moment};
use scoring::Date;

/// The heading before any file came in.
pub(crate) const EMPTY: &str = "Voeg de bestanden van de gemeenten samen.";
/// What stands below it.
pub(crate) const EMPTY_LEAD: &str =
    "Er zijn nog geen bestanden. Zodra u ze kiest, ziet u per bestand of het meetelt, en waarom niet.";
/// The heading while files came in but the questionnaires are not there yet.
pub(crate) const WAITING: &str = "De bestanden worden gelezen.";
/// What to do, in order.
pub(crate) const STEPS: [&str; 3] = [
    "Kies de bestanden die u van de gemeenten kreeg. U kunt er later meer bij doen, ook een eerder samengevoegd bestand.",
    "Bekijk de ontvangstlijst. Zijn er problemen? Dan staat erbij wat er moet gebeuren. Stuurde een gemeente twee keer iets anders in? Dan kiest u welke inzending telt.",
    "Sla het samengevoegde bestand op. Daarmee gaat u verder op een andere computer. In deze browser blijven de bestanden staan, zodat u er later meer bij kunt doen.",
];
/// Heading above those.
pub(crate) const STEPS_HEADING: &str = "Zo werkt het";
/// Where the files stay.
pub(crate) const STAYS: &str =
    "Uw bestanden worden alleen op dit apparaat gelezen en bewaard. Er gaat niets naar een server.";
/// Heading above the invented region.
pub(crate) const EXAMPLE: &str = "Eerst uitproberen?";
/// What the invented region is for.
pub(crate) const EXAMPLE_TEXT: &str = "Met de inzendingen van verzonnen gemeenten ziet u hoe samenvoegen werkt.";
/// Takes the invented submissions in.
pub(crate) const EXAMPLE_OPEN: &str = "Open voorbeeldgegevens";
/// To that heading.
pub(crate) const TO_CONFLICTS: &str = "Naar de conflicten";
/// Opens the text of a reminder.
pub(crate) const REMINDER: &str = "Tekst voor een herinnering";
/// A municipality whose file was set aside.
pub(crate) const SENT_BUT: &str = "wel ingestuurd, maar niet meegenomen; zie de problemen";
/// Saves what counts.
pub(crate) const SAVE: &str = "Samengevoegd bestand opslaan";
/// Saves what counts of the invented region, where real submissions are open too.
pub(crate) const SAVE_EXAMPLE: &str = "Samengevoegd bestand met voorbeeldgegevens opslaan";
/// Saves the receipt.
pub(crate) const SAVE_RECEIPT: &str = "Ontvangstlijst opslaan";
/// Nothing counts, so there is nothing to save.
pub(crate) const NOTHING_TO_SAVE: &str = "Er telt geen enkele inzending mee, dus er is niets om samen te voegen.";
/// The browser refused.
pub(crate) const NOT_SAVED: &str = "De browser heeft het bestand niet opgeslagen. Kijk of downloads van deze pagina zijn toegestaan en probeer het opnieuw.";
/// Before a warning.
pub(crate) const NOTICE: &str = "Let op.";
/// Real and invented submissions are open together.
pub(crate) const MIXED: &str = "Echte inzendingen en voorbeeldgegevens staan hier naast elkaar. Ze worden nooit samen geteld en komen nooit samen in één bestand.";
/// Empties the page.
pub(crate) const BEGIN_ANEW: &str = "Begin opnieuw";
/// Asks first.
pub(crate) const BEGIN_ANEW_ASK: &str = "Weet u zeker dat u opnieuw wilt beginnen?";
/// What goes, and what does not.
pub(crate) const BEGIN_ANEW_MEANS: &str = "Alle bestanden en uw keuzes verdwijnen van deze pagina en uit deze browser. De bestanden op uw computer blijven zoals ze zijn.";
/// Does it.
pub(crate) const BEGIN_ANEW_YES: &str = "Ja, begin opnieuw";
/// Does it not.
pub(crate) const BEGIN_ANEW_NO: &str = "Nee, ga verder";
/// Said once it is done.
pub(crate) const BEGUN_ANEW: &str = "De pagina is leeg. U kunt opnieuw bestanden kiezen.";
/// `1 bestand`, `2 bestanden`
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

pub(crate) fn files(count: usize) -> String {
    counted(count, "bestand", "bestanden")
}

/// `a, b en c`
pub(crate) fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// Who has not sent, with the edition where there are several.
pub(crate) fn missing(count: usize, of: usize, edition: Option<&str>) -> String {
    let text = match count {
        0 => format!("Alle {of} gemeenten tellen mee"),
        1 => "Nog niets ontvangen van 1 gemeente".to_owned(),
        more => format!("Nog niets ontvangen van {more} gemeenten"),
    };
    edition.map_or_else(|| text.clone(), |edition| format!("{text}, {}", common::edition(edition)))
}

/// What to write to a municipality that has not sent, on this day.
pub(crate) fn reminder(edition: &str, closes: Date, today: Date) -> [String; 4] {
    let edition = common::edition(edition);
    let until = moment::date(closes);
    let until = if closes < today {
        format!("De einddatum was {until}. Stuur het bestand zo snel mogelijk.")
    } else {
        format!("Dat kan tot en met {until}.")
    };
    [
        "Beste collega,".to_owned(),
        format!(
            "Wij hebben de vragenlijst van de Cyberthermometer, {edition}, nog niet van uw gemeente ontvangen. Wilt u de vragen beantwoorden en ons het bestand sturen? {until}"
        ),
        "Lukt dat niet, of hebt u hulp nodig? Laat het ons weten.".to_owned(),
        "Met vriendelijke groet,".to_owned(),
    ]
}

/// Beside the save button, while conflicts wait.
pub(crate) fn unsettled(conflicts: usize) -> Option<String> {
    match conflicts {
        0 => None,
        1 => Some("1 conflict is niet gekozen; het nieuwste voorstel telt.".to_owned()),
        more => Some(format!("{more} conflicten zijn niet gekozen; de nieuwste voorstellen tellen.")),
    }
}

/// The link to the region; with the edition where there are several.
pub(crate) fn to_region(edition: Option<&str>) -> String {
    edition.map_or_else(
        || "Bekijk de regio".to_owned(),
        |edition| format!("Bekijk de regio, {}", common::edition(edition)),
    )
}

/// Said when a file was offered to the browser.
pub(crate) fn saved(name: &str) -> String {
    format!("{name} is opgeslagen bij uw downloads.")
}

/// Why the invented submissions are not to be had.
pub(crate) fn example_fault(fault: &EditionFault) -> String {
    let why = match fault {
        EditionFault::Load(LoadFault::Unreachable) => "de server is niet te bereiken. Kijk of u verbinding hebt.",
        EditionFault::Load(LoadFault::Refused(_)) => "het bestand ontbreekt op de server. Meld dit aan de beheerder.",
        EditionFault::Load(LoadFault::Damaged) | EditionFault::NotListed | EditionFault::Wrong(_) => {
            "het bestand is beschadigd. Meld dit aan de beheerder."
        }
    };
    format!("De voorbeeldgegevens zijn niet te laden: {why}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_knows_whether_the_last_day_has_passed() {
        let day = |text: &str| Date::parse(text).unwrap();
        let text = |today| reminder("2026", day("2026-12-01"), day(today)).concat();
        assert!(text("2026-12-01").contains("Dat kan tot en met 1 december 2026."));
        assert!(text("2026-12-02").contains("De einddatum was 1 december 2026."));
    }
}
