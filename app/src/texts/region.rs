//! Regio.

use scoring::model::LeftOut;
use scoring::{Difference, EditionId, Norm};
use std::cmp::Ordering;

/// The view.
pub(crate) const WITHOUT_NAMES: &str = "zonder namen";
/// To the view with names, which first says what that means.
pub(crate) const TO_NAMES: &str = "Bekijk met namen";
/// The button.
pub(crate) const PRINT: &str = "Afdrukken";
/// Beside the button: only these browsers make an accessible PDF.
pub(crate) const PRINT_HINT: &str = "Een pdf maken? Gebruik Edge of Chrome: die maken hem toegankelijk.";
/// Behind the finding.
pub(crate) const YARDSTICK: &str = "Bij 100° heeft iedereen het basisniveau.";
/// In place of the finding.
pub(crate) const NO_NAMELESS_FINDING: &str = "Er zijn nog te weinig gemeenten voor een cijfer zonder namen.";
/// Why a figure is not there.
pub(crate) const TOO_FEW: &str = "Zonder namen staat hier pas een cijfer als het over vijf of meer gemeenten gaat.";
/// Why a figure is not there, in the view with names.
pub(crate) const NO_SCORE: &str = "Nog geen enkele gemeente heeft hier een score.";
/// To what is left out.
pub(crate) const TO_MERGE: &str = "Bekijk de bestanden bij Samenvoegen";
/// The chapters.
pub(crate) const WHERE_WE_STAND: &str = "Waar staan we";
/// See [`WHERE_WE_STAND`].
pub(crate) const SUPPORT: &str = "Waar is ondersteuning nodig";
/// See [`WHERE_WE_STAND`].
pub(crate) const STEPS: &str = "Wat moet er gebeuren";
/// The row of everything together.
pub(crate) const TOTAL: &str = "Alle thema’s samen";
/// The total in the head of a table.
pub(crate) const TOTAL_SHORT: &str = "Samen";
/// Before a figure, for a screen reader.
pub(crate) const MEAN: &str = "Gemiddelde: ";
/// In place of a figure.
pub(crate) const NO_FIGURE: &str = "geen cijfer";
/// What stands below the thermometers.
pub(crate) const LEGEND: &str = "Inkt: gemiddelde van de regio. Elk rondje is een gemeente; een gevuld rondje heeft het basisniveau bereikt. Driehoekje onder de buis: de mediaan, de middelste gemeente. Gestreepte lijn: basisniveau (100°).";
/// What is not here, and why.
pub(crate) const NAMELESS_NOTE: &str = "Deze weergave heeft geen namen en geen kaart. De rondjes staan op volgorde van temperatuur, per figuur opnieuw, zodat niemand een gemeente kan volgen. Een cijfer staat er alleen als het over vijf of meer gemeenten gaat.";
/// What the figures per question show.
pub(crate) const DISTRIBUTION_NOTE: &str = "Elk vak telt de gemeenten met dat antwoord. Alle balken zijn op het basisniveau uitgelijnd: links van de lijn ligt onder het basisniveau, rechts ervan erop of erboven. Niet van toepassing (n.v.t.) en niet beantwoord (open) staan alleen in de tabel.";
/// What an answer may be.
pub(crate) const UNKNOWN: &str = "onbekend";
/// *Niet van toepassing* in the head of a table.
pub(crate) const NOT_APPLICABLE_SHORT: &str = "n.v.t.";
/// Not answered, in the head of a table.
pub(crate) const UNANSWERED_SHORT: &str = "open";
/// Before the number of a level, for a screen reader.
pub(crate) const LEVEL: &str = "niveau ";
/// The question's column.
pub(crate) const QUESTION: &str = "Vraag";
/// How many have it.
pub(crate) const AT_BASIC_LEVEL: &str = "op basisniveau";
/// Opens the table of a chart.
pub(crate) const TABLE: &str = "Tabel bij deze figuur";
/// When a chart cannot be drawn.
pub(crate) const NO_CHART: &str = "De grafiek is niet te laden. De tabel hieronder geeft dezelfde cijfers.";
/// While a chart is on its way.
pub(crate) const CHART_LOADING: &str = "De grafiek wordt geladen…";
/// What the figure of the spread shows.
pub(crate) const SPREAD_NOTE: &str =
    "Van de laagste tot de hoogste gemeente. Het ruitje is de mediaan: de helft staat lager, de helft hoger.";
/// See [`SPREAD_NOTE`].
pub(crate) const LOWEST: &str = "laagste";
/// See [`SPREAD_NOTE`].
pub(crate) const MEDIAN: &str = "mediaan";
/// See [`SPREAD_NOTE`].
pub(crate) const HIGHEST: &str = "hoogste";
/// The mean's column.
pub(crate) const MEAN_SHORT: &str = "gemiddelde";
/// The theme's column.
pub(crate) const THEME: &str = "Thema";
/// All marks' column.
pub(crate) const EACH: &str = "elke gemeente, van laag naar hoog";
/// Heading of the map.
pub(crate) const MAP: &str = "Kaart van de regio";
/// What the map is.
pub(crate) const MAP_NOTE: &str =
    "Elk vak is een gemeente, ongeveer op haar plek. Kies er een om haar overal terug te zien.";
/// Heading of the table.
pub(crate) const BY_THEME: &str = "Gemeenten per thema";
/// What the table is, for a screen reader.
pub(crate) const BY_THEME_CAPTION: &str = "Temperatuur per gemeente en thema, in graden";
/// The municipality's column.
pub(crate) const MUNICIPALITY: &str = "Gemeente";
/// The total in the head of a narrow table.
pub(crate) const TOTAL_ID: &str = "Alle";
/// What the colours mean.
pub(crate) const LEGEND_NAME: &str = "Legenda";
/// Nothing came in.
pub(crate) const NOTHING_RECEIVED: &str = "niets ontvangen";
/// Too little came in.
pub(crate) const TOO_LITTLE: &str = "te weinig ingevuld";
/// Neither gives a figure.
pub(crate) const NO_FIGURE_WHY: &str = "niets ontvangen of te weinig ingevuld";
/// The basic level is reached.
pub(crate) const REACHED: &str = "basisniveau bereikt";
/// The support table, for a screen reader.
pub(crate) const SUPPORT_CAPTION: &str = "Gevraagde en aangeboden ondersteuning per vraag";
/// The rest of it.
pub(crate) const SUPPORT_MORE_CAPTION: &str =
    "Gevraagde en aangeboden ondersteuning per vraag, de vragen met minder verzoeken";
/// Its columns.
pub(crate) const URGENT: &str = "dringend";
/// See [`URGENT`].
pub(crate) const WANTED: &str = "gewenst";
/// See [`URGENT`].
pub(crate) const OFFERED: &str = "kan helpen";
/// See [`URGENT`].
pub(crate) const OFFERINGS: &str = "Aanbod van de VAR";
/// No offering meets it.
pub(crate) const NO_OFFERING: &str = "nog geen aanbod";
/// Nobody asks or offers.
pub(crate) const NO_SUPPORT: &str = "Geen enkele gemeente vraagt ondersteuning of biedt die aan.";
/// Before a gain, for a screen reader.
pub(crate) const GAIN: &str = "Levert op: ";
/// Nothing to gain.
pub(crate) const NO_STEPS: &str =
    "Er zijn geen stappen meer: elke gemeente met een score heeft overal het basisniveau.";
/// When nothing is there to show.
pub(crate) const EMPTY_HEADING: &str = "Er is nog geen regio om te laten zien";
/// How to get there.
pub(crate) const EMPTY: &str = "De regio ontstaat uit de bestanden van de gemeenten. Open ze bij Samenvoegen; daarna staat hier waar de regio staat, waar ondersteuning nodig is en welke stappen het meest opleveren.";
/// To the files.
pub(crate) const EMPTY_MERGE: &str = "Open bestanden bij Samenvoegen";
/// To the invented region.
pub(crate) const EMPTY_EXAMPLE: &str = "Bekijk met voorbeeldgegevens";
/// The invented submissions are not to be had.
pub(crate) const EXAMPLE_FAULT: &str =
    "De voorbeeldgegevens zijn niet te laden. Kijk of u verbinding hebt en probeer het opnieuw.";
/// Before the links to other editions.
pub(crate) const OTHER_EDITIONS: &str = "ook te zien:";
/// Names of series that are never read.
pub(crate) const UNSEEN: &str = "-";
/// See [`UNSEEN`].
pub(crate) const ANSWERS: &str = "antwoorden";

/// `1 gemeente`, `22 gemeenten`
pub(crate) fn municipalities(count: usize) -> String {
    counted(count, "gemeente", "gemeenten")
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// `Editie 2026 · regio Rotterdam`
pub(crate) fn of_edition(region: &str, edition: &EditionId) -> String {
    format!("Editie {edition} · {region}")
}

/// The finding.
pub(crate) fn finding(degrees: u8) -> String {
    format!("De regio staat op {degrees}°.")
}

/// Who took part, by how many or by name.
pub(crate) fn took_part(participants: usize, of: usize, missing: usize, names: &[String]) -> String {
    let took_part =
        format!("{participants} van {} {} mee", municipalities(of), if participants == 1 { "deed" } else { "deden" });
    let silent = match (missing, names) {
        (0, _) => return format!("{took_part}."),
        (1, []) => "1 gemeente stuurde nog niets in".to_owned(),
        (more, []) => format!("{more} gemeenten stuurden nog niets in"),
        (1, names) => format!("{} stuurde nog niets in", list(names)),
        (_, names) => format!("{} stuurden nog niets in", list(names)),
    };
    format!("{took_part}; {silent}.")
}

/// Who left questions open; `without_score` of them too many for a temperature.
pub(crate) fn left_open(incomplete: usize, without_score: usize) -> Option<String> {
    let open = match incomplete {
        0 => return None,
        1 => "1 gemeente vulde niet alles in".to_owned(),
        more => format!("{more} gemeenten vulden niet alles in"),
    };
    Some(match without_score {
        0 => format!("{open}."),
        _ if incomplete == 1 => format!("{open}, en te weinig voor een score."),
        some => format!("{open}, {some} daarvan te weinig voor een score."),
    })
}

/// What came in and does not count, a sentence each.
pub(crate) fn left_out(left_out: LeftOut) -> Vec<String> {
    let LeftOut { set_aside, unreadable, unsettled } = left_out;
    let mut sentences = Vec::new();
    match set_aside {
        0 => {}
        1 => sentences.push("1 inzending telt niet mee, omdat er fouten in zitten.".to_owned()),
        more => sentences.push(format!("{more} inzendingen tellen niet mee, omdat er fouten in zitten.")),
    }
    match unreadable {
        0 => {}
        1 => sentences.push("1 bestand is niet te lezen.".to_owned()),
        more => sentences.push(format!("{more} bestanden zijn niet te lezen.")),
    }
    if unsettled > 0 {
        sentences.push(format!(
            "Van {} kwamen verschillende inzendingen; tot iemand kiest, telt de voorgestelde mee.",
            municipalities(unsettled)
        ));
    }
    sentences
}

/// How the total changed.
pub(crate) fn change(against: &EditionId, difference: Difference, over: usize, questions: usize) -> String {
    let degrees = difference.shown().unsigned_abs();
    let moved = match difference.direction() {
        Ordering::Greater => format!("{degrees}° hoger"),
        Ordering::Less => format!("{degrees}° lager"),
        Ordering::Equal => "even hoog".to_owned(),
    };
    format!(
        "Vergeleken met {}: {moved}, over {} en {} die gelijk {}.",
        year(against),
        municipalities(over),
        counted(questions, "vraag", "vragen"),
        if questions == 1 { "bleef" } else { "bleven" },
    )
}

/// `2025: 57°`
pub(crate) fn earlier(against: &EditionId, degrees: u8) -> String {
    format!("{}: {degrees}°", year(against))
}

/// What the tick above a tube means.
pub(crate) fn earlier_means(against: &EditionId) -> String {
    format!(" Streepje boven de buis: {}, opnieuw berekend over de vragen die gelijk bleven.", year(against))
}

/// An edition as a reader says it.
fn year(edition: &EditionId) -> &str {
    edition.as_str().strip_prefix("voorbeeld-").unwrap_or(edition.as_str())
}

/// What stands under the name of a theme.
pub(crate) fn facts(reached: usize, of: usize, [lowest, median, highest]: [u8; 3], without: usize) -> String {
    let too_little = match without {
        0 => String::new(),
        1 => " 1 gemeente vulde hier te weinig in.".to_owned(),
        more => format!(" {more} gemeenten vulden hier te weinig in."),
    };
    format!(
        "{reached} van {} op het basisniveau. Laagste {lowest}°, mediaan {median}°, hoogste {highest}°.{too_little}",
        municipalities(of)
    )
}

/// `4 bereikt`
pub(crate) fn reached(count: usize) -> String {
    format!("{count} bereikt")
}

/// `Dijkhaven: 54°`
pub(crate) fn mark(name: &str, degrees: u8) -> String {
    format!("{name}: {degrees}°")
}

/// The finding of the figure per question: of how many municipalities the questions of a theme are at the norm.
pub(crate) fn distribution_finding(theme: &str, fewest: usize, most: usize) -> String {
    if fewest == most {
        format!("{theme}: bij elke vraag {} op het basisniveau", are(most))
    } else {
        format!("{theme}: per vraag zijn {fewest} tot {most} gemeenten op het basisniveau")
    }
}

fn are(count: usize) -> String {
    match count {
        0 => "is geen gemeente".to_owned(),
        1 => "is 1 gemeente".to_owned(),
        more => format!("zijn {more} gemeenten"),
    }
}

/// `EH-09 Oefent u …? (basisniveau: niveau 3)`
pub(crate) fn question_and_norm(id: &str, text: &str, norm: Norm) -> String {
    format!("{id} {text} (basisniveau: niveau {norm})")
}

/// `Verdeling van de antwoorden: Eigen huis op orde`
pub(crate) fn distribution_table(theme: &str) -> String {
    format!("Verdeling van de antwoorden, in aantallen gemeenten: {theme}")
}

/// The finding of the spread.
pub(crate) fn spread_finding(theme: &str, lowest: u8) -> String {
    format!("De laagste temperatuur staat bij {theme}: {lowest}°")
}

/// The table of the spread, for a screen reader.
pub(crate) const SPREAD_TABLE: &str = "Spreiding per thema, in graden";

/// `Eigen huis op orde, mediaan: 53°`
pub(crate) fn spread_mark(theme: &str, what: &str, degrees: u8) -> String {
    format!("{theme}, {what}: {degrees}°")
}

/// The finding of the support: the question that most ask for.
pub(crate) fn support_finding(question: &str, urgent: usize, wanted: usize, offered: usize) -> String {
    let asked = match (urgent, wanted) {
        (0, 0) => return format!("Niemand vraagt ondersteuning. Wel {} bij “{question}”", can_help(offered)),
        (0, wanted) => {
            format!("Niemand vraagt dringend om hulp. Het vaakst gewenst ({}): “{question}”", municipalities(wanted))
        }
        (urgent, _) => format!("Het vaakst dringend gevraagd ({}): “{question}”", municipalities(urgent)),
    };
    match offered {
        0 => format!("{asked} Geen gemeente biedt aan daarbij te helpen."),
        some => format!("{asked} Daar {}.", can_help(some)),
    }
}

fn can_help(count: usize) -> String {
    match count {
        1 => "kan 1 gemeente mee helpen".to_owned(),
        more => format!("kunnen {more} gemeenten mee helpen"),
    }
}

/// Questions that the table leaves out.
pub(crate) fn no_support_with(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("Bij 1 andere vraag is niets gevraagd of aangeboden.".to_owned()),
        more => Some(format!("Bij {more} andere vragen is niets gevraagd of aangeboden.")),
    }
}

/// What the first steps bring together; how many they are, and the degrees with one decimal.
pub(crate) fn steps_finding(count: usize, together: &str) -> String {
    match count {
        1 => format!("Eén stap levert nog graden op: {together}° voor de regio."),
        more => format!(
            "Dit zijn de stappen die de meeste graden opleveren. De eerste {more} samen brengen de regio {together}° hoger."
        ),
    }
}

/// Who is how far from the norm.
pub(crate) fn step_facts(id: &str, one_step: usize, below: usize, offerings: &[String]) -> String {
    let near = match (below, one_step) {
        (1, 1) => "1 gemeente zit onder het basisniveau, op één stap".to_owned(),
        (1, _) => "1 gemeente zit onder het basisniveau".to_owned(),
        (below, 0) => format!("{below} gemeenten zitten onder het basisniveau, geen op één stap"),
        (below, one_step) => format!("{below} gemeenten zitten onder het basisniveau, {one_step} op één stap"),
    };
    format!("{id} · {near} · {}", offerings_or_none(offerings))
}

/// The offerings by title.
pub(crate) fn offerings_or_none(offerings: &[String]) -> String {
    if offerings.is_empty() { NO_OFFERING.to_owned() } else { offerings.join(", ") }
}

/// `+1,4°`
pub(crate) fn gain(shown: &str) -> String {
    format!("+{shown}°")
}

/// Opens the rest of the questions with support.
pub(crate) fn more_questions(count: usize) -> String {
    match count {
        1 => "Toon nog 1 vraag".to_owned(),
        more => format!("Toon nog {more} vragen"),
    }
}

/// Opens the rest of the steps.
pub(crate) fn more_steps(count: usize) -> String {
    match count {
        1 => "Toon nog 1 stap".to_owned(),
        more => format!("Toon nog {more} stappen"),
    }
}

/// `Akkerveen, Dijkhaven en Zeewijk`
pub(crate) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn who_took_part_is_told_by_number_or_by_name() {
        assert_eq!(took_part(23, 23, 0, &[]), "23 van 23 gemeenten deden mee.");
        assert_eq!(took_part(22, 23, 1, &[]), "22 van 23 gemeenten deden mee; 1 gemeente stuurde nog niets in.");
        assert_eq!(
            took_part(1, 4, 3, &names(&["A", "B", "C"])),
            "1 van 4 gemeenten deed mee; A, B en C stuurden nog niets in."
        );
    }

    #[test]
    fn open_questions_are_told_and_nothing_where_there_are_none() {
        assert_eq!(left_open(0, 0), None);
        assert_eq!(left_open(1, 0).as_deref(), Some("1 gemeente vulde niet alles in."));
        assert_eq!(left_open(1, 1).as_deref(), Some("1 gemeente vulde niet alles in, en te weinig voor een score."));
        assert_eq!(
            left_open(3, 1).as_deref(),
            Some("3 gemeenten vulden niet alles in, 1 daarvan te weinig voor een score.")
        );
    }

    #[test]
    fn what_does_not_count_is_told() {
        assert!(left_out(LeftOut::default()).is_empty());
        assert_eq!(
            left_out(LeftOut { set_aside: 1, unreadable: 2, unsettled: 1 }),
            [
                "1 inzending telt niet mee, omdat er fouten in zitten.",
                "2 bestanden zijn niet te lezen.",
                "Van 1 gemeente kwamen verschillende inzendingen; tot iemand kiest, telt de voorgestelde mee.",
            ]
        );
    }

    #[test]
    fn a_change_has_its_direction_in_words() {
        let (low, high) = (scoring::Fraction::whole(50), scoring::Fraction::whole(56));
        let against = EditionId::new("voorbeeld-2025");
        let told = |before, after| change(&against, Difference::between(before, after), 20, 41);
        assert_eq!(told(low, high), "Vergeleken met 2025: 6° hoger, over 20 gemeenten en 41 vragen die gelijk bleven.");
        assert!(told(high, low).contains("6° lager"));
        assert!(told(low, low).contains("even hoog"));
    }

    #[test]
    fn support_is_found_at_the_most_urgent_question() {
        let told = |urgent, wanted, offered| support_finding("Oefent u?", urgent, wanted, offered);
        assert_eq!(
            told(3, 2, 1),
            "Het vaakst dringend gevraagd (3 gemeenten): “Oefent u?” Daar kan 1 gemeente mee helpen."
        );
        assert!(told(0, 2, 0).starts_with("Niemand vraagt dringend om hulp. Het vaakst gewenst (2 gemeenten)"));
        assert!(told(0, 2, 0).ends_with("Geen gemeente biedt aan daarbij te helpen."));
        assert!(told(0, 0, 2).starts_with("Niemand vraagt ondersteuning. Wel kunnen 2 gemeenten mee helpen"));
    }

    #[test]
    fn findings_of_figures_follow_their_counts() {
        assert_eq!(distribution_finding("T", 5, 12), "T: per vraag zijn 5 tot 12 gemeenten op het basisniveau");
        assert_eq!(distribution_finding("T", 0, 0), "T: bij elke vraag is geen gemeente op het basisniveau");
        assert_eq!(distribution_finding("T", 1, 1), "T: bij elke vraag is 1 gemeente op het basisniveau");
        assert_eq!(
            facts(4, 22, [22, 53, 100], 1),
            "4 van 22 gemeenten op het basisniveau. Laagste 22°, mediaan 53°, hoogste 100°. 1 gemeente vulde hier te weinig in."
        );
        assert_eq!(
            step_facts("EH-09", 9, 14, &[]),
            "EH-09 · 14 gemeenten zitten onder het basisniveau, 9 op één stap · nog geen aanbod"
        );
        assert_eq!(steps_finding(1, "0,4"), "Eén stap levert nog graden op: 0,4° voor de regio.");
    }
}
