//! [`Sealed`]: a file that is encrypted with age and waits for its key. It is kept like every other file, as it came in.

mod secret_keys;

pub(crate) use self::secret_keys::{KeyFault, SecretKeys};
use crate::browser::kept;
use scoring::{Timestamp, fingerprint, order};

/// How an age file begins, in version 1 of the format (`age-encryption.org/v1`).
const BINARY: &[u8] = b"age-encryption.org/v1\n";
/// How one begins that was written as text; blanks may stand before it.
const ARMOURED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// Every key of a file that waits begins with this, as those of [`super::dropped::Dropped`] do with `files/`.
const WAITING: &str = "sealed/";
/// What is kept of it. It is there when its bytes are, so these are last.
const PARTS: [&str; 4] = ["name", "size", "at", "bytes"];

/// Whether a file is encrypted with age, whatever its name.
pub(super) fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || bytes.trim_ascii_start().starts_with(ARMOURED)
}

/// A file that waits for its key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Sealed {
    /// What it is kept under: one id is always the same name, size and bytes.
    pub(crate) id: String,
    /// Its name, as it came in.
    pub(crate) name: String,
    /// In bytes.
    pub(super) size: u64,
    /// When it came in.
    pub(super) at: Timestamp,
}

impl Sealed {
    /// Of a file that a person brings.
    pub(super) fn new(name: &str, size: u64, bytes: &[u8], at: Timestamp) -> Self {
        Self { id: fingerprint::of_file(name, size, bytes), name: name.to_owned(), size, at }
    }

    /// The name of what is in it: without `.age`.
    pub(super) fn inner_name(&self) -> &str {
        let ending = self.name.len().saturating_sub(".age".len());
        match self.name.split_at_checked(ending) {
            Some((name, ending)) if !name.is_empty() && ending.eq_ignore_ascii_case(".age") => name,
            _ => &self.name,
        }
    }

    /// Puts it among those that wait.
    pub(super) fn keep(&self, bytes: &[u8]) {
        kept::set_text(&key(&self.id, "name"), &self.name);
        kept::set_text(&key(&self.id, "size"), &self.size.to_string());
        kept::set_text(&key(&self.id, "at"), &self.at.to_string());
        kept::set_bytes(&key(&self.id, "bytes"), bytes);
    }

    /// The keys that it is kept under.
    pub(super) fn keys(&self) -> Vec<String> {
        PARTS.iter().map(|part| key(&self.id, part)).collect()
    }

    /// All that wait, by name.
    pub(super) fn all() -> Vec<Self> {
        let keys = kept::keys(WAITING);
        let ids = keys.iter().filter_map(|key| key.strip_prefix(WAITING)?.strip_suffix("/bytes"));
        let mut files: Vec<Self> = ids.filter_map(Self::find).collect();
        order::sort_by(&mut files, |a, b| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
        files
    }

    fn find(id: &str) -> Option<Self> {
        let text = |part| kept::text(&key(id, part));
        Some(Self {
            id: id.to_owned(),
            name: text("name")?,
            size: text("size")?.parse().ok()?,
            at: Timestamp::parse(&text("at")?)?,
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
}

fn key(id: &str, part: &str) -> String {
    format!("{WAITING}{id}/{part}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_age_is_known_by_how_it_begins() {
        assert!(is_sealed(b"age-encryption.org/v1\n-> X25519 abc"));
        assert!(is_sealed(b"\r\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl"));
        assert!(!is_sealed(b"formaat;editie\r\nage-encryption.org/v1\n"));
        assert!(!is_sealed(b"age-encryption"));
        assert!(!is_sealed(b""));
    }

    #[test]
    fn what_is_in_it_has_its_name_without_age() {
        let inner = |name: &str| Sealed::new(name, 1, b"x", Timestamp::EPOCH).inner_name().to_owned();
        assert_eq!(inner("zeewijk.csv.age"), "zeewijk.csv");
        assert_eq!(inner("ZEEWIJK.CSV.AGE"), "ZEEWIJK.CSV");
        assert_eq!(inner("zeewijk.csv"), "zeewijk.csv");
        assert_eq!(inner(".age"), ".age");
        assert_eq!(inner("é"), "é");
    }
}
