//! The columns of the regional file.

use std::fmt;

/// A column of `docs/regional-file.md`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(usize)]
#[expect(missing_docs, reason = "each is the column of its name")]
pub enum RegionalColumn {
    Format,
    Label,
    Data,
    Edition,
    Title,
    MadeOn,
    Subject,
    Theme,
    Question,
    Name,
    Against,
    Measure,
    Number,
    Value,
    Unit,
    Exact,
    Municipalities,
    Fingerprint,
}

impl RegionalColumn {
    /// All, in the order in which they are written.
    pub const ALL: [Self; 18] = [
        Self::Format,
        Self::Label,
        Self::Data,
        Self::Edition,
        Self::Title,
        Self::MadeOn,
        Self::Subject,
        Self::Theme,
        Self::Question,
        Self::Name,
        Self::Against,
        Self::Measure,
        Self::Number,
        Self::Value,
        Self::Unit,
        Self::Exact,
        Self::Municipalities,
        Self::Fingerprint,
    ];

    /// Its name in the header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "formaat",
            Self::Label => "rubricering",
            Self::Data => "gegevens",
            Self::Edition => "editie",
            Self::Title => "titel",
            Self::MadeOn => "gemaakt_op",
            Self::Subject => "onderdeel",
            Self::Theme => "thema",
            Self::Question => "vraag",
            Self::Name => "naam",
            Self::Against => "tegen",
            Self::Measure => "maat",
            Self::Number => "nummer",
            Self::Value => "waarde",
            Self::Unit => "eenheid",
            Self::Exact => "breuk",
            Self::Municipalities => "gemeenten",
            Self::Fingerprint => "controle",
        }
    }

    /// Whether a file can be read without it: it is there for who opens the file, and never believed.
    pub const fn is_for_the_reader(self) -> bool {
        matches!(self, Self::Data | Self::Title | Self::Subject | Self::Name | Self::Unit | Self::Municipalities)
    }

    /// The column of this name, in any case of letters.
    pub(super) fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for RegionalColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
