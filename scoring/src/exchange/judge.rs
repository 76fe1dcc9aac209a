//! What becomes of the submissions of a file.

use std::cell::LazyCell;

use super::elsewhere::Elsewhere;
use super::gather::{Finding, Gathered};
use super::header::Header;
use super::interpret::{Circumstances, Interpretation};
use super::pace::Half;
use super::{Outcome, Part, Received};
use crate::answer::{Choice, Response};
use crate::merge::Entry;
use crate::order;
use crate::problem::{Kind, Problem};
use crate::submission::Submission;
use crate::timestamp::Timestamp;

/// Lets each submission in, whole, or sets it aside, whole.
pub(super) async fn judge(
    gathered: Vec<Gathered>,
    header: &Header,
    circumstances: Circumstances<'_>,
) -> Interpretation {
    let mut found = Interpretation::default();
    let judged = with_errors(gathered, circumstances);
    let count = judged.len();
    for (index, (submission, errors)) in judged.into_iter().enumerate() {
        circumstances.pace.before(submission.answers.len()).await;
        circumstances.pace.note(Half::Judging, index, count);
        let [edition, municipality, filled_at] = submission.found.clone();
        let admitted = if errors.is_empty() { admit(submission, circumstances.now) } else { None };
        let (outcome, findings) = admitted.unwrap_or((Outcome::SetAside, errors));
        match &outcome {
            Outcome::SetAside => found.set_aside += 1,
            Outcome::Submission(_) | Outcome::Part(_) => {
                let edited = findings.iter().any(|finding| matches!(finding.kind, Kind::Edited { .. }));
                found.edited += usize::from(edited);
                found.right += usize::from(!edited);
            }
        }
        found.problems.extend(findings.into_iter().map(|finding| Problem {
            place: finding.place(header),
            submission: Some(index),
            kind: finding.kind,
        }));
        found.received.push(Received { edition, municipality, filled_at, outcome });
    }
    found
}

/// The submissions by their first row, each with its errors. A fraction of the work on their rows.
fn with_errors(gathered: Vec<Gathered>, circumstances: Circumstances<'_>) -> Vec<(Gathered, Vec<Finding>)> {
    let elsewhere = LazyCell::new(|| Elsewhere::new(&gathered));
    let others: Vec<Option<String>> = gathered
        .iter()
        .map(|submission| {
            let missing = submission.missing();
            if missing.is_empty() { None } else { elsewhere.filled_at(submission, &missing) }
        })
        .collect();
    drop(elsewhere);
    let mut judged: Vec<(Gathered, Vec<Finding>)> = gathered
        .into_iter()
        .zip(others)
        .map(|(mut submission, other)| {
            let errors = submission.take_errors(circumstances.editions, circumstances.parts, other);
            (submission, errors)
        })
        .collect();
    order::sort_by_key(&mut judged, |(submission, _)| submission.first_row);
    judged
}

/// A submission without errors, with its warnings. `None` cannot be where there are no errors; it would be set aside.
fn admit(mut gathered: Gathered, now: Timestamp) -> Option<(Outcome, Vec<Finding>)> {
    let edition = gathered.edition.clone()?;
    let (municipality, filled_at) = (gathered.municipality?, gathered.filled_at?);
    let (label, label_finding) = gathered.label(&edition);
    let responses: Vec<(usize, Response)> = std::mem::take(&mut gathered.answers).into_responses().collect();
    let questions = responses.len();
    let unanswered = responses.iter().filter(|(_, response)| response.choice() == Choice::Unanswered).count();
    let found = gathered.fingerprint();
    let (outcome, computed) = if gathered.part_format.is_some() {
        let part = Part::new(edition, municipality, filled_at, label, responses);
        let computed = part.fingerprint();
        (Outcome::Part(part), computed)
    } else {
        if questions < edition.questions().len() {
            return None;
        }
        let responses = responses.into_iter().map(|(_, response)| response).collect();
        let submission = Submission::from_parts(edition, municipality, filled_at, responses);
        let computed = submission.fingerprint();
        (Outcome::Submission(Entry::read(submission, label, found, now)), computed)
    };
    let mut findings = std::mem::take(&mut gathered.stale);
    findings.extend(label_finding);
    if found != Some(computed) {
        findings.push(gathered.edited());
    }
    if unanswered > 0 {
        let kind = Kind::Unanswered { count: unanswered, questions };
        findings.push(Finding { row: gathered.first_row, column: None, place: None, kind });
    }
    if filled_at.is_future(now) {
        let kind = Kind::FutureTimestamp { found: gathered.found[2].clone(), now };
        findings.push(Finding::new(gathered.first_row, super::Column::FilledAt, kind));
    }
    Some((outcome, findings))
}
