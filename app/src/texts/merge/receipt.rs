//! Samenvoegen: what came of each file, how many count, and what is wrong.

use super::{counted, files, listed};
use crate::texts::common;
use scoring::problem::Severity;
use scoring::receipt::{Outcome, Told, Totals, Unopened};

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
/// Heading of the problems.
pub(crate) const PROBLEMS: &str = "Problemen per bestand";
/// None.
pub(crate) const NO_PROBLEMS: &str = "Er zijn geen problemen gevonden.";
/// What is told of a file that could not be opened, and what to do.
pub(crate) const fn unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::Unreadable => {
            "De browser kon dit bestand niet lezen. Misschien is het een map, of is het verplaatst of nog elders in gebruik. Kies het bestand opnieuw."
        }
        Unopened::Encrypted => {
            "Dit bestand is versleuteld met age. Het wacht hier tot de sleutel er is: kies bovenaan deze pagina het sleutelbestand van de VAR."
        }
        Unopened::OtherKey => {
            "Dit bestand is versleuteld, maar gaat niet open met deze sleutel. Probeer een andere sleutel: de reservesleutel, of die van een eerder jaar. Past er geen, vraag de gemeente dan het bestand opnieuw te maken in de Cyberthermometer. Het bestand blijft hier staan."
        }
        Unopened::Broken => {
            "Dit versleutelde bestand is beschadigd en niet te openen. Er is niets uit overgenomen. Vraag de gemeente om het bestand opnieuw te sturen."
        }
    }
}

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
        Outcome::Unopened(Unopened::Unreadable) => Some("De browser kon dit bestand niet lezen".to_owned()),
        Outcome::Unopened(Unopened::Encrypted) => Some("Versleuteld; wacht op de sleutel".to_owned()),
        Outcome::Unopened(Unopened::OtherKey) => Some("Versleuteld; de sleutel past niet".to_owned()),
        Outcome::Unopened(Unopened::Broken) => Some("Versleuteld en beschadigd".to_owned()),
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
}
