//! What is wrong with an edition file, for whoever makes next year's.

use std::fmt;

use super::quoted;
use crate::edition::{EditionKind, EditionProblem, Shape};

pub(crate) fn edition(problem: &EditionProblem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !problem.pointer.is_empty() {
        f.write_str(&problem.pointer)?;
        f.write_str(": ")?;
    }
    f.write_str(&edition_sentence(&problem.kind, problem.found.as_deref().unwrap_or_default()))
}

/// What is wrong and what to do; `found` is the value found there.
pub(crate) fn edition_sentence(kind: &EditionKind, found: &str) -> String {
    let sentence = sentence(kind);
    let found = match kind {
        EditionKind::Shape(Shape::NoJson(reason)) => reason.clone(),
        _ => quoted(found),
    };
    // The value between two pieces, and no format string for each sentence: those are several times as much code.
    match sentence.split_once(FOUND) {
        None => sentence.to_owned(),
        Some((before, after)) => [before, &found, after].concat(),
    }
}

/// Where the value as found comes in a sentence; no sentence has it twice, or for anything else.
const FOUND: char = '%';

fn shape(shape: &Shape) -> &'static str {
    match shape {
        Shape::NoJson(_) => "Dit bestand is geen geldige JSON. Kijk naar de regel die hier genoemd wordt: %.",
        Shape::Missing => "Dit veld ontbreekt. Voeg het toe.",
        Shape::Unknown => "Dit veld hoort hier niet. Kijk of de naam goed gespeld is, of haal het weg.",
        Shape::Again => "Dit veld staat er vaker dan één keer. Laat er één staan.",
        Shape::NoText => "Hier hoort een tekst tussen aanhalingstekens.",
        Shape::NoNumber => "Hier hoort een heel getal van 0 tot en met 255, zonder aanhalingstekens.",
        Shape::NoPair => "Hier horen twee hele getallen van 0 tot en met 255, zoals [1, 3].",
        Shape::NoFlag => "Hier hoort true of false, zonder aanhalingstekens.",
        Shape::NoList => "Hier hoort een lijst tussen [ en ].",
        Shape::NoObject => "Hier horen velden tussen { en }.",
    }
}

fn sentence(kind: &EditionKind) -> &'static str {
    match kind {
        EditionKind::Shape(shape) => self::shape(shape),
        EditionKind::EmptyText => "Deze tekst is leeg. Vul de tekst in.",
        EditionKind::EmptyList => "Deze lijst is leeg. Zet er ten minste één in.",
        EditionKind::BadId => {
            "% kan geen code zijn. Gebruik letters, cijfers, - en _, met ten minste één letter; een editie mag ook een jaartal zijn."
        }
        EditionKind::IdLikeDate => "% leest een rekenprogramma als datum of getal. Kies een andere code.",
        EditionKind::BadCode => "% is geen gemeentecode. Vul GM en vier cijfers in.",
        EditionKind::Twice => {
            "% staat er twee keer; hoofdletters en kleine letters zijn hier gelijk. Laat er één staan."
        }
        EditionKind::BadDate => "% is geen datum. Schrijf hem als 2026-10-01.",
        EditionKind::ClosesBeforeOpening => "De laatste dag % ligt voor de eerste. Keer ze om.",
        EditionKind::BadLabel => {
            "% is geen rubricering. Kies TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT of TLP:RED."
        }
        EditionKind::BadNorm => "% is geen norm. Vul 1, 2, 3 of 4 in.",
        EditionKind::BadLevel => "% is geen niveau. Vul 0, 1, 2, 3 of 4 in.",
        EditionKind::LevelCount => {
            "Hier staan niet vijf niveaus, maar %. Schrijf een zin voor elk van de niveaus 0 tot en met 4."
        }
        EditionKind::BadGround => "% is geen grond van een norm. Kies law, bio2, guidance of proposal.",
        EditionKind::ThemeWithoutQuestion => "Het thema % heeft geen vraag. Voeg er een toe, of haal het thema weg.",
        EditionKind::TooManyQuestions => "Dit thema heeft % vragen. Meer dan 40 kan niet.",
        EditionKind::TooManyThemes => "Deze editie heeft % thema's. Meer dan 12 kan niet.",
        EditionKind::DeadReference => "% bestaat niet. Verwijs naar iets dat er is, of voeg het toe.",
        EditionKind::ContinuedTwice => "Twee vragen gaan verder op de oude vraag %. Laat er één staan.",
        EditionKind::ContinuesNothing => {
            "Deze vraag gaat verder op %, maar er is geen vorige editie. Vul previous in, of haal continues weg."
        }
        EditionKind::Circle => "De keten van vorige edities komt via % weer hier uit. Verwijs naar een eerder jaar.",
        EditionKind::BadAddress => "% is geen webadres. Begin met https:// of http://, of haal het weg.",
        EditionKind::BadCondition => {
            "Een voorwaarde heeft precies één grens. Vul at_least of at_most in, niet allebei."
        }
    }
}
