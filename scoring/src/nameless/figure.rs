//! A figure over municipalities, without names.

use super::SMALLEST_GROUP;
use crate::id::ThemeId;
use crate::region::{RegionTheme, Spread};
use crate::score::{Degrees, Temperature};

/// A theme without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessTheme {
    /// The theme.
    pub theme: ThemeId,
    /// For how many municipalities it counts; told also where they are too few for a figure.
    pub municipalities: usize,
    /// Its figure; `None` with fewer than five municipalities in it.
    pub figure: Option<NamelessFigure>,
}

/// The mean of at least five temperatures, with what stands beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessFigure {
    /// The temperatures as shown, lowest first: a mark for each municipality.
    pub marks: Vec<Degrees>,
    /// The plain mean of the exact temperatures: exact, since what is tried out adds to it.
    pub mean: Temperature,
    /// The middle one, or the mean of the middle two; as shown, since the exact one may be one municipality's.
    pub median: Degrees,
    /// How many of them reach the basic level. They stand last among the marks: only 100 degrees reach it.
    pub reached: usize,
    /// Who sent, but too little for this figure: how many.
    pub without: usize,
}

impl NamelessTheme {
    pub(super) fn new(theme: &RegionTheme) -> Self {
        Self {
            theme: theme.theme.clone(),
            municipalities: theme.spread.municipalities(),
            figure: NamelessFigure::new(&theme.spread),
        }
    }
}

impl NamelessFigure {
    /// `None` over fewer than five.
    pub(super) fn new(spread: &Spread) -> Option<Self> {
        let marks: Vec<Degrees> = spread.marks.iter().map(|mark| mark.temperature.degrees()).collect();
        if marks.len() < SMALLEST_GROUP {
            return None;
        }
        Some(Self {
            marks,
            mean: spread.mean?,
            median: spread.median?.degrees(),
            reached: spread.reached,
            without: spread.without,
        })
    }

    /// How many municipalities are in it, at least five.
    pub fn municipalities(&self) -> usize {
        self.marks.len()
    }

    /// The lowest temperature, as shown.
    pub fn lowest(&self) -> Degrees {
        self.marks.first().copied().unwrap_or(self.median)
    }

    /// The highest temperature, as shown.
    pub fn highest(&self) -> Degrees {
        self.marks.last().copied().unwrap_or(self.median)
    }
}
