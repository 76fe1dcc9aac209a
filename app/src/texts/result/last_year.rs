//! Resultaat: what changed since last year.

use scoring::score::Temperature;
use scoring::{Difference, EditionId};
use std::cmp::Ordering;

/// Heading of the chapter.
pub(crate) const HEADING: &str = "Vergeleken met vorig jaar";
/// What the table of themes is, for a screen reader.
pub(crate) const CAPTION: &str = "De temperatuur per thema, vorig jaar en nu";
/// First column.
pub(crate) const THEME: &str = "Thema";
/// Last year.
pub(crate) const BEFORE: &str = "Vorig jaar";
/// This year.
pub(crate) const AFTER: &str = "Nu";
/// The difference.
pub(crate) const DIFFERENCE: &str = "Verschil";
/// Heading above the answers that changed.
pub(crate) const CHANGED: &str = "Antwoorden die zijn veranderd";
/// First column.
pub(crate) const QUESTION: &str = "Vraag";

fn year(edition: &EditionId) -> &str {
    edition.as_str().strip_prefix("voorbeeld-").unwrap_or(edition.as_str())
}

/// How the own temperature changed.
pub(crate) fn total(against: &EditionId, difference: Option<Difference>, questions: usize) -> String {
    let year = year(against);
    match difference {
        Some(difference) => format!(
            "Vergeleken met {year} is uw temperatuur {}, over {questions} vragen die zijn gebleven.",
            moved(difference)
        ),
        None => format!(
            "Uw temperatuur is nog niet te vergelijken met {year}: in een van beide jaren telt geen enkel thema mee."
        ),
    }
}

fn moved(difference: Difference) -> String {
    let degrees = difference.shown().unsigned_abs();
    match difference.direction() {
        Ordering::Greater => format!("{degrees}° hoger"),
        Ordering::Less => format!("{degrees}° lager"),
        Ordering::Equal => "even hoog".to_owned(),
    }
}

/// What is compared.
pub(crate) fn means(against: &EditionId) -> String {
    format!(
        "Beide jaren zijn hier berekend over alleen de vragen die zijn gebleven, met het basisniveau van nu. Daarom kunnen deze cijfers anders zijn dan die hierboven en dan die van {} zelf. Het streepje boven een thermometer is {}.",
        year(against),
        year(against),
    )
}

/// A temperature, or that there is none.
pub(crate) fn degrees(temperature: Option<Temperature>) -> String {
    temperature.map_or_else(|| "telt niet mee".to_owned(), |temperature| format!("{}°", temperature.shown()))
}

/// A difference in words.
pub(crate) fn difference(difference: Option<Difference>) -> String {
    difference.map_or_else(|| "niet te vergelijken".to_owned(), moved)
}

/// How many answers changed.
pub(crate) fn changed(answers: usize, questions: usize) -> String {
    match answers {
        0 => format!("Geen: bij alle {questions} vragen die zijn gebleven, is het antwoord hetzelfde."),
        1 => format!("Bij 1 van de {questions} vragen die zijn gebleven, is het antwoord anders."),
        answers => format!("Bij {answers} van de {questions} vragen die zijn gebleven, is het antwoord anders."),
    }
}
