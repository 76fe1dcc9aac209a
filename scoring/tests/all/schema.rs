//! The schema beside the editions says what the reader says, as far as a schema can.

use std::collections::BTreeSet;

use crate::support::bare::text;
use crate::support::bytes;
use jsonschema::Validator;
use scoring::Edition;
use scoring::edition::{Editions, Finding, Review, review};
use scoring::problem::Severity;
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_slice(&bytes("assets/editions/edition.schema.json")).unwrap()
}

fn validator() -> Validator {
    jsonschema::draft202012::options().build(&schema()).unwrap()
}

fn sound() -> Value {
    serde_json::from_slice(&bytes("tests/corpus/checking/toets-2026.json")).unwrap()
}

/// Kinds of which a schema knows nothing: what refers to something else, what stands there twice, and days and ids as a calendar and a
/// spreadsheet know them.
const BEYOND: [&str; 11] = [
    "dead-reference",
    "twice",
    "shared-name",
    "circle",
    "continues-nothing",
    "continued-twice",
    "theme-without-question",
    "too-many-questions",
    "id-like-date",
    "closes-before-opening",
    "bad-recipient",
];

fn look(edition: &Value, known: &Editions) -> Review {
    review("", edition.to_string().as_bytes(), known)
}

/// The previous edition of the sound one, so that nothing is told of that.
fn known() -> Editions {
    let previous = text("toets-2025", None, &[("TA", &[("O-1", 3, None)])], 1);
    Editions::unchecked([Edition::read(previous.as_bytes()).unwrap()])
}

fn errors(review: &Review) -> Vec<&Finding> {
    review.findings().iter().filter(|finding| finding.severity() == Severity::Error).collect()
}

/// Pointers to everything in a value, itself first.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, item)| pointers(item, &format!("{at}/{place}"), all));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| pointers(field, &format!("{at}/{name}"), all));
        }
        _ => {}
    }
}

/// The value with one thing in it changed in each way that may be told of: left out, of another type, empty, too small or too large, with
/// more in it, or with something of no valid form.
fn mutations(value: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    pointers(value, "", &mut all);
    let mut mutations = Vec::new();
    for at in all {
        for by in [
            json!(null),
            json!(true),
            json!(0),
            json!(4),
            json!(5),
            json!(-1),
            json!(256),
            json!(1.5),
            json!(""),
            json!(" "),
            json!("GM12"),
            json!("iets; anders"),
            json!("2026-13-01"),
            json!("http://"),
            json!([]),
            json!([""]),
            json!([1, 2, 3]),
            json!([{}]),
            json!({}),
        ] {
            let mut changed = value.clone();
            let place = changed.pointer_mut(&at).unwrap();
            *place = by.clone();
            mutations.push((format!("{at} = {by}"), changed));
        }
        let (parent, name) = at.rsplit_once('/').unwrap_or_default();
        let mut changed = value.clone();
        match changed.pointer_mut(parent) {
            Some(Value::Object(fields)) if !at.is_empty() => drop(fields.remove(name)),
            Some(Value::Array(items)) => drop(items.remove(name.parse().unwrap())),
            _ => {}
        }
        mutations.push((format!("{at} left out"), changed));
        let mut changed = value.clone();
        match changed.pointer_mut(&at) {
            Some(Value::Object(fields)) => drop(fields.insert("iets".to_owned(), json!(1))),
            Some(Value::Array(items)) => items.push(items.first().cloned().unwrap_or(json!(1))),
            _ => continue,
        }
        mutations.push((format!("{at} with more"), changed));
    }
    mutations
}

#[test]
fn what_the_schema_refuses_is_refused_and_the_other_way_round() {
    let validator = validator();
    let known = known();
    assert!(validator.is_valid(&sound()) && look(&sound(), &known).findings().is_empty());
    let (mut refused, mut accepted) = (0, 0);
    for (change, edition) in mutations(&sound()) {
        let review = look(&edition, &known);
        let errors = errors(&review);
        if validator.is_valid(&edition) {
            accepted += 1;
            let by_reader: Vec<&&Finding> = errors.iter().filter(|finding| !BEYOND.contains(&finding.name())).collect();
            assert!(by_reader.is_empty(), "{change}: the schema has nothing against it, but {by_reader:?}");
        } else {
            refused += 1;
            assert!(
                !errors.is_empty(),
                "{change}: the schema refuses it: {:?}",
                validator.iter_errors(&edition).next()
            );
        }
    }
    assert!(refused > 1_000 && accepted > 100, "{refused} {accepted}");
}

#[test]
fn the_schema_knows_each_field_and_no_other() {
    let schema = schema();
    let mut known = BTreeSet::new();
    collect(&schema, &mut known);
    let mut all = Vec::new();
    pointers(&sound(), "", &mut all);
    let names = all.iter().filter_map(|at| at.rsplit('/').next()).filter(|name| name.parse::<usize>().is_err());
    let there: BTreeSet<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    assert_eq!(known, there, "the sound edition has one of everything");
}

/// The names of all properties in a schema.
fn collect(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                names.extend(properties.keys().cloned());
            }
            fields.values().for_each(|field| collect(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

#[test]
fn each_field_is_explained() {
    fn check(schema: &Value, at: &str) {
        let Value::Object(fields) = schema else { return };
        if let Some(Value::Object(properties)) = fields.get("properties").filter(|_| !at.contains("oneOf")) {
            for (name, property) in properties {
                assert!(property["title"].as_str().is_some_and(|title| !title.is_empty()), "{at}/{name}");
            }
        }
        for (name, field) in fields {
            let at = format!("{at}/{name}");
            if let Value::Array(items) = field {
                items.iter().for_each(|item| check(item, &at));
            }
            check(field, &at);
        }
    }
    check(&schema(), "");
}

#[test]
fn the_editions_of_the_app_fit_the_schema() {
    let validator = validator();
    let index: Value = serde_json::from_slice(&bytes("assets/editions/index.json")).unwrap();
    for id in index["editions"].as_array().unwrap() {
        let edition: Value =
            serde_json::from_slice(&bytes(&format!("assets/editions/{}.json", id.as_str().unwrap()))).unwrap();
        let told: Vec<String> =
            validator.iter_errors(&edition).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(told, Vec::<String>::new(), "{id}");
    }
}
