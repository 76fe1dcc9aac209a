//! One submission as the set of submissions holds it.

use std::cmp::Ordering;

use super::Sender;
use crate::fingerprint::Fingerprint;
use crate::label::Label;
use crate::submission::Submission;
use crate::timestamp::Timestamp;

/// A submission with what was found around it: its label, its fingerprint as written, and whether it lies in the future.
///
/// The order is the one order of `docs/exchange-format.md` section 4, lowest first: fingerprint wrong before right, in the future before
/// not, older before newer, smaller before larger computed fingerprint, smaller before larger `controle` as text. (Then the label and the
/// municipality, which no rule needs, so that nothing ties.)
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    submission: Submission,
    label: Label,
    found: Option<Fingerprint>,
    in_future: bool,
}

impl Entry {
    /// A submission made here: with its edition's label and its own fingerprint.
    pub fn new(submission: Submission) -> Self {
        let (label, found) = (submission.edition().label(), Some(submission.fingerprint()));
        Self { submission, label, found, in_future: false }
    }

    /// A submission as it was read. `found` is `None` where `controle` has not the form of a fingerprint, or differs between rows.
    pub(crate) fn read(submission: Submission, label: Label, found: Option<Fingerprint>, now: Timestamp) -> Self {
        let in_future = submission.filled_at().is_future(now);
        Self { submission, label, found, in_future }
    }

    /// The submission.
    pub const fn submission(&self) -> &Submission {
        &self.submission
    }

    /// Its handling label: after merging, the strictest of its municipality's.
    pub const fn label(&self) -> Label {
        self.label
    }

    /// Its fingerprint as written (`controle`); `None` where that had not the form of one, or differed between rows.
    pub const fn found_fingerprint(&self) -> Option<Fingerprint> {
        self.found
    }

    /// Whether it was edited or cut short after export: the fingerprint as written is not the computed one.
    pub fn is_edited(&self) -> bool {
        self.found != Some(self.submission.fingerprint())
    }

    /// Whether it was filled in more than a day after `now`.
    pub const fn is_in_future(&self) -> bool {
        self.in_future
    }

    /// Whose it is.
    pub fn sender(&self) -> Sender {
        (self.submission.edition().id().clone(), self.submission.municipality().code.clone())
    }

    /// Whether the questions part of the canonical content is the same: then the two are one submission.
    pub(super) fn has_same_answers(&self, other: &Self) -> bool {
        self.submission.responses() == other.submission.responses()
    }

    /// Whether the one order (by which the last of equal answers stays) puts the two at one place.
    pub(crate) fn ranks_with(&self, other: &Self) -> bool {
        self.rank() == other.rank()
    }

    pub(crate) fn with_label(&self, label: Label) -> Self {
        Self { label, ..self.clone() }
    }

    pub(super) fn set_label(&mut self, label: Option<Label>) {
        self.label = label.unwrap_or(self.label);
    }

    fn rank(&self) -> (bool, bool, Timestamp, Fingerprint, Option<Fingerprint>) {
        (!self.is_edited(), !self.in_future, self.submission.filled_at(), self.submission.fingerprint(), self.found)
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        let rest = |entry: &Self| (entry.label, entry.sender());
        self.rank().cmp(&other.rank()).then_with(|| rest(self).cmp(&rest(other)))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
