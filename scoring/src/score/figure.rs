//! Temperatures and gains: exact, and rounded in one place each.

use std::fmt;

use super::TWELFTHS;
use crate::fraction::Fraction;

/// A temperature: 0 to 100 degrees, exact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Temperature(Fraction);

impl Temperature {
    /// `100 · sum(attainment) / m`; `None` where nothing is scored.
    pub(crate) fn of_attained(twelfths: u128, scored: usize) -> Option<Self> {
        Fraction::of(100 * twelfths, u128::from(TWELFTHS) * scored as u128).map(Self)
    }

    /// The plain mean; `None` of nothing.
    pub fn mean(temperatures: impl IntoIterator<Item = Self>) -> Option<Self> {
        Fraction::mean(temperatures.into_iter().map(|temperature| temperature.0)).map(Self)
    }

    /// The middle of some temperatures, in order: the mean of the middle two where they are even in number; `None` of nothing.
    pub(crate) fn median(sorted: &[Self]) -> Option<Self> {
        let middle = sorted.len() / 2;
        if sorted.len().is_multiple_of(2) {
            Self::mean([*sorted.get(middle.checked_sub(1)?)?, *sorted.get(middle)?])
        } else {
            sorted.get(middle).copied()
        }
    }

    /// Degrees; `None` above 100.
    pub(crate) fn of_exact(degrees: Fraction) -> Option<Self> {
        (degrees <= Fraction::whole(100)).then_some(Self(degrees))
    }

    /// What it is after a rise; at most 100.
    #[must_use]
    pub fn raised_by(self, gain: Gain) -> Self {
        Self((self.0 + gain.0).min(Fraction::whole(100)))
    }

    /// Degrees, exact.
    pub const fn exact(self) -> Fraction {
        self.0
    }

    /// Whole degrees as shown: halves up, but what is not exactly 100 shows at most 99, and what is not exactly 0 at least 1.
    pub fn shown(self) -> u8 {
        shown_of_hundred(self.0)
    }

    /// For drawing: thousandths of the whole scale, 0 to 1000, rounded.
    pub fn per_mille(self) -> u16 {
        u16::try_from(self.0.times(10).rounded()).unwrap_or(1000)
    }
}

impl fmt::Debug for Temperature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}°", self.0)
    }
}

/// Halves up, with the two exceptions that keep it honest: at most 99 below 100, at least 1 above 0.
pub(super) fn shown_of_hundred(number: Fraction) -> u8 {
    match u8::try_from(number.rounded()).unwrap_or(100) {
        0 if number > Fraction::ZERO => 1,
        100.. if number < Fraction::whole(100) => 99,
        rounded => rounded,
    }
}

/// By how many degrees a temperature would rise, exact; 0 or more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gain(Fraction);

impl Gain {
    /// No rise.
    pub const ZERO: Self = Self(Fraction::ZERO);

    /// `100 · (1 - attainment) / (m · t)`.
    pub(crate) fn of(lacking_twelfths: u32, scored: usize, counting_themes: usize) -> Self {
        let whole = u128::from(TWELFTHS) * scored as u128 * counting_themes as u128;
        Self(Fraction::of(100 * u128::from(lacking_twelfths), whole).unwrap_or(Fraction::ZERO))
    }

    /// Degrees; `None` above 100.
    pub(crate) fn of_exact(degrees: Fraction) -> Option<Self> {
        (degrees <= Fraction::whole(100)).then_some(Self(degrees))
    }

    /// The plain mean over municipalities; `None` of nothing.
    pub(crate) fn mean(gains: impl IntoIterator<Item = Self>) -> Option<Self> {
        Fraction::mean(gains.into_iter().map(|gain| gain.0)).map(Self)
    }

    /// Several gains together: they add up exactly.
    pub fn sum(gains: impl IntoIterator<Item = Self>) -> Self {
        Self(gains.into_iter().fold(Fraction::ZERO, |sum, gain| sum + gain.0))
    }

    /// Degrees, exact.
    pub const fn exact(self) -> Fraction {
        self.0
    }

    /// One decimal as shown, with a comma: halves up, and never `0,0` unless it is 0.
    pub fn shown(self) -> String {
        self.0.tenths()
    }

    /// For drawing: thousandths of the whole scale of 100 degrees, 0 to 1000, rounded.
    pub fn per_mille(self) -> u16 {
        u16::try_from(self.0.times(10).rounded()).unwrap_or(1000)
    }
}

impl fmt::Debug for Gain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}°", self.0)
    }
}
