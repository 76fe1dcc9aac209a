//! The second, slow calculation: `docs/scoring.md` and the writing half of `docs/exchange-format.md`, written out rule by rule,
//! in the order of the documents, with unlimited whole numbers and nothing clever.
//!
//! Expected numbers in tests come from here. It shares no code with crate `scoring` and is written from the documents alone, so
//! that a mistake has to be made twice to go unseen. Where the two differ, one of them is wrong or the document is unclear: read
//! the rule that the function names, then mend the document, the crate or this.
//!
//! Each edition, answer sheet and file is plain data with public fields. It is made for tests: what cannot be (a norm of 0, an
//! edition without its questions) is refused by [`read_edition`] and [`read_file`], not by the types.
//!
//! ```
//! use oracle::{OracleAnswer::{Level, Unknown}, OracleEdition, OracleSheet, exact, municipality_temperature, shown_degrees};
//!
//! let edition = OracleEdition::bare("2026", &[("EH", &[("EH-01", 3), ("EH-02", 3), ("EH-03", 2), ("EH-04", 4)])], &["GM9001"]);
//! let sheet = OracleSheet::of("GM9001", &[("EH-01", Level(2)), ("EH-02", Level(4)), ("EH-03", Unknown), ("EH-04", Level(3))]);
//! let temperature = municipality_temperature(&edition, &sheet).unwrap();
//! assert_eq!(exact(&temperature), "725/12");
//! assert_eq!(shown_degrees(&temperature), 60);
//! ```

mod answer;
mod change;
mod edition;
mod exchange;
mod fraction;
mod merge;
mod model;
mod nameless;
mod region;
mod score;
mod shown;

pub use answer::{OracleAnswer, OracleReply, OracleSheet, OracleSupport};
pub use change::{
    OracleChange, OracleChangeFigure, OracleQuestionChange, change_of_municipality, change_of_region,
    continuing_questions,
};
pub use edition::{OracleEdition, OracleMunicipality, OracleQuestion, read_edition};
pub use exchange::csv::rows as read_table;
pub use exchange::fingerprint::{canonical_content, fingerprint, fingerprint_is_right};
pub use exchange::guard::{guarded, unguarded};
pub use exchange::read::read_file;
pub use exchange::submission::{OracleRow, OracleSubmission};
pub use fraction::{Fraction, exact};
pub use merge::{OracleConflict, OracleMerge, merge};
pub use model::{change_model, region_model, score_model};
pub use nameless::{nameless_report, region_with_steps_taken};
pub use region::gain::{gain, ranking};
pub use region::question::{OracleRegionQuestion, support_matches};
pub use region::{OracleRegion, OracleRegionTheme, OracleSpread, in_nameless_view, region};
pub use score::basic_level::{BasicLevel, municipality_basic_level, theme_basic_level};
pub use score::municipality::{
    municipality_at_basic_level, municipality_coverage, municipality_gap, municipality_temperature, themes_that_count,
};
pub use score::question::{at_basic_level, attainment, gap, is_answered, is_scored, one_step_below, twelfths};
pub use score::theme::{
    theme_answered, theme_at_basic_level, theme_counts, theme_coverage, theme_gap, theme_scored, theme_temperature,
};
pub use score::way_up::{raised, way_up};
pub use shown::{shown_change, shown_degrees, shown_gain, shown_percent};
