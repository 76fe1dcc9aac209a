//! Files that are something else: a workbook, a web page, a picture.

use super::decode::MARK;
use crate::problem::Kind;

const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// The begin of a zip: with a file in it, empty, or in parts.
const ZIPS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const PICTURES: [&[u8]; 4] = [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"];
/// What web pages and PDF files begin with, in any case of letters.
const DOCUMENTS: [&str; 3] = ["<!doctype", "<html", "%pdf-"];

/// `workbook` or `other-file`; `None` for a file that may be ours.
pub(super) fn recognise(bytes: &[u8], text: Option<&str>) -> Option<Kind> {
    if bytes.starts_with(OLE) {
        return Some(Kind::Workbook);
    }
    if ZIPS.iter().any(|zip| bytes.starts_with(zip)) {
        return Some(if is_workbook(bytes) { Kind::Workbook } else { Kind::OtherFile });
    }
    let is_picture = PICTURES.iter().any(|picture| bytes.starts_with(picture));
    // A PDF is seldom text; its first bytes are.
    let begin = text.map_or_else(|| String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]), Into::into);
    let begin = begin.trim_start_matches(|c: char| c == MARK || c.is_whitespace());
    let is_document = DOCUMENTS
        .iter()
        .any(|document| begin.get(..document.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(document)));
    (is_picture || is_document).then_some(Kind::OtherFile)
}

/// Whether a zip holds a folder `xl/`, or says that it is an OpenDocument spreadsheet. Read from the headers of its files.
fn is_workbook(zip: &[u8]) -> bool {
    let headers = zip.windows(LOCAL_HEADER.len()).enumerate().filter(|(_, window)| *window == LOCAL_HEADER);
    headers.into_iter().any(|(start, _)| {
        let field = |offset: usize| {
            let bytes = zip.get(start + offset..start + offset + 2)?;
            Some(usize::from(u16::from_le_bytes([bytes[0], bytes[1]])))
        };
        let (Some(name_length), Some(extra_length)) = (field(26), field(28)) else { return false };
        let rest = &zip[start + 30..];
        let name = rest.get(..name_length).unwrap_or(rest);
        let content = rest.get(name_length + extra_length..).unwrap_or_default();
        name.starts_with(b"xl/")
            || (name == b"mimetype" && content.starts_with(b"application/vnd.oasis.opendocument.spreadsheet"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip(name: &str, content: &str) -> Vec<u8> {
        let mut zip = LOCAL_HEADER.to_vec();
        zip.extend([0; 22]);
        zip.extend([u8::try_from(name.len()).unwrap(), 0, 0, 0]);
        zip.extend(name.as_bytes());
        zip.extend(content.as_bytes());
        zip
    }

    fn check(bytes: &[u8], expected: Option<Kind>) {
        assert_eq!(recognise(bytes, std::str::from_utf8(bytes).ok()), expected, "{bytes:?}");
    }

    #[test]
    fn workbooks_are_recognised() {
        check(OLE, Some(Kind::Workbook));
        check(&zip("xl/workbook.xml", ""), Some(Kind::Workbook));
        check(&[zip("[Content_Types].xml", "xl/"), zip("xl/a", "")].concat(), Some(Kind::Workbook));
        check(&zip("mimetype", "application/vnd.oasis.opendocument.spreadsheetPK"), Some(Kind::Workbook));
    }

    #[test]
    fn other_files_are_recognised() {
        check(&zip("word/document.xml", "xl/"), Some(Kind::OtherFile));
        check(&zip("mimetype", "application/vnd.oasis.opendocument.text"), Some(Kind::OtherFile));
        check(b"PK\x05\x06", Some(Kind::OtherFile));
        check(b"PK\x03\x04", Some(Kind::OtherFile));
        for begin in ["<!DOCTYPE html>", " \n<html lang=nl>", "%PDF-1.7", "\u{feff}<HTML>"] {
            check(begin.as_bytes(), Some(Kind::OtherFile));
        }
        check(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Some(Kind::OtherFile));
        for picture in PICTURES {
            check(picture, Some(Kind::OtherFile));
        }
        check(b"GIF89a", Some(Kind::OtherFile));
    }

    #[test]
    fn ours_is_not() {
        check("formaat;rubricering".as_bytes(), None);
        check("PK;formaat".as_bytes(), None);
        check("é".as_bytes(), None);
    }
}
