//! The one order among entries, and what stays of a merge.

use oracle::{OracleSubmission, fingerprint, merge, read_file, region};

use super::files::{edition, file, plain_rows};

const NOW: &str = "2025-11-20T12:00:00Z";

/// GM9002 on these levels at this time, with the right fingerprint or none.
#[expect(clippy::expect_used, reason = "a test's own file: clippy knows test functions only, not what they call")]
fn submission(filled_at: &str, levels: [u8; 4], signed: bool) -> OracleSubmission {
    let rows = plain_rows("GM9002", "\"Aa, aan de\"", filled_at, levels, "TLP:GREEN", "");
    let mut submission = read_file(&file(&rows), &[edition()]).expect("written by hand as section 1 says").remove(0);
    if signed {
        submission.control = fingerprint(&submission);
    }
    submission
}

/// Each stands above all before it: wrong fingerprints first (of those the later), then more than a day ahead, then by time.
#[test]
fn the_one_order() {
    let in_order = [
        submission("2025-12-24T00:00:00Z", [0, 0, 0, 0], false), // wrong and ahead
        submission("2025-11-01T00:00:00Z", [0, 0, 0, 1], false), // wrong
        submission("2025-11-19T00:00:00Z", [0, 0, 1, 0], false), // wrong, newer
        submission("2025-11-21T12:00:01Z", [0, 0, 1, 1], true),  // a day and a second ahead
        submission("2025-11-01T00:00:00Z", [0, 1, 0, 0], true),
        submission("2025-11-19T00:00:00Z", [0, 1, 0, 1], true),
        submission("2025-11-21T12:00:00Z", [0, 1, 1, 0], true), // a day ahead, not more
    ];
    let mut shuffled = in_order.to_vec();
    shuffled.reverse();
    shuffled.swap(1, 4);
    let merged = merge(&shuffled, NOW);
    assert_eq!(merged.conflicts().len(), 1);
    assert_eq!(merged.conflicts()[0].entries, in_order);
    assert_eq!(merged.duplicates, 0);
    assert_eq!(merged.chosen(&[]), in_order[6..]);
    assert_eq!(merged.chosen(&[&fingerprint(&in_order[4])]), in_order[4..5]);
    assert_eq!(merge(&merged.chosen(&[]), NOW).conflicts(), []);
}

#[test]
fn equal_times_go_by_computed_fingerprint() {
    let one = submission("2025-11-01T00:00:00Z", [1, 1, 1, 1], true);
    let other = submission("2025-11-01T00:00:00Z", [2, 2, 2, 2], true);
    let last = if fingerprint(&one) < fingerprint(&other) { &other } else { &one };
    assert_eq!(merge(&[one.clone(), other.clone()], NOW).chosen(&[]), std::slice::from_ref(last));
    assert_eq!(merge(&[other.clone(), one.clone()], NOW).chosen(&[]), std::slice::from_ref(last));
}

/// Of two edited ones of one time the computed fingerprint decides, and the fingerprint in the file only between equal contents.
#[test]
fn the_computed_fingerprint_goes_before_the_one_in_the_file() {
    let mut smaller = submission("2025-11-01T00:00:00Z", [1, 1, 1, 1], false);
    let mut larger = submission("2025-11-01T00:00:00Z", [2, 2, 2, 2], false);
    if fingerprint(&larger) < fingerprint(&smaller) {
        std::mem::swap(&mut smaller, &mut larger);
    }
    smaller.control = "sha-ffffffffffff".to_owned();
    larger.control = "sha-000000000000".to_owned();
    for both in [[&smaller, &larger], [&larger, &smaller]] {
        let merged = merge(&both.map(Clone::clone), NOW);
        assert_eq!(merged.conflicts()[0].entries, [smaller.clone(), larger.clone()]);
    }

    let unsigned = OracleSubmission { control: String::new(), ..larger.clone() };
    for both in [[&larger, &unsigned], [&unsigned, &larger]] {
        let merged = merge(&both.map(Clone::clone), NOW);
        assert_eq!(merged.duplicates, 1);
        assert_eq!(merged.chosen(&[]), std::slice::from_ref(&larger));
    }
}

/// The same answers exported twice are one entry: the newer; a different answer is a conflict. The strictest label stays on both.
#[test]
fn the_same_answers_twice_are_one_entry() {
    let mut first = submission("2025-11-01T00:00:00Z", [1, 2, 3, 4], true);
    first.label = "TLP:RED".to_owned();
    let again = submission("2025-11-02T00:00:00Z", [1, 2, 3, 4], true);
    let differs = submission("2025-11-03T00:00:00Z", [1, 2, 3, 3], true);

    let merged = merge(&[again.clone(), first.clone(), again.clone(), differs], NOW);
    assert_eq!(merged.duplicates, 2);
    let entries = &merged.conflicts()[0].entries;
    assert_eq!(
        entries.iter().map(|entry| &*entry.filled_at).collect::<Vec<_>>(),
        ["2025-11-02T00:00:00Z", "2025-11-03T00:00:00Z"]
    );
    assert!(entries.iter().all(|entry| entry.label == "TLP:RED"));

    // What the region counts: of the proposed one T-04 at level 3; of the other, once chosen, at level 4.
    let proposed = region(&edition(), &merged.sheets("2025", &[]));
    assert_eq!((proposed.participants, proposed.questions[3].levels), (1, [0, 0, 0, 1, 0]));
    let chosen = region(&edition(), &merged.sheets("2025", &[&fingerprint(&again)]));
    assert_eq!((chosen.participants, chosen.questions[3].levels), (1, [0, 0, 0, 0, 1]));
}
