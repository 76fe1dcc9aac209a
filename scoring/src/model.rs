//! Everything that is known of a drop of files: one value, which the page and the command line both show.

pub mod json;
mod left_out;

use std::collections::BTreeSet;

pub use self::left_out::LeftOut;
use crate::change::Change;
use crate::edition::Editions;
use crate::exchange::{Outcome, Reading};
use crate::merge::{Choices, Collection, Decided, Entry, decide};
use crate::order;
use crate::problem::{FileName, Problem, Severity};
use crate::region::RegionModel;
use crate::score::MunicipalityScore;

/// The model of a drop of files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Model {
    /// Problems of the drop as a whole.
    pub problems: Vec<Problem>,
    /// The files, by name and then as given.
    pub files: Vec<FileReport>,
    /// A line for each submission of each file, in the order of the files and then by first row.
    pub submissions: Vec<SubmissionReport>,
    /// All submissions that were let in, as a set.
    pub collection: Collection,
    /// The ones that count: what figures are made of and what is saved.
    pub decided: Decided,
    /// For each edition with a submission that counts, by id.
    pub regions: Vec<RegionModel>,
    /// For each pair of those editions that `previous` joins: the region first, then each municipality in both.
    pub changes: Vec<Change>,
}

/// One file of the drop.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileReport {
    /// The file.
    pub file: FileName,
    /// All its problems, by row, column and kind.
    pub problems: Vec<Problem>,
}

/// One line of the receipt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SubmissionReport {
    /// The place of its file in [`Model::files`].
    pub file: usize,
    /// Its place in that file, which its problems carry.
    pub received: usize,
    /// The edition's id; of a submission that was set aside as found.
    pub edition: String,
    /// The municipality's code; of a submission that was set aside as found.
    pub municipality: String,
    /// `ingevuld_op` as found.
    pub filled_at: String,
    /// What became of it.
    pub status: Status,
    /// Its content, with the label after merging; `None` when it was set aside.
    pub entry: Option<Entry>,
    /// Its score; `None` when it was set aside.
    pub score: Option<MunicipalityScore>,
}

/// What became of a submission.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Status {
    /// *Meegenomen*: it counts, and there is no conflict, or someone chose it.
    Accepted,
    /// *Dubbel*: the same answers came in another submission, which ranks at least as high.
    Duplicate,
    /// *Conflict*: several differ; this one counts until someone chooses.
    Proposed,
    /// *Conflict*: several differ; this one does not count.
    NotProposed,
    /// *Niet meegenomen*: it has errors.
    SetAside,
}

impl Status {
    /// The name in `--json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Duplicate => "duplicate",
            Self::Proposed => "proposed",
            Self::NotProposed => "not-proposed",
            Self::SetAside => "set-aside",
        }
    }
}

impl Model {
    /// The model of files that were read, with what was chosen in conflicts.
    pub fn new(mut readings: Vec<Reading>, editions: &Editions, choices: &Choices) -> Self {
        // Stable: files of one name stay as given.
        order::sort_by(&mut readings, |a, b| a.file.cmp(&b.file));
        let collection = Collection::new(readings.iter().flat_map(Reading::submissions).cloned());
        let decided = decide(&collection, choices);
        let submissions = report(&readings, &collection, &decided, choices);
        let regions = editions
            .iter()
            .filter(|edition| decided.editions().contains(&edition.id()))
            .map(|edition| RegionModel::new(edition, &decided))
            .collect();
        let changes = Change::all(editions, &decided);
        let files =
            readings.into_iter().map(|reading| FileReport { file: reading.file, problems: reading.problems }).collect();
        Self { problems: Vec::new(), files, submissions, collection, decided, regions, changes }
    }

    /// The model of a drop that was refused as a whole.
    pub fn refused(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            files: Vec::new(),
            submissions: Vec::new(),
            collection: Collection::default(),
            decided: Decided::default(),
            regions: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// Whether everything was let in and no conflict waits for a choice.
    pub fn is_all_accepted(&self) -> bool {
        let of_files = self.files.iter().flat_map(|file| &file.problems);
        let has_error = self.problems.iter().chain(of_files).any(|problem| problem.severity() == Severity::Error);
        let waits = |line: &SubmissionReport| line.status == Status::Proposed;
        !has_error && !self.submissions.iter().any(waits)
    }

    /// The problems of one line of the receipt.
    pub fn problems_of(&self, line: &SubmissionReport) -> impl Iterator<Item = &Problem> {
        let received = line.received;
        self.files[line.file].problems.iter().filter(move |problem| problem.submission == Some(received))
    }

    /// The region of one edition.
    pub fn region(&self, edition: &str) -> Option<&RegionModel> {
        self.regions.iter().find(|region| region.edition.id().as_str() == edition)
    }

    /// Whether the drop holds both invented and real municipalities; their figures stay apart, by edition.
    pub fn mixes_examples(&self) -> bool {
        let examples = self.regions.iter().filter(|region| region.is_example()).count();
        0 < examples && examples < self.regions.len()
    }
}

/// A line for each submission.
fn report(
    readings: &[Reading],
    collection: &Collection,
    decided: &Decided,
    choices: &Choices,
) -> Vec<SubmissionReport> {
    let mut taken = BTreeSet::new();
    let mut lines = Vec::new();
    for (file, reading) in readings.iter().enumerate() {
        for (index, received) in reading.received.iter().enumerate() {
            let Outcome::Submission(entry) = &received.outcome else {
                lines.push(SubmissionReport {
                    file,
                    received: index,
                    edition: received.edition.clone(),
                    municipality: received.municipality.clone(),
                    filled_at: received.filled_at.clone(),
                    status: Status::SetAside,
                    entry: None,
                    score: None,
                });
                continue;
            };
            let sender = entry.sender();
            let rivals = collection.of(&sender);
            let kept = collection.standing_for(entry).unwrap_or(entry);
            // Of equal ones the first is not the duplicate.
            let stands = kept.ranks_with(entry) && taken.insert((sender.clone(), kept.submission().fingerprint()));
            let counts = decided.get(&sender) == Some(kept);
            let status = match (stands, rivals.len() > 1, counts) {
                (false, _, _) => Status::Duplicate,
                (true, true, true) if choices.is_chosen(kept) => Status::Accepted,
                (true, true, true) => Status::Proposed,
                (true, true, false) => Status::NotProposed,
                (true, false, _) => Status::Accepted,
            };
            lines.push(SubmissionReport {
                file,
                received: index,
                edition: sender.0.to_string(),
                municipality: sender.1.to_string(),
                filled_at: received.filled_at.clone(),
                status,
                entry: Some(entry.with_label(kept.label())),
                score: Some(entry.submission().score()),
            });
        }
    }
    lines
}
