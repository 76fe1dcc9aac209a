//! The spreadsheet guard, at its edges (`docs/exchange-format.md` section 1). Worked out by hand.

use scoring::exchange::guarded;

#[track_caller]
fn check(text: &str, is_guarded: bool) {
    let expected = if is_guarded { format!("'{text}") } else { text.to_owned() };
    assert_eq!(guarded(text), expected);
}

#[test]
fn what_begins_like_a_formula_is_guarded() {
    for begin in ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'"] {
        check(begin, true);
        check(&format!("{begin}x"), true);
        check(&format!(" \u{a0}{begin}x"), true);
        check(&format!("x{begin}"), false);
    }
    for text in ["", " ", "x", "regel één", "\"=\"", "(", "/", "#", "½", "％"] {
        check(text, false);
    }
}

#[test]
fn a_tab_among_the_leading_blanks_is_guarded() {
    check("\tx", true);
    check(" \n\tx", true);
    check("\t", true);
    check("x\ty", false);
    check(" x\t", false);
}

#[test]
fn truth_values_are_guarded_when_they_stand_alone() {
    for text in ["WAAR", "waar", "OnWaar", "TRUE", " false\n"] {
        check(text, true);
    }
    for text in ["WAAR is dat", "waarheid", "true-ish", "JA"] {
        check(text, false);
    }
}

#[test]
fn what_holds_a_digit_is_guarded_unless_it_is_a_long_sentence() {
    check("niveau 2", true);
    check("1", true);
    check("٣ １ ½ ②", false);
    // 60 code points, blanks at the ends ignored; 61.
    check(&format!(" {}7 ", "é".repeat(59)), true);
    check(&format!("{}7", "é".repeat(60)), false);
    // A run of blanks counts as one: 58 + 1 + 1 and 59 + 1 + 1.
    check(&format!("{}   7", "x".repeat(58)), true);
    check(&format!("{}   7", "x".repeat(59)), false);
    // However long: with fewer than 30 letters, of any script.
    check(&"7".repeat(200), true);
    check(&format!("{}e5", "9".repeat(100)), true);
    check(&format!("{}{}", "9".repeat(100), "é".repeat(29)), true);
    check(&format!("{}{}", "9".repeat(100), "é".repeat(30)), false);
}
