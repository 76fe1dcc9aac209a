//! What is wrong with an edition file, for whoever makes next year's.

use std::fmt;

use super::quoted;
use crate::edition::{EditionKind, EditionProblem};

pub(crate) fn edition(problem: &EditionProblem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let found = quoted(problem.found.as_deref().unwrap_or(""));
    let sentence = match &problem.kind {
        EditionKind::Shape(reason) => {
            format!("Dit is geen editie van de juiste vorm. Kijk naar de regel die hier genoemd wordt: {reason}.")
        }
        EditionKind::UnfinishedText | EditionKind::EmptyText => "Deze tekst is leeg. Vul de tekst in.".to_owned(),
        EditionKind::EmptyList => "Deze lijst is leeg. Zet er ten minste één in.".to_owned(),
        EditionKind::BadId => format!(
            "{found} kan geen code zijn. Gebruik letters, cijfers, - en _, met ten minste één letter; een editie mag ook een jaartal zijn."
        ),
        EditionKind::IdLikeDate => {
            format!("{found} leest een rekenprogramma als datum of getal. Kies een andere code.")
        }
        EditionKind::BadCode => format!("{found} is geen gemeentecode. Vul GM en vier cijfers in."),
        EditionKind::Twice => {
            format!("{found} staat er twee keer; hoofdletters en kleine letters zijn hier gelijk. Laat er één staan.")
        }
        EditionKind::SharedTile => {
            format!("Op plaats {found} van de kaart staat al een gemeente. Kies een vrije plaats.")
        }
        EditionKind::SharedShort => format!("De korte naam {found} heeft al een gemeente. Kies een andere."),
        EditionKind::BadDate => format!("{found} is geen datum. Schrijf hem als 2026-10-01."),
        EditionKind::ClosesBeforeOpening => format!("De laatste dag {found} ligt voor de eerste. Keer ze om."),
        EditionKind::BadLabel => {
            format!("{found} is geen rubricering. Kies TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT of TLP:RED.")
        }
        EditionKind::BadNorm => format!("{found} is geen norm. Vul 1, 2, 3 of 4 in."),
        EditionKind::BadLevel => format!("{found} is geen niveau. Vul 0, 1, 2, 3 of 4 in."),
        EditionKind::LevelCount => format!(
            "Hier staan niet vijf niveaus, maar {found}. Schrijf een zin voor elk van de niveaus 0 tot en met 4."
        ),
        EditionKind::BadGround => format!("{found} is geen grond van een norm. Kies law, bio2, guidance of proposal."),
        EditionKind::ThemeWithoutQuestion => {
            format!("Het thema {found} heeft geen vraag. Voeg er een toe, of haal het thema weg.")
        }
        EditionKind::TooManyQuestions => format!("Dit thema heeft {found} vragen. Meer dan 40 kan niet."),
        EditionKind::TooManyThemes => format!("Deze editie heeft {found} thema's. Meer dan 12 kan niet."),
        EditionKind::DeadReference => format!("{found} bestaat niet. Verwijs naar iets dat er is, of voeg het toe."),
        EditionKind::ContinuedTwice => format!("Twee vragen gaan verder op de oude vraag {found}. Laat er één staan."),
        EditionKind::ContinuesNothing => format!(
            "Deze vraag gaat verder op {found}, maar er is geen vorige editie. Vul previous in, of haal continues weg."
        ),
        EditionKind::Circle => {
            format!("De keten van vorige edities komt via {found} weer hier uit. Verwijs naar een eerder jaar.")
        }
        EditionKind::BadAddress => format!("{found} is geen webadres. Begin met https:// of http://, of haal het weg."),
        EditionKind::BadCondition => {
            "Een voorwaarde heeft precies één grens. Vul at_least of at_most in, niet allebei.".to_owned()
        }
    };
    if problem.path.is_empty() { f.write_str(&sentence) } else { write!(f, "{}: {sentence}", problem.path) }
}
