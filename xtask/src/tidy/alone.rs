//! The repository stands alone: nothing in it names a folder of the machine that it was written on.

use super::tree::Tree;

/// The starts of such paths. In two parts, so that this file does not break its own rule.
const MACHINE: [[&str; 2]; 5] = [["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"], ["../sha", "red"], ["/t", "mp/"]];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.files() {
        for (number, line) in (1..).zip(text.lines()) {
            for start in MACHINE.map(|parts| parts.concat()) {
                if names(line, &start) {
                    found.push(format!("{path}:{number}: names a folder of one machine ({start})"));
                }
            }
        }
    }
    found
}

/// Whether a line has this path, not as the middle of another one (`https://example.org/home/`).
fn names(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || "./_-}".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_one_machine_is_found() {
        for start in MACHINE.map(|parts| parts.concat()) {
            let text = format!("fine\nsee \"{start}x\"");
            let found = breaches(&Tree::of([("docs/a.md", &text)]));
            assert_eq!(found, [format!("docs/a.md:2: names a folder of one machine ({start})")]);
        }
    }

    #[test]
    fn an_address_on_the_web_is_not() {
        let text = ["https://example.org/ho", "me/x"].concat();
        assert_eq!(breaches(&Tree::of([("docs/a.md", &text)])), Vec::<String>::new());
    }
}
