//! What each row says of its whole submission: its label and its fingerprint.

use crate::exchange::Column;
use crate::exchange::row::RowCells;
use crate::label::Label;
use crate::problem::Row;

/// The labels of the rows.
#[derive(Debug, Default)]
pub(super) struct Labels {
    pub(super) first: Option<Label>,
    pub(super) strictest: Option<Label>,
    /// Whether a row lacks one or has an unknown one.
    pub(super) lacking: bool,
    /// The first row that lacks one, has an unknown one or differs, and what stands there.
    pub(super) odd: Option<(Row, String)>,
}

/// The fingerprints of the rows.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    pub(super) first: String,
    pub(super) differ: bool,
}

impl Labels {
    pub(super) fn take(&mut self, cells: &RowCells<'_>) {
        let found = cells.coded(Column::Label);
        let label = Label::parse(found);
        self.lacking |= label.is_none();
        let differs = self.first.is_some() && label != self.first;
        if (label.is_none() || differs) && self.odd.is_none() {
            self.odd = Some((cells.row, cells.cell(Column::Label).to_owned()));
        }
        self.first = self.first.or(label);
        self.strictest = self.strictest.max(label);
    }
}

impl Fingerprints {
    pub(super) fn take(&mut self, cells: &RowCells<'_>) {
        self.differ |= !cells.coded(Column::Fingerprint).eq_ignore_ascii_case(&self.first);
    }
}
