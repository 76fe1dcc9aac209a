//! Where things stand in a list, by their id.

use crate::order;

/// The places of a list's ids, found in any case of letters. In order of the ids and searched by halves: a map would be more code.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Places(Vec<(String, usize)>);

impl Places {
    /// The places of ids that differ in more than case.
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut places = Vec::new();
        for (place, id) in ids.enumerate() {
            places.push((id.to_ascii_lowercase(), place));
        }
        order::sort_by(&mut places, |a, b| a.0.cmp(&b.0));
        Self(places)
    }

    /// The place of an id.
    pub(super) fn of(&self, id: &str) -> Option<usize> {
        let id = || id.bytes().map(|byte| byte.to_ascii_lowercase());
        let found = self.0.binary_search_by(|(other, _)| other.bytes().cmp(id())).ok()?;
        Some(self.0[found].1)
    }
}
