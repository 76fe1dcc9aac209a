//! Each sentence on Uitleg about safety stands in `docs/security.md`, beside the tests that hold it.

use super::tree::Tree;

const TEXTS: &str = "app/src/texts/explanation.rs";
const TABLE: &str = "docs/security.md";
/// The first of the texts about what happens to data, and the first of those after them.
const FIRST: &str = "const DATA_RULES:";
const AFTER: &str = "const CONTACTS_LEAD:";

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let (Some(uitleg), Some(table)) = (tree.text(TEXTS), tree.text(TABLE)) else {
        return vec![format!("{TABLE} or {TEXTS} is not there")];
    };
    let part = uitleg.split_once(FIRST).and_then(|(_, rest)| Some(rest.split_once(AFTER)?.0));
    let Some(part) = part else {
        return vec![format!("{TEXTS}: no longer has what stands between {FIRST} and {AFTER}")];
    };
    let rows: Vec<(&str, &str)> =
        table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")).collect();
    let mut found = Vec::new();
    for sentence in sentences(part) {
        match rows.iter().find(|(said, _)| said.contains(sentence)) {
            None => found.push(format!("{TABLE}: does not say which test holds “{sentence}”")),
            Some((_, tests)) if names(tests).next().is_none() => {
                found.push(format!("{TABLE}: names no test that holds “{sentence}”"));
            }
            Some(_) => {}
        }
    }
    let is_test = |name: &str| {
        let definition = format!("fn {name}(");
        tree.some("", ".rs")
            .any(|(_, text)| text.match_indices(&definition).any(|(at, _)| text[..at].trim_end().ends_with("#[test]")))
    };
    let named = rows.iter().flat_map(|(_, tests)| names(tests)).filter(|name| !is_test(name));
    found.extend(named.map(|name| format!("{TABLE}: there is no test {name}")));
    found
}

/// The sentences in a piece of Rust: what stands between quotes and ends as a sentence does. Questions and what a button says are none.
fn sentences(code: &str) -> Vec<&str> {
    let literals = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2));
    let mut found = Vec::new();
    for text in literals {
        let mut left = text;
        while let Some(end) = left.find(['.', ':', '?']).filter(|_| !left.is_empty()) {
            let (sentence, after) = left.split_at(end + 1);
            if !sentence.ends_with('?') {
                found.push(sentence.trim());
            }
            left = after;
        }
    }
    found
}

/// The names in backticks that are those of a test: with an underscore.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2).filter(|name| name.contains('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: &str = "#[test]\nfn nothing_leaves() {}\nfn no_test() {}";

    fn found(rule: &str, table: &str) -> Vec<String> {
        let texts =
            format!("const DATA_RULES: &str = \"{rule}\";\n/// Of \"others\".\nconst CONTACTS_LEAD: &str = \"Iets.\";");
        breaches(&Tree::of([(TEXTS, &texts), (TABLE, table), ("tests/a.rs", TEST)]))
    }

    #[test]
    fn a_sentence_beside_its_test_is_well() {
        assert_eq!(
            found("Weg? Er gaat niets weg.", "| Weg? Er gaat niets weg. | `nothing_leaves` |"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_sentence_without_a_test_is_found() {
        let rule = "Er gaat niets weg. Echt niet.";
        assert_eq!(
            found(rule, "| Er gaat niets weg. | `nothing_leaves` |"),
            ["docs/security.md: does not say which test holds “Echt niet.”"]
        );
        assert_eq!(found(rule, "| Er gaat niets weg. Echt niet. | geen |").len(), 2, "a row without a test");
    }

    #[test]
    fn a_test_that_is_none_is_found() {
        assert_eq!(
            found("Er gaat niets weg.", "| Er gaat niets weg. | `nothing_leaves`, `no_test`, `gone_test` |"),
            ["docs/security.md: there is no test no_test", "docs/security.md: there is no test gone_test"]
        );
    }
}
