//! Which ids stay what they are when a spreadsheet opens a file.

/// Names of months in Dutch and English, whole and short, that begin or end what a spreadsheet takes for a date.
const MONTHS: [&str; 35] = [
    "jan",
    "januari",
    "january",
    "feb",
    "februari",
    "february",
    "mrt",
    "maart",
    "mar",
    "march",
    "apr",
    "april",
    "mei",
    "may",
    "jun",
    "juni",
    "june",
    "jul",
    "juli",
    "july",
    "aug",
    "augustus",
    "august",
    "sep",
    "sept",
    "september",
    "okt",
    "oktober",
    "oct",
    "october",
    "nov",
    "november",
    "dec",
    "december",
    "febr",
];

/// Letters, digits, `-` and `_`, with a letter among them.
pub(super) fn is_id(id: &str) -> bool {
    has_id_characters(id) && id.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// As [`is_id`], or a year.
pub(super) fn is_edition_id(id: &str) -> bool {
    is_id(id) || (id.len() == 4 && id.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `GM` and four digits.
pub(super) fn is_code(code: &str) -> bool {
    code.strip_prefix("GM").is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn has_id_characters(id: &str) -> bool {
    !id.is_empty()
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether a spreadsheet, Dutch or English, takes an id for a date, a time, a number or a truth value: a month with digits beside it
/// (`MEI-03`, `jan-25`, `1-dec-25`), digits around an E or a D (`12e5`), digits before AM or PM, and `WAAR`.
pub(super) fn looks_like_date(id: &str) -> bool {
    let runs = runs(id);
    let words: Vec<&str> = runs.iter().copied().filter(|run| !run.starts_with(|c: char| c.is_ascii_digit())).collect();
    let has_digits = words.len() < runs.len();
    let [word] = words[..] else { return false };
    let is = |known: &&str| word.eq_ignore_ascii_case(known);
    if !has_digits {
        return ["waar", "onwaar", "true", "false"].iter().any(is);
    }
    let begins_with_digits = runs.first() != Some(&word);
    MONTHS.iter().any(is)
        || (begins_with_digits && runs.len() == 3 && ["e", "d"].iter().any(is))
        || (begins_with_digits && runs.len() == 2 && ["a", "p", "am", "pm"].iter().any(is))
}

/// Runs of letters and runs of digits, without what stands between them.
fn runs(id: &str) -> Vec<&str> {
    let kind = |c: char| (c.is_ascii_alphabetic(), c.is_ascii_digit());
    let mut runs = Vec::new();
    let mut start = 0;
    for (index, c) in id.char_indices() {
        let next = id[index + c.len_utf8()..].chars().next();
        if next.map(kind) != Some(kind(c)) {
            if c.is_ascii_alphanumeric() {
                runs.push(&id[start..=index]);
            }
            start = index + c.len_utf8();
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_a_spreadsheet_changes_are_seen() {
        for id in [
            "MEI-03", "jan-25", "1-dec-25", "SEPT1", "mrt_2", "12e5", "1E-3", "3d4", "waar", "TRUE", "10am", "2025-okt",
        ] {
            assert!(looks_like_date(id), "{id}");
        }
        for id in [
            "EH-07",
            "DC-01",
            "CC-14",
            "DB-3",
            "voorbeeld-2026",
            "2026",
            "E-3",
            "EH-mei-3",
            "ciso",
            "bio2-5-17",
            "A1",
            "x12e5y",
            "meio-3",
        ] {
            assert!(!looks_like_date(id), "{id}");
        }
    }

    #[test]
    fn ids_are_of_letters_digits_and_dashes() {
        for id in ["EH-07", "a", "3a", "voorbeeld-2026", "a_b"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "2025-2", "12", "-a", "a b", "é", "a;b", "=a", "a.b"] {
            assert!(!is_id(id), "{id}");
        }
        assert!(is_edition_id("2026"));
        for id in ["2025-2", "20265", "226", ""] {
            assert!(!is_edition_id(id), "{id}");
        }
        assert!(is_code("GM0599"));
        for code in ["gm0599", "GM599", "GM05999", "XX0599", "GM05é9"] {
            assert!(!is_code(code), "{code}");
        }
    }
}
