//! The sentences. Dutch stands here and nowhere else in this crate.

mod edition;
mod kind;

use std::fmt;

pub(crate) use self::edition::{edition, edition_sentence};
pub(crate) use self::kind::sentence;
use super::{Place, Problem};

/// Of a value as found no more than this many characters are repeated in a sentence.
const LONGEST_QUOTE: usize = 60;

/// Where, what and what to do: `Rij 14, kolom niveau (K): "5" is geen niveau. Vul 0, 1, 2, 3 of 4 in.`
pub(super) fn problem(problem: &Problem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let place = place(&problem.place);
    let sentence = sentence(&problem.kind);
    if place.is_empty() { f.write_str(&sentence) } else { write!(f, "{place}: {sentence}") }
}

fn place(place: &Place) -> String {
    let row = place.row.map(|row| format!("Rij {row}"));
    let column = match (place.column, place.letter) {
        (Some(column), Some(letter)) => Some(format!("kolom {column} ({letter})")),
        (Some(column), None) => Some(format!("kolom {column}")),
        (None, Some(letter)) => Some(format!("kolom {letter}")),
        (None, None) => None,
    };
    match (row, column) {
        (Some(row), Some(column)) => format!("{row}, {column}"),
        (Some(row), None) => row,
        (None, Some(column)) => format!("Kolom{}", &column["kolom".len()..]),
        (None, None) => String::new(),
    }
}

/// A value as found, in quotes, on one line and cut where it is long; an empty one is named.
pub(crate) fn quoted(found: &str) -> String {
    let found = found.trim();
    if found.is_empty() {
        return "een lege cel".to_owned();
    }
    let plain: String = found.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_QUOTE).collect();
    let dots = if found.chars().nth(LONGEST_QUOTE).is_some() { "…" } else { "" };
    format!("\"{plain}{dots}\"")
}

/// `1 vraag`, `2 vragen`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", thousands(count), if count == 1 { one } else { many })
}

/// A whole number with points between thousands: `64.000.000`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut groups: Vec<&str> = Vec::new();
    if first > 0 {
        groups.push(&digits[..first]);
    }
    groups.extend((first..digits.len()).step_by(3).map(|start| &digits[start..start + 3]));
    groups.join(".")
}

/// `A`, `A en B`, `A, B en C`; of many the first ten and how many more.
fn list(names: &[String]) -> String {
    const MOST: usize = 10;
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] if names.len() <= MOST => format!("{} en {last}", first.join(", ")),
        _ => format!("{} en nog {}", names[..MOST].join(", "), names.len() - MOST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_points_between_thousands() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1.000"), (12_345, "12.345"), (64_000_000, "64.000.000")]
        {
            assert_eq!(thousands(number), text);
        }
    }

    #[test]
    fn lists_are_read_aloud() {
        let names = |count: usize| (1..=count).map(|number| format!("V-{number}")).collect::<Vec<String>>();
        assert_eq!(list(&names(1)), "V-1");
        assert_eq!(list(&names(3)), "V-1, V-2 en V-3");
        assert_eq!(list(&names(12)), "V-1, V-2, V-3, V-4, V-5, V-6, V-7, V-8, V-9, V-10 en nog 2");
    }

    #[test]
    fn values_are_quoted_on_one_line() {
        assert_eq!(quoted(" a\nb "), "\"a b\"");
        assert_eq!(quoted("  "), "een lege cel");
        assert_eq!(quoted(&"x".repeat(61)), format!("\"{}…\"", "x".repeat(60)));
    }
}
