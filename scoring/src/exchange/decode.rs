//! Bytes to text: which encoding, and what is no text at all.
//!
//! Windows-1252 and UTF-16 are decoded here: what the format asks (which bytes are undefined, when UTF-8 is damaged rather than something
//! else) no decoder tells, and the table of 27 characters weighs less than a crate of all encodings.

use std::borrow::Cow;

use super::foreign;
use crate::problem::{Encoding, Kind};

/// A file as text, without byte-order marks at its beginning.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    /// `None`: UTF-8.
    pub(crate) encoding: Option<Encoding>,
}

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
/// U+FEFF as text.
pub(crate) const MARK: char = '\u{feff}';

/// # Errors
/// `empty-file`, `workbook`, `other-file` or `not-text`, the first that applies.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Kind> {
    let decoded = text(bytes).map(|(text, encoding)| Decoded { text: without_marks(text), encoding });
    if let Some(decoded) = &decoded
        && decoded.text.chars().all(|c| c == MARK || c.is_whitespace())
    {
        return Err(Kind::EmptyFile);
    }
    if let Some(kind) = foreign::recognise(bytes, decoded.as_ref().map(|decoded| &*decoded.text)) {
        return Err(kind);
    }
    decoded.filter(|decoded| !decoded.text.contains('\0')).ok_or(Kind::NotText)
}

fn text(bytes: &[u8]) -> Option<(Cow<'_, str>, Option<Encoding>)> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes).map(|text| (Cow::Owned(text), Some(Encoding::Utf16Le)));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes).map(|text| (Cow::Owned(text), Some(Encoding::Utf16Be)));
    }
    let mut bytes = bytes;
    while let Some(rest) = bytes.strip_prefix(UTF8_MARK) {
        bytes = rest;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((Cow::Borrowed(text), None)),
        Err(_) if is_damaged_utf8(bytes) => None,
        Err(_) => windows_1252(bytes).map(|text| (Cow::Owned(text), Some(Encoding::Windows1252))),
    }
}

fn without_marks(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches(MARK)),
        Cow::Owned(text) if text.starts_with(MARK) => Cow::Owned(text.trim_start_matches(MARK).to_owned()),
        text => text,
    }
}

/// Whether there are more valid multi-byte sequences of UTF-8 than bytes that fit none.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut sequences, mut stray) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sequences += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        stray += chunk.invalid().len();
    }
    sequences > stray
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]]))).collect::<Result<String, _>>().ok()
}

/// Bytes 0x80 to 0x9F; NUL for the five that are undefined.
const WINDOWS_1252: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', //
    '\0', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// `None` where a byte is undefined.
fn windows_1252(bytes: &[u8]) -> Option<String> {
    let character = |byte: u8| match byte {
        0x80..=0x9f => Some(WINDOWS_1252[usize::from(byte - 0x80)]).filter(|c| *c != '\0'),
        _ => Some(char::from(byte)),
    };
    bytes.iter().map(|byte| character(*byte)).collect()
}

/// The byte that Windows-1252 has for a character. Its five undefined bytes are U+0081 and so on, or U+F181 and so on as LibreOffice
/// writes them. `None` for a character that it does not have.
pub(crate) fn windows_1252_byte(c: char) -> Option<u8> {
    let code = u32::from(c);
    match code {
        0x00..=0x7f | 0xa0..=0xff | 0x81 | 0x8d | 0x8f | 0x90 | 0x9d => u8::try_from(code).ok(),
        0xf181 | 0xf18d | 0xf18f | 0xf190 | 0xf19d => u8::try_from(code - 0xf100).ok(),
        _ => {
            let index = WINDOWS_1252.iter().position(|known| *known == c)?;
            u8::try_from(0x80 + index).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<(&str, Option<Encoding>), Kind>) {
        let decoded = decode(bytes);
        let decoded = decoded.as_ref().map(|decoded| (&*decoded.text, decoded.encoding));
        assert_eq!(decoded, expected.as_ref().map(|expected| *expected), "{bytes:?}");
    }

    #[test]
    fn encodings_are_told_apart() {
        check("één".as_bytes(), Ok(("één", None)));
        check(b"\xef\xbb\xbf\xef\xbb\xbfa", Ok(("a", None)));
        check(b"\xe9\xe9n \x80", Ok(("één €", Some(Encoding::Windows1252))));
        check(b"\xff\xfea\0\xe9\0", Ok(("aé", Some(Encoding::Utf16Le))));
        check(b"\xfe\xff\0a\0\xe9", Ok(("aé", Some(Encoding::Utf16Be))));
        check(b"\xff\xfe\xff\xfea\0", Ok(("a", Some(Encoding::Utf16Le))));
    }

    #[test]
    fn damaged_utf8_is_no_windows_1252() {
        // As many whole sequences as stray bytes: Windows-1252. One more: damaged UTF-8.
        check(b"a\xc3\xa9 \xe9 ", Ok(("aÃ© é ", Some(Encoding::Windows1252))));
        check(b"a\xc3\xa9\xc3\xa9 \xe9 ", Err(Kind::NotText));
    }

    #[test]
    fn what_is_no_text_is_told() {
        check(b"a\0b", Err(Kind::NotText));
        check(b"\xe9 \x81", Err(Kind::NotText));
        check(b"\xff\xfea", Err(Kind::NotText));
        check(b"\xff\xfe\x00\xd8a\0", Err(Kind::NotText));
        check(b"", Err(Kind::EmptyFile));
        check(b"\xef\xbb\xbf \r\n\xef\xbb\xbf\t", Err(Kind::EmptyFile));
        check(b"\xff\xfe \0", Err(Kind::EmptyFile));
    }

    #[test]
    fn windows_1252_goes_both_ways() {
        for byte in 0..=u8::MAX {
            match windows_1252(&[byte]) {
                Some(text) => assert_eq!(windows_1252_byte(text.chars().next().unwrap()), Some(byte)),
                None => {
                    assert!([0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(&byte));
                    assert_eq!(windows_1252_byte(char::from(byte)), Some(byte));
                    assert_eq!(windows_1252_byte(char::from_u32(0xf100 + u32::from(byte)).unwrap()), Some(byte));
                }
            }
        }
        assert_eq!(windows_1252_byte('\u{80}'), None);
        assert_eq!(windows_1252_byte('Ā'), None);
    }
}
