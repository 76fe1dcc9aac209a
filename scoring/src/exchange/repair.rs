//! Files that were opened with the wrong separator or the wrong character set, and saved.

use super::decode::windows_1252_byte;
use super::header::{BROKEN_MARK, Header};
use super::interpret::{Circumstances, Interpretation, interpret};
use super::rows::{RowMap, Rows};
use super::separator::{Separator, without_separator_line};
use crate::problem::{Kind, Place};

/// Takes a text as an exchange file, undoing what a wrong character set and a wrong separator did to it.
pub(super) async fn repaired(text: &str, circumstances: Circumstances<'_>) -> Interpretation {
    let bare = without_broken_mark(text);
    let before = with_separators(bare.as_deref().unwrap_or(text), circumstances).await;
    if let Some(undone) = undone(text) {
        let mut after = with_separators(undone.trim_start_matches(super::decode::MARK), circumstances).await;
        if after.right > before.right || (after.right == 0 && before.right == 0) {
            after.tell(Place::DROP, Kind::CharsetRepaired { whole: true });
            return after;
        }
    }
    let mut before = before;
    if bare.is_some() && !before.has_file_error {
        before.tell(Place::DROP, Kind::CharsetRepaired { whole: false });
    }
    before
}

/// The text without `ï»¿` before its header; `None` where it has none.
pub(crate) fn without_broken_mark(text: &str) -> Option<String> {
    let (quote, rest) = text.strip_prefix('"').map_or(("", text), |rest| ("\"", rest));
    let mut bare = rest;
    while let Some(rest) = bare.strip_prefix(BROKEN_MARK) {
        bare = rest;
    }
    (bare.len() < rest.len()).then(|| format!("{quote}{bare}"))
}

/// The text that was taken for Windows-1252 while it was UTF-8; `None` where that cannot be, or not exactly.
fn undone(text: &str) -> Option<String> {
    // Most texts show by their first letter with an accent that they were taken for what they are.
    let first = text.bytes().position(|byte| !byte.is_ascii())?;
    let run: Option<Vec<u8>> = text[first..].chars().take_while(|c| !c.is_ascii()).map(windows_1252_byte).collect();
    std::str::from_utf8(&run?).ok()?;
    let bytes: Option<Vec<u8>> = text.chars().map(windows_1252_byte).collect();
    String::from_utf8(bytes?).ok()
}

/// Takes a text as it is, and where that ends badly or a row stands in one cell, as it was before it was opened with the wrong separator.
async fn with_separators(text: &str, circumstances: Circumstances<'_>) -> Interpretation {
    let text = without_separator_line(text);
    let mut best = interpret(text, &RowMap::Own, circumstances).await;
    if !best.has_file_error && !best.has_row_in_cell {
        return best;
    }
    for joined_with in Separator::BY_REPAIR {
        for split_with in Separator::BY_REPAIR {
            if let Some(mut found) = rejoined(text, split_with, joined_with, circumstances).await
                && found.weight() < best.weight()
            {
                found.tell(Place::DROP, Kind::SeparatorRepaired);
                best = found;
            }
        }
    }
    best
}

/// The text split with the one separator and its cells joined with the other. `None` where that has no header, which its first rows tell:
/// then nothing is gained.
async fn rejoined(
    text: &str,
    split_with: Separator,
    joined_with: Separator,
    circumstances: Circumstances<'_>,
) -> Option<Interpretation> {
    let joined = Joined::new(text, split_with, joined_with, &|line| Header::find(line).is_some())?;
    let found = interpret(&joined.text, &joined.rows, circumstances).await;
    Some(Interpretation { is_joined_oddly: joined.is_odd, ..found })
}

/// A text split with one separator and joined with another, trailing empty cells dropped.
pub(crate) struct Joined {
    pub(crate) text: String,
    /// The rows of the file that its places stand on.
    pub(crate) rows: RowMap,
    /// Whether cells hold more of the separator than stands between them.
    is_odd: bool,
}

impl Joined {
    /// `None` where the first row that is not blank is no header, or a quote stays open: what is joined of that is not what the file was.
    pub(crate) fn new(
        text: &str,
        split_with: Separator,
        joined_with: Separator,
        is_header: &dyn Fn(&str) -> bool,
    ) -> Option<Self> {
        let mut joined = String::new();
        let mut starts = Vec::new();
        let mut rows = Rows::new(text, split_with);
        let mut has_header = false;
        let (mut joints, mut in_cells) = (0, 0);
        while let Some(record) = rows.next() {
            let cells = record.cells;
            let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            let begin = joined.len();
            starts.push((begin, record.rows_before));
            for (place, cell) in cells.iter().take(filled).enumerate() {
                if place > 0 {
                    joined.push(joined_with.character());
                    joints += 1;
                }
                in_cells += cell.bytes().filter(|byte| *byte == joined_with.byte()).count();
                joined.push_str(cell);
            }
            if !has_header
                && !joined[begin..].trim().is_empty()
                && without_separator_line(&joined[begin..]) == &joined[begin..]
            {
                if !is_header(&joined[begin..]) {
                    return None;
                }
                has_header = true;
            }
            if !record.is_unended {
                joined.push('\n');
            }
        }
        if rows.is_open() {
            return None;
        }
        let dropped = joined.len() - without_separator_line(&joined).len();
        // A `sep=` line that came to light is no row: those after it move up.
        let hidden = starts.partition_point(|(begin, _)| *begin < dropped);
        let starts = starts.split_off(hidden).into_iter().map(|(begin, row)| (begin - dropped, row - hidden)).collect();
        Some(Self { text: joined.split_off(dropped), rows: RowMap::Joined(starts), is_odd: in_cells > joints })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_for_windows_1252_goes_back() {
        for text in ["é", "één “twee” €", "\u{feff}formaat", "a\u{c1}b", "😀"] {
            let wrong: String = text
                .bytes()
                .map(|byte| match byte {
                    0x81 | 0x8d | 0x8f | 0x90 | 0x9d => char::from(byte),
                    0x80..=0x9f => (0..=0x2122)
                        .filter_map(char::from_u32)
                        .find(|c| *c > '\u{9f}' && windows_1252_byte(*c) == Some(byte))
                        .unwrap(),
                    _ => char::from(byte),
                })
                .collect();
            assert_eq!(undone(&wrong).as_deref(), Some(text), "{wrong}");
        }
        for text in ["", "ascii", "é", "Ã©é", "Ã©東", "Ã", "Ã©Ã"] {
            assert_eq!(undone(text), None, "{text}");
        }
    }

    #[test]
    fn a_broken_mark_goes_from_the_header() {
        assert_eq!(without_broken_mark("ï»¿formaat").as_deref(), Some("formaat"));
        assert_eq!(without_broken_mark("\"ï»¿formaat\"").as_deref(), Some("\"formaat\""));
        assert_eq!(without_broken_mark("formaat"), None);
    }
}
