//! [`Table`]: a table with its head.

/// A table. Its head is repeated on each page that it runs over, and no row of it is cut.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What it shows; stands above it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for each column. The first cell is the row's head.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What stands in it.
    pub kind: Kind,
    /// How wide it is beside the others.
    pub weight: u32,
}

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// Figures: at the right.
    Figure,
}
