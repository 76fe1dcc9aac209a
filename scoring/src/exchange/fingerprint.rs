//! The fingerprint of a submission (column `controle`).

use std::fmt;

use sha2::{Digest, Sha256};

use crate::answer::Response;
use crate::id::{EditionId, MunicipalityCode, QuestionId};
use crate::timestamp::Timestamp;

/// Between the fields of the canonical content.
const FIELD_END: &[u8] = b"\x1f";
/// At the end of its head and of each question.
const RECORD_END: &[u8] = b"\x1e";

/// `sha-` and the first 12 hex digits of SHA-256 over the canonical content. It tells that a file was cut short or edited; it is no signature.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 6]);

impl Fingerprint {
    /// Reads `sha-` and 12 hex digits in any case of letters, without blanks around; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (prefix, digits) = text.split_at_checked(4)?;
        let digits = digits.as_bytes();
        if !prefix.eq_ignore_ascii_case("sha-") || digits.len() != 12 {
            return None;
        }
        let mut bytes = [0; 6];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex(pair[0])? << 4 | hex(pair[1])?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sha-")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Over the head and then each question, in the edition's order.
pub(crate) fn of<'a>(
    edition: &EditionId,
    municipality: &MunicipalityCode,
    filled_at: Timestamp,
    answers: impl Iterator<Item = (&'a QuestionId, &'a Response)>,
) -> Fingerprint {
    let mut digest = Sha256::new();
    let mut record = |fields: &[&str]| {
        for (index, field) in fields.iter().enumerate() {
            if index > 0 {
                digest.update(FIELD_END);
            }
            digest.update(field.as_bytes());
        }
        digest.update(RECORD_END);
    };
    record(&[edition.as_str(), municipality.as_str(), &filled_at.to_string()]);
    for (question, response) in answers {
        let choice = response.choice();
        record(&[
            question.as_str(),
            choice.as_str(),
            choice.level_as_str(),
            response.support().as_str(),
            response.note().as_str(),
            response.answered_by().as_str(),
        ]);
    }
    shortened(digest)
}

/// Over a text that its maker put together: of the regional file (`docs/regional-file.md`).
pub(crate) fn of_text(text: &str) -> Fingerprint {
    shortened(Sha256::new().chain_update(text))
}

fn shortened(digest: Sha256) -> Fingerprint {
    let digest = digest.finalize();
    let mut first = [0; 6];
    first.copy_from_slice(&digest[..6]);
    Fingerprint(first)
}

/// What a file as a whole is known by, 32 hex digits: two are the same file where name, size and every byte are the same. `bytes` are
/// left out where a file is larger than we read, so `size` counts on its own.
pub fn of_file(name: &str, size: u64, bytes: &[u8]) -> String {
    let mut digest = FileDigest::new(name, size);
    digest.take(bytes);
    digest.end()
}

/// [`of_file`], for a file that comes piece by piece.
#[derive(Clone, Debug)]
pub struct FileDigest(Sha256);

impl FileDigest {
    /// Of a file with this name and size, in bytes.
    pub fn new(name: &str, size: u64) -> Self {
        let mut digest = Sha256::new();
        digest.update(name.as_bytes());
        // Neither is part of a file's name.
        digest.update(FIELD_END);
        digest.update(size.to_string().as_bytes());
        digest.update(RECORD_END);
        Self(digest)
    }

    /// Takes the next bytes of it.
    pub fn take(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// What the file is known by.
    pub fn end(self) -> String {
        let mut digits = String::with_capacity(32);
        for byte in &self.0.finalize()[..16] {
            for half in [byte >> 4, byte & 15] {
                digits.extend(char::from_digit(half.into(), 16));
            }
        }
        digits
    }
}

/// The value of a hex digit in any case.
const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FileDigest, of_file};

    #[test]
    fn a_file_is_known_by_its_name_its_size_and_its_bytes() {
        let all = [
            of_file("a.csv", 2, b"xy"),
            of_file("b.csv", 2, b"xy"),
            of_file("a.csv", 2, b"xz"),
            of_file("a.csv", 70_000_000, b""),
            of_file("a.csv", 70_000_001, b""),
        ];
        for (place, one) in all.iter().enumerate() {
            assert_eq!((one.len(), one.chars().all(|digit| digit.is_ascii_hexdigit())), (32, true));
            assert!(!all[..place].contains(one));
        }
        // By `printf 'a.csv\x1f2\x1exy' | sha256sum`.
        assert_eq!(all[0], "8d481d01daff73c4575c9a958465975e");
        let mut digest = FileDigest::new("a.csv", 2);
        digest.take(b"x");
        digest.take(b"y");
        assert_eq!(digest.end(), all[0]);
    }
}
