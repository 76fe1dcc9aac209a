//! What is written, to the byte.

use std::sync::Arc;

use crate::support::{bytes, check_golden, now, small_editions};
use scoring::exchange::{
    Cell, Outcome, Part, Table, file_name, part_file_name, read, read_to_fill_in, write, write_part,
};
use scoring::merge::Entry;
use scoring::{AnsweredBy, Choice, Draft, DraftAnswer, Level, MunicipalityCode, Note, QuestionId, Support, Timestamp};

/// The answers of the test vector of `docs/exchange-format.md` section 5.
fn answers() -> [DraftAnswer; 4] {
    let answer = |choice, support, note: &str, by: &str| DraftAnswer {
        choice,
        support,
        note: Note::new(note).unwrap(),
        answered_by: AnsweredBy::new(by).unwrap(),
    };
    [
        answer(Choice::Level(Level::ALL[2]), Support::Wanted, "regel één\r\nregel \"twee\"; 1-2", "CISO"),
        answer(Choice::Unknown, Support::None, "", ""),
        answer(Choice::Unanswered, Support::Offered, "'s avonds", "I&A"),
        answer(Choice::NotApplicable, Support::Urgent, "=uitbesteed", "CISO"),
    ]
}

fn filled_in(edition: &Arc<scoring::Edition>, code: &str) -> Draft {
    let mut draft = Draft::new(Arc::clone(edition), &MunicipalityCode::new(code)).unwrap();
    for (question, answer) in edition.questions().iter().zip(answers()) {
        *draft.answer_mut(&question.id).unwrap() = answer;
    }
    draft
}

#[test]
fn the_fingerprint_is_that_of_the_test_vector() {
    let themes: &[(&str, &[crate::support::bare::Asked<'_>])] =
        &[("TA", &[("T-01", 3, None), ("T-02", 3, None), ("T-03", 2, None), ("T-04", 4, None)])];
    let text = crate::support::bare::text("2025", None, themes, 1).replace("GM9001", "GM0599");
    let editions = crate::support::bare::known(&[text]);
    let submission =
        filled_in(editions.get("2025").unwrap(), "GM0599").submit(Timestamp::parse("2025-11-03T09:12:44Z").unwrap());
    assert_eq!(submission.fingerprint().to_string(), "sha-89d4a170f708");
}

#[test]
fn a_submission_is_written_to_the_byte() {
    let editions = small_editions();
    let draft = filled_in(editions.get("voorbeeld-klein").unwrap(), "GM9003");
    let entry = Entry::new(draft.submit(Timestamp::parse("2026-11-03T09:12:44Z").unwrap()));
    let written = write([&entry]);
    check_golden("tests/corpus/reading/as-written.csv", &written);
    assert_eq!(file_name(&entry), "cyberthermometer-voorbeeld-klein-GM9003-t-sudkoog-20261103.csv");
}

#[test]
fn several_are_written_by_edition_and_then_by_code() {
    let reading = read("a.csv", &bytes("tests/corpus/reading/glued.csv"), &small_editions(), now());
    let entries: Vec<&Entry> = reading.submissions().collect();
    let written = write(entries.iter().copied());
    check_golden("scoring/tests/golden/regio.csv", &written);
    assert_eq!(write(entries.into_iter().rev()), written);
}

#[test]
fn an_edited_submission_stays_edited() {
    for (name, control) in
        [("edited.csv", "sha-a286af0a1256"), ("edited-differs.csv", ""), ("edited-no-fingerprint.csv", "")]
    {
        let editions = small_editions();
        let reading = read(name, &bytes(&format!("tests/corpus/reading/{name}")), &editions, now());
        let written = write(reading.submissions());
        let text = String::from_utf8(written.clone()).unwrap();
        let last: Vec<&str> = text.lines().skip(1).map(|line| line.rsplit(';').next().unwrap()).collect();
        assert_eq!(last, [control; 4], "{name}");
        let again = read(name, &written, &editions, now());
        assert!(again.submissions().all(Entry::is_edited));
    }
}

#[test]
fn a_part_goes_to_a_colleague_and_back() {
    let editions = small_editions();
    let draft = filled_in(editions.get("voorbeeld-klein").unwrap(), "GM9003");
    let questions = ["T-04", "T-01"].map(QuestionId::new);
    let part = Part::of_draft(&draft, &questions, Timestamp::parse("2026-11-03T09:12:44Z").unwrap());
    assert_eq!(part_file_name(&part), "cyberthermometer-deel-voorbeeld-klein-GM9003-t-sudkoog-20261103.csv");
    let written = write_part(&part);
    check_golden("scoring/tests/golden/part.csv", &written);
    let read_back = read_to_fill_in("deel.csv", &written, &editions, now());
    assert_eq!(read_back.parts().collect::<Vec<_>>(), [&part]);
    assert!(read_back.problems.is_empty(), "{:?}", read_back.problems);
    let merged = read("deel.csv", &written, &editions, now());
    assert_eq!(merged.received[0].outcome, Outcome::SetAside);
    assert_eq!(merged.problems.len(), 1);
    assert_eq!(merged.problems[0].kind.name(), "part-file");
}

#[test]
fn a_table_guards_its_texts_and_quotes_where_it_must() {
    let mut table = Table::new(["naam", "=kop"]);
    table.push(["'t Súdkoog", " voor"]);
    table.push_cells([Cell::Fixed("2026-11-03T09:12:44Z"), Cell::Text("een, twee")]);
    table.push(["zeg \"ja\"", ""]);
    let text = String::from_utf8(table.into_bytes()).unwrap();
    assert_eq!(
        text,
        "\u{feff}naam;'=kop\r\n''t Súdkoog;\" voor\"\r\n2026-11-03T09:12:44Z;\"een, twee\"\r\n\"zeg \"\"ja\"\"\";\r\n"
    );
}
