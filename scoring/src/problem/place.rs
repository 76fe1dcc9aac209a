//! Where a problem is, as a spreadsheet shows it.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;

use crate::exchange::Column;

/// The name of a file, without its folder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileName(Arc<str>);

impl FileName {
    /// Takes what stands behind the last `/` or `\`.
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name.rsplit(['/', '\\']).next().unwrap_or(name)))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A row as a person counts it: the first of the file is 1. A `sep=` line is not counted, a blank row is; one record is one row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Row(NonZeroU32);

impl Row {
    /// The row after `before` others.
    pub(crate) fn after(before: usize) -> Self {
        let number = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
        Self(NonZeroU32::MIN.saturating_add(number - 1))
    }

    /// Its number, from 1.
    pub const fn get(self) -> u32 {
        self.0.get()
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// The place of a column in a file; shown as its letter, `A` for the first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Letter(usize);

impl Letter {
    /// The column after `before` others.
    pub(crate) const fn after(before: usize) -> Self {
        Self(before)
    }
}

impl fmt::Display for Letter {
    /// `A` to `Z`, then `AA`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut rest = self.0 + 1;
        while rest > 0 {
            letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
            rest = (rest - 1) / 26;
        }
        letters.iter().rev().try_for_each(|letter| write!(f, "{letter}"))
    }
}

/// Where a problem is. The order is that in which problems are told: the whole file first, then by row and column.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The file; `None`: the drop as a whole.
    pub file: Option<FileName>,
    /// The row; `None`: the whole file.
    pub row: Option<Row>,
    /// The place of the column in this file; `None`: the whole row, or a column that the file lacks.
    pub letter: Option<Letter>,
    /// The column of the format; `None`: the whole row, or a column that the format does not know.
    pub column: Option<Column>,
}

impl Place {
    /// The drop as a whole.
    pub(crate) const DROP: Self = Self { file: None, row: None, letter: None, column: None };

    /// A file as a whole.
    pub(crate) fn file(file: &FileName) -> Self {
        Self { file: Some(file.clone()), ..Self::DROP }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_a_spreadsheet() {
        for (before, letter) in
            [(0, "A"), (10, "K"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(Letter::after(before).to_string(), letter);
        }
    }

    #[test]
    fn a_file_is_known_without_its_folder() {
        for name in ["a.csv", "map/a.csv", "C:\\map\\a.csv", "/a/b/a.csv"] {
            assert_eq!(FileName::new(name).as_str(), "a.csv");
        }
    }
}
