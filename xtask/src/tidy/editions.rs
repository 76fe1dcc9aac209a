//! The editions in the folder are those of its list, and the current one is among them.

use super::tree::Tree;
use serde_json::Value;
use std::collections::BTreeSet;

const FOLDER: &str = "assets/editions/";
/// What stands beside the editions and is none: their list, and the schema that helps an editor.
const NO_EDITION: [&str; 2] = ["index", "edition.schema"];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let path = format!("{FOLDER}index.json");
    let Some(Ok(index)) = tree.text(&path).map(serde_json::from_str::<Value>) else {
        return vec![format!("{path}: is absent, or no JSON")];
    };
    let listed: BTreeSet<&str> = index["editions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let there: BTreeSet<&str> = tree
        .some(FOLDER, ".json")
        .filter_map(|(path, _)| path.strip_prefix(FOLDER)?.strip_suffix(".json"))
        .filter(|id| !NO_EDITION.contains(id))
        .collect();
    let mut found: Vec<String> = there.difference(&listed).map(|id| format!("{path}: does not list {id}")).collect();
    found.extend(listed.difference(&there).map(|id| format!("{path}: lists {id}, which is not there")));
    if !index["current"].as_str().is_some_and(|current| listed.contains(current)) {
        found.push(format!("{path}: the current edition is not in its list"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(index: &str) -> Vec<String> {
        breaches(&Tree::of([
            ("assets/editions/index.json", index),
            ("assets/editions/2026.json", "{}"),
            ("assets/editions/edition.schema.json", "{}"),
        ]))
    }

    #[test]
    fn a_list_of_what_is_there_is_well() {
        assert_eq!(found(r#"{"editions":["2026"],"current":"2026"}"#), Vec::<String>::new());
    }

    #[test]
    fn each_difference_is_found() {
        assert_eq!(found(r#"{"editions":["2026","2027"],"current":"2026"}"#).len(), 1);
        assert_eq!(found(r#"{"editions":[],"current":"2026"}"#).len(), 2);
        assert_eq!(found("{").len(), 1);
    }
}
