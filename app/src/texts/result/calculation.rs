//! Resultaat: the calculation behind each number; Uitleg uses it for its example.

use scoring::Choice;
use scoring::score::{BasicLevel, MunicipalityScore, QuestionScore, Temperature, ThemeScore};

/// A question that leaves the score.
pub(crate) const NOT_COUNTED: &str = "telt niet mee";
/// Columns of the calculation of a theme.
pub(crate) const CALCULATION_HEAD: [&str; 4] = ["Vraag", "Antwoord", "Basisniveau", "Telt voor"];
/// Columns of the calculation of a municipality.
pub(crate) const THEMES_HEAD: [&str; 3] = ["Thema", "Temperatuur", "Telt mee"];
/// Names the table of a municipality's calculation.
pub(crate) const THEMES_CAPTION: &str = "Temperatuur per thema";
/// How a theme is calculated.
pub(crate) const CALCULATION: &str = "Elke vraag telt even zwaar. Een vraag op of boven het basisniveau telt voor 1, anders telt het deel van de weg dat u heeft afgelegd. Onbekend telt voor 0. Wat niet van toepassing is of nog openstaat, telt niet mee.";
/// How a municipality is calculated.
pub(crate) const THEMES_CALCULATION: &str = "De temperatuur van uw gemeente is het gemiddelde van de thema’s die meetellen. Een thema telt mee als minstens drie kwart van de vragen is beantwoord.";
/// An answer, as the calculation names it.
pub(crate) const UNANSWERED: &str = "nog niet beantwoord";
/// An answer, as the calculation names it.
pub(crate) const UNKNOWN: &str = "onbekend";
/// An answer, as the calculation names it.
pub(crate) const NOT_APPLICABLE: &str = "niet van toepassing";
/// An answer that counts as open.
pub(crate) const REASON_MISSING: &str = "niet van toepassing, maar de reden ontbreekt";
/// Opens the calculation behind a figure.
pub(crate) fn how(temperature: Temperature) -> String {
    format!("Hoe komt {}° tot stand?", temperature.shown())
}
/// Opens the questions of a theme without a figure.
pub(crate) const HOW_NONE: &str = "Waarom is er geen score?";
/// Names a table of a calculation.
pub(crate) fn calculation_of(title: &str) -> String {
    format!("Berekening van {title}")
}
/// `niveau 2, op papier`; what else can be answered, in a word or two.
pub(crate) fn choice(choice: Choice, level_names: &[&str; 5]) -> String {
    match choice {
        Choice::Level(level) => format!("niveau {level}, {}", level_names[level.index()]),
        Choice::Unknown => UNKNOWN.to_owned(),
        Choice::NotApplicable => NOT_APPLICABLE.to_owned(),
        Choice::Unanswered => UNANSWERED.to_owned(),
    }
}
/// What a question adds: `2/3`, or that it adds nothing.
pub(crate) fn counts_for(question: &QuestionScore) -> String {
    question.scored.map_or_else(|| NOT_COUNTED.to_owned(), |attainment| attainment.exact().to_string())
}
/// The arithmetic of a theme: `(2/3 + 1 + 0 + 3/4) : 4 × 100 = 60,41…°. Getoond: 60°.`
pub(crate) fn theme_sum(theme: &ThemeScore) -> Option<String> {
    let temperature = theme.temperature?;
    let terms: Vec<String> = theme
        .questions
        .iter()
        .filter_map(|question| question.scored)
        .map(|scored| scored.exact().to_string())
        .collect();
    Some(format!("({}) : {} × 100 = {}", terms.join(" + "), theme.scored, outcome(temperature)))
}
/// The arithmetic of a municipality: `(60,41…° + 100°) : 2 = 80,20…°. Getoond: 80°.`
pub(crate) fn municipality_sum(score: &MunicipalityScore) -> Option<String> {
    let temperature = score.temperature?;
    let terms: Vec<String> = score
        .themes
        .iter()
        .filter(|theme| theme.counts)
        .filter_map(|theme| theme.temperature)
        .map(|temperature| format!("{}°", temperature.exact().decimals()))
        .collect();
    Some(format!("({}) : {} = {}", terms.join(" + "), score.counting_themes, outcome(temperature)))
}

/// A temperature exactly and as shown, with why the two differ where rounding alone does not tell.
fn outcome(temperature: Temperature) -> String {
    let (exact, shown) = (temperature.exact(), temperature.shown());
    let why = match shown {
        99 if exact.rounded() == 100 => " Wij schrijven pas 100° als het precies 100 is.",
        1 if exact.rounded() == 0 => " Wij schrijven pas 0° als het precies 0 is.",
        _ => "",
    };
    format!("{}°. Getoond: {shown}°.{why}", exact.decimals())
}

/// Whether a theme counts for the municipality, and why not.
pub(crate) fn counts(theme: &ThemeScore) -> String {
    let (answered, all) = (theme.coverage.answered(), theme.coverage.questions());
    if theme.counts {
        "ja".to_owned()
    } else if theme.basic_level == BasicLevel::NotApplicable {
        "nee, geen vraag is van toepassing".to_owned()
    } else if theme.coverage.is_three_quarters() {
        "nee, nog geen antwoord dat een score geeft".to_owned()
    } else {
        format!("nee, {answered} van {all} vragen beantwoord")
    }
}
/// A temperature in the calculation of a municipality.
pub(crate) fn exact(temperature: Option<Temperature>) -> String {
    temperature.map_or_else(|| "geen".to_owned(), |temperature| format!("{}°", temperature.exact().decimals()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOT_APPLICABLE, OPEN, UNKNOWN, level, score};
    use super::{Choice, municipality_sum, theme_sum};

    fn check_sum(choices: [Choice; 4], expected: Option<&str>) {
        assert_eq!(theme_sum(&score(choices).themes[0]).as_deref(), expected);
    }

    #[test]
    fn the_arithmetic_is_that_of_the_worked_examples() {
        check_sum(
            [level(2), level(4), UNKNOWN, level(3)],
            Some("(2/3 + 1 + 0 + 3/4) : 4 × 100 = 60,41…°. Getoond: 60°."),
        );
        check_sum(
            [level(2), level(4), NOT_APPLICABLE, level(3)],
            Some("(2/3 + 1 + 3/4) : 3 × 100 = 80,55…°. Getoond: 81°."),
        );
        check_sum([OPEN; 4], None);
        assert_eq!(
            municipality_sum(&score([level(2), level(4), UNKNOWN, level(3)])).as_deref(),
            Some("(60,41…°) : 1 = 60,41…°. Getoond: 60°.")
        );
    }
}
