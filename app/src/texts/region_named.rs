//! Regio with names.

use super::region;
use scoring::Norm;

/// The page.
pub(crate) const HEADING: &str = "De regio met namen";
/// What it is.
pub(crate) const LEAD: &str =
    "Hierna ziet u per gemeente hoe zij ervoor staat, waarbij zij hulp vraagt en waarmee zij anderen kan helpen.";
/// What names mean.
pub(crate) const MEANS: [&str; 3] = [
    "De namen zijn bedoeld om gemeenten te helpen en aan elkaar te koppelen, niet om ze te vergelijken.",
    "Deel dit scherm niet in een overleg, en geef afdrukken niet door aan wie het label niet toelaat.",
    "Voor bestuur, pers en raad is er het rapport zonder namen.",
];
/// Behind the label.
pub(crate) const LABEL: &str = "Dit label geldt voor alles wat u hierna ziet.";
/// The button.
pub(crate) const SHOW: &str = "Toon de namen";
/// To the report without names.
pub(crate) const BACK: &str = "Terug naar het rapport zonder namen";
/// In the masthead.
pub(crate) const MEANS_SHORT: &str = "met namen: niet verder verspreiden";
/// The chapters.
pub(crate) const WHO_STANDS_WHERE: &str = "Wie staat waar";
/// See [`WHO_STANDS_WHERE`].
pub(crate) const WHO_HELPS_WHOM: &str = "Wie vraagt hulp en wie biedt die";
/// Heading of the tables by question.
pub(crate) const BY_QUESTION: &str = "Gemeenten per vraag";
/// How to read them.
pub(crate) const BY_QUESTION_NOTE: &str =
    "In elk vak staat het niveau, van 0 tot en met 4. Een vinkje: op of boven het basisniveau van die vraag.";
/// What has no level.
pub(crate) const OTHER_ANSWERS: &str = "? onbekend, n.v.t. niet van toepassing, – open";
/// Of a level, for a screen reader.
pub(crate) const AT_NORM: &str = "op het basisniveau";
/// See [`AT_NORM`].
pub(crate) const BELOW_NORM: &str = "onder het basisniveau";
/// Heading of the table of support.
pub(crate) const SUPPORT: &str = "Per vraag: wie vraagt, wie biedt";
/// What it is, for a screen reader.
pub(crate) const SUPPORT_CAPTION: &str = "Per vraag welke gemeenten ondersteuning vragen en aanbieden";
/// The urgent requests.
pub(crate) const URGENT_CAPTION: &str = "Dringende verzoeken en wie kan helpen";
/// The others.
pub(crate) const WANTED_CAPTION: &str = "Gewenste ondersteuning en wie kan helpen";
/// The heads of both.
pub(crate) const MATCH_HEAD: [&str; 4] = ["Wie vraagt", "Waarbij", "Welke gemeente kan helpen", "Aanbod van de VAR"];
/// No municipality offers.
pub(crate) const NO_MUNICIPALITY: &str = "geen gemeente";

/// What the table of a theme is, for a screen reader.
pub(crate) fn by_question_caption(theme: &str) -> String {
    format!("Niveau per gemeente en vraag: {theme}")
}

/// `basis 3`
pub(crate) fn norm(norm: Norm) -> String {
    format!("basis {norm}")
}

/// `3: Akkerveen, Dijkhaven en Zeewijk`
pub(crate) fn count_and_names(names: &[String]) -> String {
    match names {
        [] => "0".to_owned(),
        names => format!("{}: {}", names.len(), region::list(names)),
    }
}

/// How many requests can be met.
pub(crate) fn matches_finding(urgent: usize, wanted: usize) -> String {
    match (urgent, wanted) {
        (0, 0) => "Geen verzoek waarbij een gemeente of de VAR kan helpen".to_owned(),
        (0, wanted) => format!("Bij {} kan een gemeente of de VAR helpen; geen is dringend", requests(wanted)),
        (1, 0) => "Bij 1 dringend verzoek kan een gemeente of de VAR helpen".to_owned(),
        (urgent, 0) => format!("Bij {urgent} dringende verzoeken kan een gemeente of de VAR helpen"),
        (urgent, wanted) => {
            format!("Bij {} kan een gemeente of de VAR helpen, {urgent} daarvan dringend", requests(urgent + wanted))
        }
    }
}

/// Requests that nobody can meet.
pub(crate) fn unmet(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some(
            "Bij 1 verzoek kan niemand helpen: geen gemeente biedt het aan, en de VAR heeft er geen aanbod voor."
                .to_owned(),
        ),
        more => Some(format!(
            "Bij {more} verzoeken kan niemand helpen: geen gemeente biedt het aan, en de VAR heeft er geen aanbod voor."
        )),
    }
}

/// Opens the requests that are not urgent.
pub(crate) fn more_requests(count: usize) -> String {
    match count {
        1 => "Toon ook 1 verzoek dat niet dringend is".to_owned(),
        more => format!("Toon ook {more} verzoeken die niet dringend zijn"),
    }
}

fn requests(count: usize) -> String {
    format!("{count} {}", if count == 1 { "verzoek" } else { "verzoeken" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_in_words() {
        assert_eq!(matches_finding(3, 9), "Bij 12 verzoeken kan een gemeente of de VAR helpen, 3 daarvan dringend");
        assert_eq!(matches_finding(0, 1), "Bij 1 verzoek kan een gemeente of de VAR helpen; geen is dringend");
        assert_eq!(matches_finding(1, 0), "Bij 1 dringend verzoek kan een gemeente of de VAR helpen");
        assert_eq!(more_requests(1), "Toon ook 1 verzoek dat niet dringend is");
        assert_eq!(unmet(0), None);
        assert_eq!(count_and_names(&["A".to_owned(), "B".to_owned()]), "2: A en B");
    }
}
