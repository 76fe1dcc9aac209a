//! The domain of the Cyberthermometer: what a municipality answers, what score that gives, the file that carries it, and the region that
//! the files add up to. Pure: no browser, no clock, no file. Time is an argument, and what stands in a file is bytes.
//!
//! ```text
//! bytes ─decode─▶ text ─rows─▶ numbered rows ─gather─▶ submissions ─judge─▶ let in whole | set aside whole, with every problem told
//!                                                                             │
//!  Model ◀─ RegionModel, Change ◀─ Decided ◀─decide─ Collection ◀─── merge ───┘
//!
//! Draft ─submit─▶ Submission ─▶ MunicipalityScore        Entry ─write─▶ bytes
//! ```
//!
//! Each arrow is one function in one file that takes plain values and gives a value *and* its problems; no step looks again at what an
//! earlier one settled. A [`Submission`] in hand is whole and fits its [`Edition`].
//!
//! - [`edition`]: the questionnaire of one year for one region, as data; the only thing that knows Rotterdam.
//! - [`exchange`]: the file `cyberthermometer/1`, written exactly and read with patience (`docs/exchange-format.md`).
//! - [`merge`]: many files as one set, with its conflicts. A union of sets, so order and repetition change nothing.
//! - [`score`], [`region`], [`Change`]: every number (`docs/scoring.md`), in exact fractions. No floating point.
//! - [`Intake`]: what a file brings for a draft, question by question, with what someone must choose between.
//! - [`Plan`]: the way up of one municipality as a table, with room for who does it and when.
//! - [`model`]: everything of a drop of files in one value, which the page and the command `thermometer --json` both show.
//! - [`nameless`]: the regional report in which no municipality can be told.
//! - [`regional`]: that report as the file `cyberregio/1`, written exactly and read back equal (`docs/regional-file.md`).
//! - [`receipt`]: what came of every file of a drop, for the page and as a table to save.
//! - [`problem`]: what people are told, in Dutch; all sentences stand in `docs/problems.md`.
//!
//! The fingerprint of a submission (column `controle`) is `sha-` and the first 12 hex digits of SHA-256 over its canonical content:
//! `editie` U+001F `gemeentecode` U+001F `ingevuld_op` U+001E, then for each question in the edition's order `vraag`, `antwoord`, `niveau`,
//! `ondersteuning`, `toelichting`, `ingevuld_door` with U+001F between them and U+001E at the end. It tells that a file was cut short or
//! edited after export; it is no signature.
//!
//! # From bytes to the region
//!
//! ```
//! use scoring::{Editions, Edition, Timestamp, exchange, merge::Choices, model::Model};
//!
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets");
//! let open = |path: &str| std::fs::read(format!("{folder}/{path}")).unwrap();
//! let edition = |id: &str| Edition::read(&open(&format!("editions/{id}.json"))).unwrap();
//! let editions = Editions::new([edition("voorbeeld-2025"), edition("voorbeeld-2026")]).unwrap();
//! let now = Timestamp::parse("2026-12-01T12:00:00Z").unwrap();
//!
//! // A file comes in: every submission in it is let in or set aside, and everything odd about it is told.
//! let reading = exchange::read("regio.csv", &open("examples/voorbeeld-2026.csv"), &editions, now);
//! assert_eq!(reading.submissions().count(), 23);
//! assert!(reading.set_aside().is_empty());
//!
//! // One municipality's own score: shown in whole degrees, exact underneath.
//! let entry = reading.submissions().next().unwrap().clone();
//! let score = entry.submission().score();
//! let own = score.temperature.unwrap();
//! assert!(own.exact() <= scoring::Fraction::whole(100) && own.shown() <= 100);
//!
//! // All files together: the region, and what gains most. The total and all gains are exactly 100.
//! let model = Model::new(vec![reading], &editions, &Choices::none());
//! let region = &model.regions[0];
//! let total = region.total.mean.unwrap().exact();
//! assert_eq!(total + region.gain_of(&region.ranking).exact(), scoring::Fraction::whole(100));
//!
//! // What leaves reads back as what it was.
//! let saved = exchange::write(model.decided.entries());
//! assert_eq!(saved, open("examples/voorbeeld-2026.csv"));
//! ```

mod answer;
mod change;
mod draft;
pub mod edition;
pub mod exchange;
mod fraction;
mod id;
mod json;
mod label;
pub mod merge;
pub mod model;
pub mod nameless;
pub mod order;
mod plan;
pub mod problem;
pub mod receipt;
pub mod region;
pub mod regional;
pub mod score;
mod submission;
mod text;
mod timestamp;

pub use answer::{Choice, DraftAnswer, Level, Norm, Response, Support};
pub use change::{Change, QuestionChange, Shift, ThemeChange};
pub use draft::{Arrival, Draft, Incoming, Intake, Side};
pub use edition::{Edition, Editions};
pub use exchange::fingerprint;
pub use fraction::{Difference, Fraction};
pub use id::{EditionId, MunicipalityCode, QuestionId, ReferenceId, ThemeId};
pub use json::Json;
pub use label::Label;
pub use plan::Plan;
pub use submission::Submission;
pub use text::{AnsweredBy, Note, Text};
pub use timestamp::{Date, Timestamp};
