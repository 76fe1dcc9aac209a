//! Handling labels.

use std::fmt;

/// How far a file may be passed on (column `rubricering`), by the Traffic Light Protocol 2.0. The order is that of strictness, laxest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Label {
    /// No limit.
    Clear,
    /// Within the community.
    Green,
    /// Within the receiving organisation and its clients.
    Amber,
    /// Within the receiving organisation only.
    AmberStrict,
    /// The receivers themselves only.
    Red,
}

impl Label {
    /// All labels, laxest first.
    pub const ALL: [Self; 5] = [Self::Clear, Self::Green, Self::Amber, Self::AmberStrict, Self::Red];

    /// As written, `TLP:AMBER+STRICT` for one.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "TLP:CLEAR",
            Self::Green => "TLP:GREEN",
            Self::Amber => "TLP:AMBER",
            Self::AmberStrict => "TLP:AMBER+STRICT",
            Self::Red => "TLP:RED",
        }
    }

    /// Reads a label in any case of letters, without blanks around it; `None` when it is none of the five.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|label| label.as_str().eq_ignore_ascii_case(text))
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
