//! What must hold of whatever is read.

use scoring::exchange::{Outcome, Part, Reading, read, read_to_fill_in, write, write_part};
use scoring::merge::{Choices, Collection, Entry, merge};
use scoring::model::{Model, json};
use scoring::problem::{Problem, Severity};

use crate::{editions, now, within_bounds};

/// Reads bytes as the VAR and as someone who fills in, and checks all that must hold of it.
///
/// # Panics
/// Where something does not hold: this is what the fuzzer is to find.
pub fn check(bytes: &[u8]) {
    // Whatever is made once is made before memory is counted.
    let (editions, now) = (editions(), now());
    let outcomes = |reading: &Reading| reading.received.len() + reading.problems.len();
    let reading = within_bounds(bytes.len(), || read("a.csv", bytes, editions, now), outcomes);
    check_reading(&reading, bytes);
    assert_eq!(reading, read("a.csv", bytes, editions, now), "reading again gives something else");
    assert!(reading.parts().next().is_none(), "who merges takes no parts");
    check_entries(&reading);

    let filling_in = within_bounds(bytes.len(), || read_to_fill_in("a.csv", bytes, editions, now), outcomes);
    check_reading(&filling_in, bytes);
    filling_in.parts().for_each(check_part);

    let model = Model::new(vec![reading], editions, &Choices::none());
    assert!(json::write(&model).ends_with("}\n"));
}

/// Nothing is half taken in, and what is set aside says why.
fn check_reading(reading: &Reading, bytes: &[u8]) {
    let errors_of = |submission: Option<usize>| {
        let of = reading.problems.iter().filter(move |problem| problem.submission == submission);
        of.filter(|problem| problem.severity() == Severity::Error).count()
    };
    for (index, received) in reading.received.iter().enumerate() {
        assert_eq!(received.outcome == Outcome::SetAside, errors_of(Some(index)) > 0, "set aside without an error");
        if let Outcome::Submission(entry) = &received.outcome {
            let submission = entry.submission();
            assert_eq!(submission.responses().len(), submission.edition().questions().len());
        }
    }
    assert_eq!(errors_of(None) > 0, reading.received.is_empty(), "an error of the file, or something told apart");
    assert!(errors_of(None) == 0 || reading.problems.len() == 1, "an error of the file stands alone");
    assert!(reading.problems.iter().map(|problem| &problem.place).is_sorted());
    for problem in &reading.problems {
        check_problem(problem, reading, bytes);
    }
}

/// A problem is a sentence about a place that the file has.
fn check_problem(problem: &Problem, reading: &Reading, bytes: &[u8]) {
    assert!(problem.to_string().ends_with(['.', '?', ')']), "no sentence: {problem}");
    assert_eq!(problem.place.file.as_ref(), Some(&reading.file));
    assert!(problem.submission.is_none_or(|submission| submission < reading.received.len()));
    let rows = 1 + bytes.iter().filter(|byte| matches!(byte, b'\r' | b'\n')).count();
    assert!(problem.place.row.is_none_or(|row| usize::try_from(row.get()).unwrap() <= rows), "row {:?}", problem.place);
    let columns = 1 + bytes.iter().filter(|byte| matches!(byte, b';' | b',' | b'\t')).count();
    assert!(problem.place.letter.is_none_or(|letter| place(&letter.to_string()) <= columns), "{:?}", problem.place);
}

/// The number, from 1, of the column with this letter.
fn place(letter: &str) -> usize {
    letter.bytes().fold(0, |place, letter| place * 26 + usize::from(letter - b'A') + 1)
}

/// What was let in, written by us, is read as the same; and a set joined with itself is itself.
fn check_entries(reading: &Reading) {
    let entries: Vec<&Entry> = reading.submissions().collect();
    let saved = write(entries.iter().copied());
    let again = read("b.csv", &saved, editions(), now());
    // `docs/exchange-format.md` section 2 undoes a wrong character set also where no fingerprint is right before or after.
    if again.problems.iter().any(|problem| problem.kind.name() == "charset-repaired") {
        assert!(entries.iter().all(|entry| entry.is_edited()), "repaired what was right");
        return;
    }
    let set = Collection::new(entries.into_iter().cloned());
    let read_back = Collection::new(again.submissions().cloned());
    assert_eq!(again.received.len(), reading.submissions().count());
    assert_eq!(set, read_back, "written and read is not the same");
    let allowed = ["edited", "unanswered", "future-timestamp", "no-rows"];
    for problem in &again.problems {
        assert!(allowed.contains(&problem.kind.name()), "told of a file that we wrote: {problem}");
    }
    assert_eq!(write(again.submissions()), saved, "written anew is not the same");
    assert_eq!(merge(&set, &set), set);
    assert_eq!(merge(&set, &Collection::default()), set);
}

/// A part, written by us, is read as the same.
fn check_part(part: &Part) {
    let again = read_to_fill_in("b.csv", &write_part(part), editions(), now());
    if again.problems.iter().any(|problem| problem.kind.name() == "charset-repaired") {
        return;
    }
    assert_eq!(again.parts().collect::<Vec<_>>(), [part], "written and read is not the same part");
}
