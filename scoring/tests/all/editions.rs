//! What an edition is refused for. What its maker is told, every kind, stands in `reviewing`.

use crate::support::bare::{Asked, text};
use scoring::edition::{Edition, EditionKind, EditionProblem, Editions, Shape};
use serde_json::{Value, json};

/// A sound edition, to make wrong in one way.
fn sound() -> Value {
    let themes: &[(&str, &[Asked<'_>])] =
        &[("TA", &[("T-01", 3, None), ("T-02", 2, None)]), ("TB", &[("U-01", 4, None)])];
    serde_json::from_str(&text("toets-2026", None, themes, 2)).unwrap()
}

#[test]
fn a_sound_edition_is_told_nothing() {
    assert!(Edition::read(sound().to_string().as_bytes()).is_ok());
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(sound().to_string().as_bytes());
    assert!(Edition::read(&marked).is_ok());
}

#[test]
fn each_difference_of_shape_is_told_with_its_place() {
    let check = |change: fn(&mut Value), shape: Shape, pointer: &str| {
        let mut edition = sound();
        change(&mut edition);
        let told = Edition::read(edition.to_string().as_bytes()).unwrap_err();
        let expected = EditionProblem { kind: EditionKind::Shape(shape), pointer: pointer.to_owned(), found: None };
        let found: Vec<EditionProblem> =
            told.problems().iter().map(|problem| EditionProblem { found: None, ..problem.clone() }).collect();
        assert_eq!(found, [expected]);
    };
    check(|edition| drop(edition.as_object_mut().unwrap().remove("label")), Shape::Missing, "/label");
    check(|edition| edition["themes"][1]["purpose"] = json!(null), Shape::NoText, "/themes/1/purpose");
    check(|edition| edition["themes"][1]["colour"] = json!("rood"), Shape::Unknown, "/themes/1/colour");
    check(|edition| edition["title"] = json!(null), Shape::NoText, "/title");
    check(|edition| edition["previous"] = json!(2025), Shape::NoText, "/previous");
    check(|edition| edition["recipients"] = json!(["age1", true]), Shape::NoText, "/recipients/1");
    check(|edition| edition["sources"] = json!(null), Shape::NoList, "/sources");
    check(|edition| edition["questions"][1]["levels"] = json!("a"), Shape::NoList, "/questions/1/levels");
    check(|edition| edition["questions"][1]["norm"] = json!(256), Shape::NoNumber, "/questions/1/norm");
    check(|edition| edition["questions"][1]["norm"] = json!(-1), Shape::NoNumber, "/questions/1/norm");
    check(|edition| edition["questions"][1]["norm"] = json!(2.5), Shape::NoNumber, "/questions/1/norm");
    check(|edition| edition["questions"][0]["not_applicable"] = json!(1), Shape::NoFlag, "/questions/0/not_applicable");
    check(|edition| edition["municipalities"][0]["tile"] = json!([1, 2, 3]), Shape::NoPair, "/municipalities/0/tile");
    check(|edition| edition["municipalities"][0]["tile"] = json!(7), Shape::NoList, "/municipalities/0/tile");
    check(|edition| edition["questions"][2] = json!("U-01"), Shape::NoObject, "/questions/2");
    check(|edition| *edition = json!([]), Shape::NoObject, "");
    check(
        |edition| edition["hints"] = json!([{ "when": [{ "question": "T-01", "at_least": "2" }], "text": "Kijk." }]),
        Shape::NoNumber,
        "/hints/0/when/0/at_least",
    );
}

#[test]
fn all_differences_of_shape_are_told() {
    let mut edition = sound();
    edition["themes"] = json!("TA");
    edition["questions"][0]["nrom"] = json!(3);
    edition["questions"][1].as_object_mut().unwrap().remove("text");
    edition["opens"] = json!("ooit");
    let told = Edition::read(edition.to_string().as_bytes()).unwrap_err();
    let places: Vec<&str> = told.problems().iter().map(|problem| problem.pointer.as_str()).collect();
    assert_eq!(
        places,
        [
            "/themes",
            "/opens",
            "/questions/0/theme",
            "/questions/0/nrom",
            "/questions/1/theme",
            "/questions/1/text",
            "/questions/2/theme"
        ]
    );
    assert_eq!(told.edition().unwrap().as_str(), "toets-2026");
}

#[test]
fn a_field_that_stands_there_twice_is_told() {
    let text = sound().to_string().replacen("\"norm\":", "\"norm\":1,\"norm\":", 1);
    let told = Edition::read(text.as_bytes()).unwrap_err();
    assert_eq!(told.to_string(), "/questions/0/norm: Dit veld staat er vaker dan één keer. Laat er één staan.");
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
fn all_mistakes_are_told_not_the_first_only() {
    let mut edition = sound();
    edition["questions"][0]["id"] = json!("MEI-03");
    edition["questions"][1]["text"] = json!("");
    let told = Edition::read(edition.to_string().as_bytes()).unwrap_err();
    let kinds: Vec<&str> = told.problems().iter().map(|problem| problem.kind.name()).collect();
    assert_eq!(kinds, ["id-like-date", "empty-text"]);
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
