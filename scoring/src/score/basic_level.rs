//! Whether the *basisniveau* is reached.

/// The *basisniveau* of a theme or a municipality.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BasicLevel {
    /// *Bereikt*: nothing unanswered, something scored, and each scored question at or above its norm.
    Reached,
    /// *Niet bereikt*: at least one scored question below its norm.
    NotReached,
    /// *Onvolledig*: nothing below the norm so far, but questions open.
    Incomplete,
    /// *Niet van toepassing*: nothing unanswered and nothing scored.
    NotApplicable,
}

impl BasicLevel {
    /// The name in `--json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NotReached => "not-reached",
            Self::Incomplete => "incomplete",
            Self::NotApplicable => "not-applicable",
        }
    }

    pub(super) const fn of_theme(unanswered: usize, scored: usize, at_basic_level: usize) -> Self {
        if at_basic_level < scored {
            Self::NotReached
        } else if unanswered > 0 {
            Self::Incomplete
        } else if scored > 0 {
            Self::Reached
        } else {
            Self::NotApplicable
        }
    }

    /// *Niet bereikt* if any theme is; else *onvolledig* if any is; else *bereikt* if any is; else *niet van toepassing*.
    pub(super) fn of_municipality(themes: impl Iterator<Item = Self>) -> Self {
        let weight = |level: &Self| match level {
            Self::NotApplicable => 0,
            Self::Reached => 1,
            Self::Incomplete => 2,
            Self::NotReached => 3,
        };
        themes.max_by_key(weight).unwrap_or(Self::NotApplicable)
    }
}
