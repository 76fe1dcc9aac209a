//! Samenvoegen: several submissions of one municipality that differ.

use crate::browser::clock::Local;
use crate::texts::{common, moment};
use scoring::Difference;
use std::cmp::Ordering;

/// Heading of the conflicts.
pub(crate) const CONFLICTS: &str = "Conflicten";
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
/// Heading of a conflict.
pub(crate) fn heading(rivals: usize, municipality: &str, edition: &str) -> String {
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

/// The region's temperature if a submission counts, in whole degrees.
pub(crate) fn region(shown: Option<u8>) -> String {
    shown.map_or_else(
        || "De regio heeft dan geen temperatuur".to_owned(),
        |degrees| format!("De regio staat dan op {degrees}°"),
    )
}

/// What an answer alone does to the temperature of the proposed submission.
pub(crate) fn effect(effect: Difference) -> String {
    let size = effect.size().tenths();
    match effect.direction() {
        Ordering::Greater => format!("+{size}° met dit antwoord"),
        Ordering::Less => format!("−{size}° met dit antwoord"),
        Ordering::Equal => "Zelfde temperatuur".to_owned(),
    }
}

/// What stands beside each other in a conflict with many.
pub(crate) const SUBMISSIONS: &str = "inzendingen van één gemeente";

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

/// What the table of differences is, for a screen reader.
pub(crate) fn differences(municipality: &str) -> String {
    format!("Verschillen tussen de inzendingen van {municipality}")
}

/// How many questions differ.
pub(crate) fn different(questions: usize, of: usize) -> String {
    format!("{questions} van {of} vragen verschillen. De andere antwoorden zijn gelijk.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_effect_of_an_answer_is_told_with_its_sign() {
        let whole = scoring::Fraction::whole;
        let tenth = |part| scoring::Fraction::of(part, 9).unwrap();
        assert_eq!(effect(Difference::between(whole(60), whole(60) + tenth(200))), "+22,2° met dit antwoord");
        assert_eq!(effect(Difference::between(whole(60) + tenth(1), whole(60))), "−0,1° met dit antwoord");
        assert_eq!(effect(Difference::between(whole(60), whole(60))), "Zelfde temperatuur");
    }

    #[test]
    fn fewer_answers_are_told() {
        assert_eq!(rival_coverage(48, 48, 0), "48 van 48 vragen beantwoord");
        assert!(rival_coverage(46, 48, 2).contains("2 minder"));
    }
}
