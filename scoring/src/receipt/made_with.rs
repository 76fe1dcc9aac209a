//! What a receipt was made with.

use crate::id::EditionId;

/// By which program, and by which questionnaires: so that whoever keeps a receipt can tell later what judged the files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MadeWith<'a> {
    /// The version of the program, `1.0.0`.
    pub version: &'a str,
    /// The commit of its sources, or a word that says that it is not known.
    pub commit: &'a str,
    /// The checksum of each edition's file as it was loaded ([`crate::edition::checksum`]).
    pub editions: &'a [(EditionId, String)],
}

impl MadeWith<'_> {
    /// The checksum of an edition's file, or nothing where it was not loaded.
    pub(super) fn checksum(&self, edition: &str) -> &str {
        let found = self.editions.iter().find(|(id, _)| id.as_str() == edition);
        found.map_or("", |(_, checksum)| checksum)
    }
}
