//! A file that came in, as the parts of the app keep it for each other, and this browser over days.

use crate::browser::kept;
use scoring::exchange::{self, Reading};
use scoring::{EditionId, Editions, Timestamp, fingerprint, order};

/// Every key of a file begins with this, then comes what it is known by: `files/5f3…/name`. The parts of it are [`PARTS`].
const FILES: &str = "files/";
/// What is kept of a file. A file is there when its bytes are, so these are last.
const PARTS: [&str; 5] = ["name", "size", "at", "example", "bytes"];
/// How an example edition is named in a file.
const EXAMPLE: &[u8] = b"voorbeeld-";
/// `example` of a file that a person brought and that names an example edition.
const BROUGHT: &str = "ja";

/// What is known of a file without its bytes, which stay where they are kept until they are read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Dropped {
    /// What it is kept under: one id is always the same name, size and bytes.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    /// When it came in: what is later than this is in the future.
    pub(crate) at: Timestamp,
    /// Where an example edition is named in it: whose it is.
    pub(super) example: Option<Example>,
}

/// Whose file with invented submissions it is. Reading it takes the example editions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Example {
    /// A person brought it.
    Brought,
    /// The app carries it itself: the submissions of this edition. It goes with the page.
    Own(EditionId),
}

impl Dropped {
    /// Of a file that a person brings. `bytes` is empty where it is larger than we read.
    pub(super) fn new(name: &str, size: u64, bytes: &[u8], at: Timestamp) -> Self {
        let id = fingerprint::of_file(name, size, bytes);
        let example = names_example(bytes).then_some(Example::Brought);
        Self { id, name: name.to_owned(), size, at, example }
    }

    /// Of a file with the invented submissions of an edition, which the app carries itself.
    pub(super) fn own(edition: &EditionId, size: u64, at: Timestamp) -> Self {
        Self {
            id: edition.to_string(),
            name: format!("{edition}.csv"),
            size,
            at,
            example: Some(Example::Own(edition.clone())),
        }
    }

    /// Puts it among those that are there.
    pub(super) fn keep(&self, bytes: &[u8]) {
        let set = |part, text: &str| kept::set_text(&key(&self.id, part), text);
        set("name", &self.name);
        set("size", &self.size.to_string());
        set("at", &self.at.to_string());
        match &self.example {
            None => set("example", ""),
            Some(Example::Brought) => set("example", BROUGHT),
            Some(Example::Own(edition)) => set("example", edition.as_str()),
        }
        kept::set_bytes(&key(&self.id, "bytes"), bytes);
    }

    /// The keys that it is kept under.
    pub(super) fn keys(&self) -> Vec<String> {
        PARTS.iter().map(|part| key(&self.id, part)).collect()
    }

    /// All files, by name: in the same order on another day.
    pub(super) fn all() -> Vec<Self> {
        let keys = kept::keys(FILES);
        let ids = keys.iter().filter_map(|key| key.strip_prefix(FILES)?.strip_suffix("/bytes"));
        let mut files: Vec<Self> = ids.filter_map(Self::find).collect();
        order::sort_by(&mut files, |a, b| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
        files
    }

    fn find(id: &str) -> Option<Self> {
        let text = |part| kept::text(&key(id, part));
        let example = text("example")?;
        Some(Self {
            id: id.to_owned(),
            name: text("name")?,
            size: text("size")?.parse().ok()?,
            at: Timestamp::parse(&text("at")?)?,
            example: match example.as_str() {
                "" => None,
                BROUGHT => Some(Example::Brought),
                edition => Some(Example::Own(EditionId::new(edition))),
            },
        })
    }

    /// Whether it is there already.
    pub(super) fn is_kept(&self) -> bool {
        kept::has(&key(&self.id, "bytes"))
    }

    /// Reads what is kept of it.
    pub(super) fn read(&self, editions: &Editions) -> Reading {
        self.read_bytes(&kept::bytes(&key(&self.id, "bytes")).unwrap_or_default(), editions)
    }

    /// Reads it.
    pub(super) fn read_bytes(&self, bytes: &[u8], editions: &Editions) -> Reading {
        exchange::refuse_by_size(&self.name, self.size)
            .unwrap_or_else(|| exchange::read(&self.name, bytes, editions, self.at))
    }

    /// Lets go of it, in this page.
    pub(super) fn forget(&self) {
        self.keys().iter().for_each(|key| kept::remove(key));
    }

    /// Whether the app carries it itself.
    pub(crate) const fn is_own(&self) -> bool {
        matches!(self.example, Some(Example::Own(_)))
    }
}

fn key(id: &str, part: &str) -> String {
    format!("{FILES}{id}/{part}")
}

/// Whether an example edition may be named in it: then reading it takes those editions.
fn names_example(bytes: &[u8]) -> bool {
    let mut found = 0;
    // A text may stand in two bytes for each letter, of which one is then zero.
    for byte in bytes.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase) {
        // The first letter stands in the name only once: where the rest does not fit, another one may begin right here.
        found = if byte == EXAMPLE[found] { found + 1 } else { usize::from(byte == EXAMPLE[0]) };
        if found == EXAMPLE.len() {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_names_an_example_edition_is_known_by_it() {
        assert!(names_example(b"1;voorbeeld-2026;GM9001"));
        assert!(names_example(b"1;VOORBEELD-2026;GM9001"));
        let wide: Vec<u8> = "1;voorbeeld-2026".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(names_example(&wide));
        assert!(!names_example(b"1;2026;GM0599;zie bijvoorbeeld het plan"));
        assert!(names_example(b"vvoorvoorbeeld-2026"));
        assert!(!names_example(b""));
    }
}
