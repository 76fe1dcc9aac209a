//! Resultaat.

use crate::texts::moment;
use scoring::score::{BasicLevel, Coverage, Gain, MunicipalityScore, QuestionScore, Temperature, ThemeScore};
use scoring::{Choice, Date, Label};

/// Heading where nobody's result was asked for.
pub(crate) const CHOOSE: &str = "Van welke gemeente wilt u het resultaat zien?";
/// What is listed there.
pub(crate) const CHOOSE_LEAD: &str = "Dit zijn de vragenlijsten die in deze browser zijn begonnen.";
/// Nothing to list.
pub(crate) const NONE: &str = "Er is nog geen resultaat";
/// What to do then.
pub(crate) const NONE_LEAD: &str = "Vul eerst de vragenlijst in, op dit apparaat en in deze browser. Daarna ziet u hier meteen waar uw gemeente staat. Heeft u op een ander apparaat ingevuld? Kijk dan daar.";
/// To the questionnaire.
pub(crate) const NONE_LINK: &str = "Begin met invullen";
/// Chapter with the thermometers.
pub(crate) const WHERE: &str = "Waar staat u";
/// Chapter with the hints.
pub(crate) const HINTS: &str = "Past dit bij elkaar";
/// What the hints are.
pub(crate) const HINTS_LEAD: &str = "Deze antwoorden komen zelden samen voor. Het is geen fout: kijk er nog eens naar en pas ze aan als dat nodig is. Voor de score maakt deze opmerking niets uit.";
/// Chapter with the steps.
pub(crate) const STEPS: &str = "Wat kunt u doen";
/// In what order the steps stand.
pub(crate) const STEPS_LEAD: &str = "Deze stappen brengen u bij het basisniveau, de grootste eerst. Bij elke stap staat hoeveel graden uw gemeente erdoor stijgt.";
/// As [`STEPS_LEAD`], where there is no temperature to rise.
pub(crate) const STEPS_LEAD_NO_SCORE: &str = "Deze stappen brengen u bij het basisniveau, in de volgorde van de vragenlijst. Hoeveel graden een stap oplevert, ziet u zodra uw gemeente een score heeft.";
/// Nothing is below the basic level.
pub(crate) const STEPS_NONE: &str = "Wat u tot nu toe heeft ingevuld, staat op of boven het basisniveau.";
/// Nothing is filled in.
pub(crate) const STEPS_EMPTY: &str = "Zodra u vragen heeft beantwoord, staat hier wat u kunt doen.";
/// For a screen reader, before a gain.
pub(crate) const GAIN: &str = "Levert op: ";
/// The theme of the question does not count.
pub(crate) const GAIN_NOT_COUNTING: &str = "telt nog niet mee";
/// The municipality has no temperature.
pub(crate) const GAIN_NO_SCORE: &str = "nog geen score";
/// The VAR offers nothing for it.
pub(crate) const NO_OFFERING: &str = "nog geen aanbod";
/// What an offering is, one click away.
pub(crate) const OFFERINGS: &str = "Wat houdt dit aanbod in?";
/// The answer of a step that is *onbekend*.
pub(crate) const FIND_OUT: &str = "onbekend: zoek eerst uit waar u staat";
/// Chapter with the file.
pub(crate) const FILE: &str = "Het bestand voor de VAR";
/// What is not filled in.
pub(crate) const OPEN: &str = "Wat er nog openstaat";
/// Open questions forbid nothing.
pub(crate) const OPEN_MEANS: &str = "U kunt het bestand ook maken als er vragen openstaan. Maak later gerust een nieuw bestand: als de VAR er twee van uw gemeente heeft, stelt de Cyberthermometer het nieuwste voor en kiest de VAR welk bestand telt.";
/// Makes the file.
pub(crate) const MAKE: &str = "Maak het bestand (CSV)";
/// What the file holds.
pub(crate) const HOLDS: &str = "In het bestand staan al uw antwoorden en toelichtingen. Iedereen die het bestand heeft, kan ze lezen: er zit geen wachtwoord op.";
/// How to send it.
pub(crate) const SEND: &str = "Zo verstuurt u het";
/// The edition says nothing of sending.
pub(crate) const SEND_UNKNOWN: &str = "In deze editie staat niet waar u het bestand naartoe stuurt. Vraag het de VAR.";
/// An invented result is sent to nobody.
pub(crate) const SEND_EXAMPLE: &str = "Dit is een voorbeeld. Dit bestand stuurt u nergens naartoe.";
/// Heading of the handling label.
pub(crate) const LABEL: &str = "Wie mag het bestand zien";
/// The browser did not take the file.
pub(crate) const NOT_MADE: &str = "Het bestand is niet gemaakt: de browser liet het niet toe. Uw antwoorden staan er nog. Kijk of de browser downloads blokkeert en probeer het opnieuw.";
/// Before it.
pub(crate) const NOT_MADE_KIND: &str = "Niet gelukt.";
/// Before what is not stored.
pub(crate) const NOT_STORED_KIND: &str = "Let op.";
/// Prints the page.
pub(crate) const PRINT: &str = "Resultaat afdrukken";
/// What printing gives.
pub(crate) const PRINT_MEANS: &str = "Op A4, met ruimte om te tekenen. Bewaart u het als PDF? Gebruik dan Edge of Chrome: die maken een PDF die ook met een schermlezer te lezen is.";
/// Back to the questions.
pub(crate) const BACK: &str = "Terug naar de vragen";
/// On paper: who saw it.
pub(crate) const SIGN: &str = "Ondertekening";
/// The parties that sign, and what each fills in.
pub(crate) const SIGNERS: [&str; 2] = ["Ingevuld door", "Gezien door"];
/// See [`SIGNERS`].
pub(crate) const SIGN_LINES: [&str; 4] = ["Naam", "Functie", "Datum", "Handtekening"];
/// Before the question that a mean hides.
pub(crate) const WEAKEST: &str = "Zwakste vraag: ";
/// As [`WEAKEST`], where there are several.
pub(crate) const WEAKEST_ALIKE: &str = "Zwakste vragen: ";
/// A question that leaves the score.
pub(crate) const NOT_COUNTED: &str = "telt niet mee";
/// Columns of the calculation of a theme.
pub(crate) const CALCULATION_HEAD: [&str; 4] = ["Vraag", "Antwoord", "Basisniveau", "Telt voor"];
/// Columns of the calculation of a municipality.
pub(crate) const THEMES_HEAD: [&str; 3] = ["Thema", "Temperatuur", "Telt mee"];
/// Names the table of a municipality's calculation.
pub(crate) const THEMES_CAPTION: &str = "Temperatuur per thema";
/// Before the questions of a hint.
pub(crate) const LOOK_AT: &str = "Bekijk";
/// How a theme is calculated.
pub(crate) const CALCULATION: &str = "Elke vraag telt even zwaar. Een vraag op of boven het basisniveau telt voor 1, anders telt het deel van de weg dat u heeft afgelegd. Onbekend telt voor 0. Wat niet van toepassing is of nog openstaat, telt niet mee.";
/// How a municipality is calculated.
pub(crate) const THEMES_CALCULATION: &str = "De temperatuur van uw gemeente is het gemiddelde van de thema’s die meetellen. Een thema telt mee als minstens drie kwart van de vragen is beantwoord.";
/// The standing of a theme in which nothing is filled in.
pub(crate) const STANDING_EMPTY: &str = "Nog niets ingevuld";
/// An answer, as the calculation names it.
pub(crate) const UNANSWERED: &str = "nog niet beantwoord";
/// An answer, as the calculation names it.
pub(crate) const UNKNOWN: &str = "onbekend";
/// An answer, as the calculation names it.
pub(crate) const NOT_APPLICABLE: &str = "niet van toepassing";
/// An answer that counts as open.
pub(crate) const REASON_MISSING: &str = "niet van toepassing, maar de reden ontbreekt";

/// `vraag` or `vragen`.
const fn questions(count: usize) -> &'static str {
    if count == 1 { "vraag" } else { "vragen" }
}

/// `EH-07`, `EH-07 en EH-09`, `EH-07, EH-09 en EH-13`: what stands before the word at a position of a list.
pub(crate) const fn joint(position: usize, length: usize) -> &'static str {
    match length - position {
        _ if position == 0 => "",
        1 => " en ",
        _ => ", ",
    }
}

/// Names as one text, joined as [`joint`] does.
fn joined(names: &[&str]) -> String {
    names.iter().enumerate().map(|(position, name)| format!("{}{name}", joint(position, names.len()))).collect()
}

/// How the page begins: where the municipality stands, and beside what that is to be held.
pub(crate) fn finding(name: &str, score: &MunicipalityScore) -> (String, String) {
    let Some(temperature) = score.temperature else {
        return if score.basic_level == BasicLevel::NotApplicable {
            (format!("{name} heeft geen score."), "Geen enkele vraag is van toepassing.".to_owned())
        } else if score.coverage.answered() == 0 {
            (format!("{name} heeft nog geen score."), "Er is nog geen vraag beantwoord.".to_owned())
        } else {
            (format!("{name} heeft nog geen score."), "Er is nog geen thema dat meetelt.".to_owned())
        };
    };
    let below = score.scored - score.at_basic_level;
    let open = score.coverage.unanswered();
    let yardstick = match score.basic_level {
        BasicLevel::Reached | BasicLevel::NotApplicable => "Het basisniveau is bereikt.".to_owned(),
        BasicLevel::NotReached => format!("Nog {below} {} tot het basisniveau.", questions(below)),
        BasicLevel::Incomplete => format!("Tot nu toe op het basisniveau, nog {open} {} open.", questions(open)),
    };
    (format!("{name} staat op {}°.", temperature.shown()), yardstick)
}

/// What the finding leaves out, and how much was answered: a sentence for each. `title` names a theme.
pub(crate) fn left_out<'a>(score: &MunicipalityScore, title: impl Fn(&ThemeScore) -> &'a str) -> String {
    let mut sentences = Vec::new();
    let all = score.themes.len();
    if score.temperature.is_some() {
        sentences.push(if score.counting_themes == all && all == 1 {
            "Dit gaat over het enige thema.".to_owned()
        } else if score.counting_themes == all {
            format!("Dit is het gemiddelde van alle {all} thema’s.")
        } else {
            format!("Dit gaat over {} van {all} thema’s.", score.counting_themes)
        });
    }
    let named = |chosen: fn(&ThemeScore) -> bool| -> Vec<&str> {
        score.themes.iter().filter(|theme| chosen(theme)).map(&title).collect()
    };
    if score.coverage.answered() > 0 {
        let open = named(|theme| !theme.counts && !theme.coverage.is_complete());
        if !open.is_empty() {
            sentences.push(format!("Telt nog niet mee door open vragen: {}.", joined(&open)));
        }
        let not_applicable = named(|theme| theme.basic_level == BasicLevel::NotApplicable);
        if !not_applicable.is_empty() {
            sentences.push(format!("Heeft geen vraag die van toepassing is: {}.", joined(&not_applicable)));
        }
    }
    sentences.push(answered(score.coverage));
    match score.unknown {
        0 => {}
        1 => sentences.push("1 antwoord is onbekend en telt als 0.".to_owned()),
        unknown => sentences.push(format!("{unknown} antwoorden zijn onbekend en tellen als 0.")),
    }
    match score.not_applicable {
        0 => {}
        1 => sentences.push("1 vraag is niet van toepassing en telt niet mee.".to_owned()),
        count => sentences.push(format!("{count} vragen zijn niet van toepassing en tellen niet mee.")),
    }
    sentences.join(" ")
}

/// How much was answered, as a sentence.
fn answered(coverage: Coverage) -> String {
    let (answered, all) = (coverage.answered(), coverage.questions());
    if coverage.is_complete() {
        format!("Alle {all} vragen zijn beantwoord.")
    } else {
        format!("Van de {all} vragen zijn er {answered} beantwoord ({} %).", coverage.shown())
    }
}

/// Whether a theme reached the basic level, in words.
pub(crate) fn standing(theme: &ThemeScore) -> String {
    let below = theme.scored - theme.at_basic_level;
    match theme.basic_level {
        BasicLevel::Reached => "✓ Basisniveau bereikt".to_owned(),
        BasicLevel::NotReached => format!("Niet bereikt: nog {below} {} onder het basisniveau", questions(below)),
        BasicLevel::NotApplicable => "Niet van toepassing".to_owned(),
        BasicLevel::Incomplete if theme.coverage.answered() == 0 => STANDING_EMPTY.to_owned(),
        BasicLevel::Incomplete => {
            let open = theme.coverage.unanswered();
            format!("Onvolledig: nog {open} {} open", questions(open))
        }
    }
}

/// How many questions of a theme are at the basic level, and how many are not in its score or known.
pub(crate) fn facts(theme: &ThemeScore) -> String {
    let mut facts = Vec::new();
    if theme.scored > 0 {
        facts.push(format!(
            "{} van {} {} op het basisniveau.",
            theme.at_basic_level,
            theme.scored,
            questions(theme.scored)
        ));
    }
    let counts = [
        (theme.unknown, "onbekend"),
        (theme.not_applicable, "niet van toepassing"),
        (theme.coverage.unanswered(), "open"),
    ];
    facts.extend(counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}.")));
    facts.join(" ")
}

/// What stands under a theme's figure: that it is *voorlopig* or missing, and its coverage wherever that is below 100 %.
pub(crate) fn kind(theme: &ThemeScore) -> Option<String> {
    if theme.temperature.is_none() {
        let none = if theme.basic_level == BasicLevel::NotApplicable { "geen score" } else { "nog geen score" };
        return Some(none.to_owned());
    }
    let filled = (!theme.coverage.is_complete()).then(|| format!("{} % ingevuld", theme.coverage.shown()));
    match (theme.is_provisional(), filled) {
        (true, Some(filled)) => Some(format!("voorlopig, {filled}")),
        (true, None) => Some("voorlopig".to_owned()),
        (false, filled) => filled,
    }
}

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

/// From where to where a step leads.
pub(crate) fn step(choice: Choice, norm: u8) -> String {
    choice.level().map_or_else(|| FIND_OUT.to_owned(), |level| format!("van niveau {level} naar {norm}"))
}

/// `+4,8°`
pub(crate) fn gain(gain: Gain) -> String {
    format!("+{}°", gain.shown())
}

/// What all steps bring together.
pub(crate) fn gain_of_all(all: Gain) -> String {
    format!("Alle stappen samen leveren {} op.", gain(all))
}

/// On paper: the first steps only.
pub(crate) fn first_steps(shown: usize, all: usize) -> String {
    format!("Op papier staan de eerste {shown} van {all} stappen. De andere staan in de Cyberthermometer.")
}

/// Before the links to open questions of a theme.
pub(crate) fn open_in(title: &str, open: usize) -> String {
    format!("{title}: {open} {} niet beantwoord: ", questions(open))
}

/// All of a theme is answered.
pub(crate) fn complete(title: &str, all: usize) -> String {
    match all {
        1 => format!("{title}: de vraag is beantwoord."),
        all => format!("{title}: alle {all} vragen zijn beantwoord."),
    }
}

/// All of a theme is answered, but for questions that lack a reason.
pub(crate) fn others_complete(title: &str) -> String {
    format!("{title}: er ontbreekt alleen nog een reden.")
}

/// Behind the open questions of a theme that does not count for them.
pub(crate) const NOT_COUNTING: &str =
    " Dit thema telt nog niet mee in de score: daarvoor moet drie kwart van de vragen beantwoord zijn.";

/// What some questions of a theme have in common, before the links to them.
pub(crate) fn in_theme(title: &str, what: &str) -> String {
    format!("{title}, {what}: ")
}

/// Questions that lack the reason for *niet van toepassing*.
pub(crate) const WITHOUT_REASON: &str = "“niet van toepassing” zonder reden";
/// Behind them.
pub(crate) const WITHOUT_REASON_MEANS: &str = " Zonder reden staat zo’n vraag in het bestand als niet beantwoord.";
/// Questions answered *onbekend*.
pub(crate) const ARE_UNKNOWN: &str = "onbekend";
/// Behind them.
pub(crate) const ARE_UNKNOWN_MEANS: &str = " Dit telt als 0, en de VAR ziet dat het onbekend is.";
/// Questions that do not apply.
pub(crate) const ARE_NOT_APPLICABLE: &str = "niet van toepassing, met de reden in het bestand";

/// What a label allows.
pub(crate) const fn label_means(label: Label) -> &'static str {
    match label {
        Label::Red => "Alleen voor de mensen aan wie u het zelf stuurt. Niemand deelt het verder.",
        Label::AmberStrict => "Alleen binnen de organisatie die het krijgt, voor wie het voor het werk nodig heeft.",
        Label::Amber => {
            "Binnen de organisatie die het krijgt en met haar klanten, voor wie het voor het werk nodig heeft."
        }
        Label::Green => "Binnen de kring van gemeenten en partners, niet openbaar.",
        Label::Clear => "Iedereen mag het zien.",
    }
}

/// The name that the file will have.
pub(crate) fn file_name(name: &str) -> String {
    format!("Naam van het bestand: {name}")
}

/// The file was handed to the browser.
pub(crate) fn made(name: &str) -> String {
    format!("Het bestand {name} is gemaakt. U vindt het bij de downloads van uw browser, meestal in de map Downloads.")
}

/// On paper: whose result it is, and of when.
pub(crate) fn printed(edition_title: &str, today: Date) -> String {
    format!("{edition_title}, afgedrukt op {}.", moment::date(today))
}

/// What the list of drafts says of one.
pub(crate) fn result_of(name: &str, edition: &str) -> String {
    format!("Resultaat van {name}, {edition}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::{Draft, Edition, Level, Note};
    use std::sync::Arc;

    /// Unanswered.
    const OPEN: Choice = Choice::Unanswered;
    const UNKNOWN: Choice = Choice::Unknown;
    const NOT_APPLICABLE: Choice = Choice::NotApplicable;

    const fn level(level: usize) -> Choice {
        Choice::Level(Level::ALL[level])
    }

    /// The small edition of Uitleg: norms 3, 3, 2 and 4; only the third question may be *niet van toepassing*.
    fn score(choices: [Choice; 4]) -> MunicipalityScore {
        let edition = Arc::new(Edition::read(include_bytes!("../pages/explanation/example.json")).unwrap());
        let mut draft = Draft::new(Arc::clone(&edition), &edition.municipalities()[0].code).unwrap();
        for (question, choice) in edition.questions().iter().zip(choices) {
            let answer = draft.answer_mut(&question.id).unwrap();
            answer.choice = choice;
            answer.note = Note::cut("Wij hebben geen haven.");
        }
        draft.score()
    }

    fn check_finding(choices: [Choice; 4], sentence: &str, yardstick: &str, rest: &str) {
        let score = score(choices);
        assert_eq!(finding("Dijkhaven", &score), (sentence.to_owned(), yardstick.to_owned()));
        assert_eq!(left_out(&score, |_| "Voorbeeld"), rest);
    }

    #[test]
    fn the_finding_is_made_from_the_score() {
        // Worked example 1 of docs/scoring.md: 60.41… degrees, at the basic level 1 of 4.
        check_finding(
            [level(2), level(4), UNKNOWN, level(3)],
            "Dijkhaven staat op 60°.",
            "Nog 3 vragen tot het basisniveau.",
            "Dit gaat over het enige thema. Alle 4 vragen zijn beantwoord. 1 antwoord is onbekend en telt als 0.",
        );
        check_finding(
            [level(2), level(3), NOT_APPLICABLE, level(4)],
            "Dijkhaven staat op 89°.",
            "Nog 1 vraag tot het basisniveau.",
            "Dit gaat over het enige thema. Alle 4 vragen zijn beantwoord. 1 vraag is niet van toepassing en telt niet mee.",
        );
        check_finding(
            [level(3), level(3), level(2), OPEN],
            "Dijkhaven staat op 100°.",
            "Tot nu toe op het basisniveau, nog 1 vraag open.",
            "Dit gaat over het enige thema. Van de 4 vragen zijn er 3 beantwoord (75 %).",
        );
        check_finding(
            [level(3), level(3), level(2), level(4)],
            "Dijkhaven staat op 100°.",
            "Het basisniveau is bereikt.",
            "Dit gaat over het enige thema. Alle 4 vragen zijn beantwoord.",
        );
        check_finding(
            [level(3), level(3), OPEN, OPEN],
            "Dijkhaven heeft nog geen score.",
            "Er is nog geen thema dat meetelt.",
            "Telt nog niet mee door open vragen: Voorbeeld. Van de 4 vragen zijn er 2 beantwoord (50 %).",
        );
        check_finding(
            [OPEN; 4],
            "Dijkhaven heeft nog geen score.",
            "Er is nog geen vraag beantwoord.",
            "Van de 4 vragen zijn er 0 beantwoord (0 %).",
        );
    }

    fn check_theme(choices: [Choice; 4], expected_standing: &str, expected_facts: &str, expected_kind: Option<&str>) {
        let score = score(choices);
        let theme = &score.themes[0];
        assert_eq!(standing(theme), expected_standing);
        assert_eq!(facts(theme), expected_facts);
        assert_eq!(kind(theme).as_deref(), expected_kind);
    }

    #[test]
    fn a_theme_is_told_in_words() {
        check_theme(
            [level(2), level(4), UNKNOWN, level(3)],
            "Niet bereikt: nog 3 vragen onder het basisniveau",
            "1 van 4 vragen op het basisniveau. 1 onbekend.",
            None,
        );
        check_theme(
            [level(3), level(3), NOT_APPLICABLE, level(4)],
            "✓ Basisniveau bereikt",
            "3 van 3 vragen op het basisniveau. 1 niet van toepassing.",
            None,
        );
        check_theme(
            [level(3), level(3), level(2), OPEN],
            "Onvolledig: nog 1 vraag open",
            "3 van 3 vragen op het basisniveau. 1 open.",
            Some("75 % ingevuld"),
        );
        check_theme(
            [level(3), level(1), OPEN, OPEN],
            "Niet bereikt: nog 1 vraag onder het basisniveau",
            "1 van 2 vragen op het basisniveau. 2 open.",
            Some("voorlopig, 50 % ingevuld"),
        );
        check_theme([OPEN; 4], STANDING_EMPTY, "4 open.", Some("nog geen score"));
    }

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

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        assert_eq!(joined(&["a"]), "a");
        assert_eq!(joined(&["a", "b"]), "a en b");
        assert_eq!(joined(&["a", "b", "c"]), "a, b en c");
    }
}
