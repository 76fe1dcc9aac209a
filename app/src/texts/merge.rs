//! Samenvoegen.

use crate::browser::clock::Local;
use crate::browser::load::LoadFault;
use crate::state::editions::EditionFault;
use crate::texts::{common, moment};
use scoring::problem::Severity;
use scoring::receipt::{Outcome, Told, Totals};
use scoring::{Choice, Date};

/// The heading before any file came in.
pub(crate) const EMPTY: &str = "Voeg de bestanden van de gemeenten samen.";
/// What stands below it.
pub(crate) const EMPTY_LEAD: &str =
    "Er zijn nog geen bestanden geopend. Na het openen ziet u per bestand of het meetelt, en waarom niet.";
/// The heading while files came in but the questionnaires are not there yet.
pub(crate) const WAITING: &str = "De bestanden worden gelezen.";
/// What to do, in order.
pub(crate) const STEPS: [&str; 3] = [
    "Kies de bestanden die u van de gemeenten kreeg. U kunt er later meer bij doen, ook een eerder samengevoegd bestand.",
    "Bekijk de ontvangstlijst. Zijn er problemen? Dan staat erbij wat er moet gebeuren. Stuurde een gemeente twee keer iets anders in? Dan kiest u welke inzending telt.",
    "Sla het samengevoegde bestand op. Daarmee kunt u later verder, ook op een andere computer.",
];
/// Heading above those.
pub(crate) const STEPS_HEADING: &str = "Zo werkt het";
/// Where the files stay.
pub(crate) const STAYS: &str = "Uw bestanden worden alleen op dit apparaat gelezen. Er gaat niets naar een server.";
/// Heading above the invented region.
pub(crate) const EXAMPLE: &str = "Eerst uitproberen?";
/// What the invented region is for.
pub(crate) const EXAMPLE_TEXT: &str = "Met de inzendingen van verzonnen gemeenten ziet u hoe samenvoegen werkt.";
/// Takes the invented submissions in.
pub(crate) const EXAMPLE_OPEN: &str = "Open voorbeeldgegevens";

/// The button of the file field.
pub(crate) const CHOOSE: &str = "Bestanden kiezen";
/// What else can be done with files.
pub(crate) const DROP: &str =
    "of sleep ze naar deze pagina. U kunt alle bestanden tegelijk kiezen, ook een eerder samengevoegd bestand.";
/// While files hang over the page.
pub(crate) const DROP_NOW: &str = "Laat de bestanden los om ze te openen.";

/// Heading of the receipt.
pub(crate) const RECEIPT: &str = "Ontvangstlijst";
/// What the table is, for a screen reader.
pub(crate) const RECEIPT_CAPTION: &str = "Ontvangstlijst: wat er met elke inzending en elk bestand is gebeurd";
/// Its columns.
pub(crate) const RECEIPT_COLUMNS: [&str; 8] =
    ["Gemeente", "Editie", "Bestand", "Gemaakt", "Uitkomst", "Beantwoord", "Problemen", "Controlegetal"];
/// Where nothing is known.
pub(crate) const NONE: &str = "–";
/// A municipality of which nothing is known.
pub(crate) const UNKNOWN_MUNICIPALITY: &str = "onbekend";

/// Heading of the conflicts.
pub(crate) const CONFLICTS: &str = "Conflicten";
/// To that heading.
pub(crate) const TO_CONFLICTS: &str = "Naar de conflicten";
/// The question of a conflict.
pub(crate) const WHICH: &str = "Welke inzending telt mee?";
/// Nothing is chosen yet.
pub(crate) const NOT_CHOSEN: &str = "U hebt nog niet gekozen. Tot dan telt het voorstel mee.";
/// Takes a choice back.
pub(crate) const WITHDRAW: &str = "Keuze ongedaan maken";
/// Heading above what differs.
pub(crate) const DIFFERENCES: &str = "Waarin ze verschillen";
/// First column of what differs.
pub(crate) const QUESTION: &str = "Vraag";
/// The role that answered.
pub(crate) const ANSWERED_BY: &str = "Ingevuld door";
/// No text.
pub(crate) const EMPTY_TEXT: &str = "leeg";

/// Heading of the problems.
pub(crate) const PROBLEMS: &str = "Problemen per bestand";
/// None.
pub(crate) const NO_PROBLEMS: &str = "Er zijn geen problemen gevonden.";
/// A file that the browser could not read.
pub(crate) const UNOPENED: &str = "De browser kon dit bestand niet lezen. Misschien is het een map, of is het verplaatst of nog elders in gebruik. Kies het bestand opnieuw.";

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
/// How long it stays here.
pub(crate) const STAYS_OPEN: &str = "De bestanden blijven hier tot u deze pagina sluit of opnieuw laadt. Sla het samengevoegde bestand op om later verder te gaan.";
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
pub(crate) const BEGIN_ANEW_MEANS: &str = "Alle geopende bestanden en uw keuzes verdwijnen van deze pagina. De bestanden op uw computer blijven zoals ze zijn.";
/// Does it.
pub(crate) const BEGIN_ANEW_YES: &str = "Ja, begin opnieuw";
/// Does it not.
pub(crate) const BEGIN_ANEW_NO: &str = "Nee, ga verder";
/// Said once it is done.
pub(crate) const BEGUN_ANEW: &str = "De pagina is leeg. U kunt opnieuw bestanden kiezen.";

/// How many municipalities of an edition count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Turnout {
    /// The edition.
    pub(crate) edition: String,
    /// How many count.
    pub(crate) count: usize,
    /// Of how many.
    pub(crate) of: usize,
}

/// `1 bestand`, `2 bestanden`
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

fn files(count: usize) -> String {
    counted(count, "bestand", "bestanden")
}

/// `a, b en c`
fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// The heading once files are read.
pub(crate) fn finding(turnouts: &[Turnout]) -> String {
    match turnouts {
        [] => "Geen enkele inzending telt mee.".to_owned(),
        [Turnout { count: 1, of, .. }] => format!("1 van {of} gemeenten telt mee."),
        [Turnout { count, of, .. }] => format!("{count} van {of} gemeenten tellen mee."),
        several => format!("Inzendingen van {} edities tellen mee.", several.len()),
    }
}

/// For each edition how many count, where the heading does not say so.
pub(crate) fn turnouts(turnouts: &[Turnout]) -> Option<String> {
    let each = |turnout: &Turnout| {
        format!("{}: {} van {} gemeenten", common::edition(&turnout.edition), turnout.count, turnout.of)
    };
    (turnouts.len() > 1).then(|| {
        let text = listed(&turnouts.iter().map(each).collect::<Vec<_>>());
        format!("Er tellen mee: {text}.")
    })
}

/// Behind the heading, while conflicts wait.
pub(crate) fn waiting(conflicts: usize) -> Option<String> {
    match conflicts {
        0 => None,
        1 => Some("Eén conflict wacht op uw keuze.".to_owned()),
        more => Some(format!("{more} conflicten wachten op uw keuze.")),
    }
}

/// What came of everything; the numbers add up.
pub(crate) fn totals(totals: Totals) -> String {
    let each = [
        (totals.accepted, "meegenomen"),
        (totals.duplicates, "dubbel"),
        (totals.in_conflict, "in conflict"),
        (totals.left_out, "niet meegenomen"),
    ];
    let parts: Vec<String> =
        each.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    format!(
        "{} ontvangen, {} op de ontvangstlijst: {}.",
        files(totals.files),
        counted(totals.lines, "regel", "regels"),
        listed(&parts)
    )
}

/// `3 van 25 bestanden gelezen`
pub(crate) fn progress(read: usize, of: usize) -> String {
    format!("{read} van {} gelezen", files(of))
}

/// Said when reading begins.
pub(crate) fn reading(of: usize) -> String {
    if of == 1 { "1 bestand wordt gelezen.".to_owned() } else { format!("{of} bestanden worden gelezen.") }
}

/// Why the line is what it is, and what to do; `None` where the word says it all.
pub(crate) fn remark(outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Accepted => None,
        Outcome::Duplicate { of: Some(file) } => Some(format!("Gelijk aan {file}")),
        Outcome::Duplicate { of: None } => Some("Gelijk aan een andere inzending".to_owned()),
        Outcome::Proposed => Some("Voorgesteld: telt mee tot u kiest".to_owned()),
        Outcome::NotProposed => Some("Telt niet mee tot u kiest".to_owned()),
        Outcome::NotChosen => Some("U koos een andere inzending".to_owned()),
        Outcome::SetAside => Some("Zie de fouten hieronder".to_owned()),
        Outcome::FileRefused => Some("Het hele bestand is niet te gebruiken".to_owned()),
        Outcome::Unopened => Some("De browser kon dit bestand niet lezen".to_owned()),
    }
}

/// `41 van 48`
pub(crate) fn coverage(answered: usize, questions: usize) -> String {
    format!("{answered} van {questions}")
}

/// `2 fouten en 1 melding`; `None` of nothing.
pub(crate) fn told(told: Told) -> Option<String> {
    let each = [
        (told.errors, "fout", "fouten"),
        (told.warnings, "waarschuwing", "waarschuwingen"),
        (told.notices, "melding", "meldingen"),
    ];
    let parts: Vec<String> =
        each.into_iter().filter(|(count, ..)| *count > 0).map(|(count, one, more)| counted(count, one, more)).collect();
    (!parts.is_empty()).then(|| listed(&parts))
}

/// How many problems, in how many files.
pub(crate) fn problems(all: Told, in_files: usize) -> String {
    told(all).map_or_else(|| NO_PROBLEMS.to_owned(), |text| format!("{text}, in {}.", files(in_files)))
}

/// How much a problem weighs.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Fout",
        Severity::Warning => "Waarschuwing",
        Severity::Notice => "Melding",
    }
}

/// Whose submission, and what came of it.
pub(crate) fn about(municipality: &str, edition: &str, outcome: &str) -> String {
    let municipality = if municipality.is_empty() { "Gemeente onbekend" } else { municipality };
    let edition = if edition.is_empty() { "editie onbekend".to_owned() } else { common::edition(edition) };
    format!("{municipality}, {edition}: {outcome}")
}

/// Heading of a conflict.
pub(crate) fn conflict(rivals: usize, municipality: &str, edition: &str) -> String {
    let rivals = match rivals {
        2 => "Twee".to_owned(),
        3 => "Drie".to_owned(),
        more => more.to_string(),
    };
    format!("{rivals} inzendingen van {municipality}, {}", common::edition(edition))
}

/// Why a submission is proposed.
pub(crate) const fn proposed(newest: bool) -> &'static str {
    if newest { "Voorstel: de nieuwste" } else { "Voorstel: de nieuwste waarvan het controlegetal en de datum kloppen" }
}

/// `Gemaakt op 3 november 2026 om 14.32 uur`
pub(crate) fn made(at: Local) -> String {
    format!("Gemaakt op {}", moment::day_and_time(at))
}

/// How much a submission answers, beside the one that answers most.
pub(crate) fn rival_coverage(answered: usize, questions: usize, fewer: usize) -> String {
    let all = format!("{answered} van {questions} vragen beantwoord");
    match fewer {
        0 => all,
        1 => format!("{all}, 1 minder dan een andere inzending. Vraag de gemeente of dat klopt."),
        fewer => format!("{all}, {fewer} minder dan een andere inzending. Vraag de gemeente of dat klopt."),
    }
}

/// The temperature of a submission, in whole degrees.
pub(crate) fn temperature(shown: Option<u8>) -> String {
    shown.map_or_else(|| "Nog geen temperatuur".to_owned(), |degrees| format!("Temperatuur {degrees}°"))
}

/// Whether the fingerprint is right.
pub(crate) const fn fingerprint(edited: bool) -> &'static str {
    if edited { "Controlegetal klopt niet: het bestand is na het maken gewijzigd" } else { "Controlegetal klopt" }
}

/// Filled in more than a day ahead.
pub(crate) const IN_FUTURE: &str = "De datum ligt in de toekomst";

/// How a submission is called where another one comes from a file of that name too.
pub(crate) fn rival(file: &str, at: Option<Local>) -> String {
    at.map_or_else(|| file.to_owned(), |at| format!("{file}, {}", moment::day_and_time(at)))
}

/// What is chosen in a conflict.
pub(crate) fn chosen(file: &str, municipality: &str) -> String {
    format!("U koos {file}. Alleen die inzending telt mee voor {municipality}.")
}

/// Said when a choice is taken back.
pub(crate) fn withdrawn(municipality: &str) -> String {
    format!("Uw keuze voor {municipality} is ongedaan gemaakt. Het voorstel telt weer mee.")
}

/// An answer.
pub(crate) fn choice(choice: Choice) -> String {
    match choice {
        Choice::Level(level) => format!("{level} {}", common::LEVELS[level.index()]),
        Choice::Unknown => "onbekend".to_owned(),
        Choice::NotApplicable => "niet van toepassing".to_owned(),
        Choice::Unanswered => "niet beantwoord".to_owned(),
    }
}

/// What the table of differences is, for a screen reader.
pub(crate) fn differences(municipality: &str) -> String {
    format!("Verschillen tussen de inzendingen van {municipality}")
}

/// How many questions differ.
pub(crate) fn different(questions: usize, of: usize) -> String {
    format!("{questions} van {of} vragen verschillen. De andere antwoorden zijn gelijk.")
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

    fn check_totals(totals_in: Totals, expected: &str) {
        assert_eq!(totals(totals_in), expected);
    }

    #[test]
    fn totals_are_told_in_a_sentence() {
        let all = Totals {
            files: 25,
            lines: 26,
            accepted: 21,
            duplicates: 1,
            in_conflict: 2,
            left_out: 2,
            ..Totals::default()
        };
        check_totals(
            all,
            "25 bestanden ontvangen, 26 regels op de ontvangstlijst: 21 meegenomen, 1 dubbel, 2 in conflict en 2 niet meegenomen.",
        );
        let one = Totals { files: 1, lines: 1, left_out: 1, ..Totals::default() };
        check_totals(one, "1 bestand ontvangen, 1 regel op de ontvangstlijst: 1 niet meegenomen.");
    }

    #[test]
    fn the_heading_says_how_many_count() {
        let turnout = |edition: &str, count| Turnout { edition: edition.to_owned(), count, of: 23 };
        assert_eq!(finding(&[]), "Geen enkele inzending telt mee.");
        assert_eq!(finding(&[turnout("2026", 1)]), "1 van 23 gemeenten telt mee.");
        assert_eq!(finding(&[turnout("2026", 21)]), "21 van 23 gemeenten tellen mee.");
        let two = [turnout("2026", 21), turnout("2027", 2)];
        assert_eq!(finding(&two), "Inzendingen van 2 edities tellen mee.");
        assert_eq!(
            turnouts(&two).as_deref(),
            Some("Er tellen mee: editie 2026: 21 van 23 gemeenten en editie 2027: 2 van 23 gemeenten.")
        );
        assert_eq!(turnouts(&two[..1]), None);
    }

    #[test]
    fn problems_are_counted_in_words() {
        assert_eq!(problems(Told::default(), 0), NO_PROBLEMS);
        let some = Told { errors: 1, warnings: 0, notices: 2 };
        assert_eq!(problems(some, 2), "1 fout en 2 meldingen, in 2 bestanden.");
    }

    #[test]
    fn fewer_answers_are_told() {
        assert_eq!(rival_coverage(48, 48, 0), "48 van 48 vragen beantwoord");
        assert!(rival_coverage(46, 48, 2).contains("2 minder"));
    }

    #[test]
    fn a_reminder_knows_whether_the_last_day_has_passed() {
        let day = |text: &str| Date::parse(text).unwrap();
        let text = |today| reminder("2026", day("2026-12-01"), day(today)).concat();
        assert!(text("2026-12-01").contains("Dat kan tot en met 1 december 2026."));
        assert!(text("2026-12-02").contains("De einddatum was 1 december 2026."));
    }
}
