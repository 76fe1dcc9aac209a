//! Start.

use crate::browser::clock::Local;
use crate::texts::{common, moment};
use scoring::Date;

/// The question that everything here answers.
pub(crate) const HEADING: &str = "Hoe digitaal veilig zijn de gemeenten in onze regio?";
/// Before what the edition says of itself.
pub(crate) const NOTICE: &str = "Let op.";
/// Heading above drafts.
pub(crate) const DRAFTS: &str = "Ga verder waar u was";
/// To a draft.
pub(crate) const GO_ON: &str = "Verder met invullen";
/// Takes a draft away.
pub(crate) const WIPE: &str = "Concept wissen";
/// What wiping means.
pub(crate) const WIPE_WARNING: &str = "Alle antwoorden van dit concept verdwijnen van dit apparaat. Dat kan niet ongedaan worden gemaakt. Bestanden die u hebt opgeslagen, blijven bestaan.";
/// Wipes.
pub(crate) const WIPE_YES: &str = "Ja, wissen";
/// Does not.
pub(crate) const WIPE_NO: &str = "Nee, bewaren";
/// Wiping failed.
pub(crate) const NOT_WIPED: &str = "Niet alles kon worden gewist: deze browser geeft geen toegang tot de opslag. Wis de gegevens van deze website in de instellingen van uw browser.";
/// Heading above the ways in, for a screen reader.
pub(crate) const WHAT: &str = "Wat wilt u doen?";
/// Heading above the invented region.
pub(crate) const EXAMPLE: &str = "Eerst rondkijken?";
/// What the invented region is for.
pub(crate) const EXAMPLE_TEXT: &str =
    "Met verzonnen gemeenten en cijfers kunt u alles uitproberen. Uw eigen gegevens blijven daarbij onaangeroerd.";
/// To the invented region.
pub(crate) const EXAMPLE_REGION: &str = "Bekijk met voorbeeldgegevens";
/// To an invented municipality.
pub(crate) const EXAMPLE_FILL_IN: &str = "Of vul in voor een verzonnen gemeente";

/// A way in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Way {
    /// For whom.
    pub(crate) who: &'static str,
    /// What.
    pub(crate) title: &'static str,
    /// What comes of it.
    pub(crate) text: &'static str,
    /// The words of the link.
    pub(crate) link: &'static str,
}

/// The ways in, by role: filling in, merging, looking at the region.
pub(crate) const WAYS: [Way; 3] = [
    Way {
        who: "Voor de CISO en collega’s",
        title: "Invullen",
        text: "U beantwoordt de vragen voor uw gemeente, ziet meteen uw eigen resultaat en maakt een bestand voor de VAR. Tussendoor stoppen kan altijd.",
        link: "Begin met invullen",
    },
    Way {
        who: "Voor de analist van de VAR",
        title: "Samenvoegen",
        text: "U opent de bestanden van de gemeenten, ziet welke meetellen en welke niet, en slaat het geheel op als één bestand.",
        link: "Open bestanden",
    },
    Way {
        who: "Voor bestuurders",
        title: "De regio bekijken",
        text: "U ziet waar de regio staat, wat er nodig is en welke stappen het meest opleveren. Zonder namen van gemeenten, tot u daarvoor kiest.",
        link: "Naar de regio",
    },
];

/// To Bestand openen.
pub(crate) const OPEN: &str = "Open een bestand dat u of een collega eerder hebt opgeslagen";

/// What this is, in three sentences.
pub(crate) fn lead(questions: usize, themes: usize) -> String {
    format!(
        "Elke gemeente vult één keer per jaar {questions} vragen in, over {themes} thema’s. Samen laten ze zien waar de regio staat, waar ondersteuning nodig is en wat er moet gebeuren voor het basisniveau. Alles wat u invult, blijft op uw eigen apparaat."
    )
}

/// ` · laatst gewijzigd op 3 november 2026 om 14.32 uur`
pub(crate) fn changed(at: Local) -> String {
    format!(" · laatst gewijzigd op {}", moment::day_and_time(at))
}

/// Asks whether to wipe a draft.
pub(crate) fn wipe_ask(name: &str) -> String {
    format!("Wilt u het concept van {name} wissen?")
}

/// A draft is gone.
pub(crate) fn wiped(name: &str) -> String {
    format!("Het concept van {name} is gewist.")
}

/// Whether the browser promised to keep drafts.
pub(crate) const fn safe(promised: bool) -> &'static str {
    if promised {
        "Deze browser heeft toegezegd uw concepten te bewaren tot u ze zelf wist."
    } else {
        "Deze browser kan concepten opruimen als de schijf vol raakt of als u hier lang niet komt. Sla uw concept daarom ook op als bestand."
    }
}

/// Before how far a draft is, where a colleague asked only some questions.
pub(crate) const PART: &str = "Een deel van de vragenlijst: ";

/// A draft of which no more is known: `GM0000, editie 2031`
pub(crate) fn unknown_title(municipality: &str, edition: &str) -> String {
    format!("{municipality}, {}", common::edition(edition))
}

/// A draft of a municipality that the edition does not have.
pub(crate) fn unknown_draft(edition: &str) -> String {
    format!("Deze gemeente staat niet in editie {edition}.")
}

/// The edition is not open yet.
pub(crate) fn not_open(title: &str, opens: Date) -> String {
    format!(
        "{title} gaat open op {}. U kunt alvast kijken en oefenen; stuur uw bestand pas daarna.",
        moment::date(opens)
    )
}

/// The edition has closed.
pub(crate) fn closed(title: &str, closes: Date) -> String {
    format!(
        "{title} was open tot en met {}. Uw antwoorden staan er nog en u kunt nog steeds een bestand maken. Overleg met de VAR of het nog meetelt.",
        moment::date(closes)
    )
}
