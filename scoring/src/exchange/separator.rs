//! What stands between fields.

/// A character that separates fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Separator {
    Semicolon,
    Comma,
    Tab,
}

impl Separator {
    /// The likeliest first: ours.
    pub(crate) const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];
    /// In the order in which repairs are weighed.
    pub(crate) const BY_REPAIR: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];
    /// Their characters.
    pub(crate) const CHARACTERS: [char; 3] = [';', ',', '\t'];

    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    pub(crate) fn character(self) -> char {
        char::from(self.byte())
    }
}

/// The text without Excel's first line `sep=;`, which may be quoted and have separators behind it. That line is no row.
pub(crate) fn without_separator_line(text: &str) -> &str {
    let (line, rest) = match text.find(['\r', '\n']) {
        Some(end) => (&text[..end], &text[end..]),
        None => (text, ""),
    };
    let name = line.strip_prefix('"').unwrap_or(line);
    let is_ours = name.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("sep="))
        && name[4..].chars().all(|c| c == '"' || c == '|' || Separator::CHARACTERS.contains(&c) || c.is_whitespace());
    if !is_ours {
        return text;
    }
    rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n'])).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_line_is_no_row() {
        for (text, rest) in [
            ("sep=;\r\na", "a"),
            ("SEP=,\na", "a"),
            ("\"sep=;\"\ra", "a"),
            ("sep=;;;;;\na", "a"),
            ("\"sep=;\";;;\r\n\r\na", "\r\na"),
            ("sep=\t\na", "a"),
            ("sep=;", ""),
            ("sep=x\na", "sep=x\na"),
            ("separator\na", "separator\na"),
            ("formaat;sep=;\na", "formaat;sep=;\na"),
            ("é\na", "é\na"),
            ("", ""),
        ] {
            assert_eq!(without_separator_line(text), rest, "{text:?}");
        }
    }
}
