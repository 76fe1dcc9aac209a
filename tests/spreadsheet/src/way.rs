//! [`Way`]: how a file was opened, through what it went, and how it was saved.

use crate::office::Locale;

/// LibreOffice's name for CSV, both ways.
const CSV: &str = "Text - txt - csv (StarCalc)";

/// Numbers that LibreOffice has for sets of characters.
const UTF_8: &str = "76";
const WINDOWS_1252: &str = "1";
const UTF_16: &str = "65535";

/// How a CSV file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// As it is: UTF-8, split at semicolons.
    Right,
    /// What the window that a double click opens proposes: UTF-8, split at semicolons, commas and tabs.
    Proposed,
    /// With all that the window has to change what it reads: special numbers recognised, formulas run.
    Harshest,
    /// UTF-8, split at commas.
    Comma,
    /// The same with special numbers recognised.
    CommaHarshest,
    /// UTF-8, split at tabs.
    Tab,
    /// Windows-1252, split at semicolons.
    WrongCharacters,
    /// Windows-1252, split at commas.
    WrongCharactersComma,
    /// Windows-1252, split at tabs.
    WrongCharactersTab,
}

impl Opening {
    /// Each.
    pub const ALL: [Self; 9] = [
        Self::Right,
        Self::Proposed,
        Self::Harshest,
        Self::Comma,
        Self::CommaHarshest,
        Self::Tab,
        Self::WrongCharacters,
        Self::WrongCharactersComma,
        Self::WrongCharactersTab,
    ];

    /// In file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Proposed => "proposed",
            Self::Harshest => "harshest",
            Self::Comma => "comma",
            Self::CommaHarshest => "comma-harshest",
            Self::Tab => "tab",
            Self::WrongCharacters => "1252",
            Self::WrongCharactersComma => "1252-comma",
            Self::WrongCharactersTab => "1252-tab",
        }
    }

    /// LibreOffice's filter with its options.
    pub(crate) fn filter(self) -> String {
        let separators = match self {
            Self::Right | Self::WrongCharacters => "59",
            Self::Proposed | Self::Harshest => "9/44/59",
            Self::Comma | Self::CommaHarshest | Self::WrongCharactersComma => "44",
            Self::Tab | Self::WrongCharactersTab => "9",
        };
        let characters = match self {
            Self::Right | Self::Proposed | Self::Harshest | Self::Comma | Self::CommaHarshest | Self::Tab => UTF_8,
            Self::WrongCharacters | Self::WrongCharactersComma | Self::WrongCharactersTab => WINDOWS_1252,
        };
        let harsh = matches!(self, Self::Harshest | Self::CommaHarshest);
        // From the first row, in the language of the user; quoted fields are no texts by themselves; special numbers; and, where the version
        // asks, formulas.
        format!("{CSV}:{separators},34,{characters},1,,0,false,{harsh},false,false,false,0,{harsh}")
    }
}

/// Which kind of file it was in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Through {
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// The same in one file of XML, for [`crate::Sheet`].
    Fods,
}

impl Through {
    /// Those that people save.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Ods];

    /// In file names.
    pub const fn name(self) -> &'static str {
        self.extension()
    }

    /// Of its files.
    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Fods => "fods",
        }
    }
}

/// How a CSV file is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Saving {
    /// UTF-8, `;`.
    Semicolon,
    /// UTF-8, `;`, every text in quotes.
    Quoted,
    /// UTF-8, `,`.
    Comma,
    /// UTF-8, tab.
    Tab,
    /// UTF-16, `;`.
    Utf16,
    /// Windows-1252, `;`.
    Windows1252,
    /// Windows-1252, `,`.
    Windows1252Comma,
}

impl Saving {
    /// Each.
    pub const ALL: [Self; 7] =
        [Self::Semicolon, Self::Quoted, Self::Comma, Self::Tab, Self::Utf16, Self::Windows1252, Self::Windows1252Comma];

    /// What is tried of a workbook: the others differ in nothing that a workbook could matter to.
    pub const OF_WORKBOOK: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Windows1252];

    /// In file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Quoted => "quoted",
            Self::Comma => "comma",
            Self::Tab => "tab",
            Self::Utf16 => "utf16",
            Self::Windows1252 => "1252",
            Self::Windows1252Comma => "1252-comma",
        }
    }

    /// LibreOffice's filter with its options.
    pub(crate) fn filter(self) -> String {
        let separator = match self {
            Self::Semicolon | Self::Quoted | Self::Utf16 | Self::Windows1252 => "59",
            Self::Comma | Self::Windows1252Comma => "44",
            Self::Tab => "9",
        };
        let characters = match self {
            Self::Semicolon | Self::Quoted | Self::Comma | Self::Tab => UTF_8,
            Self::Utf16 => UTF_16,
            Self::Windows1252 | Self::Windows1252Comma => WINDOWS_1252,
        };
        let quoted = self == Self::Quoted;
        // Cells as they are shown, not their formulas: what the window for saving proposes.
        format!("csv:{CSV}:{separator},34,{characters},1,,0,{quoted},true,true,false")
    }
}

/// A file's way through LibreOffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    /// How it was opened.
    pub opening: Opening,
    /// What it was in between; `None`: opened and saved at once.
    pub through: Option<Through>,
    /// How it was saved.
    pub saving: Saving,
    /// On whose computer.
    pub locale: Locale,
}

impl Way {
    /// Its name without the computer's: `1252-comma--xlsx--semicolon`.
    pub fn name(self) -> String {
        let through = self.through.map_or("", Through::name);
        let names = [self.opening.name(), through, self.saving.name()];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join("--")
    }
}
