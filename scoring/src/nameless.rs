//! The regional report without names, as one value.
//!
//! Names, short names, former names, codes, file names, times, fingerprints and free text are not hidden here: there is no place for them
//! in any of these types. Of one municipality there is nothing finer than whole degrees, marks stand by their value, and there is no
//! figure over fewer than five municipalities. What is exact is a mean over five or more, or a part of one.

mod change;
mod figure;
mod own;
mod question;

pub use self::change::{NamelessChange, NamelessShift, NamelessThemeChange, ShownShift};
pub use self::figure::{NamelessFigure, NamelessTheme};
pub use self::own::{OtherEdition, OwnAnswer, OwnPlace, Standing};
pub use self::question::NamelessQuestion;
use crate::id::{EditionId, QuestionId, ThemeId};
use crate::label::Label;
use crate::model::{LeftOut, Model};
use crate::region::{Gaining, RegionWhatIf};
pub use crate::region::{NamelessFigures, SMALLEST_GROUP};

/// Everything that the nameless report shows of one edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamelessReport {
    /// The edition.
    pub edition: EditionId,
    /// How far it may be passed on.
    pub label: Label,
    /// How many municipalities sent.
    pub participants: usize,
    /// How many did not send.
    pub missing: usize,
    /// How many sent, but have no temperature.
    pub without_score: usize,
    /// How many left questions open, those without a temperature among them.
    pub incomplete: usize,
    /// What came in and stands outside the figures.
    pub left_out: LeftOut,
    /// The region total; `None` with fewer than five municipalities in it.
    pub total: Option<NamelessFigure>,
    /// For each theme, in the edition's order.
    pub themes: Vec<NamelessTheme>,
    /// For each question, in the edition's order.
    pub questions: Vec<NamelessQuestion>,
    /// The questions by gain, as [`crate::region::RegionModel::ranking`]; empty where gains are not shown.
    pub ranking: Vec<QuestionId>,
    /// Against earlier editions: first the one that this edition names as the one before it, then the newest first.
    pub changes: Vec<NamelessChange>,
}

impl NamelessReport {
    /// Takes the names off an edition's region; `None` where nothing came in for that edition.
    pub fn new(model: &Model, edition: &EditionId) -> Option<Self> {
        let region = model.region(edition.as_str())?;
        let shows_gains = Self::shows_gains(
            region.total.municipalities(),
            region.themes.iter().map(|theme| theme.spread.municipalities()),
        );
        let asks = region.participants.len() >= SMALLEST_GROUP;
        let questions = region.edition.questions().iter().zip(&region.questions);
        let questions =
            questions.map(|(question, figures)| NamelessQuestion::new(&question.theme, figures, asks, shows_gains));
        Some(Self {
            edition: edition.clone(),
            label: region.edition.nameless_label(),
            participants: region.participants.len(),
            missing: region.missing.len(),
            without_score: region.without_score.len(),
            incomplete: region.incomplete(),
            left_out: model.left_out(edition),
            total: NamelessFigure::new(&region.total),
            themes: region.themes.iter().map(NamelessTheme::new).collect(),
            questions: questions.collect(),
            ranking: if shows_gains { region.ranking.clone() } else { Vec::new() },
            changes: NamelessChange::all(model, &region.edition),
        })
    }

    /// Whether gains are shown: over a region total of at least five, and with no theme that counts for one to four municipalities. All
    /// gains and the total are 100 together, so the gains of such a theme would give its figure away, even if only they were left out.
    pub(crate) fn shows_gains(total: usize, themes: impl IntoIterator<Item = usize>) -> bool {
        total >= SMALLEST_GROUP && themes.into_iter().all(|theme| theme == 0 || theme >= SMALLEST_GROUP)
    }

    /// How many municipalities the edition has.
    pub fn municipalities(&self) -> usize {
        self.participants + self.missing
    }

    /// How many municipalities have a temperature: the `n` of the region total.
    pub fn scored(&self) -> usize {
        self.participants - self.without_score
    }

    /// Whether it belongs to an invented region.
    pub fn is_example(&self) -> bool {
        self.edition.is_example()
    }

    /// A theme.
    pub fn theme(&self, theme: &ThemeId) -> Option<&NamelessTheme> {
        self.themes.iter().find(|figure| figure.theme == *theme)
    }

    /// A question.
    pub fn question(&self, question: &QuestionId) -> Option<&NamelessQuestion> {
        self.questions.iter().find(|figures| figures.question == *question)
    }

    /// The questions of the ranking, the one that gains most first.
    pub fn ranked(&self) -> impl Iterator<Item = &NamelessQuestion> {
        self.ranking.iter().filter_map(|question| self.question(question))
    }

    /// The change to show first: against the edition before, or else the newest earlier one; `None` of one edition alone.
    pub fn change(&self) -> Option<&NamelessChange> {
        self.changes.first()
    }

    /// The region if the chosen questions reached their norm everywhere, as [`crate::region::RegionModel::what_if`], from these figures alone.
    pub fn what_if(&self, chosen: &[QuestionId]) -> RegionWhatIf {
        let themes: Vec<_> =
            self.themes.iter().map(|theme| (&theme.theme, theme.figure.as_ref().map(|figure| figure.mean))).collect();
        let questions = self.questions.iter().map(|question| Gaining {
            question: &question.question,
            theme: &question.theme,
            gain: question.gain,
            theme_gain: question.theme_gain,
        });
        let total = self.total.as_ref().map(|figure| figure.mean);
        RegionWhatIf::new(total, &themes, &questions.collect::<Vec<_>>(), chosen)
    }
}
