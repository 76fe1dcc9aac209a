//! Free texts of the exchange file.

use std::borrow::Cow;
use std::fmt;

/// A free text in the only form that is stored or exchanged: every line end is LF, control characters below U+0020 other than tab and
/// LF are dropped, and it has at most `LIMIT` code points. Otherwise to the letter; no Unicode normalisation.
/// (`docs/exchange-format.md` section 1, Texts.)
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text<const LIMIT: usize>(String);

/// Column `toelichting`: at most 10,000 code points. The app's own field takes [`Note::FIELD`].
pub type Note = Text<10_000>;

/// Column `ingevuld_door`: at most 200 code points.
pub type AnsweredBy = Text<200>;

impl Note {
    /// What the app's own field takes, in code points.
    pub const FIELD: usize = 1_000;
}

impl<const LIMIT: usize> Text<LIMIT> {
    /// The most code points it holds.
    pub const LIMIT: usize = LIMIT;

    /// Puts a text in form: line ends first, then control characters. `None` when what is left is longer than the limit.
    pub fn new(text: &str) -> Option<Self> {
        let text = normalised(text);
        // A text has at least one byte for each code point: only a long one needs counting.
        let fits = text.len() <= LIMIT || text.chars().count() <= LIMIT;
        fits.then(|| Self(text.into_owned()))
    }

    /// Puts a text in form and keeps what fits within the limit, for a field that is being typed in.
    pub fn cut(text: &str) -> Self {
        Self(normalised(text).chars().take(LIMIT).collect())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it holds nothing but blanks (Unicode `White_Space`).
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// How many code points it has, as the limit counts them.
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }
}

impl<const LIMIT: usize> fmt::Display for Text<LIMIT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const LIMIT: usize> fmt::Debug for Text<LIMIT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Line ends become LF, then control characters below U+0020 other than tab and LF are dropped.
pub(crate) fn normalised(text: &str) -> Cow<'_, str> {
    let untouched = |byte: u8| byte >= 0x20 || byte == b'\t' || byte == b'\n';
    if text.bytes().all(untouched) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\t' | '\n' | '\u{20}'.. => clean.push(c),
            _ => {}
        }
    }
    Cow::Owned(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(Note::new(text).unwrap().as_str(), expected);
    }

    #[test]
    fn line_ends_become_lf_and_controls_go() {
        check("a\r\nb\rc\nd\n\r\n\re", "a\nb\nc\nd\n\n\ne");
        check(
            "tab\tblijft\u{0} nul\u{1f} weg\u{7f} delete\u{85} blijven",
            "tab\tblijft nul weg\u{7f} delete\u{85} blijven",
        );
        // A control character between CR and LF keeps them two line ends: line ends go first.
        check("a\r\u{1}\nb", "a\n\nb");
        check("e\u{301} é", "e\u{301} é");
    }

    #[test]
    fn the_limit_counts_code_points_after_cleaning() {
        assert_eq!(AnsweredBy::new(&"é".repeat(200)).unwrap().length(), 200);
        assert!(AnsweredBy::new(&"\r\n".repeat(200)).is_some());
        assert!(AnsweredBy::new(&"é".repeat(201)).is_none());
        assert_eq!(AnsweredBy::cut(&"é".repeat(201)).length(), 200);
        assert!(Note::new(&"a".repeat(10_000)).is_some());
        assert!(Note::new(&"a".repeat(10_001)).is_none());
    }

    #[test]
    fn blank_is_unicode_white_space() {
        assert!(Note::new(" \t\n\u{a0}\u{3000}").unwrap().is_blank());
        assert!(!Note::new("\u{200b}").unwrap().is_blank());
    }
}
