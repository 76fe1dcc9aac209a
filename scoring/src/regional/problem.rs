//! Why a regional file is not taken, in Dutch. It is taken whole or not at all.

use std::fmt;

use super::FORMAT;
use super::column::RegionalColumn;
use crate::nameless::SMALLEST_GROUP;
use crate::problem::dutch::quoted;
use crate::problem::{FileName, Kind, Letter, Row};

/// One thing that is wrong with a regional file. Its Dutch sentence is its `Display`, without the file's name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegionalProblem {
    /// The file.
    pub file: FileName,
    /// The row; `None`: the whole file.
    pub row: Option<Row>,
    /// The column; `None`: the whole row.
    pub column: Option<RegionalColumn>,
    /// Its letter in this file; `None` where the file lacks it.
    pub letter: Option<Letter>,
    /// What.
    pub kind: RegionalKind,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RegionalKind {
    /// Of any file that is opened: empty, a workbook, something else, no text, a column twice, an open quote.
    File(Kind),
    /// A file of submissions.
    Submission,
    /// No header.
    NoHeader,
    /// Columns are missing.
    MissingColumns {
        /// Which.
        columns: Vec<RegionalColumn>,
    },
    /// A header only.
    NoRows,
    /// A value beyond the last column.
    RowShape,
    /// Another format.
    UnknownFormat {
        /// As found.
        found: String,
    },
    /// An edition that is not known here.
    UnknownEdition {
        /// As found.
        found: String,
    },
    /// No label.
    BadLabel {
        /// As found.
        found: String,
    },
    /// No day.
    BadDate {
        /// As found.
        found: String,
    },
    /// Not what stands in the first row.
    Differs {
        /// As found.
        found: String,
        /// In the first row.
        first: String,
    },
    /// No theme of the edition.
    UnknownTheme {
        /// As found.
        found: String,
    },
    /// No question of the edition.
    UnknownQuestion {
        /// As found.
        found: String,
    },
    /// No measure.
    UnknownMeasure {
        /// As found.
        found: String,
    },
    /// No number, or not one that this measure has.
    BadNumber {
        /// As found.
        found: String,
    },
    /// No fraction, or not one that this figure can be.
    BadExact {
        /// As found.
        found: String,
    },
    /// A figure that stands there twice.
    Twice {
        /// Which.
        figure: String,
    },
    /// Figures that are not there.
    Missing {
        /// How many.
        count: usize,
        /// The first.
        first: String,
    },
    /// A figure that does not belong there.
    NotExpected {
        /// Which.
        figure: String,
    },
    /// A figure over one to four municipalities, which may not be told.
    TooFew {
        /// Which.
        figure: String,
        /// Over how many.
        municipalities: usize,
    },
    /// Figures that cannot all be true.
    Contradiction(Contradiction),
    /// What it was made of is not what stands there.
    Edited,
}

/// Figures that cannot all be true.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Contradiction {
    /// Participants and who did not send are not all municipalities of the edition.
    Municipalities {
        /// How many the edition has.
        edition: usize,
        /// How many there are here.
        found: usize,
    },
    /// A part is larger than the whole.
    MoreThan {
        /// What.
        figure: String,
        /// The whole.
        most: usize,
    },
    /// Marks do not stand lowest first.
    Order,
    /// A mean or a median that its marks cannot have.
    Between {
        /// What.
        figure: String,
    },
    /// The answers to a question are not those of all participants.
    Answers {
        /// How many there are.
        found: usize,
        /// How many participants.
        participants: usize,
    },
    /// A temperature and its gains are not 100 together.
    Gains {
        /// Whose.
        figure: String,
    },
    /// A change that is not that from before to after.
    Change,
    /// A figure that follows from the others, and is another.
    Follows {
        /// Which.
        figure: String,
        /// What it must be.
        expected: String,
    },
}

/// A problem before it has the file's name.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) row: Option<Row>,
    pub(super) column: Option<RegionalColumn>,
    pub(super) kind: RegionalKind,
}

impl Fault {
    pub(super) const fn of_file(kind: RegionalKind) -> Self {
        Self { row: None, column: None, kind }
    }
}

/// What to do about a file that is damaged.
const AGAIN: &str = "Vraag het bestand opnieuw aan wie het maakte.";

impl fmt::Display for RegionalProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = self.letter.map(|letter| format!(" ({letter})")).unwrap_or_default();
        match (self.row, self.column) {
            (Some(row), Some(column)) => write!(f, "Rij {row}, kolom {column}{letter}: {}", self.kind),
            (Some(row), None) => write!(f, "Rij {row}: {}", self.kind),
            (None, Some(column)) => write!(f, "Kolom {column}{letter}: {}", self.kind),
            (None, None) => write!(f, "{}", self.kind),
        }
    }
}

impl fmt::Display for RegionalKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(kind) => f.write_str(&kind.sentence()),
            Self::Submission => {
                f.write_str("Dit is een bestand met antwoorden, geen regiobestand. Open het bij Samenvoegen.")
            }
            Self::NoHeader => {
                f.write_str("De rij met kolomnamen ontbreekt. Kies het regiobestand; de naam begint met cyberregio.")
            }
            Self::MissingColumns { columns } => {
                let names: Vec<&str> = columns.iter().map(|column| column.name()).collect();
                write!(f, "Dit regiobestand mist kolommen: {}. {AGAIN}", names.join(", "))
            }
            Self::NoRows => write!(f, "Er staan alleen kolomnamen in dit bestand, geen cijfers. {AGAIN}"),
            Self::RowShape => write!(f, "Voorbij de laatste kolom staat nog iets; de rij is verschoven. {AGAIN}"),
            Self::UnknownFormat { found } => write!(
                f,
                "Het formaat is {}, niet \"{FORMAT}\". Open het met de versie van de Cyberthermometer die het maakte.",
                quoted(found)
            ),
            Self::UnknownEdition { found } => write!(
                f,
                "De editie {} is hier niet bekend. Open het bestand met de Cyberthermometer waarin die editie staat.",
                quoted(found)
            ),
            Self::BadLabel { found } => {
                write!(f, "Hier staat {}, geen rubricering zoals TLP:GREEN. {AGAIN}", quoted(found))
            }
            Self::BadDate { found } => write!(f, "Hier staat {}, geen dag zoals 20261124. {AGAIN}", quoted(found)),
            Self::Differs { found, first } => write!(
                f,
                "Hier staat {}, in de eerste rij {}. Dit zijn rijen van twee bestanden. Open elk bestand apart.",
                quoted(found),
                quoted(first)
            ),
            Self::UnknownTheme { found } => {
                write!(f, "Het thema {} hoort niet bij deze editie. {AGAIN}", quoted(found))
            }
            Self::UnknownQuestion { found } => {
                write!(f, "De vraag {} hoort niet bij deze editie. {AGAIN}", quoted(found))
            }
            Self::UnknownMeasure { found } => write!(f, "De maat {} is niet bekend. {AGAIN}", quoted(found)),
            Self::BadNumber { found } => write!(f, "Hier staat {}; dat getal kan hier niet. {AGAIN}", quoted(found)),
            Self::BadExact { found } => {
                write!(f, "Hier staat {}; dat is geen breuk die bij dit cijfer kan. {AGAIN}", quoted(found))
            }
            Self::Twice { figure } => {
                write!(f, "Het cijfer {figure} staat er twee keer, met verschillende waarden. {AGAIN}")
            }
            Self::Missing { count: 1, first } => write!(f, "Het cijfer {first} ontbreekt. {AGAIN}"),
            Self::Missing { count, first } => write!(f, "Er ontbreken {count} cijfers; het eerste is {first}. {AGAIN}"),
            Self::NotExpected { figure } => write!(f, "Het cijfer {figure} hoort er niet bij. {AGAIN}"),
            Self::TooFew { figure, municipalities } => write!(
                f,
                "Het cijfer {figure} gaat over {municipalities} gemeenten. Een cijfer zonder namen gaat over ten minste {SMALLEST_GROUP}; dit bestand wordt niet getoond. {AGAIN}"
            ),
            Self::Contradiction(contradiction) => write!(f, "{contradiction} {AGAIN}"),
            Self::Edited => write!(f, "De cijfers zijn na het maken van het bestand veranderd. {AGAIN}"),
        }
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Municipalities { edition, found } => write!(
                f,
                "De deelnemers en wie niet instuurde zijn samen {found} gemeenten; deze editie heeft er {edition}."
            ),
            Self::MoreThan { figure, most } => write!(f, "Het cijfer {figure} is hoger dan kan; {most} is het meeste."),
            Self::Order => f.write_str("De streepjes staan niet van laag naar hoog."),
            Self::Between { figure } => write!(f, "Het cijfer {figure} past niet bij de streepjes."),
            Self::Answers { found, participants } => {
                write!(f, "De antwoorden op deze vraag zijn samen {found}; er zijn {participants} deelnemers.")
            }
            Self::Gains { figure } => {
                write!(f, "Het cijfer {figure} en de winst van alle vragen zijn samen geen 100 graden.")
            }
            Self::Change => f.write_str("Dit verschil past niet bij de waarden eerder en nu."),
            Self::Follows { figure, expected } => {
                write!(f, "Het cijfer {figure} volgt uit de andere cijfers en moet {expected} zijn.")
            }
        }
    }
}
