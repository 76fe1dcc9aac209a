//! What an edition file is told: every kind, with where it is.

use std::collections::BTreeSet;

use crate::support::bare::{Asked, text};
use crate::support::check_golden;
use scoring::edition::{Edition, EditionKind, EditionProblem, Editions, Shape};
use serde_json::{Value, json};

/// A sound edition, to make wrong in one way.
fn sound() -> Value {
    let themes: &[(&str, &[Asked<'_>])] =
        &[("TA", &[("T-01", 3, None), ("T-02", 2, None)]), ("TB", &[("U-01", 4, None)])];
    serde_json::from_str(&text("toets-2026", None, themes, 2)).unwrap()
}

fn problems(edition: &Value) -> Vec<EditionProblem> {
    match Edition::read(edition.to_string().as_bytes()) {
        Err(problems) => problems.problems().to_vec(),
        Ok(edition) => {
            let remarks = edition.remarks().to_vec();
            let among = Editions::new([edition]).err().unwrap_or_default();
            remarks.into_iter().chain(among.iter().flat_map(|problems| problems.problems().to_vec())).collect()
        }
    }
}

/// What to change, and what is then told: kind and path.
type Mistake = (fn(&mut Value), &'static str, &'static str);

/// A mistake of each kind, and of some kinds several.
fn wrong() -> Vec<Mistake> {
    vec![
        (|edition| edition["region"] = json!(" "), "unfinished-text", "region"),
        (|edition| edition["questions"][1]["levels"][3] = json!(""), "empty-text", "questions[T-02].levels[3]"),
        (|edition| edition["hints"] = json!([{ "when": [], "text": "Kijk." }]), "empty-list", "hints[0].when"),
        (|edition| edition["id"] = json!("2025-2"), "bad-id", "id"),
        (|edition| edition["id"] = json!("jan-25"), "id-like-date", "id"),
        (|edition| edition["questions"][2]["id"] = json!("MEI-03"), "id-like-date", "questions[MEI-03].id"),
        (|edition| edition["questions"][2]["id"] = json!("U 01"), "bad-id", "questions[U 01].id"),
        (|edition| edition["municipalities"][0]["code"] = json!("GM1"), "bad-code", "municipalities[GM1].code"),
        (|edition| edition["questions"][1]["id"] = json!("t-01"), "twice", "questions"),
        (|edition| edition["municipalities"][1]["tile"] = json!([0, 1]), "shared-tile", "municipalities[GM9002].tile"),
        (|edition| edition["municipalities"][1]["short"] = json!("v1"), "shared-short", "municipalities[GM9002].short"),
        (|edition| edition["opens"] = json!("1-10-2026"), "bad-date", "opens"),
        (|edition| edition["closes"] = json!("2026-09-30"), "closes-before-opening", "closes"),
        (|edition| edition["label"] = json!("TLP:WHITE"), "bad-label", "label"),
        (|edition| edition["questions"][0]["norm"] = json!(0), "bad-norm", "questions[T-01].norm"),
        (
            |edition| edition["hints"] = json!([{ "when": [{ "question": "T-01", "at_least": 5 }], "text": "Kijk." }]),
            "bad-level",
            "hints[0].when[T-01]",
        ),
        (
            |edition| {
                edition["hints"] =
                    json!([{ "when": [{ "question": "T-01", "at_least": 1, "at_most": 2 }], "text": "Kijk." }])
            },
            "bad-condition",
            "hints[0].when[T-01]",
        ),
        (|edition| edition["questions"][0]["levels"] = json!(["een"]), "level-count", "questions[T-01].levels"),
        (|edition| edition["questions"][0]["ground"] = json!("wet"), "bad-ground", "questions[T-01].ground"),
        (
            |edition| {
                edition["themes"].as_array_mut().unwrap().push(json!({ "id": "TC", "title": "C", "purpose": "C." }))
            },
            "theme-without-question",
            "themes",
        ),
        (
            |edition| {
                let question = edition["questions"][0].clone();
                for number in 0..39 {
                    let mut another = question.clone();
                    another["id"] = json!(format!("V-{number}"));
                    edition["questions"].as_array_mut().unwrap().push(another);
                }
            },
            "too-many-questions",
            "themes[TA]",
        ),
        (
            |edition| {
                for number in 0..11 {
                    let mut question = edition["questions"][0].clone();
                    question["id"] = json!(format!("V-{number}"));
                    question["theme"] = json!(format!("T{number}x"));
                    edition["questions"].as_array_mut().unwrap().push(question);
                    let theme = json!({ "id": format!("T{number}x"), "title": "T", "purpose": "T." });
                    edition["themes"].as_array_mut().unwrap().push(theme);
                }
            },
            "too-many-themes",
            "themes",
        ),
        (|edition| edition["questions"][0]["theme"] = json!("TZ"), "dead-reference", "questions[T-01].theme"),
        (|edition| edition["questions"][0]["answerer"] = json!("piet"), "dead-reference", "questions[T-01].answerer"),
        (|edition| edition["questions"][0]["sources"] = json!(["x"]), "dead-reference", "questions[T-01].sources"),
        (|edition| edition["questions"][0]["offerings"] = json!(["x"]), "dead-reference", "questions[T-01].offerings"),
        (|edition| edition["previous"] = json!("2025"), "dead-reference", "previous"),
        (
            |edition| {
                edition["former_municipalities"] = json!([{ "code": "GM9010", "name": "Oud", "successor": "GM9009" }])
            },
            "dead-reference",
            "former_municipalities[GM9010].successor",
        ),
        (
            |edition| edition["questions"][0]["continues"] = json!("T-09"),
            "continues-nothing",
            "questions[T-01].continues",
        ),
        (
            |edition| {
                edition["previous"] = json!("toets-2025");
                edition["questions"][0]["continues"] = json!("O-1");
                edition["questions"][1]["continues"] = json!("o-1");
            },
            "continued-twice",
            "questions[T-02].continues",
        ),
        (|edition| edition["previous"] = json!("toets-2026"), "circle", "previous"),
        (
            |edition| {
                edition["sources"] =
                    json!([{ "id": "wet", "title": "Wet", "reference": "", "url": "javascript:alert(1)" }])
            },
            "bad-address",
            "sources[wet].url",
        ),
        (|edition| edition["questions"][0]["nrom"] = json!(3), "shape", "questions[T-01].nrom"),
        (
            |edition| {
                edition.as_object_mut().unwrap().remove("themes");
            },
            "shape",
            "themes",
        ),
    ]
}

#[test]
fn a_sound_edition_is_told_nothing() {
    assert_eq!(problems(&sound()), []);
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(sound().to_string().as_bytes());
    assert!(Edition::read(&marked).is_ok());
}

#[test]
fn each_mistake_is_told_with_its_place() {
    let mut page = String::new();
    for (change, kind, path) in wrong() {
        let mut edition = sound();
        change(&mut edition);
        let problems = problems(&edition);
        let found = problems.iter().find(|problem| problem.kind.name() == kind && problem.path == path);
        let found = found.unwrap_or_else(|| panic!("{kind} at {path:?} is not among {problems:?}"));
        page.push_str(&format!("{kind}\n    {found}\n"));
    }
    check_golden("scoring/tests/golden/editions.txt", page.as_bytes());
}

#[test]
fn each_difference_of_shape_is_told_with_its_place() {
    let check = |change: fn(&mut Value), shape: Shape, path: &str| {
        let mut edition = sound();
        change(&mut edition);
        let told = Edition::read(edition.to_string().as_bytes()).unwrap_err();
        let expected = EditionProblem { kind: EditionKind::Shape(shape), path: path.to_owned(), found: None };
        let found: Vec<EditionProblem> =
            told.problems().iter().map(|problem| EditionProblem { found: None, ..problem.clone() }).collect();
        assert_eq!(found, [expected]);
    };
    check(|edition| drop(edition.as_object_mut().unwrap().remove("label")), Shape::Missing, "label");
    check(|edition| edition["themes"][1]["id"] = json!(null), Shape::NoText, "themes[1].id");
    check(|edition| edition["themes"][1]["colour"] = json!("rood"), Shape::Unknown, "themes[TB].colour");
    check(|edition| edition["title"] = json!(null), Shape::NoText, "title");
    check(|edition| edition["previous"] = json!(2025), Shape::NoText, "previous");
    check(|edition| edition["recipients"] = json!(["age1", true]), Shape::NoText, "recipients[1]");
    check(|edition| edition["sources"] = json!(null), Shape::NoList, "sources");
    check(|edition| edition["questions"][1]["levels"] = json!("a"), Shape::NoList, "questions[T-02].levels");
    check(|edition| edition["questions"][1]["norm"] = json!(256), Shape::NoNumber, "questions[T-02].norm");
    check(|edition| edition["questions"][1]["norm"] = json!(-1), Shape::NoNumber, "questions[T-02].norm");
    check(|edition| edition["questions"][1]["norm"] = json!(2.5), Shape::NoNumber, "questions[T-02].norm");
    check(
        |edition| edition["questions"][0]["not_applicable"] = json!(1),
        Shape::NoFlag,
        "questions[T-01].not_applicable",
    );
    check(
        |edition| edition["municipalities"][0]["tile"] = json!([1, 2, 3]),
        Shape::NoPair,
        "municipalities[GM9001].tile",
    );
    check(|edition| edition["municipalities"][0]["tile"] = json!(7), Shape::NoList, "municipalities[GM9001].tile");
    check(|edition| edition["questions"][2] = json!("U-01"), Shape::NoObject, "questions[2]");
    check(|edition| *edition = json!([]), Shape::NoObject, "");
    check(
        |edition| edition["hints"] = json!([{ "when": [{ "question": "T-01", "at_least": "2" }], "text": "Kijk." }]),
        Shape::NoNumber,
        "hints[0].when[T-01].at_least",
    );
}

#[test]
fn all_differences_of_shape_are_told_and_nothing_that_follows_from_them() {
    let mut edition = sound();
    edition["themes"] = json!("TA");
    edition["questions"][0]["nrom"] = json!(3);
    edition["questions"][1].as_object_mut().unwrap().remove("text");
    edition["opens"] = json!("ooit");
    let told = Edition::read(edition.to_string().as_bytes()).unwrap_err();
    let places: Vec<&str> = told.problems().iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(places, ["themes", "questions[T-01].nrom", "questions[T-02].text"]);
    assert_eq!(told.edition().unwrap().as_str(), "toets-2026");
}

#[test]
fn a_field_that_stands_there_twice_is_told() {
    let text = sound().to_string().replacen("\"norm\":", "\"norm\":1,\"norm\":", 1);
    let told = Edition::read(text.as_bytes()).unwrap_err();
    assert_eq!(told.to_string(), "questions[T-01].norm: Dit veld staat er vaker dan één keer. Laat er één staan.");
}

#[test]
fn what_is_no_json_is_told_with_its_line() {
    let told = |bytes: &[u8]| Edition::read(bytes).unwrap_err().to_string();
    assert!(told(b"{\n  \"id\": 2026,,\n}").contains("line 2 column"), "{}", told(b"{\n  \"id\": 2026,,\n}"));
    assert!(told(b"{} {}").contains("line 1 column 4"));
    assert!(told(b"").contains("line 1 column 0"));
    assert!(told(b"{\"id\": \"\xff\"}").contains("index 8"));
    assert!(matches!(
        Edition::read(b"[").unwrap_err().problems(),
        [EditionProblem { kind: EditionKind::Shape(Shape::NoJson(_)), .. }]
    ));
}

#[test]
fn every_kind_of_mistake_is_tried() {
    let tried: BTreeSet<&str> = wrong().iter().map(|(_, kind, _)| *kind).collect();
    let all: BTreeSet<&str> = EditionKind::NAMES.into_iter().collect();
    assert_eq!(tried, all);
}

#[test]
fn all_mistakes_are_told_not_the_first_only() {
    let mut edition = sound();
    edition["opens"] = json!("ooit");
    edition["questions"][0]["norm"] = json!(9);
    edition["questions"][1]["text"] = json!("");
    let kinds: Vec<&str> = problems(&edition).iter().map(|problem| problem.kind.name()).collect();
    assert_eq!(kinds, ["bad-date", "bad-norm", "empty-text"]);
}

#[test]
fn previous_and_continues_lead_somewhere() {
    let older = text("toets-2025", None, &[("TA", &[("O-1", 3, None)])], 1);
    let newer = |continues| text("toets-2026", Some("toets-2025"), &[("TA", &[("N-1", 3, Some(continues))])], 1);
    let known = |texts: &[String]| Editions::new(texts.iter().map(|text| Edition::read(text.as_bytes()).unwrap()));
    assert!(known(&[older.clone(), newer("O-1")]).is_ok());
    let told = known(&[older.clone(), newer("O-2")]).unwrap_err();
    assert_eq!(told[0].edition().unwrap().as_str(), "toets-2026");
    assert_eq!(told[0].problems()[0].kind, EditionKind::DeadReference);
    let round = [
        text("toets-2025", Some("toets-2026"), &[("TA", &[("O-1", 3, None)])], 1),
        text("toets-2026", Some("toets-2025"), &[("TA", &[("N-1", 3, None)])], 1),
    ];
    let told = known(&round).unwrap_err();
    assert!(told.iter().all(|problems| problems.problems()[0].kind == EditionKind::Circle));
    assert_eq!(told.len(), 2);
    let twice = known(&[older.clone(), older]).unwrap_err();
    assert_eq!(twice[0].problems()[0].kind, EditionKind::Twice);
}

#[test]
fn the_editions_of_the_app_are_sound() {
    let folder = crate::support::repository("assets/editions");
    let index = scoring::edition::EditionIndex::read(&std::fs::read(folder.join("index.json")).unwrap()).unwrap();
    let read =
        |id: &scoring::EditionId| Edition::read(&std::fs::read(folder.join(format!("{id}.json"))).unwrap()).unwrap();
    assert!(Editions::new(index.editions().iter().map(read)).is_ok());
}

#[test]
fn what_is_only_unfinished_can_be_used() {
    let mut edition = sound();
    edition["questions"][0]["why"] = json!("");
    edition["municipalities"][1]["tile"] = json!([0, 1]);
    let read = Edition::read(edition.to_string().as_bytes()).unwrap();
    let kinds: Vec<&str> = read.remarks().iter().map(|problem| problem.kind.name()).collect();
    assert_eq!(kinds, ["shared-tile", "unfinished-text"]);
    // An error beside it tells both.
    edition["opens"] = json!("ooit");
    assert_eq!(problems(&edition).len(), 3);
}
