//! What is told of a file, and what is not: the rules of `docs/exchange-format.md` section 3 by themselves, worked out by hand.

use crate::support::{bytes, now, small_editions};
use scoring::exchange::{Reading, read};
use scoring::problem::{Kind, Severity};

/// A file of one submission as it is made, without anything to tell but an open question.
fn made() -> String {
    String::from_utf8(bytes("tests/corpus/reading/no-mark.csv")).unwrap()
}

/// The same with every text on one line, so that a line is a row.
fn lines() -> Vec<String> {
    made().replace("regel één\nregel", "regel één; regel").lines().map(str::to_owned).collect()
}

fn reading(text: &str) -> Reading {
    read("map/bestand.csv", text.as_bytes(), &small_editions(), now())
}

/// Kind, row, column and letter of each problem, as the file's page and `--json` show them.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let told: Vec<String> = reading(text)
        .problems
        .iter()
        .map(|problem| {
            let place = &problem.place;
            let row = place.row.map_or(String::new(), |row| format!(" {row}"));
            let column = place.column.map_or(String::new(), |column| format!(" {column}"));
            let letter = place.letter.map_or(String::new(), |letter| format!(" {letter}"));
            format!("{}{row}{column}{letter}", problem.kind.name())
        })
        .collect();
    assert_eq!(told, expected, "{text}");
}

/// The file with some of its rows changed: row as a spreadsheet counts, what stands there, what comes instead.
fn changed(changes: &[(usize, &str, &str)]) -> String {
    let mut lines = lines();
    for (row, from, to) in changes {
        let line = &mut lines[row - 1];
        assert!(line.contains(from), "row {row} has no {from}: {line}");
        *line = line.replacen(from, to, 1);
    }
    lines.join("\r\n") + "\r\n"
}

const OWN: &str = "edited 2 controle P";
const OPEN: &str = "unanswered 2";

#[test]
fn of_a_sound_file_only_the_open_question_is_told() {
    check(&made(), &[OPEN]);
    check(&changed(&[]), &[OPEN, OWN]);
}

#[test]
fn the_first_error_of_a_file_is_told_alone() {
    let file = changed(&[]);
    // In the order of the format, each together with all that come after it.
    let names = lines().remove(0);
    check(" \r\n\u{feff}\t", &["empty-file"]);
    check("PK\u{3}\u{4}\0", &["other-file"]);
    check("<html>\0", &["other-file"]);
    check(&format!("{file}\0"), &["not-text"]);
    check("formaat;editie;x\0", &["not-text"]);
    check("formaat;editie;x;\"open", &["no-header"]);
    // Three known names are a header, of which one stands there twice, others lack, a quote is open, and there is no row.
    check("formaat;editie;vraag;FORMAAT\r\n\"open", &["duplicate-column 1 formaat D"]);
    check("formaat;editie;vraag\r\n\"open", &["missing-column 1 gemeentecode"]);
    check(&format!("{names}\r\n\"open"), &["unclosed-quote 2"]);
    check(&format!("{names}\r\n\r\n;;\r\n"), &["no-rows"]);
}

#[test]
fn of_some_submissions_one_error_alone_is_told() {
    // Every later error is there too: an unknown municipality and a bad time.
    let all: Vec<(usize, &str, &str)> =
        (2..=5).flat_map(|row| [(row, "GM9003", "GM9999"), (row, "2026-11-03T09:12:44Z", "gisteren")]).collect();
    let with = |more: &[(usize, &'static str, &'static str)]| changed(&[&all[..], more].concat());
    let told = ["unknown-municipality 2 gemeentecode D", "bad-timestamp 2 ingevuld_op F"];
    check(&with(&[]), &told);
    check(&with(&[(3, "/1;", "/9;")]), &["unknown-format 3 formaat A"]);
    check(&with(&[(3, "cyberthermometer/1", "cyberthermometer-deel/1")]), &["part-file 3 formaat A"]);
    let other: Vec<(usize, &str, &str)> = (2..=5).map(|row| (row, "voorbeeld-klein", "2031")).collect();
    check(&with(&other), &["unknown-edition 2 editie C"]);
    // An unknown format goes before an unknown edition, and before a part.
    check(&with(&[&other[..], &[(4, "/1;", "/9;")]].concat()), &["unknown-format 4 formaat A"]);
    check(
        &with(&[(2, "cyberthermometer/1", "cyberthermometer-deel/1"), (4, "/1;", "/9;")]),
        &["unknown-format 4 formaat A"],
    );
    let part: Vec<(usize, &str, &str)> =
        (2..=5).map(|row| (row, "cyberthermometer/1", "cyberthermometer-deel/1")).collect();
    check(&with(&[&other[..], &part].concat()), &["part-file 2 formaat A"]);
    // What was cut off goes before them all.
    let cut = with(&[(2, "/1;", "/9;")]);
    let end = cut.rfind("TB;T-04").unwrap();
    check(&cut[..end], &["cut-short 5"]);
}

#[test]
fn a_missing_question_is_not_told_beside_an_unknown_one() {
    check(&changed(&[(4, "T-03;", "T-33;")]), &["unknown-question 4 vraag H"]);
    let mut lines = lines();
    lines.remove(3);
    check(&(lines.join("\n") + "\n"), &["question-missing 2 vraag H"]);
}

#[test]
fn all_errors_of_a_row_are_told_in_the_order_of_its_columns_and_then_of_the_kinds() {
    let row = "nvt;3;4;graag;;CISO;sha-000000000000;te veel";
    let file = changed(&[(2, "niveau;2;3;gewenst", "ja;9;3;graag"), (5, "nvt;;4;dringend;'=uitbesteed;CISO;", row)]);
    check(
        &file,
        &[
            "bad-answer 2 antwoord J",
            "bad-support 2 ondersteuning M",
            "level-without-answer 5 niveau K",
            "bad-support 5 ondersteuning M",
            "reason-missing 5 toelichting N",
            "row-shape 5 Q",
        ],
    );
    // T-01 applies to everyone, and its note is of blanks only: two of one row, by column.
    let file = changed(&[(3, "onbekend;;3;geen;", "nvt;;3;geen;\" \u{a0}\"")]);
    check(&file, &["not-applicable-not-allowed 3 antwoord J", "reason-missing 3 toelichting N"]);
    // A question that stands there again, with another level that is none either: both kinds in one row, by column.
    let mut lines = lines();
    lines.push(lines[2].replace("onbekend;;", "niveau;8;"));
    check(&(lines.join("\n") + "\n"), &["question-twice 6 vraag H", "bad-level 6 niveau K"]);
}

#[test]
fn a_column_is_named_by_its_letter_in_this_file() {
    // A column before all others, named by nobody: every letter moves up by one.
    let moved: Vec<String> = changed(&[(4, ";aanbod;", ";graag;")])
        .lines()
        .enumerate()
        .map(|(index, line)| format!("{};{line}\r\n", if index == 0 { "eigen" } else { "" }))
        .collect();
    check(&moved.concat(), &["extra-column 1 A", "bad-support 4 ondersteuning N"]);
}

#[test]
fn a_separator_line_is_no_row_and_a_blank_row_is() {
    let file = changed(&[(4, ";aanbod;", ";graag;")]);
    check(&format!("sep=;\r\n{file}"), &["bad-support 4 ondersteuning M"]);
    check(&format!("\r\n{file}"), &["bad-support 5 ondersteuning M"]);
    check(&file.replace("\r\n", "\r\n;;;\r\n"), &["bad-support 7 ondersteuning M"]);
    // A record is one row whatever line ends it holds.
    check(&made().replace(";aanbod;", ";graag;"), &["bad-support 4 ondersteuning M"]);
}

#[test]
fn warnings_of_a_submission_are_told_once() {
    // The name of the municipality and the label on every row, the norm on two.
    let changes: Vec<(usize, &str, &str)> = (2..=5)
        .flat_map(|row| [(row, "''t Súdkoog", "Elders"), (row, "TLP:AMBER+STRICT", "intern")])
        .chain([(4, ";;2;", ";;1;"), (5, ";;4;", ";;1;")])
        .collect();
    check(
        &changed(&changes),
        // What is about a whole row stands before what is about its columns.
        &[
            "unanswered 2",
            "unknown-label 2 rubricering B",
            "stale-text 2 gemeente E",
            "edited 2 controle P",
            "stale-text 4 basisniveau L",
        ],
    );
}

#[test]
fn each_kind_weighs_what_its_column_of_the_format_says() {
    let text = String::from_utf8(bytes("docs/exchange-format.md")).unwrap();
    let section = text.split("## 3. Problems").nth(1).unwrap().split("## 4.").next().unwrap();
    let names = |text: &str| -> Vec<String> { text.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let before_table = section.split("**Errors of a submission**").next().unwrap();
    let mut columns = [names(before_table), Vec::new(), Vec::new()];
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        for (column, cell) in columns.iter_mut().zip(line.trim_matches('|').split('|')) {
            column.extend(names(cell));
        }
    }
    for kind in Kind::examples() {
        let column = columns.iter().position(|names| names.iter().any(|name| name == kind.name()));
        let expected = [Severity::Error, Severity::Warning, Severity::Notice];
        let column = column.unwrap_or_else(|| panic!("{} stands in no column", kind.name()));
        assert_eq!(kind.severity(), expected[column], "{}", kind.name());
    }
    assert_eq!(Severity::Error.name(), "error");
    assert_eq!(Severity::Warning.name(), "warning");
    assert_eq!(Severity::Notice.name(), "notice");
}
