//! The command `thermometer` on many files, and the parts of its JSON that a golden file would let pass.

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::support::{bytes, repository};
use serde_json::Value;

/// Runs `merge --json` on files that are made here: their names, and their bytes.
fn merge(folder: &str, files: &[(String, Vec<u8>)]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let _ = std::fs::remove_dir_all(&folder);
    let paths = files.iter().map(|(name, bytes)| {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    });
    let paths: Vec<PathBuf> = paths.collect();
    Command::new(env!("CARGO_BIN_EXE_thermometer"))
        .args(["merge", "--json", "--editions", "tests/corpus/editions", "--now", "2026-12-01T12:00:00Z"])
        .args(paths)
        .current_dir(repository("."))
        .output()
        .unwrap()
}

fn corpus(name: &str) -> Vec<u8> {
    bytes(&format!("tests/corpus/reading/{name}"))
}

fn submissions(output: &Output) -> Vec<Value> {
    let model: Value = serde_json::from_slice(&output.stdout).unwrap();
    model["submissions"].as_array().unwrap().clone()
}

#[test]
fn long_work_tells_how_far_it_is() {
    let file = corpus("as-written.csv");
    let many = |count: usize| (0..count).map(|index| (format!("{index}.csv"), file.clone())).collect::<Vec<_>>();
    let told = |output: &Output| String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(told(&merge("long", &many(201))), "100 van 201 bestanden gelezen\n200 van 201 bestanden gelezen\n");
    assert_eq!(told(&merge("short", &many(100))), "");
}

#[test]
fn submissions_stand_by_file_name_without_folder_and_then_as_given() {
    let files = [("z/a.csv", "as-written.csv"), ("a/b.csv", "edited.csv"), ("a/a.csv", "glued.csv")];
    let files = files.map(|(name, from)| (name.to_owned(), corpus(from)));
    let lines = submissions(&merge("order", &files));
    let told: Vec<(&str, &str)> =
        lines.iter().map(|line| (line["file"].as_str().unwrap(), line["municipality"].as_str().unwrap())).collect();
    assert_eq!(told[0], ("a.csv", "GM9003"), "the first given of two with one name");
    assert_eq!(told.iter().map(|(file, _)| *file).collect::<Vec<_>>(), ["a.csv", "a.csv", "a.csv", "b.csv"]);
    assert_eq!(lines[0]["status"], "proposed");
    assert!(
        lines[1..3].iter().any(|line| line["status"] == "duplicate"),
        "of equal ones the first is not the duplicate"
    );
}

#[test]
fn what_is_set_aside_has_no_scores() {
    let lines = submissions(&merge("aside", &[("a.csv".to_owned(), corpus("bad-level.csv"))]));
    let line = lines[0].as_object().unwrap();
    for key in ["fingerprint", "label", "shown", "exact", "coverage", "basic_level", "answered", "questions"] {
        assert!(line[key].is_null(), "{key}: {}", line[key]);
    }
    assert_eq!(line["status"], "set-aside");
    assert_eq!(line["filled_at"], "2026-11-03T09:12:44Z");
}

#[test]
fn the_label_is_the_strictest_that_the_municipality_sent() {
    let plain = corpus("as-written.csv");
    let other = String::from_utf8(plain.clone()).unwrap();
    let later = other.replace("TLP:AMBER+STRICT", "TLP:RED").replace("2026-11-03", "2026-11-02");
    let files = [("a.csv".to_owned(), plain), ("b.csv".to_owned(), later.into_bytes())];
    let labels: Vec<Value> = submissions(&merge("label", &files)).iter().map(|line| line["label"].clone()).collect();
    assert_eq!(labels, ["TLP:RED", "TLP:RED"]);
}
