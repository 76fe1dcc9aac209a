//! The columns: their names stand here and nowhere else.

use std::fmt;

/// A column of the exchange file, in the order in which it is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Column {
    /// 1: name and version of the format.
    Format,
    /// 2: handling label.
    Label,
    /// 3: the edition's id.
    Edition,
    /// 4: CBS code.
    MunicipalityCode,
    /// 5: name, for the reader. Guarded.
    Municipality,
    /// 6: UTC time of the export.
    FilledAt,
    /// 7: theme id, for the reader.
    Theme,
    /// 8: question id.
    Question,
    /// 9: the question, for the reader. Guarded.
    QuestionText,
    /// 10: level, unknown, not applicable or nothing.
    Answer,
    /// 11: 0 to 4.
    Level,
    /// 12: the norm, for the reader.
    Norm,
    /// 13: support asked for or offered.
    Support,
    /// 14: free text. Guarded.
    Note,
    /// 15: role that answered. Guarded.
    AnsweredBy,
    /// 16: fingerprint of the whole submission.
    Fingerprint,
}

impl Column {
    /// How many there are.
    pub(crate) const COUNT: usize = 16;

    /// All, in the order in which they are written.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Format,
        Self::Label,
        Self::Edition,
        Self::MunicipalityCode,
        Self::Municipality,
        Self::FilledAt,
        Self::Theme,
        Self::Question,
        Self::QuestionText,
        Self::Answer,
        Self::Level,
        Self::Norm,
        Self::Support,
        Self::Note,
        Self::AnsweredBy,
        Self::Fingerprint,
    ];

    /// Its name in the header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "formaat",
            Self::Label => "rubricering",
            Self::Edition => "editie",
            Self::MunicipalityCode => "gemeentecode",
            Self::Municipality => "gemeente",
            Self::FilledAt => "ingevuld_op",
            Self::Theme => "thema",
            Self::Question => "vraag",
            Self::QuestionText => "vraagtekst",
            Self::Answer => "antwoord",
            Self::Level => "niveau",
            Self::Norm => "basisniveau",
            Self::Support => "ondersteuning",
            Self::Note => "toelichting",
            Self::AnsweredBy => "ingevuld_door",
            Self::Fingerprint => "controle",
        }
    }

    /// Whether a file without it cannot be read.
    pub const fn is_required(self) -> bool {
        match self {
            Self::Format
            | Self::Edition
            | Self::MunicipalityCode
            | Self::FilledAt
            | Self::Question
            | Self::Answer
            | Self::Level
            | Self::Support
            | Self::Note => true,
            Self::Label
            | Self::Municipality
            | Self::Theme
            | Self::QuestionText
            | Self::Norm
            | Self::AnsweredBy
            | Self::Fingerprint => false,
        }
    }

    /// A column by its name, in any case of letters and with blanks around.
    pub(crate) fn find(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.into_iter().find(|column| column.name().eq_ignore_ascii_case(name))
    }

    /// Its place in the order in which columns are written, from 0.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
