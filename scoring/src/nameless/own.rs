//! A municipality's own submission beside the report without names, on its own machine.

use std::cmp::Ordering;

use super::{NamelessFigure, NamelessReport};
use crate::answer::Choice;
use crate::id::{EditionId, QuestionId, ThemeId};
use crate::score::{Degrees, Temperature};
use crate::submission::Submission;

/// Where a municipality stands. What is `None` has no own temperature that counts, or no figure in the report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnPlace {
    /// Among the municipality temperatures.
    pub total: Option<Standing>,
    /// Among the theme temperatures, in the edition's order.
    pub themes: Vec<(ThemeId, Option<Standing>)>,
    /// Each question, in the edition's order.
    pub questions: Vec<OwnAnswer>,
}

/// A temperature among those of a figure. Marks are whole degrees, so who shows the same stands at the same place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The own temperature as shown.
    pub degrees: Degrees,
    /// How many marks are higher.
    pub higher: usize,
    /// How many marks are the same, the own one among them; 0: the figure was made without this submission.
    pub equal: usize,
    /// How many marks are lower.
    pub lower: usize,
    /// The exact own temperature against the mean: `Greater` is above it.
    pub to_mean: Ordering,
    /// The own temperature against the median, both as shown.
    pub to_median: Ordering,
}

/// The own answer to a question beside those of all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnAnswer {
    /// The question.
    pub question: QuestionId,
    /// The own answer.
    pub choice: Choice,
    /// How many participants gave the same answer; `None` where counts are not shown.
    pub alike: Option<usize>,
}

/// The submission is of another edition than the report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherEdition {
    /// That of the submission.
    pub own: EditionId,
    /// That of the report.
    pub report: EditionId,
}

impl Standing {
    fn new(own: Temperature, figure: &NamelessFigure) -> Self {
        let degrees = own.degrees();
        let count = |way: Ordering| figure.marks.iter().filter(|mark| (**mark).cmp(&degrees) == way).count();
        Self {
            degrees,
            higher: count(Ordering::Greater),
            equal: count(Ordering::Equal),
            lower: count(Ordering::Less),
            to_mean: own.cmp(&figure.mean),
            to_median: degrees.cmp(&figure.median),
        }
    }

    /// Its place from the highest, from 1; shared with all that show the same.
    pub const fn place(&self) -> usize {
        self.higher + 1
    }

    /// Of how many.
    pub const fn of(&self) -> usize {
        self.higher + self.equal + self.lower
    }
}

impl NamelessReport {
    /// Where the municipality of a submission stands. Whether that submission is the one that took part, no figure here can tell.
    ///
    /// # Errors
    /// Where it is of another edition: other questions, other norms.
    pub fn place_of(&self, own: &Submission) -> Result<OwnPlace, OtherEdition> {
        if *own.edition().id() != self.edition {
            return Err(OtherEdition { own: own.edition().id().clone(), report: self.edition.clone() });
        }
        let score = own.score();
        let standing = |own: Option<Temperature>, figure: Option<&NamelessFigure>| Some(Standing::new(own?, figure?));
        let themes = self.themes.iter().map(|theme| {
            let counting = score.theme(&theme.theme).filter(|own| own.counts).and_then(|own| own.temperature);
            (theme.theme.clone(), standing(counting, theme.figure.as_ref()))
        });
        let questions = self.questions.iter().zip(own.responses()).map(|(question, response)| {
            let choice = response.choice();
            let alike = question.figures.as_ref().map(|figures| match choice {
                Choice::Level(level) => figures.levels[level.index()],
                Choice::Unknown => figures.unknown,
                Choice::NotApplicable => figures.not_applicable,
                Choice::Unanswered => figures.unanswered,
            });
            OwnAnswer { question: question.question.clone(), choice, alike }
        });
        Ok(OwnPlace {
            total: standing(score.temperature, self.total.as_ref()),
            themes: themes.collect(),
            questions: questions.collect(),
        })
    }
}
