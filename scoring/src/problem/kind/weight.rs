//! How much each kind weighs, and the value that each is about.

use super::{Kind, Severity};

impl Kind {
    /// How much it weighs.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::TooManyFiles { .. }
            | Self::TooLarge { .. }
            | Self::EmptyFile
            | Self::Workbook
            | Self::OtherFile
            | Self::NotText
            | Self::NoHeader
            | Self::DuplicateColumn { .. }
            | Self::MissingColumn { .. }
            | Self::UnclosedQuote
            | Self::NoRows
            | Self::CutShort
            | Self::UnknownFormat { .. }
            | Self::PartFile { .. }
            | Self::UnknownEdition { .. }
            | Self::UnknownMunicipality { .. }
            | Self::BadTimestamp { .. }
            | Self::UnknownQuestion { .. }
            | Self::QuestionTwice { .. }
            | Self::QuestionMissing { .. }
            | Self::BadAnswer { .. }
            | Self::BadLevel { .. }
            | Self::LevelWithoutAnswer { .. }
            | Self::BadSupport { .. }
            | Self::ReasonMissing { .. }
            | Self::NotApplicableNotAllowed { .. }
            | Self::TextTooLong { .. }
            | Self::RowShape { .. } => Severity::Error,
            Self::Edited { .. }
            | Self::StaleText { .. }
            | Self::Unanswered { .. }
            | Self::FutureTimestamp { .. }
            | Self::UnknownLabel { .. } => Severity::Warning,
            Self::OtherEncoding { .. }
            | Self::ExtraColumn { .. }
            | Self::RepeatedHeader
            | Self::SeparatorRepaired
            | Self::CharsetRepaired { .. } => Severity::Notice,
        }
    }

    /// What is wrong and what to do, in Dutch, without where it is.
    pub fn sentence(&self) -> String {
        crate::problem::dutch::sentence(self)
    }

    /// The value as found in the cell that it is about; `None` where it is about no cell's value.
    pub fn found(&self) -> Option<&str> {
        match self {
            Self::DuplicateColumn { found }
            | Self::UnknownFormat { found }
            | Self::PartFile { found }
            | Self::UnknownEdition { found, .. }
            | Self::UnknownMunicipality { found, .. }
            | Self::BadTimestamp { found }
            | Self::UnknownQuestion { found }
            | Self::QuestionTwice { found }
            | Self::BadAnswer { found }
            | Self::BadLevel { found, .. }
            | Self::LevelWithoutAnswer { found, .. }
            | Self::BadSupport { found }
            | Self::NotApplicableNotAllowed { found, .. }
            | Self::TextTooLong { found, .. }
            | Self::RowShape { found }
            | Self::Edited { found, .. }
            | Self::StaleText { found, .. }
            | Self::FutureTimestamp { found, .. }
            | Self::UnknownLabel { found, .. }
            | Self::ExtraColumn { found } => Some(found),
            Self::TooManyFiles { .. }
            | Self::TooLarge { .. }
            | Self::EmptyFile
            | Self::Workbook
            | Self::OtherFile
            | Self::NotText
            | Self::NoHeader
            | Self::MissingColumn { .. }
            | Self::UnclosedQuote
            | Self::NoRows
            | Self::CutShort
            | Self::QuestionMissing { .. }
            | Self::ReasonMissing { .. }
            | Self::Unanswered { .. }
            | Self::OtherEncoding { .. }
            | Self::RepeatedHeader
            | Self::SeparatorRepaired
            | Self::CharsetRepaired { .. } => None,
        }
    }
}
