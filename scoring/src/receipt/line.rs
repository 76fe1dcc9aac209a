//! One line of the receipt.

use std::iter::Sum;

use crate::edition::Editions;
use crate::exchange::Fingerprint;
use crate::model::SubmissionReport;
use crate::problem::{FileName, Problem, Severity};
use crate::score::Coverage;
use crate::timestamp::Timestamp;

/// What came of one submission, or of one file in which none can be told apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The file.
    pub file: FileName,
    /// The place of that file in [`crate::model::Model::files`]: files may bear one name. `None` where it could not be opened.
    pub opened: Option<usize>,
    /// `editie`; empty where no submission can be told apart.
    pub edition: Found,
    /// `gemeentecode`; empty where no submission can be told apart.
    pub municipality: Found,
    /// The municipality's name in the edition; empty where the edition or the code is not known.
    pub name: String,
    /// `ingevuld_op`; empty where no submission can be told apart.
    pub filled_at: Found,
    /// What came of it.
    pub outcome: Outcome,
    /// How much it answers; `None` where it was not let in.
    pub coverage: Option<Coverage>,
    /// The fingerprint computed over its content; `None` where it was not let in.
    pub fingerprint: Option<Fingerprint>,
    /// Whether the edition belongs to an invented region.
    pub is_example: bool,
    /// What is told of it, and, with the first line of a file, of the file.
    pub problems: Vec<Problem>,
}

/// A value of a submission: as the edition or the format spells it where they know it, else as found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    text: String,
    is_known: bool,
}

impl Found {
    fn known(text: impl ToString) -> Self {
        Self { text: text.to_string(), is_known: true }
    }

    fn new(found: &str, known: Option<impl ToString>) -> Self {
        known.map_or_else(|| Self { text: found.to_owned(), is_known: false }, Self::known)
    }

    /// The value.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is of a closed list or of a fixed form; else it is free text.
    pub const fn is_known(&self) -> bool {
        self.is_known
    }
}

/// What came of it, with why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// *Meegenomen*: it counts, being the only one or the one chosen.
    Accepted,
    /// *Dubbel*: the same answers came in another submission.
    Duplicate {
        /// The file of that other one.
        of: Option<FileName>,
    },
    /// *Conflict*: several differ, no one chose yet; this one counts until then.
    Proposed,
    /// *Conflict*: several differ, no one chose yet; this one does not count.
    NotProposed,
    /// *Niet meegenomen*: several differed, and another one was chosen.
    NotChosen,
    /// *Niet meegenomen*: the submission has errors.
    SetAside,
    /// *Niet meegenomen*: the file has an error, and no submission can be told apart in it.
    FileRefused,
    /// *Niet meegenomen*: the file could not be opened at all.
    Unopened(Unopened),
}

/// Why a file could not be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unopened {
    /// The browser or the disk does not give its bytes: a folder, or it was moved.
    Unreadable,
    /// It is encrypted, and nobody opened it.
    Encrypted,
    /// It is encrypted for others than the key that was tried.
    OtherKey,
    /// It is encrypted, and too damaged to open.
    Broken,
}

impl Outcome {
    /// The word for it, of four: what is shown, and what the saved receipt holds.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Accepted => "meegenomen",
            Self::Duplicate { .. } => "dubbel",
            Self::Proposed | Self::NotProposed => "conflict",
            Self::NotChosen | Self::SetAside | Self::FileRefused | Self::Unopened(_) => "niet meegenomen",
        }
    }

    /// Whether figures are made of it now.
    pub const fn counts(&self) -> bool {
        match self {
            Self::Accepted | Self::Proposed => true,
            Self::Duplicate { .. }
            | Self::NotProposed
            | Self::NotChosen
            | Self::SetAside
            | Self::FileRefused
            | Self::Unopened(_) => false,
        }
    }
}

/// How many problems of each weight.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Told {
    /// *Fouten*.
    pub errors: usize,
    /// *Waarschuwingen*.
    pub warnings: usize,
    /// *Meldingen*.
    pub notices: usize,
}

impl Told {
    /// Counts problems.
    pub fn of<'a>(problems: impl IntoIterator<Item = &'a Problem>) -> Self {
        problems.into_iter().map(|problem| Self::one(problem.severity())).sum()
    }

    const fn one(severity: Severity) -> Self {
        let none = Self { errors: 0, warnings: 0, notices: 0 };
        match severity {
            Severity::Error => Self { errors: 1, ..none },
            Severity::Warning => Self { warnings: 1, ..none },
            Severity::Notice => Self { notices: 1, ..none },
        }
    }

    /// All together.
    pub const fn all(self) -> usize {
        self.errors + self.warnings + self.notices
    }
}

impl Sum for Told {
    fn sum<I: Iterator<Item = Self>>(each: I) -> Self {
        each.fold(Self::default(), |sum, one| Self {
            errors: sum.errors + one.errors,
            warnings: sum.warnings + one.warnings,
            notices: sum.notices + one.notices,
        })
    }
}

impl Line {
    /// How much is told. A file that could not be opened is an error of its own, of which no [`Problem`] tells.
    pub fn told(&self) -> Told {
        match self.outcome {
            Outcome::Unopened(_) => Told::one(Severity::Error),
            _ => Told::of(&self.problems),
        }
    }

    pub(super) fn submission(
        file: FileName,
        submission: &SubmissionReport,
        outcome: Outcome,
        problems: Vec<Problem>,
        editions: &Editions,
    ) -> Self {
        let edition = editions.get(submission.edition.trim());
        let municipality = edition.and_then(|edition| edition.municipality(submission.municipality.trim()));
        let entry = submission.entry.as_ref();
        Self {
            file,
            opened: Some(submission.file),
            edition: Found::new(&submission.edition, edition.map(|edition| edition.id())),
            municipality: Found::new(&submission.municipality, municipality.map(|municipality| &municipality.code)),
            name: municipality.map(|municipality| municipality.name.clone()).unwrap_or_default(),
            filled_at: Found::new(&submission.filled_at, Timestamp::parse(submission.filled_at.trim())),
            outcome,
            coverage: submission.score.as_ref().map(|score| score.coverage),
            fingerprint: entry.map(|entry| entry.submission().fingerprint()),
            is_example: edition.is_some_and(|edition| edition.is_example()),
            problems,
        }
    }

    pub(super) fn file(file: FileName, place: usize, problems: Vec<Problem>) -> Self {
        Self { opened: Some(place), problems, ..Self::nothing_of(file, Outcome::FileRefused) }
    }

    pub(super) fn unopened(file: FileName, why: Unopened) -> Self {
        Self::nothing_of(file, Outcome::Unopened(why))
    }

    fn nothing_of(file: FileName, outcome: Outcome) -> Self {
        Self {
            file,
            opened: None,
            edition: Found::default(),
            municipality: Found::default(),
            name: String::new(),
            filled_at: Found::default(),
            outcome,
            coverage: None,
            fingerprint: None,
            is_example: false,
            problems: Vec::new(),
        }
    }
}
