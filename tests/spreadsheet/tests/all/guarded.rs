//! Texts that the app writes neither run nor change in LibreOffice, whatever it is told to recognise.

use crate::support::{office, opened, random_texts, table};
use scoring::Note;
use scoring::exchange::guarded;
use spreadsheet_tests::{Found, Invented, Locale, Opening};

/// How people open a file of ours: by a double click, and with everything on that changes what is read.
const OPENINGS: [Opening; 3] = [Opening::Right, Opening::Proposed, Opening::Harshest];

/// What stands in the cells of a table of one column.
fn cells(texts: &[String]) -> Vec<Vec<String>> {
    let texts = texts.iter().map(|text| vec![guarded(text).into_owned()]);
    std::iter::once(vec!["tekst".to_owned()]).chain(texts).collect()
}

fn check(test: &str, texts: &[String]) {
    for locale in Locale::ALL {
        let office = office(test, locale);
        for opening in OPENINGS {
            let changes = opened(&office, &table(texts), opening).changes(&cells(texts));
            assert!(changes.is_empty(), "{}, {opening:?}:\n{}", locale.name(), changes.join("\n"));
        }
    }
}

#[test]
fn the_texts_of_the_corpus_stay_as_they_are() {
    let answers = Invented::read().unwrap().answers;
    let texts: Vec<String> = answers.into_iter().flat_map(|[.., note, answered_by]| [note, answered_by]).collect();
    check("corpus", &texts);
}

#[test]
fn random_texts_stay_as_they_are() {
    // In the form in which texts are stored: line feeds, and no other control characters.
    let texts: Vec<String> = random_texts(4_000).iter().map(|text| Note::cut(text).as_str().to_owned()).collect();
    check("random", &texts);
}

/// Without the guard LibreOffice runs and changes texts, and these tests see it.
#[test]
fn what_runs_or_changes_is_seen() {
    let unguarded = ["=1+1", "2026-11-03", "12e5", "0123", "3:15"];
    let bytes = format!("\u{feff}tekst\r\n{}\r\n", unguarded.join("\r\n"));
    let cells: Vec<Vec<String>> = std::iter::once("tekst").chain(unguarded).map(|text| vec![text.to_owned()]).collect();
    for locale in Locale::ALL {
        let office = office("seen", locale);
        let sheet = opened(&office, bytes.as_bytes(), Opening::Harshest);
        let changes = sheet.changes(&cells);
        assert_eq!(changes.len(), unguarded.len(), "{}: {changes:?}", locale.name());
        assert_eq!(sheet.cell(1, 0), &Found::Other { kind: "of:=1+1".to_owned(), shown: "2".to_owned() });
        // A row too many, and a row too few.
        assert!(sheet.changes(&cells[..3]).iter().any(|change| change == "3 rows became 6"));
        assert_eq!(
            opened(&office, "tekst\r\na\r\n".as_bytes(), Opening::Harshest).changes(&[vec!["tekst".to_owned()]]).len(),
            1
        );
    }
}
