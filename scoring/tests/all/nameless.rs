//! The regional report without names: every figure against the second calculation, what is tried out against every municipality
//! calculated anew, and nobody in it.

use oracle::{OracleChange, OracleEdition, OracleSheet};
use proptest::prelude::*;
use scoring::model::Model;
use scoring::nameless::{NamelessChange, NamelessFigure, NamelessReport, NamelessShift, OtherEdition, Standing};
use scoring::region::{RegionWhatIf, Rise};
use scoring::{EditionId, QuestionId};
use serde_json::{Value, json};

use crate::support::drops::{drop_of, model_of, second};
use crate::support::tape::tape;
use crate::support::{bytes, example_editions, now};

/// The report in the shape of the second calculation.
fn figures(report: &NamelessReport) -> Value {
    let themes = report.themes.iter().map(|theme| {
        json!({ "theme": theme.theme.as_str(), "municipalities": theme.municipalities, "figure": theme.figure.as_ref().map(figure) })
    });
    let questions = report.questions.iter().map(|question| {
        let figures = question.figures.as_ref().map(|figures| {
            json!({
                "levels": figures.levels,
                "unknown": figures.unknown,
                "not_applicable": figures.not_applicable,
                "unanswered": figures.unanswered,
                "at_basic_level": figures.at_basic_level,
                "one_step_below": figures.one_step_below,
                "wanted": figures.wanted,
                "urgent": figures.urgent,
                "offered": figures.offered,
                "matches": question.matches(),
            })
        });
        json!({
            "question": question.question.as_str(),
            "theme": question.theme.as_str(),
            "figures": figures,
            "gain": question.gain.map(|gain| gain.exact().to_string()),
            "theme_gain": question.theme_gain.map(|gain| gain.exact().to_string()),
        })
    });
    json!({
        "participants": report.participants,
        "missing": report.missing,
        "without_score": report.without_score,
        "incomplete": report.incomplete,
        "total": report.total.as_ref().map(figure),
        "themes": themes.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
        "ranking": report.ranking.iter().map(QuestionId::as_str).collect::<Vec<_>>(),
        "changes": report.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

fn figure(figure: &NamelessFigure) -> Value {
    json!({
        "marks": figure.marks.iter().map(|mark| mark.shown()).collect::<Vec<_>>(),
        "mean": figure.mean.exact().to_string(),
        "lowest": figure.lowest().shown(),
        "median": figure.median.shown(),
        "highest": figure.highest().shown(),
        "reached": figure.reached,
        "without": figure.without,
    })
}

fn change(change: &NamelessChange) -> Value {
    let shift = |shift: &NamelessShift| {
        json!({
            "municipalities": shift.municipalities,
            "before": shift.shown.map(|shown| shown.before.shown()),
            "after": shift.shown.map(|shown| shown.after.shown()),
            "difference": shift.shown.map(|shown| shown.difference),
        })
    };
    let ids =
        |of: Vec<&scoring::QuestionChange>| of.iter().map(|change| change.question.to_string()).collect::<Vec<_>>();
    json!({
        "against": change.against.as_str(),
        "questions": change.questions,
        "total": shift(&change.total),
        "themes": change.themes.iter().map(|theme| json!({ "theme": theme.theme.as_str(), "shift": shift(&theme.shift) })).collect::<Vec<_>>(),
        "by_question": change.by_question.iter().map(|question| {
            let exact = question.difference.map(|difference| difference.to_string());
            json!({ "question": question.question.as_str(), "municipalities": question.municipalities, "exact": exact })
        }).collect::<Vec<_>>(),
        "most_improved": ids(change.most_improved()),
        "most_fallen": ids(change.most_fallen()),
    })
}

/// What the second calculation knows of a drop.
struct Second {
    editions: Vec<OracleEdition>,
    merged: oracle::OracleMerge,
}

impl Second {
    fn new(texts: &[String], files: &[Vec<u8>]) -> Self {
        let (editions, submissions) = second(texts, files);
        Self { editions, merged: oracle::merge(&submissions, &now().to_string()) }
    }

    fn edition(&self, id: &EditionId) -> &OracleEdition {
        self.editions.iter().find(|edition| edition.id == id.as_str()).unwrap()
    }

    fn sheets(&self, id: &str) -> Vec<OracleSheet> {
        self.merged.sheets(id, &[])
    }

    fn report(&self, id: &EditionId) -> Value {
        let edition = self.edition(id);
        // The edition before first, then the newest.
        let mut older: Vec<&OracleEdition> =
            self.editions.iter().rev().filter(|older| older.id != edition.id).collect();
        older.sort_by_key(|older| edition.previous.as_ref() != Some(&older.id));
        let changes: Vec<OracleChange> = older
            .iter()
            .filter(|older| !self.sheets(&older.id).is_empty())
            .filter_map(|older| {
                let sheets = (self.sheets(&edition.id), self.sheets(&older.id));
                oracle::change_of_region(&edition.id, &older.id, &self.editions, &sheets.0, &sheets.1)
            })
            .collect();
        oracle::nameless_report(edition, &self.sheets(&edition.id), &changes)
    }
}

/// Every figure of every edition, and every question tried out apart and some together.
fn check(model: &Model, second: &Second, chosen: &[bool]) {
    for region in &model.regions {
        let id = region.edition_id();
        let report = NamelessReport::new(model, id).unwrap();
        assert_eq!(figures(&report), second.report(id), "{id}");
        check_places(model, &report, second);
        check_what_if(model, &report, second, chosen);
    }
}

/// Each participant's own file beside the report.
fn check_places(model: &Model, report: &NamelessReport, second: &Second) {
    let edition = second.edition(&report.edition);
    let sheets = second.sheets(report.edition.as_str());
    let total = sheets.iter().map(|sheet| oracle::municipality_temperature(edition, sheet)).collect();
    let theme = |theme: &String| {
        let counting = |sheet: &OracleSheet| {
            let temperature = oracle::theme_temperature(edition, theme, sheet);
            temperature.filter(|_| oracle::theme_counts(edition, theme, sheet))
        };
        sheets.iter().map(counting).collect::<Vec<_>>()
    };
    // The total first, then each theme: the temperatures of all sheets.
    let figures: Vec<Vec<Option<oracle::Fraction>>> =
        std::iter::once(total).chain(edition.themes.iter().map(theme)).collect();
    for participant in &model.region(report.edition.as_str()).unwrap().participants {
        let place = report.place_of(&participant.submission).unwrap();
        let own = sheets.iter().position(|sheet| sheet.municipality == participant.municipality.as_str()).unwrap();
        let standings = std::iter::once(place.total).chain(place.themes.iter().map(|(_, standing)| *standing));
        assert_eq!(place.themes.len() + 1, figures.len());
        for (standing, temperatures) in standings.zip(&figures) {
            check_standing(standing, temperatures, own);
        }
        for answer in &place.questions {
            let question = answer.question.as_str();
            let alike = sheets.iter().filter(|sheet| sheet.answer(question) == sheets[own].answer(question)).count();
            assert_eq!(answer.alike, oracle::in_nameless_view(sheets.len()).then_some(alike));
        }
        for other in model.regions.iter().filter(|other| *other.edition_id() != report.edition) {
            let other = NamelessReport::new(model, other.edition_id()).unwrap();
            let told = OtherEdition { own: report.edition.clone(), report: other.edition.clone() };
            assert_eq!(other.place_of(&participant.submission), Err(told));
        }
    }
}

fn check_standing(standing: Option<Standing>, temperatures: &[Option<oracle::Fraction>], own: usize) {
    let all: Vec<&oracle::Fraction> = temperatures.iter().flatten().collect();
    let own = temperatures[own].as_ref().filter(|_| oracle::in_nameless_view(all.len()));
    let expected = own.map(|own| {
        let shown = oracle::shown_degrees(own);
        let count = |is: &dyn Fn(i64) -> bool| all.iter().filter(|other| is(oracle::shown_degrees(other))).count();
        let sum = all.iter().copied().cloned().reduce(|sum, next| sum + next).unwrap();
        let times = all.iter().map(|_| own.clone()).reduce(|sum, next| sum + next).unwrap();
        let counts = [count(&|other| other > shown), count(&|other| other == shown), count(&|other| other < shown)];
        (shown, counts, all.len(), times.cmp(&sum))
    });
    let found = standing.map(|standing| {
        let Standing { degrees, higher, equal, lower, to_mean, .. } = standing;
        assert_eq!(standing.place(), higher + 1);
        // Whoever takes part is among the marks.
        assert!(equal > 0);
        (i64::from(degrees.shown()), [higher, equal, lower], standing.of(), to_mean)
    });
    assert_eq!(found, expected);
}

fn check_what_if(model: &Model, report: &NamelessReport, second: &Second, chosen: &[bool]) {
    let region = model.region(report.edition.as_str()).unwrap();
    let chosen: Vec<QuestionId> = region
        .edition
        .questions()
        .iter()
        .zip(chosen.iter().cycle())
        .filter(|(_, chosen)| **chosen)
        .map(|(question, _)| question.id.clone())
        .collect();
    let sheets = second.sheets(report.edition.as_str());
    let ids: Vec<&str> = chosen.iter().map(QuestionId::as_str).collect();
    let (total, themes) = oracle::region_with_steps_taken(second.edition(&report.edition), &sheets, &ids);
    let after = |rise: Option<Rise>| rise.map(|rise| rise.after.exact().to_string());
    let whole = |what_if: &RegionWhatIf| {
        let themes = what_if.themes.iter().map(|theme| after(theme.rise)).collect::<Vec<_>>();
        (after(what_if.total), themes)
    };
    let expected = (
        total.as_ref().map(oracle::exact),
        themes.iter().map(|theme| theme.as_ref().map(oracle::exact)).collect::<Vec<_>>(),
    );
    let named = region.what_if(&chosen);
    assert_eq!(whole(&named), expected);
    for rise in named.themes.iter().filter_map(|theme| theme.rise).chain(named.total) {
        assert_eq!(rise.before.exact() + rise.gain.exact(), rise.after.exact());
    }

    // Without names the same, where there is a figure; without anything chosen as it stands.
    let nameless = report.what_if(&chosen);
    let shows = |figure: bool, rise: Option<Rise>| rise.filter(|_| figure);
    let gains = !report.questions.iter().any(|question| question.gain.is_none());
    assert_eq!(nameless.total, shows(report.total.is_some() && (gains || chosen.is_empty()), named.total));
    for ((nameless, named), theme) in nameless.themes.iter().zip(&named.themes).zip(&report.themes) {
        let touches = region.edition.questions_of(&theme.theme).any(|question| chosen.contains(&question.id));
        assert_eq!(nameless.rise, shows(theme.figure.is_some() && (gains || !touches), named.rise));
    }
    if gains {
        assert_eq!(nameless.steps, named.steps);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_without_names_is_that_of_the_second_calculation(mut tape in tape(), chosen in prop::collection::vec(any::<bool>(), 1..9)) {
        let (known, texts, files) = drop_of(&mut tape);
        check(&model_of(&known, &files), &Second::new(&texts, &files), &chosen);
    }
}

/// The example region over two years.
fn examples() -> (Model, Second) {
    let text = |path: &str| bytes(&format!("assets/{path}"));
    let files = ["voorbeeld-2025", "voorbeeld-2026"].map(|id| text(&format!("examples/{id}.csv")));
    let texts =
        ["voorbeeld-2025", "voorbeeld-2026"].map(|id| String::from_utf8(text(&format!("editions/{id}.json"))).unwrap());
    (model_of(&example_editions(), &files), Second::new(&texts, &files))
}

#[test]
fn the_example_region_is_that_of_the_second_calculation() {
    let (model, second) = examples();
    check(&model, &second, &[true, false, false]);
    check(&model, &second, &[true]);
    check(&model, &second, &[false]);
    let report = NamelessReport::new(&model, &EditionId::new("voorbeeld-2026")).unwrap();
    assert!(report.total.is_some() && !report.ranking.is_empty());
    assert_eq!(report.changes.len(), 1);
    assert!(!report.change().unwrap().most_improved().is_empty() && !report.change().unwrap().most_fallen().is_empty());
}
