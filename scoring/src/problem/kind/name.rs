//! The names of the kinds, and their order.

use super::Kind;

impl Kind {
    /// The name in the receipt and in `--json`.
    pub const fn name(&self) -> &'static str {
        self.number_and_name().1
    }

    /// The place in the order of kinds.
    pub(crate) const fn rank(&self) -> u8 {
        self.number_and_name().0
    }

    const fn number_and_name(&self) -> (u8, &'static str) {
        match self {
            Self::TooManyFiles { .. } => (0, "too-many-files"),
            Self::TooLarge { .. } => (1, "too-large"),
            Self::EmptyFile => (2, "empty-file"),
            Self::Workbook => (3, "workbook"),
            Self::OtherFile => (4, "other-file"),
            Self::NotText => (5, "not-text"),
            Self::NoHeader => (6, "no-header"),
            Self::DuplicateColumn { .. } => (7, "duplicate-column"),
            Self::MissingColumn { .. } => (8, "missing-column"),
            Self::UnclosedQuote => (9, "unclosed-quote"),
            Self::NoRows => (10, "no-rows"),
            Self::UnknownFormat { .. } => (11, "unknown-format"),
            Self::PartFile { .. } => (12, "part-file"),
            Self::UnknownEdition { .. } => (13, "unknown-edition"),
            Self::UnknownMunicipality { .. } => (14, "unknown-municipality"),
            Self::BadTimestamp { .. } => (15, "bad-timestamp"),
            Self::UnknownQuestion { .. } => (16, "unknown-question"),
            Self::QuestionTwice { .. } => (17, "question-twice"),
            Self::QuestionMissing { .. } => (18, "question-missing"),
            Self::BadAnswer { .. } => (19, "bad-answer"),
            Self::BadLevel { .. } => (20, "bad-level"),
            Self::LevelWithoutAnswer { .. } => (21, "level-without-answer"),
            Self::BadSupport { .. } => (22, "bad-support"),
            Self::ReasonMissing { .. } => (23, "reason-missing"),
            Self::NotApplicableNotAllowed { .. } => (24, "not-applicable-not-allowed"),
            Self::TextTooLong { .. } => (25, "text-too-long"),
            Self::RowShape { .. } => (26, "row-shape"),
            Self::CutShort => (27, "cut-short"),
            Self::Edited { .. } => (28, "edited"),
            Self::StaleText { .. } => (29, "stale-text"),
            Self::Unanswered { .. } => (30, "unanswered"),
            Self::FutureTimestamp { .. } => (31, "future-timestamp"),
            Self::UnknownLabel { .. } => (32, "unknown-label"),
            Self::OtherEncoding { .. } => (33, "other-encoding"),
            Self::ExtraColumn { .. } => (34, "extra-column"),
            Self::RepeatedHeader => (35, "repeated-header"),
            Self::SeparatorRepaired => (36, "separator-repaired"),
            Self::CharsetRepaired { .. } => (37, "charset-repaired"),
        }
    }
}
