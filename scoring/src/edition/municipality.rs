//! Who is asked.

use crate::id::MunicipalityCode;

/// One municipality of the region.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Municipality {
    /// CBS code, `GM` and four digits.
    pub code: MunicipalityCode,
    /// Its name as it is spelled officially.
    pub name: String,
    /// Its short name, for narrow tables and the map.
    pub short: String,
    /// Its place on the schematic map: row and column, from 0.
    pub tile: Tile,
}

/// A place on the schematic map.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tile {
    /// From 0, the northernmost first.
    pub row: u8,
    /// From 0, the westernmost first.
    pub column: u8,
}

/// A municipality that went into another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormerMunicipality {
    /// Its code of then.
    pub code: MunicipalityCode,
    /// Its name of then.
    pub name: String,
    /// The municipality of this edition that it went into.
    pub successor: MunicipalityCode,
}
