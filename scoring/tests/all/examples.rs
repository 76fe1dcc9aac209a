//! The example editions and their submissions that the app shows are those that `thermometer sample` makes, to the byte.

use std::path::PathBuf;
use std::process::Command;

use crate::support::{bytes, check_golden, now, repository};
use scoring::Timestamp;
use scoring::exchange::read;
use scoring::merge::Choices;
use scoring::model::{Model, Status};
use scoring::score::BasicLevel;

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn sample(folder: &std::path::Path, more: &[&str]) -> Vec<String> {
    let done = Command::new(env!("CARGO_BIN_EXE_thermometer"))
        .args(["sample", "--seed", "7", "--out"])
        .arg(folder)
        .args(["--editions"])
        .arg(repository("assets/editions"))
        .args(more)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_examples_are_what_sample_makes() {
    let folder = folder("examples");
    for name in sample(&folder, &[]) {
        let made = std::fs::read(folder.join(&name)).unwrap();
        match name.split("-regio-").next().unwrap().strip_prefix("cyberthermometer-") {
            Some(edition) => check_golden(&format!("assets/examples/{edition}.csv"), &made),
            None if name == "index.json" => {}
            None => check_golden(&format!("assets/editions/{name}"), &made),
        }
    }
}

#[test]
fn a_file_for_each_municipality_holds_the_same() {
    let folder = folder("apart");
    let names = sample(&folder, &["--apart"]);
    assert_eq!(names.iter().filter(|name| name.ends_with(".csv")).count(), 46);
    let editions = crate::support::example_editions();
    let readings = names.iter().filter(|name| name.ends_with(".csv"));
    let readings = readings.map(|name| read(name, &std::fs::read(folder.join(name)).unwrap(), &editions, now()));
    let apart = Model::new(readings.collect(), &editions, &Choices::none());
    assert_eq!(apart.collection, model().collection);
}

fn model() -> Model {
    let editions = crate::support::example_editions();
    let names = ["assets/examples/voorbeeld-2025.csv", "assets/examples/voorbeeld-2026.csv"];
    let now = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
    Model::new(names.map(|name| read(name, &bytes(name), &editions, now)).into(), &editions, &Choices::none())
}

#[test]
fn the_examples_show_what_there_is_to_show() {
    let model = model();
    assert!(model.submissions.iter().all(|line| line.status == Status::Accepted));
    assert_eq!(model.submissions.len(), 46);
    assert!(model.regions.iter().all(scoring::region::RegionModel::is_example));
    for region in &model.regions {
        assert_eq!(region.participants.len(), 23);
        assert!(region.total.reached >= 1, "somebody reaches the basic level");
        assert!(region.participants.iter().any(|participant| participant.score.basic_level == BasicLevel::NotReached));
        assert!(region.participants.iter().any(|participant| !participant.score.coverage.is_complete()));
        let some = |count: fn(&scoring::region::RegionQuestion) -> usize| {
            region.questions.iter().any(|question| count(question) > 0)
        };
        assert!(some(|question| question.unknown) && some(|question| question.unanswered));
        assert!(some(|question| question.wanted.len()) && some(|question| question.urgent.len()));
        assert!(some(|question| question.offered.len()) && some(|question| question.matches().len()));
    }
    let allowed = model.regions[1].edition.questions().iter().any(|question| question.not_applicable);
    let answered = model.regions[1].questions.iter().any(|question| question.not_applicable > 0);
    assert_eq!(allowed, answered);
}

#[test]
fn nearly_all_questions_continue() {
    let change = &model().changes[0];
    assert_eq!((change.edition.as_str(), change.against.as_str()), ("voorbeeld-2026", "voorbeeld-2025"));
    assert_eq!(change.municipality, None);
    let editions = crate::support::example_editions();
    let questions = editions.get("voorbeeld-2026").unwrap().questions().len();
    assert!(change.questions < questions, "something is new");
    assert!(change.questions * 10 >= questions * 9 || change.questions + 1 == questions);
    assert!(questions < 44 || change.questions >= 40);
    assert!(!change.most_improved().is_empty());
}

#[test]
fn no_real_municipality_is_among_them() {
    let editions = crate::support::example_editions();
    let real = scoring::Edition::read(&bytes("assets/editions/2026.json")).unwrap();
    for edition in editions.iter().filter(|edition| edition.is_example()) {
        for municipality in edition.municipalities() {
            assert!(municipality.code.as_str().starts_with("GM90"));
            assert!(
                real.municipalities()
                    .iter()
                    .all(|other| other.name != municipality.name && other.code != municipality.code)
            );
        }
    }
}
