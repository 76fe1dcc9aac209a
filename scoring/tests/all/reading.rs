//! The corpus: a file for each line of section 2 of `docs/exchange-format.md` and for each kind of section 3, with what comes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::support::{bytes, check_golden, now, repository, small_editions};
use scoring::exchange::{Outcome, Reading, read};
use scoring::problem::Kind;

/// What section 2 says is read, line by line, with the files that show it.
const SECTION_2: [(&str, &[&str]); 13] = [
    ("`;`, `,` or tab as delimiter", &["as-written.csv", "comma.csv", "tab.csv"]),
    ("LF, CRLF or CR", &["line-feeds.csv", "carriage-returns.csv"]),
    ("byte-order mark", &["no-mark.csv", "three-marks.csv"]),
    ("quoted or not", &["all-quoted.csv", "odd-quotes.csv"]),
    ("UTF-16 LE/BE", &["utf-16-le.csv", "utf-16-be.csv", "windows-1252.csv"]),
    (
        "columns in any order",
        &["columns-in-other-order.csv", "extra-columns.csv", "header-in-any-case.csv", "codes-in-any-case.csv"],
    ),
    (
        "rows in any order",
        &["rows-in-other-order.csv", "blank-rows.csv", "trailing-empty-columns.csv", "trailing-cells-lacking.csv"],
    ),
    ("`sep=;` first line", &["sep-line.csv", "sep-line-quoted.csv", "sep-line-with-delimiters.csv"]),
    ("a header repeated", &["glued.csv", "row-repeated.csv"]),
    (
        "columns that are not required missing or empty",
        &["optional-columns-missing.csv", "optional-columns-empty.csv", "reader-columns-with-blanks.csv"],
    ),
    (
        "opened with the wrong separator",
        &[
            "opened-with-comma-saved-with-semicolon.csv",
            "opened-with-comma-saved-with-comma.csv",
            "opened-with-tab-saved-with-semicolon.csv",
            "comma-file-opened-with-semicolon.csv",
            "some-rows-in-one-cell.csv",
        ],
    ),
    (
        "opened with the wrong character set",
        &["wrong-charset.csv", "wrong-charset-by-libreoffice.csv", "wrong-charset-twice-not.csv"],
    ),
    ("guard's apostrophe is taken off first", &["guarded-texts.csv", "line-ends-and-controls-in-texts.csv"]),
];

/// Kinds that no file can show: they refuse before anything is read.
const WITHOUT_FILE: [&str; 2] = ["too-many-files", "too-large"];

fn corpus() -> BTreeMap<String, Reading> {
    let editions = small_editions();
    let files = std::fs::read_dir(repository("tests/corpus/reading")).unwrap();
    files
        .map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            let reading = read(&name, &bytes(&format!("tests/corpus/reading/{name}")), &editions, now());
            (name, reading)
        })
        .collect()
}

fn described(reading: &Reading) -> String {
    let mut text = String::new();
    for received in &reading.received {
        let head = format!("{:?} {:?} {:?}", received.edition, received.municipality, received.filled_at);
        match &received.outcome {
            Outcome::Submission(entry) => {
                let edited = if entry.is_edited() { " edited" } else { "" };
                let submission = entry.submission();
                writeln!(text, "let in: {head} {} {}{edited}", entry.label(), submission.fingerprint()).unwrap();
                for (question, response) in submission.answers() {
                    writeln!(
                        text,
                        "  {} {:?} {:?} {:?} {:?}",
                        question.id,
                        response.choice(),
                        response.support(),
                        response.note(),
                        response.answered_by()
                    )
                    .unwrap();
                }
            }
            Outcome::Part(_) => writeln!(text, "part: {head}").unwrap(),
            Outcome::SetAside => writeln!(text, "set aside: {head}").unwrap(),
        }
    }
    for problem in &reading.problems {
        let place = &problem.place;
        let row = place.row.map(|row| row.to_string()).unwrap_or_default();
        let column = place.column.map(|column| column.to_string()).unwrap_or_default();
        let letter = place.letter.map(|letter| letter.to_string()).unwrap_or_default();
        let found: Option<String> = problem.kind.found().map(|found| found.chars().take(40).collect());
        writeln!(
            text,
            "{} {} [{row}|{column}|{letter}] {found:?}\n  {problem}",
            problem.severity().name(),
            problem.kind.name(),
        )
        .unwrap();
    }
    text
}

#[test]
fn each_file_of_the_corpus_is_read_as_written_down() {
    for (name, reading) in corpus() {
        check_golden(&format!("tests/corpus/expected/{name}.txt"), described(&reading).as_bytes());
    }
}

#[test]
fn no_expectation_is_left_of_a_file_that_went() {
    let corpus = corpus();
    for file in std::fs::read_dir(repository("tests/corpus/expected")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(corpus.contains_key(name.strip_suffix(".txt").unwrap()), "{name}");
    }
}

/// Section 2 of the format, line by line: each item of its list, and the paragraph on texts.
fn lines_of_section_2() -> Vec<String> {
    let text = String::from_utf8(bytes("docs/exchange-format.md")).unwrap();
    let section = text.split("## 2. What is read").nth(1).unwrap().split("## 3.").next().unwrap();
    let mut lines: Vec<String> = Vec::new();
    for line in section.lines() {
        match line.strip_prefix("- ") {
            Some(item) => lines.push(item.to_owned()),
            None if line.starts_with("  ") => lines.last_mut().unwrap().push_str(line),
            None if line.starts_with("From a text") => lines.push(line.to_owned()),
            None => {}
        }
    }
    lines
}

#[test]
fn each_line_of_section_2_has_its_files() {
    let lines = lines_of_section_2();
    assert!(lines.len() > 7, "section 2 is read: {lines:?}");
    for line in &lines {
        assert!(SECTION_2.iter().any(|(phrase, _)| line.contains(phrase)), "no file shows {line:?}");
    }
    let corpus = corpus();
    for (phrase, files) in SECTION_2 {
        assert!(lines.iter().any(|line| line.contains(phrase)), "section 2 no longer says {phrase:?}");
        for file in files {
            let reading = corpus.get(*file).unwrap_or_else(|| panic!("no file {file} for {phrase:?}"));
            assert!(reading.submissions().next().is_some(), "{file} is not let in");
            assert!(reading.set_aside().is_empty(), "{file} is set aside");
        }
    }
}

#[test]
fn each_kind_has_its_file() {
    let corpus = corpus();
    let told: BTreeSet<&str> =
        corpus.values().flat_map(|reading| &reading.problems).map(|problem| problem.kind.name()).collect();
    for kind in Kind::examples() {
        assert_eq!(!WITHOUT_FILE.contains(&kind.name()), told.contains(kind.name()), "{}", kind.name());
    }
}

#[test]
fn each_kind_of_the_format_is_a_kind_here() {
    let text = String::from_utf8(bytes("docs/exchange-format.md")).unwrap();
    let section = text.split("## 3. Problems").nth(1).unwrap().split("## 4.").next().unwrap();
    let kinds: BTreeSet<&str> = Kind::examples().iter().map(Kind::name).collect();
    for kind in &kinds {
        assert!(section.contains(&format!("`{kind}`")), "{kind} is not in the format");
    }
    let is_kind = |word: &&str| {
        word.contains('-')
            && !word.starts_with('-')
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    for word in section.split('`').skip(1).step_by(2).filter(is_kind) {
        assert!(kinds.contains(word), "{word} is no kind here");
    }
}

#[test]
fn what_the_page_refuses_unread_is_told() {
    let refused = scoring::exchange::refuse_by_size("map/groot.csv", 64_000_001).unwrap();
    assert_eq!(refused.problems[0].kind.name(), "too-large");
    assert_eq!(refused.file.as_str(), "groot.csv");
    assert!(scoring::exchange::refuse_by_size("groot.csv", 64_000_000).is_none());
    assert_eq!(scoring::exchange::refuse_by_count(1_001).unwrap().kind.name(), "too-many-files");
    assert!(scoring::exchange::refuse_by_count(1_000).is_none());
}
