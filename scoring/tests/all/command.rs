//! The command `thermometer`: its JSON, its exit codes, and what it refuses.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::support::{check_golden, repository};
use serde_json::Value;

const NOW: &str = "2026-12-01T12:00:00Z";

fn corpus(name: &str) -> String {
    repository(&format!("tests/corpus/reading/{name}")).to_str().unwrap().to_owned()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_thermometer")).args(arguments).current_dir(repository(".")).output().unwrap()
}

/// Runs on the corpus's edition.
fn on_corpus(arguments: &[&str]) -> Output {
    run(&[arguments, &["--editions", "tests/corpus/editions", "--now", NOW]].concat())
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn check_code(output: &Output, code: i32) {
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{told}");
    if code == 2 {
        assert!(output.stdout.is_empty());
        assert!(told.starts_with("thermometer: "), "{told}");
    }
}

/// Two that differ of GM9003, the first of them again beside one of GM9001, and a broken one.
fn drop_in() -> Vec<String> {
    ["as-written.csv", "edited.csv", "glued.csv", "bad-level.csv"].map(corpus).into()
}

#[test]
fn the_model_as_json_is_as_designed() {
    let files = drop_in();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = on_corpus(&[&["merge", "--json"], &files[..]].concat());
    check_code(&output, 1);
    check_golden("scoring/tests/golden/merge.json", &output.stdout);
    let score = on_corpus(&[&["score", "--json"], &files[..]].concat());
    assert_eq!(score.stdout, output.stdout, "score and merge give the same model");
}

#[test]
fn the_keys_are_those_of_the_design() {
    let names = ["assets/examples/voorbeeld-2025.csv", "assets/examples/voorbeeld-2026.csv"];
    let output = run(&["merge", "--json", "--now", NOW, names[0], names[1]]);
    check_code(&output, 0);
    let model = json(&output);
    let check = |value: &Value, keys: &str| {
        let expected: BTreeSet<&str> = keys.split_whitespace().collect();
        let found: BTreeSet<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(found, expected);
    };
    check(&model, "problems files submissions regions changes");
    check(&model["files"][0], "file problems");
    check(&model["files"][0]["problems"][0], "severity kind row column letter found message");
    let of_submission = "file edition municipality filled_at fingerprint edited label status answered unknown not_applicable questions coverage shown exact basic_level themes";
    check(&model["submissions"][0], of_submission);
    let of_theme = "theme answered questions coverage counts scored at_basic_level gap shown exact basic_level";
    check(&model["submissions"][0]["themes"][0], of_theme);
    let of_region = "edition participants municipalities missing without_score shown exact lowest median highest reached themes questions ranking";
    check(&model["regions"][0], of_region);
    check(&model["regions"][0]["themes"][0], "theme municipalities reached shown exact lowest median highest");
    let of_question = "question levels unknown not_applicable unanswered at_basic_level one_step_below wanted urgent offered gain gain_shown";
    check(&model["regions"][0]["questions"][0], of_question);
    check(
        &model["changes"][0],
        "edition against municipality questions municipalities before after shown exact themes by_question",
    );
    check(&model["changes"][0]["themes"][0], "theme municipalities before after shown exact");
    check(&model["changes"][0]["by_question"][0], "question municipalities exact");
    assert!(model["changes"][0]["municipality"].is_null());
    assert_eq!(model["changes"].as_array().unwrap().len(), 24);
}

fn statuses(output: &Output) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = json(output);
    lines["submissions"].as_array().unwrap().iter().map(|line| (text(&line["file"]), text(&line["status"]))).collect()
}

#[track_caller]
fn check_statuses(output: &Output, expected: &[(&str, &str)]) {
    let found = statuses(output);
    let found: Vec<(&str, &str)> = found.iter().map(|(file, status)| (file.as_str(), status.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_conflict_is_settled_by_choosing() {
    let files = [corpus("as-written.csv"), corpus("edited.csv")];
    let proposed = on_corpus(&["merge", "--json", &files[0], &files[1]]);
    check_code(&proposed, 1);
    check_statuses(&proposed, &[("as-written.csv", "proposed"), ("edited.csv", "not-proposed")]);
    let edited = json(&proposed)["submissions"][1]["fingerprint"].as_str().unwrap().to_owned();
    let chosen = on_corpus(&["merge", "--json", "--choose", &edited, &files[0], &files[1]]);
    check_code(&chosen, 0);
    check_statuses(&chosen, &[("as-written.csv", "not-proposed"), ("edited.csv", "accepted")]);
    check_code(&on_corpus(&["merge", "--choose", "sha-000000000000", &files[0]]), 2);
}

#[test]
fn of_equal_submissions_the_first_is_not_the_duplicate() {
    let file = corpus("as-written.csv");
    let output = on_corpus(&["merge", "--json", &file, &file, &corpus("all-quoted.csv")]);
    check_code(&output, 0);
    check_statuses(
        &output,
        &[("all-quoted.csv", "accepted"), ("as-written.csv", "duplicate"), ("as-written.csv", "duplicate")],
    );
}

#[test]
fn what_is_chosen_is_written_and_nothing_else() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("out");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let out = folder.join("regio.csv");
    let path = out.to_str().unwrap();
    check_code(&on_corpus(&["merge", "--out", path, &corpus("bad-level.csv")]), 1);
    assert!(!out.exists(), "nothing is chosen, so nothing is written");
    check_code(&on_corpus(&["merge", "--out", path, &corpus("as-written.csv"), "/nergens/niets.csv"]), 2);
    check_code(&on_corpus(&["merge", "--out", path, "--choose", "sha-000000000000", &corpus("as-written.csv")]), 2);
    assert!(!out.exists(), "nothing is written before an exit of 2");
    check_code(&on_corpus(&["merge", "--out", path, &corpus("glued.csv"), &corpus("as-written.csv")]), 0);
    let written = std::fs::read(&out).unwrap();
    check_golden("scoring/tests/golden/regio.csv", &written);
    check_code(&on_corpus(&["merge", "--out", "/nergens/regio.csv", &corpus("as-written.csv")]), 2);
}

#[test]
fn exit_codes_say_what_came_of_it() {
    check_code(&on_corpus(&["score", &corpus("as-written.csv")]), 0);
    check_code(&on_corpus(&["score", &corpus("other-file-pdf.pdf")]), 1);
    check_code(&on_corpus(&["score", &corpus("cut-short.csv")]), 1);
    let help = run(&["--help"]);
    check_code(&help, 0);
    assert!(String::from_utf8_lossy(&help.stdout).contains("Gebruik:"));
    for wrong in [
        &[][..],
        &["meet"],
        &["merge"],
        &["merge", "--onzin", "a.csv"],
        &["merge", "--now", "gisteren", "a.csv"],
        &["merge", "--choose", "abc", "a.csv"],
        &["score", "--out", "b.csv", "a.csv"],
        &["score", "--editions", "nergens", "a.csv"],
        &["sample", "--seed", "7"],
        &["sample", "--seed", "-1", "--out", "x"],
        &["check"],
        &["check", "a.json", "b.json"],
        &["check", "nergens.json"],
    ] {
        check_code(&run(wrong), 2);
    }
}

#[test]
fn editions_are_checked() {
    check_code(&run(&["check", "assets/editions/2026.json"]), 0);
    check_code(&run(&["check", "assets/editions/voorbeeld-2026.json"]), 0);
    check_code(&run(&["check", "assets/editions/index.json"]), 0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("check");
    std::fs::create_dir_all(&folder).unwrap();
    let index = folder.join("index.json");
    std::fs::write(&index, r#"{ "editions": ["2028"], "current": "2028" }"#).unwrap();
    let output = run(&["check", "--json", index.to_str().unwrap()]);
    check_code(&output, 1);
    assert_eq!(json(&output)["problems"][0]["kind"], "absent-edition");
    let path = folder.join("2027.json");
    let text = std::fs::read_to_string(repository("assets/editions/2026.json")).unwrap();
    let text = text
        .replacen("\"id\": \"2026\"", "\"id\": \"2027\"", 1)
        .replacen("\"previous\": null", "\"previous\": \"1999\"", 1)
        .replacen("\"norm\": 3", "\"norm\": 5", 1);
    std::fs::write(&path, &text).unwrap();
    let output = run(&["check", "--json", path.to_str().unwrap()]);
    check_code(&output, 1);
    let problems = json(&output)["problems"].as_array().unwrap().clone();
    let kinds: Vec<&Value> = problems.iter().map(|problem| &problem["kind"]).collect();
    assert_eq!(kinds, ["dead-reference", "bad-norm"], "in the order of the file");
    let line = text.lines().position(|line| line.contains("\"norm\": 5")).unwrap() + 1;
    assert_eq!(problems[1]["line"], line);
    assert_eq!(problems[1]["pointer"], "/questions/0/norm");
    assert_eq!(problems[1]["column"], "questions[DC-01].norm");
    let told = run(&["check", path.to_str().unwrap()]);
    check_code(&told, 1);
    let told = String::from_utf8(told.stdout).unwrap();
    let expected =
        format!("{}:{line}  fout  questions[DC-01].norm: \"5\" is geen norm. Vul 1, 2, 3 of 4 in.\n", path.display());
    assert!(told.ends_with(&expected), "{told}");
    std::fs::write(&path, text.replacen("\"norm\": 5", "\"norm\": 4", 1)).unwrap();
    let output = run(&["check", "--json", path.to_str().unwrap()]);
    check_code(&output, 1);
    assert_eq!(json(&output)["problems"][0]["kind"], "dead-reference");
    assert_eq!(json(&output)["problems"][0]["found"], "1999");
}

#[test]
fn two_editions_are_compared() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compare");
    std::fs::create_dir_all(&folder).unwrap();
    let old = repository("tests/corpus/checking/toets-2026.json");
    let text = std::fs::read_to_string(&old).unwrap();
    let new = folder.join("toets-2027.json");
    let next = text
        .replace("\"toets-2026\"", "\"toets-2027\"")
        .replace("\"toets-2025\"", "\"toets-2026\"")
        .replace("\"O-1\"", "\"T-01\"")
        .replace("\"norm\": 3", "\"norm\": 4")
        .replace("\"continues\": null", "\"continues\": \"U-01\"")
        .replace("\"closes\": \"2026", "\"closes\": \"2027");
    std::fs::write(&new, next).unwrap();
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    let told = run(&["compare", old, new]);
    check_code(&told, 0);
    assert_eq!(
        String::from_utf8(told.stdout).unwrap(),
        "Van editie toets-2026 naar editie toets-2027:\n\
         \x20 laatste dag: 2026-12-01 → 2027-12-01\n\
         \n\
         Vragen:\n\
         \x20 veranderd  T-01: In hoeverre is het eerste geregeld?\n\
         \x20     norm: 3 → 4\n\
         \x20 veranderd  T-02 (was U-01): In hoeverre is het tweede geregeld?\n\
         \x20     thema: TB → TA\n\
         \x20     tekst: In hoeverre is het laatste geregeld? → In hoeverre is het tweede geregeld?\n\
         \x20     waarom: Het laatste sluit af. → Het tweede komt daarna.\n\
         \x20     norm: 4 → 2\n\
         \x20     grond van de norm: guidance → proposal\n\
         \x20     niet van toepassing mag: false → true\n\
         \x20     actie: Beproef het laatste. → Beschrijf het tweede.\n\
         \x20 nieuw  U-01: In hoeverre is het laatste geregeld?\n\
         \x20 vervallen  T-02: In hoeverre is het tweede geregeld?\n\
         \x20 gelijk gebleven: 0\n"
    );
    let told = run(&["compare", "--json", old, new]);
    check_code(&told, 0);
    let told = json(&told);
    assert_eq!(told["questions"][0]["changes"][0]["part"], "norm");
    assert_eq!(told["questions"][1]["was"], "U-01");
    assert_eq!(told["questions"][2]["fate"], "added");
    assert_eq!(told["head"][0]["after"], "2027-12-01");
    assert_eq!(told["municipalities"][0]["fate"], "same");
    let same = run(&["compare", old, old]);
    assert!(String::from_utf8(same.stdout).unwrap().ends_with("is niets veranderd.\n"));
    for wrong in [&["compare", old][..], &["compare", old, "nergens.json"], &["compare", "--editions", "x", old, new]] {
        check_code(&run(wrong), 2);
    }
}
