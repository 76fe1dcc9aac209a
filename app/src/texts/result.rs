//! Resultaat.

pub(crate) mod behind;
pub(crate) mod calculation;
pub(crate) mod file;
pub(crate) mod last_year;
pub(crate) mod steps;
pub(crate) mod what_if;

use crate::texts::moment;
use scoring::Date;
use scoring::score::{BasicLevel, Coverage, MunicipalityScore, ThemeScore};

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
/// Before what is not stored.
pub(crate) const NOT_STORED_KIND: &str = "Let op.";
/// Questions with two answers between which nobody chose.
pub(crate) fn clashes(count: usize) -> String {
    let questions = if count == 1 { "Eén vraag is".to_owned() } else { format!("{count} vragen zijn") };
    format!(
        "{questions} in twee tabbladen verschillend beantwoord. Tot u kiest, rekenen het resultaat en het bestand met het antwoord dat bij Invullen is aangevinkt."
    )
}
/// Before the links to them.
pub(crate) const CHOOSE_AT: &str = "Kies welk antwoord blijft, bij";
/// Prints the page.
pub(crate) const PRINT: &str = "Resultaat afdrukken";
/// What printing gives.
pub(crate) const PRINT_MEANS: &str = "Op twee bladzijden A4, met ruimte om te tekenen. Bewaart u het als PDF? Gebruik dan Edge of Chrome: die maken een PDF die ook met een schermlezer te lezen is.";
/// To the questionnaire with these answers, to print.
pub(crate) const ON_PAPER: &str = "Alle vragen en antwoorden op papier";
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
/// Behind the first of many that are equally weak.
pub(crate) fn weakest_more(count: usize) -> String {
    format!(", en nog {count} {} die even zwak {}", questions(count), if count == 1 { "is" } else { "zijn" })
}
/// Before the questions of a hint.
pub(crate) const LOOK_AT: &str = "Bekijk";
/// The standing of a theme in which nothing is filled in.
pub(crate) const STANDING_EMPTY: &str = "Nog niets ingevuld";

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
    names.iter().enumerate().flat_map(|(position, name)| [joint(position, names.len()), *name]).collect()
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
        BasicLevel::NotReached if open > 0 => {
            format!("Nog minstens {below} {} tot het basisniveau.", questions(below))
        }
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
    use scoring::{Choice, Draft, Edition, Level, Note};
    use std::sync::Arc;

    /// Unanswered.
    pub(super) const OPEN: Choice = Choice::Unanswered;
    pub(super) const UNKNOWN: Choice = Choice::Unknown;
    pub(super) const NOT_APPLICABLE: Choice = Choice::NotApplicable;

    pub(super) const fn level(level: usize) -> Choice {
        Choice::Level(Level::ALL[level])
    }

    /// The small edition of Uitleg: norms 3, 3, 2 and 4; only the third question may be *niet van toepassing*.
    pub(super) fn score(choices: [Choice; 4]) -> MunicipalityScore {
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

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        assert_eq!(joined(&["a"]), "a");
        assert_eq!(joined(&["a", "b"]), "a en b");
        assert_eq!(joined(&["a", "b", "c"]), "a, b en c");
    }
}
