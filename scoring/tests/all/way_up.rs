//! The way up of one municipality: its steps, what they would bring together, and the list that is saved of them.

use std::sync::Arc;

use crate::support::tape::{Tape, editions, entries, known, tape};
use crate::support::{check_golden, example_editions, now, small_editions};
use oracle::{OracleAnswer, OracleEdition, OracleSheet};
use proptest::prelude::*;
use scoring::score::{MunicipalityScore, Tally};
use scoring::{
    Choice, Draft, DraftAnswer, Edition, Level, MunicipalityCode, Note, Plan, QuestionId, Support, Timestamp,
};

/// What the second calculation sees of a draft.
fn sheet(draft: &Draft) -> OracleSheet {
    let answers: Vec<(String, OracleAnswer)> = draft
        .answers()
        .map(|(question, _)| {
            let answer = match draft.counted_choice(&question.id).unwrap() {
                Choice::Level(level) => OracleAnswer::Level(level.get()),
                Choice::Unknown => OracleAnswer::Unknown,
                Choice::NotApplicable => OracleAnswer::NotApplicable,
                Choice::Unanswered => OracleAnswer::Open,
            };
            (question.id.to_string(), answer)
        })
        .collect();
    let answers: Vec<(&str, OracleAnswer)> = answers.iter().map(|(id, answer)| (id.as_str(), *answer)).collect();
    OracleSheet::of(draft.municipality().code.as_str(), &answers)
}

/// Random drafts of random editions, with the second calculation's view of the edition.
fn drafts(tape: &mut Tape) -> Vec<(OracleEdition, Draft)> {
    let texts = editions(tape);
    let mut drafts = Vec::new();
    for (edition, text) in known(&texts).iter().zip(&texts) {
        let oracle = oracle::read_edition(text).unwrap();
        let own = entries(tape, edition);
        drafts.extend(own.iter().map(|entry| (oracle.clone(), Draft::from_submission(entry.submission()))));
    }
    drafts
}

/// Every number that stands on a page of a score, as text.
fn numbers(score: &MunicipalityScore) -> Vec<String> {
    let of = |temperature: Option<scoring::score::Temperature>| {
        temperature.map_or_else(|| "-".to_owned(), |temperature| temperature.exact().to_string())
    };
    let themes = score.themes.iter().map(|theme| {
        format!("{} {} {} {}", of(theme.temperature), theme.counts, theme.at_basic_level, theme.basic_level.name())
    });
    let own = format!("{} {} {}", of(score.temperature), score.at_basic_level, score.basic_level.name());
    themes.chain([own]).collect()
}

fn second_numbers(edition: &OracleEdition, sheet: &OracleSheet) -> Vec<String> {
    let of =
        |temperature: Option<oracle::Fraction>| temperature.map_or_else(|| "-".to_owned(), |own| oracle::exact(&own));
    let themes = edition.themes.iter().map(|theme| {
        let counts = oracle::theme_counts(edition, theme, sheet);
        let at = oracle::theme_at_basic_level(edition, theme, sheet);
        let level = oracle::theme_basic_level(edition, theme, sheet).name();
        format!("{} {counts} {at} {level}", of(oracle::theme_temperature(edition, theme, sheet)))
    });
    let (at, _) = oracle::municipality_at_basic_level(edition, sheet);
    let level = oracle::municipality_basic_level(edition, sheet).name();
    let own = format!("{} {at} {level}", of(oracle::municipality_temperature(edition, sheet)));
    themes.chain([own]).collect()
}

/// The list of steps as the second calculation expects it, cell by cell.
fn expected_rows(edition: &OracleEdition, draft: &Draft) -> Vec<Vec<String>> {
    let sheet = sheet(draft);
    let row = |number: String, id: &str, degrees: String, warning: &str| -> Vec<String> {
        let question = draft.edition().question(id).unwrap();
        let (answer, level) = match sheet.answer(id) {
            OracleAnswer::Level(level) => ("niveau", level.to_string()),
            OracleAnswer::Unknown => ("onbekend", String::new()),
            OracleAnswer::NotApplicable => ("nvt", String::new()),
            OracleAnswer::Open => ("", String::new()),
        };
        let theme = draft.edition().theme(question.theme.as_str()).unwrap();
        let support = draft.answer(&question.id).unwrap().support.as_str();
        let offerings: Vec<&str> =
            question.offerings.iter().map(|id| draft.edition().offering(id).unwrap().title.as_str()).collect();
        let is_example = edition.id.starts_with("voorbeeld-");
        [
            edition.label.as_str(),
            if is_example { "voorbeeldgegevens" } else { "" },
            &edition.id,
            draft.municipality().code.as_str(),
            &oracle::guarded(&draft.municipality().name),
            &number,
            &oracle::guarded(&theme.title),
            id,
            &oracle::guarded(&question.text),
            answer,
            &level,
            &edition.question(id).unwrap().norm.to_string(),
            &oracle::guarded(&question.action),
            &degrees,
            warning,
            support,
            &oracle::guarded(&offerings.join("\n")),
            "",
            "",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let mut rows = Vec::new();
    for (place, (id, rise)) in oracle::way_up(edition, &sheet).into_iter().enumerate() {
        let number = (place + 1).to_string();
        rows.push(match rise.map(|rise| oracle::shown_gain(&rise)) {
            None => row(number, &id, String::new(), "nog geen score"),
            Some(shown) if shown == "0,0" => row(number, &id, String::new(), "thema telt nog niet mee"),
            Some(shown) => row(number, &id, shown, ""),
        });
    }
    for theme in &edition.themes {
        for question in edition.questions_of(theme) {
            if sheet.answer(&question.id) == OracleAnswer::Open {
                rows.push(row(String::new(), &question.id, String::new(), "nog niet beantwoord"));
            }
        }
    }
    rows
}

const HEADER: [&str; 19] = [
    "rubricering",
    "gegevens",
    "editie",
    "gemeentecode",
    "gemeente",
    "stap",
    "thema",
    "vraag",
    "vraagtekst",
    "antwoord",
    "niveau",
    "basisniveau",
    "actie",
    "graden",
    "let_op",
    "ondersteuning",
    "aanbod",
    "eigenaar",
    "datum",
];

fn check_plan(edition: &OracleEdition, draft: &Draft) {
    let rows = oracle::read_table(&Plan::new(draft, now()).to_csv()).unwrap();
    assert_eq!(rows[0], HEADER);
    assert_eq!(rows[1..], expected_rows(edition, draft));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn what_steps_would_bring_is_that_of_the_second_calculation(mut tape in tape()) {
        for (edition, draft) in drafts(&mut tape) {
            let score = draft.score();
            let chosen: Vec<QuestionId> =
                draft.answers().map(|(question, _)| question.id.clone()).filter(|_| tape.below(3) == 0).collect();
            let names: Vec<&str> = chosen.iter().map(QuestionId::as_str).collect();
            let found = score.what_if(&chosen);
            let before = sheet(&draft);
            prop_assert_eq!(numbers(&found.after), second_numbers(&edition, &oracle::raised(&edition, &before, &names)));
            // What it is made of: each step alone, and the two temperatures.
            let steps = oracle::way_up(&edition, &before);
            prop_assert_eq!(found.steps, steps.iter().filter(|(id, _)| names.contains(&id.as_str())).count());
            let sum = score.temperature.map(|own| own.exact() + found.gain.unwrap().exact());
            prop_assert_eq!(sum, found.after.temperature.map(scoring::score::Temperature::exact));
            // Nothing chosen is nothing changed; everything chosen is 100 wherever anything counts.
            prop_assert_eq!(&score.what_if(&[]).after, &score);
            let all: Vec<QuestionId> = score.steps().into_iter().map(|step| step.question).collect();
            let top = score.what_if(&all).after;
            prop_assert!(top.temperature.is_none_or(|top| top.exact() == scoring::Fraction::whole(100)));
        }
    }

    #[test]
    fn each_gain_is_made_of_what_the_step_says(mut tape in tape()) {
        for (edition, draft) in drafts(&mut tape) {
            let steps = draft.score().steps();
            let second = oracle::way_up(&edition, &sheet(&draft));
            prop_assert_eq!(steps.len(), second.len());
            for (step, (id, rise)) in steps.iter().zip(second) {
                prop_assert_eq!(step.question.as_str(), &id);
                prop_assert_eq!(step.gain.map(|gain| gain.exact().to_string()), rise.as_ref().map(oracle::exact));
                if let Some(gain) = step.gain.filter(|gain| *gain > scoring::score::Gain::ZERO) {
                    let whole = u128::try_from(step.scored * step.counting_themes).unwrap();
                    prop_assert_eq!(step.attainment.rest().times(100).divided_by(whole), Some(gain.exact()));
                }
            }
        }
    }

    #[test]
    fn the_saved_list_is_that_of_the_second_calculation(mut tape in tape()) {
        for (edition, draft) in drafts(&mut tape) {
            check_plan(&edition, &draft);
        }
    }

    #[test]
    fn each_question_stands_in_one_list_of_the_tally(mut tape in tape()) {
        for (edition, draft) in drafts(&mut tape) {
            let sheet = sheet(&draft);
            let mut expected = Tally::default();
            for theme in &edition.themes {
                for question in edition.questions_of(theme) {
                    let answer = sheet.answer(&question.id);
                    let list = if oracle::at_basic_level(answer, question.norm) {
                        &mut expected.at_basic_level
                    } else if oracle::is_scored(answer) {
                        &mut expected.below
                    } else if oracle::is_answered(answer) {
                        &mut expected.not_applicable
                    } else {
                        &mut expected.unanswered
                    };
                    list.push(QuestionId::new(&question.id));
                }
            }
            let score = draft.score();
            prop_assert_eq!(score.tally(), expected);
            let together: usize = score.themes.iter().map(|theme| theme.tally().below.len()).sum();
            prop_assert_eq!(together, score.tally().below.len());
        }
    }
}

/// The municipality of the small edition whose name asks for a guard, with this answer to each question.
fn small_draft(choices: [Choice; 4]) -> (OracleEdition, Draft) {
    let editions = small_editions();
    let edition: &Arc<Edition> = editions.get("voorbeeld-klein").unwrap();
    let mut draft = Draft::new(Arc::clone(edition), &MunicipalityCode::new("GM9003")).unwrap();
    for ((question, choice), support) in edition.questions().iter().zip(choices).zip(Support::ALL) {
        let note = Note::cut("=geheim");
        *draft.answer_mut(&question.id).unwrap() = DraftAnswer { choice, support, note, ..DraftAnswer::default() };
    }
    let text = String::from_utf8(crate::support::bytes("tests/corpus/editions/voorbeeld-klein.json")).unwrap();
    (oracle::read_edition(&text).unwrap(), draft)
}

#[test]
fn the_list_of_steps_is_written_to_the_byte() {
    let (edition, draft) =
        small_draft([Choice::Level(Level::ALL[1]), Choice::Unknown, Choice::Level(Level::ALL[0]), Choice::Unanswered]);
    let made_at = Timestamp::parse("2026-11-03T23:59:59Z").unwrap();
    let plan = Plan::new(&draft, made_at);
    check_golden("scoring/tests/golden/plan.csv", &plan.to_csv());
    assert_eq!(plan.file_name(), "cyberthermometer-stappen-voorbeeld-klein-GM9003-t-sudkoog-20261103.csv");
    check_plan(&edition, &draft);
    // Notes stay at home.
    assert!(!String::from_utf8(plan.to_csv()).unwrap().contains("geheim"));
}

#[test]
fn a_list_without_steps_has_its_header() {
    let top = Choice::Level(Level::ALL[4]);
    let (_, draft) = small_draft([top; 4]);
    assert_eq!(oracle::read_table(&Plan::new(&draft, now()).to_csv()).unwrap(), [HEADER]);
}

#[test]
fn the_examples_offerings_stand_in_the_list() {
    let editions = example_editions();
    let edition = editions.get("voorbeeld-2026").unwrap();
    let mut draft = Draft::new(Arc::clone(edition), &edition.municipalities()[0].code).unwrap();
    for question in edition.questions() {
        draft.answer_mut(&question.id).unwrap().choice = Choice::Level(Level::ALL[0]);
    }
    let text = String::from_utf8(crate::support::bytes("assets/editions/voorbeeld-2026.json")).unwrap();
    check_plan(&oracle::read_edition(&text).unwrap(), &draft);
    let rows = oracle::read_table(&Plan::new(&draft, now()).to_csv()).unwrap();
    assert!(rows[1..].iter().any(|row| row[16].contains('\n')), "a question with several offerings");
}
