//! A file that came in, as the parts of the app keep it for each other.

use crate::browser::kept;
use scoring::{EditionId, Timestamp};
use std::sync::Arc;

/// Every key of a file begins with this, then comes its number.
///
/// `files/3/name`, `files/3/size`, `files/3/at`, for what the app carries itself `files/3/example`, and last of all `files/3/bytes`: a
/// file is there when its bytes are.
const FILES: &str = "files/";
/// The number of the next file. None is used twice, so that one number is always one file.
const NEXT: &str = "next-file";
/// How an example edition is named in a file.
const EXAMPLE: &[u8] = b"voorbeeld-";

/// A file as it came in, whole and unchanged.
#[derive(Clone, Debug)]
pub(super) struct Dropped {
    /// What it is kept under; one number is always the same file.
    number: u64,
    pub(super) name: String,
    /// In bytes.
    pub(super) size: u64,
    /// Empty where the file is larger than we read.
    pub(super) bytes: Arc<[u8]>,
    /// When it came in: what is later than this is in the future.
    pub(super) at: Timestamp,
    /// The edition whose invented submissions it holds, where the app carries the file itself.
    pub(super) example: Option<EditionId>,
}

impl Dropped {
    /// Keeps a file behind those that are there.
    pub(super) fn keep(name: &str, size: u64, bytes: &[u8], at: Timestamp, example: Option<&EditionId>) {
        let number = kept::text(NEXT).and_then(|next| next.parse().ok()).unwrap_or(0_u64);
        kept::set_text(NEXT, &(number + 1).to_string());
        kept::set_text(&key(number, "name"), name);
        kept::set_text(&key(number, "size"), &size.to_string());
        kept::set_text(&key(number, "at"), &at.to_string());
        if let Some(example) = example {
            kept::set_text(&key(number, "example"), example.as_str());
        }
        kept::set_bytes(&key(number, "bytes"), bytes);
    }

    /// All files, as they came in. Only those that are not among `known` are read.
    pub(super) fn all(known: &[Self]) -> Vec<Self> {
        let numbers = kept::keys(FILES).into_iter().filter_map(|key| {
            let number = key.strip_prefix(FILES)?.strip_suffix("/bytes")?;
            number.parse().ok()
        });
        numbers
            .filter_map(|number| {
                let same = known.iter().find(|file| file.number == number);
                same.cloned().or_else(|| Self::read(number))
            })
            .collect()
    }

    fn read(number: u64) -> Option<Self> {
        let text = |part| kept::text(&key(number, part));
        Some(Self {
            number,
            name: text("name")?,
            size: text("size")?.parse().ok()?,
            at: Timestamp::parse(&text("at")?)?,
            example: text("example").map(|id| EditionId::new(&id)),
            bytes: Arc::from(kept::bytes(&key(number, "bytes"))?),
        })
    }

    /// Lets go of it.
    pub(super) fn forget(&self) {
        for part in ["name", "size", "at", "example", "bytes"] {
            kept::remove(&key(self.number, part));
        }
    }

    /// Whether it is the same file as another, not only an equal one.
    pub(super) const fn is(&self, other: &Self) -> bool {
        self.number == other.number
    }

    /// Whether an example edition may be named in it: then reading it takes those editions.
    pub(super) fn may_name_example(&self) -> bool {
        // A text may stand in two bytes for each letter, of which one is then zero.
        let letters: Vec<u8> = self.bytes.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
        self.example.is_some() || letters.windows(EXAMPLE.len()).any(|found| found == EXAMPLE)
    }
}

fn key(number: u64, part: &str) -> String {
    format!("{FILES}{number}/{part}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: &[u8]) -> Dropped {
        Dropped {
            number: 1,
            name: "a.csv".to_owned(),
            size: 0,
            bytes: Arc::from(bytes),
            at: Timestamp::EPOCH,
            example: None,
        }
    }

    #[test]
    fn a_file_that_names_an_example_edition_is_known_by_it() {
        assert!(file(b"1;voorbeeld-2026;GM9001").may_name_example());
        assert!(file(b"1;VOORBEELD-2026;GM9001").may_name_example());
        let wide: Vec<u8> = "1;voorbeeld-2026".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(file(&wide).may_name_example());
        assert!(!file(b"1;2026;GM0599;zie bijvoorbeeld het plan").may_name_example());
        assert!(!file(b"").may_name_example());
    }
}
