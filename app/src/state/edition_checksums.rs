//! The checksums of the editions as they were loaded, in the parts that show them.

use crate::state::editions;
use scoring::{EditionId, edition};
use std::cell::RefCell;

thread_local! {
    /// Of each edition that was loaded, the last one's.
    static SEEN: RefCell<Vec<(EditionId, String)>> = const { RefCell::new(Vec::new()) };
}

/// From now on keeps the checksum of every edition that this part loads.
pub(crate) fn watch() {
    editions::on_file(|id, file| {
        SEEN.with_borrow_mut(|seen| {
            seen.retain(|(other, _)| other != id);
            seen.push((id.clone(), edition::checksum(file)));
        });
    });
}

/// The checksums of the editions that were loaded.
pub(crate) fn all() -> Vec<(EditionId, String)> {
    SEEN.with_borrow(Vec::clone)
}
