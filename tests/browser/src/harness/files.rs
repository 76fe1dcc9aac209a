//! [`HandedOver`]: files that a person hands to the page.

/// A file with its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct HandedOver {
    /// Its name, without folder.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

impl HandedOver {
    /// A file.
    pub(crate) fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }
}
