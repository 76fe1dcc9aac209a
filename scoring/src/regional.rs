//! The nameless regional file `cyberregio/1`: a [`NamelessReport`] as a tidy table of figures (`docs/regional-file.md`).

mod check;
mod column;
mod exact;
mod figure;
mod measure;
mod problem;
mod read;
mod rebuild;
mod sheet;
mod write;

pub use self::column::RegionalColumn;
pub use self::problem::{Contradiction, RegionalKind, RegionalProblem};
pub use self::read::{is_regional, read};
pub use self::write::{file_name, write};
use crate::nameless::NamelessReport;
use crate::timestamp::Date;

/// `formaat` of the regional file.
pub const FORMAT: &str = "cyberregio/1";

/// What a regional file holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionalFile {
    /// The day on which it was made; of no submission.
    pub made_on: Date,
    /// The report.
    pub report: NamelessReport,
}
