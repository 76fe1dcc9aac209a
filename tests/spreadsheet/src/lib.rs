//! What a real LibreOffice makes of our files.
//!
//! `cargo xtask test` runs the tests of this crate in the LibreOffice that its set-up installed: texts that the app writes neither run nor
//! change in it. `cargo xtask spreadsheet-files` makes `tests/corpus/spreadsheet` anew: an invented municipality's file, opened and saved
//! in every [`Way`] that means something.

mod invented;
mod office;
mod sheet;
mod way;

pub use invented::Invented;
pub use office::{Locale, Office};
pub use sheet::{Found, Sheet};
pub use way::{Opening, Saving, Through, Way};
