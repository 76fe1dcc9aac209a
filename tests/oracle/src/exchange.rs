//! The exchange file as we write it (exchange format, sections 1 and 5).

pub(crate) mod csv;
pub(crate) mod fingerprint;
pub(crate) mod guard;
pub(crate) mod read;
pub(crate) mod submission;
pub(crate) mod timestamp;
