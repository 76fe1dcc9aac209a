//! The apostrophe before a text that a spreadsheet would run or change (exchange format, section 1 "Spreadsheet guard").

/// The text with one apostrophe before it where the rule asks for it.
#[must_use]
pub fn guarded(text: &str) -> String {
    if a_spreadsheet_would_change(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text of a guarded column: exactly one leading apostrophe taken off.
#[must_use]
pub fn unguarded(cell: &str) -> String {
    cell.strip_prefix('\'').unwrap_or(cell).to_owned()
}

fn a_spreadsheet_would_change(text: &str) -> bool {
    let leading_blanks = text.chars().take_while(|character| character.is_whitespace());
    if leading_blanks.into_iter().any(|blank| blank == '\t') {
        return true;
    }
    // With blanks at both ends ignored and runs of blanks counted as one.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");

    let a = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\'']);
    let holds_a_digit = text.chars().any(|character| character.is_ascii_digit());
    let letters = text.chars().filter(|character| character.is_alphabetic()).count();
    let b = holds_a_digit && (text.chars().count() <= 60 || letters < 30);
    let c = ["WAAR", "ONWAAR", "TRUE", "FALSE"].contains(&&*text.to_ascii_uppercase());
    a || b || c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guards_what_a_spreadsheet_would_run_or_change() {
        let changed = [
            "=1",
            "+",
            "-x",
            "@x",
            "＝a",
            "＋a",
            "－a",
            "＠a",
            "'s avonds",
            "  =x",
            "\u{a0}=x",
            "1-2",
            "12e5",
            "niveau 2",
            "waar",
            "OnWaar",
            " true ",
            "FALSE",
            "\tx",
            " \tx",
        ];
        for text in changed {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", " ", "x", "regel één", "x=y", "waarheid", "a\tb", "x ", "½"] {
            assert_eq!(guarded(text), text);
        }
    }

    /// 60 code points with a digit are changed, 61 are not, unless there are fewer than 30 letters among them.
    #[test]
    fn long_texts_with_a_digit() {
        let with_letters = |length: usize| "é".repeat(length - 1) + "7";
        assert!(a_spreadsheet_would_change(&with_letters(60)));
        assert!(!a_spreadsheet_would_change(&with_letters(61)));
        assert!(a_spreadsheet_would_change(&"7".repeat(200)));
        assert!(a_spreadsheet_would_change(&("7".repeat(200) + "e5")));
        assert!(a_spreadsheet_would_change(&("7".repeat(40) + &"x".repeat(29))));
        assert!(!a_spreadsheet_would_change(&("7".repeat(40) + &"x".repeat(30))));
        // 59 + 5 blanks + 1 = 65 code points, counted as 61; with one fewer as 60.
        let spaced = |length: usize| "x".repeat(length) + "     7";
        assert!(a_spreadsheet_would_change(&spaced(58)));
        assert!(!a_spreadsheet_would_change(&spaced(59)));
    }

    #[test]
    fn every_text_comes_back_to_the_letter() {
        for text in ["", "'", "''", "'s avonds", "=1", "x", "'=1", "waar", "\t"] {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
