//! Colours stand in `tokens.css`, nowhere else in the styles.

use super::tree::Tree;

const TOKENS: &str = "assets/styles/tokens.css";
const FUNCTIONS: [&str; 7] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "oklch(", "lab("];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.some("assets/styles/", ".css").filter(|(path, _)| *path != TOKENS) {
        for (number, line) in (1..).zip(without_comments(text).lines()) {
            if has_colour(line) {
                found.push(format!("{path}:{number}: a raw colour; give it a name in {TOKENS}"));
            }
        }
    }
    found
}

fn has_colour(line: &str) -> bool {
    let is_hex = |(at, _): (usize, &str)| line[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count() >= 3;
    line.match_indices('#').any(is_hex) || FUNCTIONS.iter().any(|function| calls(line, function))
}

/// Whether a line calls a function of this very name: `lab(`, not `slab(`.
fn calls(line: &str, function: &str) -> bool {
    line.match_indices(function)
        .any(|(at, _)| !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '-'))
}

/// The text with each comment blanked; lines keep their numbers.
fn without_comments(text: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        left += before;
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        left.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    left + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(css: &str) -> Vec<String> {
        breaches(&Tree::of([("assets/styles/components/a.css", css)]))
    }

    #[test]
    fn a_raw_colour_is_found() {
        assert_eq!(
            found("/* two\nlines */\na { color: #fff; }"),
            ["assets/styles/components/a.css:3: a raw colour; give it a name in assets/styles/tokens.css"]
        );
        assert_eq!(found("a { border: 1px solid rgb(0 0 0); }").len(), 1);
    }

    #[test]
    fn names_comments_and_the_tokens_are_not() {
        assert_eq!(found("/* #fff */ a { color: var(--ct-blue-700); background: Canvas; }"), Vec::<String>::new());
        assert_eq!(breaches(&Tree::of([(TOKENS, ":root { --ct-blue-700: #083a5e; }")])), Vec::<String>::new());
    }
}
