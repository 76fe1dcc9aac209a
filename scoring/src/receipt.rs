//! The receipt of a drop: what came of every file, for the page and as a table to save.

mod line;
mod made_with;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use self::line::{Found, Line, Outcome, Told, Unopened};
pub use self::made_with::MadeWith;
use crate::edition::Editions;
use crate::label::Label;
use crate::merge::{Entry, Sender};
use crate::model::{Model, Status, SubmissionReport};
use crate::order;
use crate::problem::{FileName, Problem};
use crate::timestamp::Timestamp;

/// What came of every file: a line for each submission, and one for each file in which no submission can be told apart, or that could
/// not be opened. So every file of a drop stands on at least one line, and the lines' outcomes add up to the number of lines.
///
/// By file, and then as the file gives them. What a file as a whole is told stands with the first of its lines, so that problems add up too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    lines: Vec<Line>,
    totals: Totals,
    label: Label,
    file_name: String,
}

/// How many lines there are of each outcome, and of how many files.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Files of the drop, opened or not.
    pub files: usize,
    /// Lines: the sum of the four that follow.
    pub lines: usize,
    /// *Meegenomen*.
    pub accepted: usize,
    /// *Dubbel*.
    pub duplicates: usize,
    /// *Conflict*: until someone chooses.
    pub in_conflict: usize,
    /// *Niet meegenomen*.
    pub left_out: usize,
    /// Conflicts in which no one chose yet.
    pub unsettled: usize,
    /// All that was told: of the lines, and of the drop as a whole.
    pub told: Told,
}

impl Receipt {
    /// The receipt of a model, with the names of files that could not be opened, which no model holds.
    pub fn new<'a>(
        model: &Model,
        unopened: impl IntoIterator<Item = (&'a str, Unopened)>,
        editions: &Editions,
    ) -> Self {
        let mut lines = lines_of(model, editions);
        let read = model.files.len();
        lines.extend(unopened.into_iter().map(|(name, why)| Line::unopened(FileName::new(name), why)));
        let unopened = lines.iter().filter(|line| matches!(line.outcome, Outcome::Unopened(_))).count();
        // Stable: what one file gives stays together and in order.
        order::sort_by(&mut lines, |a, b| a.file.cmp(&b.file));
        let totals = Totals::of(&lines, read + unopened, &model.problems);
        Self { lines, totals, label: label_of(model, editions), file_name: file_name_of(model) }
    }

    /// The lines, by file.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How many of each.
    pub const fn totals(&self) -> Totals {
        self.totals
    }

    /// The handling label of the receipt: the strictest of the submissions on it, or of the editions where there is none.
    pub const fn label(&self) -> Label {
        self.label
    }

    /// `cyberthermometer-2026-ontvangst-20261120.csv`, by the rule for a merged file; without editions and date where nothing counts.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The receipt as a CSV file (`docs/exchange-format.md`, section 7), every text guarded, with what it was made with on each row.
    pub fn to_csv(&self, made_with: &MadeWith<'_>) -> Vec<u8> {
        table::csv(self, made_with)
    }
}

impl Totals {
    fn of(lines: &[Line], files: usize, of_drop: &[Problem]) -> Self {
        let count = |word: &str| lines.iter().filter(|line| line.outcome.as_str() == word).count();
        Self {
            files,
            lines: lines.len(),
            accepted: count(Outcome::Accepted.as_str()),
            duplicates: count(Outcome::Duplicate { of: None }.as_str()),
            in_conflict: count(Outcome::Proposed.as_str()),
            left_out: count(Outcome::SetAside.as_str()),
            unsettled: lines.iter().filter(|line| line.outcome == Outcome::Proposed).count(),
            told: lines.iter().map(Line::told).chain([Told::of(of_drop)]).sum(),
        }
    }
}

/// The lines of the files that were opened, in the order of the model.
fn lines_of(model: &Model, editions: &Editions) -> Vec<Line> {
    let standing = Standing::new(model);
    // A file may hold a whole country: its problems are looked through once.
    let mut of_submissions = problems_by_submission(model);
    let mut of_file = model.submissions.iter().peekable();
    let mut lines = Vec::with_capacity(model.submissions.len());
    for (file, report) in model.files.iter().enumerate() {
        let mut of_whole: Vec<Problem> =
            report.problems.iter().filter(|problem| problem.submission.is_none()).cloned().collect();
        let before = lines.len();
        while let Some(submission) = of_file.next_if(|submission| submission.file == file) {
            let own = of_submissions.remove(&(file, submission.received)).unwrap_or_default();
            let problems = std::mem::take(&mut of_whole).into_iter().chain(own.into_iter().cloned()).collect();
            let outcome = standing.outcome(model, submission);
            lines.push(Line::submission(report.file.clone(), submission, outcome, problems, editions));
        }
        if lines.len() == before {
            lines.push(Line::file(report.file.clone(), file, of_whole));
        }
    }
    lines
}

/// The problems of each submission, by its file and its place in that.
fn problems_by_submission(model: &Model) -> BTreeMap<(usize, usize), Vec<&Problem>> {
    let mut found: BTreeMap<(usize, usize), Vec<&Problem>> = BTreeMap::new();
    for (file, report) in model.files.iter().enumerate() {
        for problem in &report.problems {
            if let Some(received) = problem.submission {
                found.entry((file, received)).or_default().push(problem);
            }
        }
    }
    found
}

/// What stands of each municipality for each edition: all submissions but those that came twice.
struct Standing<'m>(BTreeMap<Sender, Vec<&'m SubmissionReport>>);

impl<'m> Standing<'m> {
    fn new(model: &'m Model) -> Self {
        let mut standing: BTreeMap<Sender, Vec<&SubmissionReport>> = BTreeMap::new();
        for line in model.submissions.iter().filter(|line| line.status != Status::Duplicate) {
            if let Some(entry) = &line.entry {
                standing.entry(entry.sender()).or_default().push(line);
            }
        }
        Self(standing)
    }

    fn of(&self, entry: &Entry) -> &[&'m SubmissionReport] {
        self.0.get(&entry.sender()).map_or(&[], Vec::as_slice)
    }

    fn outcome(&self, model: &Model, line: &SubmissionReport) -> Outcome {
        match (line.status, &line.entry) {
            (Status::SetAside, _) | (_, None) => Outcome::SetAside,
            (Status::Accepted, Some(_)) => Outcome::Accepted,
            (Status::Proposed, Some(_)) => Outcome::Proposed,
            (Status::Duplicate, Some(entry)) => {
                let responses = entry.submission().responses();
                let is_same = |other: &Entry| other.submission().responses() == responses;
                let stands = self.of(entry).iter().find(|other| other.entry.as_ref().is_some_and(is_same));
                Outcome::Duplicate { of: stands.map(|stands| model.files[stands.file].file.clone()) }
            }
            (Status::NotProposed, Some(entry)) => {
                // While nobody chose, one of them is proposed.
                if self.of(entry).iter().any(|other| other.status == Status::Proposed) {
                    Outcome::NotProposed
                } else {
                    Outcome::NotChosen
                }
            }
        }
    }
}

fn label_of(model: &Model, editions: &Editions) -> Label {
    let of_entries = model.collection.entries().map(Entry::label).max();
    of_entries
        .or_else(|| editions.iter().map(|edition| edition.label()).max())
        // Without an edition nothing is known of who may see it.
        .unwrap_or(Label::Red)
}

fn file_name_of(model: &Model) -> String {
    let editions: Vec<&str> = model.decided.editions().into_iter().map(crate::id::EditionId::as_str).collect();
    let newest: Option<Timestamp> = model.decided.entries().map(|entry| entry.submission().filled_at()).max();
    newest.map_or_else(
        || "cyberthermometer-ontvangst.csv".to_owned(),
        |newest| format!("cyberthermometer-{}-ontvangst-{}.csv", editions.join("-"), newest.date().compact()),
    )
}
