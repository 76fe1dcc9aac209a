//! Resultaat: what stands behind the counts.

use super::questions;
use scoring::score::{BasicLevel, Coverage, MunicipalityScore, Step};

/// Whether the basic level is reached, in a few words, and by how many questions.
pub(crate) fn basic_level(score: &MunicipalityScore) -> (&'static str, String) {
    let below = score.scored - score.at_basic_level;
    let open = score.coverage.unanswered();
    match score.basic_level {
        BasicLevel::Reached => (
            "Basisniveau bereikt.",
            format!("{} Er staat geen vraag open.", at_basic_level(score.at_basic_level, score.scored)),
        ),
        BasicLevel::NotReached => {
            let at = at_basic_level(score.at_basic_level, score.scored);
            let below = match below {
                1 => "1 vraag staat eronder.".to_owned(),
                below => format!("{below} vragen staan eronder."),
            };
            let open = match open {
                0 => String::new(),
                1 => " 1 vraag staat nog open en kan er ook onder staan.".to_owned(),
                open => format!(" {open} vragen staan nog open en kunnen er ook onder staan."),
            };
            ("Basisniveau niet bereikt.", format!("{at} {below}{open}"))
        }
        BasicLevel::Incomplete => {
            let open = match open {
                1 => "1 vraag staat nog open.".to_owned(),
                open => format!("{open} vragen staan nog open."),
            };
            ("Basisniveau onvolledig.", format!("Geen vraag staat eronder, maar {open}"))
        }
        BasicLevel::NotApplicable => {
            ("Basisniveau niet van toepassing.", "Geen vraag telt mee in de score.".to_owned())
        }
    }
}

fn at_basic_level(at: usize, scored: usize) -> String {
    let verb = if at == 1 { "staat" } else { "staan" };
    format!("Van de {scored} {} in de score {verb} er {at} op of boven het basisniveau.", questions(scored))
}

/// Opens the questions behind the basic level.
pub(crate) const WHICH: &str = "Welke vragen zijn dat?";
/// Before the questions at or above their norm.
pub(crate) fn at(count: usize, scored: usize) -> String {
    format!("Op of boven het basisniveau ({count} van {scored}): ")
}
/// Before the questions below it.
pub(crate) fn below(count: usize, scored: usize) -> String {
    format!("Onder het basisniveau ({count} van {scored}): ")
}
/// Before those that leave the score.
pub(crate) fn not_applicable(count: usize) -> String {
    format!("Telt niet mee, want niet van toepassing ({count}): ")
}
/// Before those without an answer.
pub(crate) fn unanswered(count: usize) -> String {
    format!("Telt niet mee, want nog niet beantwoord ({count}): ")
}

/// Opens the calculation of a coverage.
pub(crate) fn how_coverage(coverage: Coverage) -> String {
    format!("Hoe komt {} % ingevuld tot stand?", coverage.shown())
}
/// What a coverage is.
pub(crate) const COVERAGE: &str = "Een vraag is ingevuld als u een niveau, onbekend of niet van toepassing (met een reden) heeft gekozen. Bij minder dan drie kwart telt een thema nog niet mee.";
/// Names the table of it.
pub(crate) const COVERAGE_CAPTION: &str = "Ingevulde vragen per thema";
/// Its columns.
pub(crate) const COVERAGE_HEAD: [&str; 3] = ["Thema", "Ingevuld", "Deel"];
/// `10 van 12`
pub(crate) fn answered_of(coverage: Coverage) -> String {
    format!("{} van {}", coverage.answered(), coverage.questions())
}
/// `83 %`
pub(crate) fn percent(coverage: Coverage) -> String {
    format!("{} %", coverage.shown())
}
/// The arithmetic of a coverage: `40 : 48 × 100 = 83,33… %. Getoond: 83 %.`
pub(crate) fn coverage_sum(coverage: Coverage) -> String {
    let (answered, all, shown) = (coverage.answered(), coverage.questions(), coverage.shown());
    let exact = coverage.exact();
    let why = match shown {
        99 if exact.rounded() == 100 => " Wij schrijven pas 100 % als er niets meer openstaat.",
        1 if exact.rounded() == 0 => " Wij schrijven pas 0 % als er niets is ingevuld.",
        _ => "",
    };
    format!("{answered} : {all} × 100 = {} %. Getoond: {shown} %.{why}", exact.decimals())
}

/// Opens the calculation of a gain.
pub(crate) fn how_gain(shown: &str) -> String {
    format!("Hoe komt {shown} tot stand?")
}
/// What a gain is made of.
pub(crate) fn gain_means(step: &Step) -> String {
    let asked = match step.scored {
        1 => "telt 1 vraag mee".to_owned(),
        scored => format!("tellen {scored} vragen mee"),
    };
    let themes = match step.counting_themes {
        1 => "1 thema".to_owned(),
        themes => format!("{themes} thema’s"),
    };
    format!(
        "Deze vraag telt nu voor {} en straks voor 1. In dit thema {asked}, en de score van uw gemeente is het gemiddelde van {themes}.",
        step.attainment.exact()
    )
}
/// The arithmetic of a gain: `(1 − 2/3) : 12 : 4 × 100 = 0,69…°. Getoond: +0,7°.`
pub(crate) fn gain_sum(step: &Step) -> Option<String> {
    let gain = step.gain?;
    let (now, scored, themes) = (step.attainment.exact(), step.scored, step.counting_themes);
    let exact = gain.exact().decimals();
    Some(format!("(1 − {now}) : {scored} : {themes} × 100 = {exact}°. Getoond: +{}°.", gain.shown()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOT_APPLICABLE, OPEN, UNKNOWN, level, score};
    use super::*;
    use scoring::Choice;

    fn check(choices: [Choice; 4], state: &str, rest: &str) {
        assert_eq!(basic_level(&score(choices)), (state, rest.to_owned()));
    }

    #[test]
    fn the_four_states_of_the_basic_level_are_told() {
        check(
            [level(3), level(4), level(2), level(4)],
            "Basisniveau bereikt.",
            "Van de 4 vragen in de score staan er 4 op of boven het basisniveau. Er staat geen vraag open.",
        );
        check(
            [level(2), level(4), UNKNOWN, level(3)],
            "Basisniveau niet bereikt.",
            "Van de 4 vragen in de score staat er 1 op of boven het basisniveau. 3 vragen staan eronder.",
        );
        check(
            [level(2), level(4), OPEN, level(4)],
            "Basisniveau niet bereikt.",
            "Van de 3 vragen in de score staan er 2 op of boven het basisniveau. 1 vraag staat eronder. 1 vraag staat nog open en kan er ook onder staan.",
        );
        check(
            [level(3), OPEN, NOT_APPLICABLE, OPEN],
            "Basisniveau onvolledig.",
            "Geen vraag staat eronder, maar 2 vragen staan nog open.",
        );
    }

    #[test]
    fn a_coverage_and_a_gain_show_their_arithmetic() {
        let score = score([level(2), level(4), UNKNOWN, OPEN]);
        assert_eq!(coverage_sum(score.coverage), "3 : 4 × 100 = 75 %. Getoond: 75 %.");
        let sums: Vec<String> = score.steps().iter().filter_map(gain_sum).collect();
        assert_eq!(
            sums,
            [
                "(1 − 0) : 3 : 1 × 100 = 33,33…°. Getoond: +33,3°.",
                "(1 − 2/3) : 3 : 1 × 100 = 11,11…°. Getoond: +11,1°."
            ]
        );
        assert_eq!(
            gain_means(&score.steps()[1]),
            "Deze vraag telt nu voor 2/3 en straks voor 1. In dit thema tellen 3 vragen mee, en de score van uw gemeente is het gemiddelde van 1 thema."
        );
    }
}
