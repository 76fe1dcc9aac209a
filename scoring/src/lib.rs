//! The domain of the Cyberthermometer. (Crate documentation follows.)

mod answer;
mod change;
mod draft;
pub mod edition;
pub mod exchange;
mod fraction;
mod id;
mod label;
pub mod merge;
pub mod model;
pub mod problem;
pub mod receipt;
pub mod region;
pub mod score;
mod submission;
mod text;
mod timestamp;

pub use answer::{Choice, DraftAnswer, Level, Norm, Response, Support};
pub use change::{Change, QuestionChange, Shift, ThemeChange};
pub use draft::Draft;
pub use edition::{Edition, Editions};
pub use exchange::fingerprint;
pub use fraction::{Difference, Fraction};
pub use id::{EditionId, MunicipalityCode, QuestionId, ReferenceId, ThemeId};
pub use label::Label;
pub use submission::Submission;
pub use text::{AnsweredBy, Note, Text};
pub use timestamp::{Date, Timestamp};
