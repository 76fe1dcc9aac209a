//! The kinds of problem, with what each was found to be.

mod name;
mod weight;

use crate::exchange::Column;
use crate::id::{EditionId, MunicipalityCode, QuestionId};
use crate::label::Label;
use crate::timestamp::Timestamp;

/// How much a problem weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Sets the submission aside, or the file.
    Error,
    /// Lets the submission in; someone should look at it.
    Warning,
    /// Lets it in; good to know.
    Notice,
}

impl Severity {
    /// The name in `--json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// How a file was encoded that is not UTF-8.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// Windows-1252.
    Windows1252,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

impl Encoding {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Windows1252 => "Windows-1252",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
        }
    }
}

/// The municipality that a former one went into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Successor {
    /// The name of the former one.
    pub former: String,
    /// The name of the one it went into.
    pub name: String,
    /// The code of the one it went into.
    pub code: MunicipalityCode,
}

/// What a problem is. The names in `--json` are those of `docs/exchange-format.md` section 3; the order here is the order there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Over 1,000 files in a drop; nothing is read. Error.
    TooManyFiles {
        /// How many.
        count: usize,
    },
    /// Over 64,000,000 bytes. Error of the file.
    TooLarge {
        /// How many.
        bytes: u64,
    },
    /// Nothing but byte-order marks and blanks. Error of the file.
    EmptyFile,
    /// A spreadsheet's own file. Error of the file.
    Workbook,
    /// A web page, a PDF, a picture or another zip. Error of the file.
    OtherFile,
    /// NUL, broken UTF-16, or neither UTF-8 nor Windows-1252. Error of the file.
    NotText,
    /// Fewer than three known names in the first row. Error of the file.
    NoHeader,
    /// A column of the format stands there twice. Error of the file.
    DuplicateColumn {
        /// The name as found.
        found: String,
    },
    /// Required columns are not there. Error of the file.
    MissingColumn {
        /// All that are missing, in the format's order.
        columns: Vec<Column>,
    },
    /// A quote is never closed; it may have swallowed rows. Error of the file.
    UnclosedQuote,
    /// A header and nothing else. Error of the file.
    NoRows,

    /// The last row was cut off. Error.
    CutShort,
    /// `formaat` is none that we know. Error.
    UnknownFormat {
        /// As found.
        found: String,
    },
    /// A part for a colleague, where whole submissions are merged. Error.
    PartFile {
        /// As found.
        found: String,
    },
    /// `editie` is none that we know. Error.
    UnknownEdition {
        /// As found.
        found: String,
        /// The ones we know.
        known: Vec<EditionId>,
    },
    /// `gemeentecode` is none of the edition's. Error.
    UnknownMunicipality {
        /// As found.
        found: String,
        /// Where a former municipality went.
        successor: Option<Successor>,
    },
    /// `ingevuld_op` is no moment in the form of the format. Error.
    BadTimestamp {
        /// As found.
        found: String,
    },
    /// `vraag` is none of the edition's. Error.
    UnknownQuestion {
        /// As found.
        found: String,
    },
    /// A question stands there again, and differently. Error.
    QuestionTwice {
        /// As found.
        found: String,
    },
    /// Questions of the edition have no row. Error.
    QuestionMissing {
        /// All of them, in the edition's order.
        questions: Vec<QuestionId>,
        /// Another `ingevuld_op` that their rows carry in this file.
        elsewhere: Option<String>,
    },
    /// `antwoord` is none of the four. Error.
    BadAnswer {
        /// As found.
        found: String,
    },
    /// `niveau` is not 0 to 4. Error.
    BadLevel {
        /// As found.
        found: String,
        /// The question.
        question: QuestionId,
    },
    /// A level beside an answer that is none. Error.
    LevelWithoutAnswer {
        /// The level as found.
        found: String,
        /// The answer as found.
        answer: String,
    },
    /// `ondersteuning` is none of the four. Error.
    BadSupport {
        /// As found.
        found: String,
    },
    /// *Niet van toepassing* with a note of blanks only. Error.
    ReasonMissing {
        /// The question.
        question: QuestionId,
    },
    /// *Niet van toepassing* on a question that applies to everyone. Error.
    NotApplicableNotAllowed {
        /// As found.
        found: String,
        /// The question.
        question: QuestionId,
    },
    /// A text above its limit. Error.
    TextTooLong {
        /// As found.
        found: String,
        /// How many code points, after cleaning.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A value beyond the last named column. Error.
    RowShape {
        /// As found.
        found: String,
    },

    /// The fingerprint differs from the content, lacks, or differs between rows. Warning.
    Edited {
        /// As found in the first row.
        found: String,
        /// Whether it differs between its rows.
        differs: bool,
    },
    /// A text for the reader is not that of the edition. Warning.
    StaleText {
        /// As found, where it first differs.
        found: String,
        /// The edition's.
        expected: String,
    },
    /// Questions are not answered. Warning.
    Unanswered {
        /// How many.
        count: usize,
        /// Of how many.
        questions: usize,
    },
    /// Filled in more than a day ahead. Warning.
    FutureTimestamp {
        /// As found.
        found: String,
        /// What now is.
        now: Timestamp,
    },
    /// The label lacks, is unknown or differs between rows. Warning.
    UnknownLabel {
        /// As found where it first lacks, is unknown or differs.
        found: String,
        /// The strictest, which is used.
        used: Label,
    },

    /// The file was saved as Windows-1252 or UTF-16. Notice.
    OtherEncoding {
        /// Which.
        encoding: Encoding,
    },
    /// A column that the format does not know. Notice.
    ExtraColumn {
        /// Its name as found.
        found: String,
    },
    /// The header stands there again. Notice.
    RepeatedHeader,
    /// The file was opened with the wrong separator and saved; undone. Notice.
    SeparatorRepaired,
    /// The file was opened with the wrong character set and saved; undone as far as it goes. Notice.
    CharsetRepaired {
        /// Whether texts came back too; else only the mark before the header was taken off.
        whole: bool,
    },
}
