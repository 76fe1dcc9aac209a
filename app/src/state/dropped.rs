//! A file that came in, as the parts of the app keep it for each other, and this browser over days.

use crate::browser::kept;
use crate::browser::pause::Slice;
use scoring::exchange::{InTurns, Reading, refuse_by_size};
use scoring::fingerprint::FileDigest;
use scoring::{EditionId, Editions, Timestamp, order};
use std::ops::ControlFlow;

/// Every key of a file begins with this, then comes what it is known by: `files/5f3…/name`. The parts of it are [`PARTS`].
const FILES: &str = "files/";
/// What is kept of a file. A file is there when its bytes are, so these are last.
const PARTS: [&str; 5] = ["name", "size", "at", "example", "bytes"];
/// How an example edition is named in a file.
const EXAMPLE: &[u8] = b"voorbeeld-";
/// `example` of a file that a person brought and that names an example edition.
const BROUGHT: &str = "ja";
/// How many rows are read, and how many bytes are looked through, before it is asked whether a slice of work is over: far less than one.
const ROWS: usize = 64;
const BYTES: usize = 64 * 1024;

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
    /// Of a file that a person brings. `bytes` is empty where it is larger than we read. Looks through them in slices; `None` where
    /// `goes_on`, asked between two, says no.
    pub(super) async fn new(
        name: &str,
        size: u64,
        bytes: &[u8],
        at: Timestamp,
        slice: &mut Slice,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let (mut digest, mut names_example) = (FileDigest::new(name, size), NamesExample::default());
        for piece in bytes.chunks(BYTES) {
            digest.take(piece);
            names_example.take(piece);
            if slice.is_over() {
                slice.next().await;
                if !goes_on() {
                    return None;
                }
            }
        }
        let example = names_example.is_found().then_some(Example::Brought);
        Some(Self { id: digest.end(), name: name.to_owned(), size, at, example })
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

    /// What is kept of it.
    pub(super) fn bytes(&self) -> Vec<u8> {
        kept::bytes(&key(&self.id, "bytes")).unwrap_or_default()
    }

    /// Reads it in slices; `None` where `goes_on`, told between two how much is done in thousandths, says no.
    pub(super) async fn read(
        &self,
        bytes: &[u8],
        editions: &Editions,
        slice: &mut Slice,
        goes_on: &dyn Fn(u16) -> bool,
    ) -> Option<Reading> {
        if let Some(refused) = refuse_by_size(&self.name, self.size) {
            return Some(refused);
        }
        let mut reading = InTurns::read(&self.name, bytes, editions, self.at);
        loop {
            if slice.is_over() {
                slice.next().await;
                if !goes_on(reading.done()) {
                    return None;
                }
            }
            reading = match reading.turn(ROWS) {
                ControlFlow::Break(reading) => return Some(reading),
                ControlFlow::Continue(more) => more,
            };
        }
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

/// Whether an example edition may be named in a file that comes piece by piece: then reading it takes those editions.
#[derive(Default)]
struct NamesExample {
    /// How many letters of the name stand at the end of what came.
    letters: usize,
}

impl NamesExample {
    fn take(&mut self, bytes: &[u8]) {
        // A text may stand in two bytes for each letter, of which one is then zero.
        for byte in bytes.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase) {
            if self.is_found() {
                return;
            }
            // The first letter stands in the name only once: where the rest does not fit, another one may begin right here.
            self.letters =
                if byte == EXAMPLE[self.letters] { self.letters + 1 } else { usize::from(byte == EXAMPLE[0]) };
        }
    }

    const fn is_found(&self) -> bool {
        self.letters == EXAMPLE.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether it is found, whole and in pieces of any size.
    fn names_example(bytes: &[u8]) -> bool {
        let in_pieces = |size: usize| {
            let mut found = NamesExample::default();
            bytes.chunks(size).for_each(|piece| found.take(piece));
            found.is_found()
        };
        let whole = in_pieces(bytes.len().max(1));
        assert!((1..12).all(|size| in_pieces(size) == whole));
        whole
    }

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
