//! The change against an earlier edition, without names.

use std::cmp::Ordering;

use super::SMALLEST_GROUP;
use crate::change::{Change, QuestionChange, Shift};
use crate::edition::Edition;
use crate::id::{EditionId, ThemeId};
use crate::model::Model;
use crate::order;
use crate::score::Degrees;

/// The region's change against an earlier edition (`docs/scoring.md`, Change).
///
/// Means before and after are as shown: they are often over one municipality fewer than the same mean of this year, and the difference of
/// two exact ones would give that municipality away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessChange {
    /// The older edition.
    pub against: EditionId,
    /// Over how many questions.
    pub questions: usize,
    /// The municipality temperatures.
    pub total: NamelessShift,
    /// For each theme of the newer edition, in its order.
    pub themes: Vec<NamelessThemeChange>,
    /// For each question that continues, in the newer edition's order; its difference is `None` over fewer than five municipalities.
    pub by_question: Vec<QuestionChange>,
}

/// The change of a theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessThemeChange {
    /// The theme of the newer edition.
    pub theme: ThemeId,
    /// How many of its questions continue.
    pub questions: usize,
    /// The change.
    pub shift: NamelessShift,
}

/// Two figures over the same municipalities.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NamelessShift {
    /// Over how many municipalities; told also where they are too few for a figure.
    pub municipalities: usize,
    /// The figures; `None` over fewer than five municipalities.
    pub shown: Option<ShownShift>,
}

/// A change as shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ShownShift {
    /// The earlier value, made anew: what is drawn beside a thermometer.
    pub before: Degrees,
    /// The newer value over the same questions.
    pub after: Degrees,
    /// From the exact one to the other, in whole degrees as [`crate::Difference::shown`]: 1 off from the difference of the two above, now
    /// and then.
    pub difference: i64,
}

impl NamelessChange {
    /// All of one edition: against the one before it, then against the newest first.
    pub(super) fn all(model: &Model, edition: &Edition) -> Vec<Self> {
        let of_region = |change: &&Change| change.municipality.is_none() && change.edition == *edition.id();
        let mut changes: Vec<Self> = model.changes.iter().filter(of_region).map(Self::new).collect();
        Self::sort(&mut changes, edition);
        changes
    }

    /// The one order.
    pub(crate) fn sort(changes: &mut [Self], edition: &Edition) {
        let is_before = |change: &Self| edition.previous() == Some(&change.against);
        order::sort_by(changes, |a, b| is_before(b).cmp(&is_before(a)).then_with(|| b.against.cmp(&a.against)));
    }

    fn new(change: &Change) -> Self {
        let themes = change.themes.iter().map(|theme| NamelessThemeChange {
            theme: theme.theme.clone(),
            questions: theme.questions,
            shift: NamelessShift::new(&theme.shift),
        });
        let by_question = change.by_question.iter().map(|question| QuestionChange {
            difference: question.difference.filter(|_| question.municipalities >= SMALLEST_GROUP),
            ..question.clone()
        });
        Self {
            against: change.against.clone(),
            questions: change.questions,
            total: NamelessShift::new(&change.total),
            themes: themes.collect(),
            by_question: by_question.collect(),
        }
    }

    /// As [`Change::most_improved`].
    pub fn most_improved(&self) -> Vec<&QuestionChange> {
        QuestionChange::ranked(&self.by_question, Ordering::Greater)
    }

    /// As [`Change::most_fallen`].
    pub fn most_fallen(&self) -> Vec<&QuestionChange> {
        QuestionChange::ranked(&self.by_question, Ordering::Less)
    }
}

impl NamelessShift {
    fn new(shift: &Shift) -> Self {
        let shown = |shift: &Shift| {
            Some(ShownShift {
                before: shift.before?.degrees(),
                after: shift.after?.degrees(),
                difference: shift.difference?.shown(),
            })
        };
        let shows = shift.municipalities >= SMALLEST_GROUP;
        Self { municipalities: shift.municipalities, shown: if shows { shown(shift) } else { None } }
    }
}
