//! What can be answered to a question.

use std::fmt;

use crate::text::{AnsweredBy, Note};

/// A maturity level, 0 to 4 (column `niveau`). Only [`Level::new`] makes one, so it is always in range.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Level(u8);

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// `None` above 4.
    pub const fn new(level: u8) -> Option<Self> {
        if level <= 4 { Some(Self(level)) } else { None }
    }

    /// 0 to 4.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The place of its sentence among a question's five.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// One digit, as the exchange file writes it.
    pub const fn as_str(self) -> &'static str {
        match self.0 {
            0 => "0",
            1 => "1",
            2 => "2",
            3 => "3",
            _ => "4",
        }
    }

    /// Reads exactly one digit, 0 to 4.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The norm of a question: the level, 1 to 4, that is its *basisniveau* (column `basisniveau`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Norm(Level);

impl Norm {
    /// Level 1.
    pub const LOWEST: Self = Self(Level(1));

    /// `None` for level 0 and above 4: a norm of nothing would divide by 0.
    pub const fn new(level: u8) -> Option<Self> {
        match Level::new(level) {
            Some(level) if level.get() > 0 => Some(Self(level)),
            _ => None,
        }
    }

    /// The level that is the norm.
    pub const fn level(self) -> Level {
        self.0
    }

    /// 1 to 4.
    pub const fn get(self) -> u8 {
        self.0.get()
    }
}

impl fmt::Display for Norm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// What was chosen on a question (columns `antwoord` and `niveau`). Unanswered, unknown and level 0 are three things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Choice {
    /// Nothing yet: never in the score, always in the coverage.
    #[default]
    Unanswered,
    /// *Onbekend*: scores as nothing in place.
    Unknown,
    /// *Niet van toepassing*: leaves the denominator; needs a reason.
    NotApplicable,
    /// A level.
    Level(Level),
}

impl Choice {
    /// As the column `antwoord` writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unanswered => "",
            Self::Unknown => "onbekend",
            Self::NotApplicable => "nvt",
            Self::Level(_) => "niveau",
        }
    }

    /// The level, where it is one.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Unanswered | Self::Unknown | Self::NotApplicable => None,
        }
    }

    /// As the column `niveau` writes it: empty where the choice is no level.
    pub(crate) const fn level_as_str(self) -> &'static str {
        match self {
            Self::Level(level) => level.as_str(),
            Self::Unanswered | Self::Unknown | Self::NotApplicable => "",
        }
    }
}

/// Whether help is asked for or offered on a question (column `ondersteuning`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Support {
    /// *Geen*: not needed.
    #[default]
    None,
    /// *Gewenst*.
    Wanted,
    /// *Dringend*.
    Urgent,
    /// *Aanbod*: can help others with it.
    Offered,
}

impl Support {
    /// All, in the order of the format.
    pub const ALL: [Self; 4] = [Self::None, Self::Wanted, Self::Urgent, Self::Offered];

    /// As the exchange file writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "geen",
            Self::Wanted => "gewenst",
            Self::Urgent => "dringend",
            Self::Offered => "aanbod",
        }
    }

    /// Reads the four words in any case of letters, and an empty cell as *geen*.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "" => Some(Self::None),
            text => Self::ALL.into_iter().find(|support| support.as_str().eq_ignore_ascii_case(text)),
        }
    }

    /// Whether it asks for help (*gewenst* or *dringend*).
    pub const fn asks(self) -> bool {
        matches!(self, Self::Wanted | Self::Urgent)
    }
}

/// The answer to one question while someone fills it in: plain data, everything allowed. See [`crate::Draft`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct DraftAnswer {
    /// What was chosen. *Niet van toepassing* counts as open until the note holds its reason.
    pub choice: Choice,
    /// Support asked for or offered, whatever was chosen.
    pub support: Support,
    /// Free text; for *niet van toepassing* its reason.
    pub note: Note,
    /// The role that answered.
    pub answered_by: AnsweredBy,
}

impl DraftAnswer {
    /// Whether it says nothing: no choice, no note and no support. Who said so does not matter.
    pub fn is_silent(&self) -> bool {
        self.choice == Choice::Unanswered && self.support == Support::None && self.note.as_str().is_empty()
    }
}

/// The answer to one question as a submission holds it: no *niet van toepassing* without its reason.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Response(DraftAnswer);

impl Response {
    /// `None` for *niet van toepassing* with a note of blanks only (error `reason-missing`).
    pub fn new(answer: DraftAnswer) -> Option<Self> {
        let reasoned = answer.choice != Choice::NotApplicable || !answer.note.is_blank();
        reasoned.then_some(Self(answer))
    }

    /// What was chosen.
    pub const fn choice(&self) -> Choice {
        self.0.choice
    }

    /// Support asked for or offered.
    pub const fn support(&self) -> Support {
        self.0.support
    }

    /// Free text; for *niet van toepassing* its reason, never blank then.
    pub const fn note(&self) -> &Note {
        &self.0.note
    }

    /// The role that answered.
    pub const fn answered_by(&self) -> &AnsweredBy {
        &self.0.answered_by
    }

    /// As a draft holds it, to go on from.
    pub const fn as_draft(&self) -> &DraftAnswer {
        &self.0
    }
}
