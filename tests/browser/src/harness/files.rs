//! [`HandedOver`]: files that a person hands to the page.

use std::path::Path;

/// A file with its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct HandedOver {
    /// Its name, without folder.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Whether a file is of this kind, by its name: `has_ending("a.CSV", "csv")`.
pub(crate) fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

impl HandedOver {
    /// A file.
    pub(crate) fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }
}
