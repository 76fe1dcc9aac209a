//! One of each kind, for tests and for the page with all sentences.

use super::{Encoding, Kind, Successor};
use crate::exchange::Column;
use crate::id::{EditionId, MunicipalityCode, QuestionId};
use crate::label::Label;
use crate::timestamp::{Date, Timestamp};

impl Kind {
    /// One of each kind, and of kinds with several sentences one of each sentence, in the order of `docs/exchange-format.md` section 3.
    pub fn examples() -> Vec<Self> {
        let found = |text: &str| text.to_owned();
        let today = || Timestamp::parse("2026-11-20T12:00:00Z").unwrap_or(Date::FIRST.start());
        let question = || QuestionId::new("EH-03");
        vec![
            Self::TooManyFiles { count: 1_204 },
            Self::TooLarge { bytes: 81_234_567 },
            Self::EmptyFile,
            Self::Workbook,
            Self::OtherFile,
            Self::NotText,
            Self::NoHeader,
            Self::DuplicateColumn { found: found("niveau") },
            Self::MissingColumn { columns: vec![Column::Level] },
            Self::MissingColumn { columns: vec![Column::Answer, Column::Level] },
            Self::UnclosedQuote,
            Self::NoRows,
            Self::UnknownFormat { found: found("cyberthermometer/2") },
            Self::PartFile { found: found("cyberthermometer-deel/1") },
            Self::UnknownEdition {
                found: found("2031"),
                known: vec![EditionId::new("2026"), EditionId::new("voorbeeld-2026")],
            },
            Self::UnknownMunicipality { found: found("GM9999"), successor: None },
            Self::UnknownMunicipality {
                found: found("GM9024"),
                successor: Some(Successor {
                    former: found("Kleizand"),
                    name: found("Rietwijkerzijl"),
                    code: MunicipalityCode::new("GM9015"),
                }),
            },
            Self::BadTimestamp { found: found("3-11-2026 09:12") },
            Self::UnknownQuestion { found: found("EH-99") },
            Self::QuestionTwice { found: found("EH-03") },
            Self::QuestionMissing { questions: vec![question(), QuestionId::new("EH-04")], elsewhere: None },
            Self::QuestionMissing { questions: vec![question()], elsewhere: Some(found("2026-11-03T09:12:45Z")) },
            Self::BadAnswer { found: found("ja") },
            Self::BadLevel { found: found("5"), question: question() },
            Self::BadLevel { found: found(""), question: question() },
            Self::LevelWithoutAnswer { found: found("2"), answer: found("onbekend") },
            Self::LevelWithoutAnswer { found: found("2"), answer: found("") },
            Self::BadSupport { found: found("graag") },
            Self::ReasonMissing { question: question() },
            Self::NotApplicableNotAllowed { found: found("nvt"), question: question() },
            Self::TextTooLong { found: found("Dit gaat nog lang door."), length: 10_001, limit: 10_000 },
            Self::RowShape { found: found("sha-7f3a9c0be1d2") },
            Self::CutShort,
            Self::Edited { found: found("sha-7f3a9c0be1d2"), differs: false },
            Self::Edited { found: found("sha-7f3a9c0be1d2"), differs: true },
            Self::Edited { found: found(""), differs: false },
            Self::StaleText { found: found("Dorenplaat"), expected: found("Biezelhaven") },
            Self::Unanswered { count: 5, questions: 48 },
            Self::Unanswered { count: 1, questions: 48 },
            Self::FutureTimestamp { found: found("2031-01-01T00:00:00Z"), now: today() },
            Self::UnknownLabel { found: found("vertrouwelijk"), used: Label::AmberStrict },
            Self::UnknownLabel { found: found(""), used: Label::AmberStrict },
            Self::UnknownLabel { found: found("TLP:RED"), used: Label::Red },
            Self::OtherEncoding { encoding: Encoding::Windows1252 },
            Self::OtherEncoding { encoding: Encoding::Utf16Le },
            Self::ExtraColumn { found: found("onze notitie") },
            Self::ExtraColumn { found: found("") },
            Self::RepeatedHeader,
            Self::SeparatorRepaired,
            Self::CharsetRepaired { whole: true },
            Self::CharsetRepaired { whole: false },
        ]
    }
}
