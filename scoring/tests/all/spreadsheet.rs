//! What a real spreadsheet program wrote (`tests/corpus/spreadsheet`): each file comes back to the letter, or with exactly the losses that
//! the program made, and is told as it should be. What is expected was worked out by hand from how each file was opened and saved.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{bytes, now, repository};
use scoring::exchange::{Reading, read};
use scoring::{Edition, Editions};

const FOLDER: &str = "tests/corpus/spreadsheet";

/// What a way through the program did to a text: question, what stood there, what stands there now.
type Loss = (&'static str, &'static str, &'static str);

/// An OpenDocument file that LibreOffice writes loses the tabs of a cell.
const BY_OPENDOCUMENT: &[Loss] = &[
    ("R-21", "\tmet een tab vooraan", "met een tab vooraan"),
    ("R-21", "midden\tin", "middenin"),
    ("R-46", "alles\ttegelijk", "allestegelijk"),
];

/// Split at commas, what stands between commas or line ends of a text is a cell of its own: a number in it loses its noughts, and empty
/// cells at the end of a row are as those that a shorter row lacks. Nothing on our side can keep that from happening; that it happened is told.
const BY_COMMAS: &[Loss] = &[("R-46", "\"ja\",\n", "\"ja\"\n"), ("R-50", "0123", "123")];

/// With formulas run and special numbers recognised too, the formulas between commas and line ends run, and one that is none takes the rest
/// of its cell with it: the role, so that the fingerprint stands in its place.
const BY_COMMAS_AT_THEIR_HARSHEST: &[Loss] = &[
    ("R-46", "=nee 'x'", "Err:509, OOV"),
    ("R-46", "CISO, OOV", "sha-59e795e37e3c"),
    ("R-49", "=1+1", "2"),
    ("R-50", "=1+1", "2"),
];

/// A date as well, where it is one.
const BY_COMMAS_AT_THEIR_HARSHEST_IN_DUTCH: &[Loss] = &[("R-49", "3-11-2026", "03-11-26")];

/// What Windows-1252 does not have: the width of letters goes, and the rest becomes a question mark.
const BY_WINDOWS_1252: &[Loss] = &[
    ("R-07", "＝1+1", "=1+1"),
    ("R-07", "＠wie", "@wie"),
    ("R-08", "＋31", "+31"),
    ("R-08", "－zes", "-zes"),
    ("R-28", "slot 🔒 en gezin 👩\u{200d}👩\u{200d}👧", "slot ? en gezin ?????"),
    ("R-28", "日本語", "???"),
    ("R-29", "e\u{301}e\u{301}n", "e?e?n"),
    ("R-29", "ﬁ, ĳ en Ł", "?, ? en ?"),
    ("R-40", "\u{661}\u{662}", "??"),
    ("R-40", "１２", "12"),
];

/// How a file was opened, what it went through, how it was saved, and by whom: the parts of its name.
struct Way<'a> {
    locale: &'a str,
    opening: &'a str,
    through: Option<&'a str>,
    saving: &'a str,
}

impl<'a> Way<'a> {
    fn of(locale: &'a str, name: &'a str) -> Self {
        let parts: Vec<&str> = name.split("--").collect();
        match parts[..] {
            [opening, saving] => Self { locale, opening, through: None, saving },
            [opening, through, saving] => Self { locale, opening, through: Some(through), saving },
            _ => panic!("{name} is no way"),
        }
    }

    fn losses(&self) -> Vec<Loss> {
        let mut losses = Vec::new();
        if self.opening.contains("comma") {
            losses.extend(BY_COMMAS);
        }
        if self.opening.contains("harshest") && self.opening.contains("comma") {
            losses.extend(BY_COMMAS_AT_THEIR_HARSHEST);
            if self.locale == "nl-NL" {
                losses.extend(BY_COMMAS_AT_THEIR_HARSHEST_IN_DUTCH);
            }
        }
        // Split at tabs, no cell holds one.
        if self.through == Some("ods") && !self.opening.contains("tab") {
            losses.extend(BY_OPENDOCUMENT);
        }
        // Opened with the wrong characters, every byte is a character of Windows-1252: then saving loses none.
        if self.is_saved_as_1252() && !self.is_opened_as_1252() {
            losses.extend(BY_WINDOWS_1252);
        }
        losses
    }

    fn is_opened_as_1252(&self) -> bool {
        self.opening.starts_with("1252")
    }

    fn is_saved_as_1252(&self) -> bool {
        self.saving.starts_with("1252")
    }

    fn kinds(&self) -> BTreeSet<&'static str> {
        let mut kinds = BTreeSet::new();
        // Opened and saved with the same wrong characters, the bytes are those of UTF-8 again.
        if self.is_opened_as_1252() && !self.is_saved_as_1252() {
            kinds.insert("charset-repaired");
        }
        if self.saving == "utf16" || (self.is_saved_as_1252() && !self.is_opened_as_1252()) {
            kinds.insert("other-encoding");
        }
        if self.opening.contains("comma") || self.opening.contains("tab") {
            kinds.insert("separator-repaired");
        }
        if !self.losses().is_empty() {
            kinds.insert("edited");
        }
        kinds
    }
}

/// One row: question, answer, level, support, note and role.
type Row = [String; 6];

fn read_here(name: &str) -> Reading {
    let edition = Edition::read(&bytes(&format!("{FOLDER}/edition.json"))).unwrap();
    read(name, &bytes(&format!("{FOLDER}/{name}")), &Editions::new([edition]).unwrap(), now())
}

/// The answers as they were written down by hand.
fn answers() -> Vec<Row> {
    let rows: Vec<[String; 5]> = serde_json::from_slice(&bytes(&format!("{FOLDER}/answers.json"))).unwrap();
    let numbered = (1..).zip(rows);
    numbered.map(|(number, [a, b, c, d, e])| [format!("R-{number:02}"), a, b, c, d, e]).collect()
}

fn rows_of(reading: &Reading) -> Vec<Row> {
    let entry = reading.submissions().next().unwrap_or_else(|| panic!("nothing let in: {:?}", reading.problems));
    let row = |(question, response): (&scoring::edition::Question, &scoring::Response)| {
        let choice = response.choice();
        let cells = [
            question.id.as_str(),
            choice.as_str(),
            choice.level().map_or("", scoring::Level::as_str),
            response.support().as_str(),
        ];
        let texts = [response.note().as_str(), response.answered_by().as_str()];
        [cells[0], cells[1], cells[2], cells[3], texts[0], texts[1]].map(str::to_owned)
    };
    entry.submission().answers().map(row).collect()
}

/// Each country and way with the file that it gave, as the maker wrote them down.
fn ways() -> Vec<[String; 3]> {
    let text = String::from_utf8(bytes(&format!("{FOLDER}/ways.txt"))).unwrap();
    let line = |line: &str| -> [String; 3] {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        words.try_into().unwrap()
    };
    text.lines().skip(1).map(line).collect()
}

#[test]
fn the_file_that_was_opened_is_ours() {
    let reading = read_here("made.csv");
    assert_eq!(reading.problems, []);
    assert_eq!(rows_of(&reading), answers());
    assert_eq!(scoring::exchange::write(reading.submissions()), bytes(&format!("{FOLDER}/made.csv")));
    let edition = String::from_utf8(bytes(&format!("{FOLDER}/edition.json"))).unwrap();
    let edition = oracle::read_edition(&edition).unwrap();
    let submissions = oracle::read_file(&bytes(&format!("{FOLDER}/made.csv")), &[edition]).unwrap();
    assert!(oracle::fingerprint_is_right(&submissions[0]));
}

#[test]
fn each_file_comes_back_to_the_letter_or_with_the_losses_of_its_way() {
    for [locale, way, file] in ways() {
        let reading = read_here(&format!("files/{file}"));
        let way = Way::of(&locale, &way);
        let mut expected = answers();
        for (question, from, to) in way.losses() {
            let row = expected.iter_mut().find(|row| row[0] == question).unwrap();
            let text = row[4..].iter_mut().find(|text| text.contains(from));
            let text = text.unwrap_or_else(|| panic!("{file}: {question} has no {from:?}"));
            *text = text.replace(from, to);
        }
        for (found, expected) in rows_of(&reading).iter().zip(&expected) {
            assert_eq!(found, expected, "{file}");
        }
        assert_eq!(reading.received.len(), 1, "{file}");
        let kinds: BTreeSet<&str> = reading.problems.iter().map(|problem| problem.kind.name()).collect();
        assert_eq!(kinds, way.kinds(), "{file}");
        let entry = reading.submissions().next().unwrap();
        assert_eq!(entry.is_edited(), kinds.contains("edited"), "{file}");
    }
}

/// Every way that means something was tried, on a Dutch computer and on another.
#[test]
fn no_way_and_no_file_lacks() {
    let ways = ways();
    let tried: BTreeSet<&str> = ways.iter().map(|[_, way, _]| way.as_str()).collect();
    for opening in ["right", "proposed", "harshest", "comma", "comma-harshest", "tab", "1252", "1252-comma", "1252-tab"]
    {
        for saving in ["semicolon", "quoted", "comma", "tab", "utf16", "1252", "1252-comma"] {
            assert!(tried.contains(format!("{opening}--{saving}").as_str()), "{opening}, {saving}");
        }
        for through in ["xlsx", "ods"] {
            assert!(tried.contains(format!("{opening}--{through}--semicolon").as_str()), "{opening}, {through}");
        }
    }
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    ways.iter().for_each(|[_, way, _]| *times.entry(way).or_default() += 1);
    assert!(times.values().all(|times| *times == 2), "once for each country: {times:?}");
    let named: BTreeSet<&str> = ways.iter().map(|[.., file]| file.as_str()).collect();
    for file in std::fs::read_dir(repository(&format!("{FOLDER}/files"))).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(named.contains(name.as_str()), "{name} is the end of no way");
    }
}
