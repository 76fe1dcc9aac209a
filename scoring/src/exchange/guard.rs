//! The spreadsheet guard: one apostrophe before a text that a spreadsheet would run or change.

use std::borrow::Cow;

/// The mark that a spreadsheet takes as "this is text".
const GUARD: char = '\'';
/// Longer texts hold no date or number that a spreadsheet would recognise, if they hold enough letters.
const LONGEST_NUMBER: usize = 60;
/// A number of any length may hold an `e`, a currency or `am`; a date with its weekday in full has fewer letters than this.
const FEWEST_LETTERS: usize = 30;

/// A text as it is written into a cell of any file that leaves the app: with one apostrophe before it where a spreadsheet would run or
/// change it. For every cell that is not from a closed list or of a fixed form, headers and names included.
/// (`docs/exchange-format.md` section 1, Spreadsheet guard.)
///
/// ```
/// use scoring::exchange::{guarded, unguarded};
/// assert_eq!(guarded("=1+1"), "'=1+1");
/// assert_eq!(guarded("regel één"), "regel één");
/// assert_eq!(unguarded("'=1+1"), "=1+1");
/// ```
pub fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { Cow::Owned(format!("{GUARD}{text}")) } else { Cow::Borrowed(text) }
}

/// A text without the guard: exactly one leading apostrophe is taken off.
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix(GUARD).unwrap_or(text)
}

fn needs_guard(text: &str) -> bool {
    let trimmed = text.trim();
    let leading = &text[..text.len() - text.trim_start().len()];
    leading.contains('\t') || begins_like_formula(trimmed) || is_like_number(trimmed) || is_truth_value(trimmed)
}

/// (a)
fn begins_like_formula(trimmed: &str) -> bool {
    trimmed.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', GUARD])
}

/// (b)
fn is_like_number(trimmed: &str) -> bool {
    trimmed.bytes().any(|byte| byte.is_ascii_digit())
        && (length_with_single_blanks(trimmed) <= LONGEST_NUMBER
            || trimmed.chars().filter(|c| c.is_alphabetic()).take(FEWEST_LETTERS).count() < FEWEST_LETTERS)
}

/// (c)
fn is_truth_value(trimmed: &str) -> bool {
    ["WAAR", "ONWAAR", "TRUE", "FALSE"].into_iter().any(|word| word.eq_ignore_ascii_case(trimmed))
}

/// Code points, with runs of blanks counted as one.
fn length_with_single_blanks(trimmed: &str) -> usize {
    let mut after_blank = false;
    trimmed
        .chars()
        .filter(|c| {
            let blank = c.is_whitespace();
            let counts = !(blank && after_blank);
            after_blank = blank;
            counts
        })
        .count()
}
