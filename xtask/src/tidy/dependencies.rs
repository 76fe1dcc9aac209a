//! Each dependency stands in its `Cargo.toml` with a word on why, and is used.

use super::tree::Tree;

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, manifest) in tree.files().filter(|(path, _)| path.rsplit('/').next() == Some("Cargo.toml")) {
        let folder = path.trim_end_matches("Cargo.toml");
        for dependency in dependencies(manifest) {
            if !dependency.has_reason {
                found.push(format!(
                    "{path}:{}: {} without a comment above it that says why",
                    dependency.line, dependency.name
                ));
            }
            let name = dependency.name.replace('-', "_");
            if !tree.some(folder, ".rs").any(|(_, text)| has_word(text, &name)) {
                found.push(format!("{path}:{}: {} is not used", dependency.line, dependency.name));
            }
        }
    }
    found
}

struct Dependency<'manifest> {
    name: &'manifest str,
    line: usize,
    has_reason: bool,
}

fn dependencies(manifest: &str) -> Vec<Dependency<'_>> {
    // One comment may speak for several, line under line.
    let (mut found, mut inside, mut has_reason) = (Vec::new(), false, false);
    for (number, line) in (1..).zip(manifest.lines()) {
        if line.starts_with('[') {
            has_reason = false;
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if inside && let Some((name, _)) = line.split_once('=').filter(|(name, _)| is_key(name)) {
            let name = name.trim().trim_end_matches(".workspace");
            found.push(Dependency { name, line: number, has_reason });
        } else {
            has_reason = line.starts_with('#');
        }
    }
    found
}

/// A key at the start of a line; a line inside a list of features is indented or quoted.
fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_alphanumeric())
}

fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    text.match_indices(word)
        .any(|(at, _)| !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const USES: &str = "use my_csv::Reader;";

    fn found(manifest: &str) -> Vec<String> {
        breaches(&Tree::of([("a/Cargo.toml", manifest), ("a/src/lib.rs", USES), ("b/src/lib.rs", "use other::x;")]))
    }

    #[test]
    fn a_dependency_with_a_reason_that_is_used_is_well() {
        assert_eq!(
            found("[dependencies]\n# Reads rows.\nmy-csv = { version = \"1\", features = [\n    \"a\",\n] }\n"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn one_comment_may_speak_for_two() {
        assert_eq!(
            found("[dependencies]\n# Reads rows.\nmy-csv = \"1\"\nother = \"1\"\n"),
            ["a/Cargo.toml:4: other is not used"]
        );
    }

    #[test]
    fn one_without_a_reason_is_found() {
        assert_eq!(
            found("[dev-dependencies]\nmy-csv = \"1\"\n"),
            ["a/Cargo.toml:2: my-csv without a comment above it that says why"]
        );
    }

    #[test]
    fn one_that_is_not_used_in_its_own_crate_is_found() {
        assert_eq!(found("[dependencies]\n# Why.\nother = \"1\"\n"), ["a/Cargo.toml:3: other is not used"]);
    }
}
