//! A temperature as it is shown, without what stands behind it.

use std::fmt;

use super::Temperature;

/// A temperature as shown: whole degrees, 0 to 100. Of one municipality the nameless report holds nothing finer, since an exact fraction
/// would tell how many questions applied to it, and so link one figure to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Degrees(u8);

impl Degrees {
    /// `None` above 100.
    pub const fn new(degrees: u8) -> Option<Self> {
        if degrees <= 100 { Some(Self(degrees)) } else { None }
    }

    /// 0 to 100.
    pub const fn shown(self) -> u8 {
        self.0
    }

    /// For drawing: thousandths of the whole scale, 0 to 1000.
    pub const fn per_mille(self) -> u16 {
        self.0 as u16 * 10
    }
}

impl Temperature {
    /// As shown, and no more: [`Temperature::shown`] as a type of its own.
    pub fn degrees(self) -> Degrees {
        Degrees(self.shown())
    }
}

impl fmt::Debug for Degrees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}°", self.0)
    }
}
