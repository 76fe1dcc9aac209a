//! What is wrong with an edition file.

use std::fmt;

use super::Shape;
use crate::id::EditionId;

/// Everything that is wrong with one edition file; never empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditionProblems {
    edition: Option<EditionId>,
    problems: Vec<EditionProblem>,
}

impl EditionProblems {
    pub(crate) fn new(edition: Option<EditionId>, problems: Vec<EditionProblem>) -> Self {
        Self { edition, problems }
    }

    /// The id of the edition, where the file could be read that far.
    pub const fn edition(&self) -> Option<&EditionId> {
        self.edition.as_ref()
    }

    /// The problems, in the order of the file.
    pub fn problems(&self) -> &[EditionProblem] {
        &self.problems
    }
}

impl fmt::Display for EditionProblems {
    /// A line for each problem.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            fmt::Display::fmt(problem, f)?;
        }
        Ok(())
    }
}

impl std::error::Error for EditionProblems {}

/// One thing that is wrong with an edition file. Its Dutch sentence is its `Display`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditionProblem {
    /// What is wrong.
    pub kind: EditionKind,
    /// Where, as a JSON pointer (RFC 6901): `/questions/6/levels/2`; empty for the file as a whole.
    pub pointer: String,
    /// The value found there, where that helps.
    pub found: Option<String>,
}

impl EditionProblem {
    pub(crate) fn new(kind: EditionKind, pointer: impl Into<String>, found: Option<&str>) -> Self {
        Self { kind, pointer: pointer.into(), found: found.map(str::to_owned) }
    }

    pub(crate) fn twice(id: &EditionId) -> Self {
        Self::new(EditionKind::Twice, "/id", Some(id.as_str()))
    }
}

/// Why an edition file is refused (its shape, ids and references). Each is an error.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EditionKind {
    /// It is not of the shape of an edition.
    Shape(Shape),
    /// A text that must say something is blank.
    EmptyText,
    /// A list that must hold something is empty.
    EmptyList,
    /// An id that is no id: letters, digits, `-` and `_`, with at least one letter (an edition's may be a year).
    BadId,
    /// An id that a spreadsheet takes for a date or a number.
    IdLikeDate,
    /// A code that is not `GM` and four digits.
    BadCode,
    /// Something stands there twice; ids that differ in case only are the same.
    Twice,
    /// A day that does not exist, or is not written `YYYY-MM-DD`.
    BadDate,
    /// It closes before it opens.
    ClosesBeforeOpening,
    /// No label of the Traffic Light Protocol.
    BadLabel,
    /// A norm that is not 1 to 4.
    BadNorm,
    /// A level that is not 0 to 4.
    BadLevel,
    /// Not five levels.
    LevelCount,
    /// No known ground of a norm.
    BadGround,
    /// A theme without a question.
    ThemeWithoutQuestion,
    /// More than 40 questions in a theme.
    TooManyQuestions,
    /// More than 12 themes.
    TooManyThemes,
    /// A reference that leads nowhere.
    DeadReference,
    /// Two questions that continue the same old one.
    ContinuedTwice,
    /// A question that continues one while the edition has no previous one.
    ContinuesNothing,
    /// The chain of previous editions comes back to this one.
    Circle,
    /// An address that is not `https://` or `http://`.
    BadAddress,
    /// A condition of a hint that has not exactly one of `at_least` and `at_most`.
    BadCondition,
}

impl EditionKind {
    /// The names of all kinds, in order.
    pub const NAMES: [&str; 27] = [
        "no-json",
        "missing-field",
        "unknown-field",
        "field-twice",
        "wrong-type",
        "empty-text",
        "empty-list",
        "bad-id",
        "id-like-date",
        "bad-code",
        "twice",
        "bad-date",
        "closes-before-opening",
        "bad-label",
        "bad-norm",
        "bad-level",
        "level-count",
        "bad-ground",
        "theme-without-question",
        "too-many-questions",
        "too-many-themes",
        "dead-reference",
        "continued-twice",
        "continues-nothing",
        "circle",
        "bad-address",
        "bad-condition",
    ];

    /// The name in `--json`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Shape(shape) => shape.name(),
            Self::EmptyText => "empty-text",
            Self::EmptyList => "empty-list",
            Self::BadId => "bad-id",
            Self::IdLikeDate => "id-like-date",
            Self::BadCode => "bad-code",
            Self::Twice => "twice",
            Self::BadDate => "bad-date",
            Self::ClosesBeforeOpening => "closes-before-opening",
            Self::BadLabel => "bad-label",
            Self::BadNorm => "bad-norm",
            Self::BadLevel => "bad-level",
            Self::LevelCount => "level-count",
            Self::BadGround => "bad-ground",
            Self::ThemeWithoutQuestion => "theme-without-question",
            Self::TooManyQuestions => "too-many-questions",
            Self::TooManyThemes => "too-many-themes",
            Self::DeadReference => "dead-reference",
            Self::ContinuedTwice => "continued-twice",
            Self::ContinuesNothing => "continues-nothing",
            Self::Circle => "circle",
            Self::BadAddress => "bad-address",
            Self::BadCondition => "bad-condition",
        }
    }
}

impl fmt::Display for EditionProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::problem::dutch::edition(self, f)
    }
}
