//! One page with every sentence, so that all Dutch can be read at once.

use std::fmt::Write as _;

use crate::support::check_golden;
use scoring::problem::{Kind, Severity};

#[test]
fn the_page_with_all_sentences_is_up_to_date() {
    let mut page = String::from(
        "# What people are told about a file\n\n\
         Every kind of problem of `exchange-format.md` section 3, with what its sentence says (after the row and the column). Made by a test:\n\
         `UPDATE_GOLDEN=1 cargo test -p scoring --test all sentences` writes it anew.\n",
    );
    let mut section = None;
    for kind in Kind::examples() {
        if section != Some(kind.severity()) {
            let (title, sense) = match kind.severity() {
                Severity::Error => ("Errors", "The file or the submission is set aside, whole."),
                Severity::Warning => ("Warnings", "The submission is let in; someone should look at it."),
                Severity::Notice => ("Notices", "The submission is let in; good to know."),
            };
            write!(page, "\n## {title}\n\n{sense}\n\n| kind | sentence |\n|---|---|\n").unwrap();
            section = Some(kind.severity());
        }
        writeln!(page, "| `{}` | {} |", kind.name(), kind.sentence()).unwrap();
    }
    check_golden("docs/problems.md", page.as_bytes());
}

#[test]
fn sentences_are_plain_and_say_what_to_do() {
    for kind in Kind::examples() {
        let sentence = kind.sentence();
        assert!(sentence.ends_with('.'), "{sentence}");
        assert!(sentence.chars().next().is_some_and(|first| first.is_uppercase() || first == '"'), "{sentence}");
        assert_ne!(sentence, kind.name());
        if kind.severity() != Severity::Notice {
            assert!(sentence.matches(['.', ';']).count() > 1, "says what is wrong, not what to do: {sentence}");
        }
    }
}

/// A file is opened by who made it, by a colleague and by the VAR: a sentence says what to do, not who reads.
#[test]
fn sentences_take_no_side() {
    for kind in Kind::examples() {
        let sentence = kind.sentence();
        for word in ["Vraag ", "vraag de gemeente", "de VAR", "stuur", "uw gemeente"] {
            assert!(!sentence.contains(word), "{sentence}");
        }
    }
}
