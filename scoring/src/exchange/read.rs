//! Reading: bytes in, submissions and problems out.

use std::rc::Rc;

use super::decode::decode;
use super::gather::Parts;
use super::in_turns::InTurns;
use super::interpret::Circumstances;
use super::pace::Pace;
use super::repair::repaired;
use super::{COUNT_LIMIT, Part, SIZE_LIMIT};
use crate::edition::Editions;
use crate::merge::Entry;
use crate::problem::{FileName, Kind, Place, Problem, Severity};
use crate::timestamp::Timestamp;

/// What came out of one file: nothing is lost, nothing half taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The file.
    pub file: FileName,
    /// Every submission that the file holds, by its first row.
    pub received: Vec<Received>,
    /// All problems, by row, column and kind.
    pub problems: Vec<Problem>,
}

/// One submission of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Received {
    /// `editie` as found in its first row.
    pub edition: String,
    /// `gemeentecode` as found in its first row.
    pub municipality: String,
    /// `ingevuld_op` as found in its first row.
    pub filled_at: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a submission that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Let in.
    Submission(Entry),
    /// A part for a colleague, let in where someone fills in.
    Part(Part),
    /// Set aside, whole: its errors are among [`Reading::problems`].
    SetAside,
}

/// What was set aside, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetAside<'a> {
    /// As found.
    pub received: &'a Received,
    /// Its errors.
    pub problems: Vec<&'a Problem>,
}

impl Reading {
    /// The submissions that were let in, by their first row.
    pub fn submissions(&self) -> impl Iterator<Item = &Entry> {
        self.received.iter().filter_map(|received| match &received.outcome {
            Outcome::Submission(entry) => Some(entry),
            Outcome::Part(_) | Outcome::SetAside => None,
        })
    }

    /// The parts that were let in.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.received.iter().filter_map(|received| match &received.outcome {
            Outcome::Part(part) => Some(part),
            Outcome::Submission(_) | Outcome::SetAside => None,
        })
    }

    /// What was set aside, each with its errors.
    pub fn set_aside(&self) -> Vec<SetAside<'_>> {
        let set_aside = self.received.iter().enumerate().filter(|(_, received)| received.outcome == Outcome::SetAside);
        set_aside.map(|(index, received)| SetAside { received, problems: self.problems_of(index).collect() }).collect()
    }

    /// The problems of one submission, by its place in [`Reading::received`].
    pub fn problems_of(&self, received: usize) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.submission == Some(received))
    }
}

/// Reads a file for merging: a part for a colleague is set aside. Never fails: what cannot be read is told.
pub fn read(file: &str, bytes: &[u8], editions: &Editions, now: Timestamp) -> Reading {
    InTurns::under(file, bytes, editions, now, Parts::SetAside).to_end()
}

/// Reads a file for someone who fills in: a part for a colleague is let in, by all rules but `question-missing`.
pub fn read_to_fill_in(file: &str, bytes: &[u8], editions: &Editions, now: Timestamp) -> Reading {
    InTurns::under(file, bytes, editions, now, Parts::LetIn).to_end()
}

/// What reading is, in one go or in turns: it rests where `pace` says.
pub(super) async fn read_under(
    file: &str,
    bytes: &[u8],
    editions: &Editions,
    now: Timestamp,
    parts: Parts,
    pace: Rc<Pace>,
) -> Reading {
    let circumstances = Circumstances { editions, now, parts, pace: &pace };
    let file = FileName::new(file);
    let decoded = match decode(bytes) {
        Ok(decoded) => decoded,
        Err(kind) => {
            let problem = Problem::of_file(Place::file(&file), kind);
            return Reading { file, received: Vec::new(), problems: vec![problem] };
        }
    };
    let mut found = repaired(&decoded.text, circumstances).await;
    // An error of the file stands alone.
    if let Some(encoding) = decoded.encoding
        && !found.has_file_error
    {
        found.tell(Place::DROP, Kind::OtherEncoding { encoding });
    }
    let mut problems = found.problems;
    problems.retain(|problem| !found.has_file_error || problem.severity() == Severity::Error);
    for problem in &mut problems {
        problem.place.file = Some(file.clone());
    }
    Problem::sort(&mut problems);
    Reading { file, received: found.received, problems }
}

/// Refuses a file by its size, before it is read (`too-large`; the page's limit, not the command's).
pub fn refuse_by_size(file: &str, bytes: u64) -> Option<Reading> {
    let file = FileName::new(file);
    let problem = (bytes > SIZE_LIMIT).then(|| Problem::of_file(Place::file(&file), Kind::TooLarge { bytes }))?;
    Some(Reading { file, received: Vec::new(), problems: vec![problem] })
}

/// Refuses a drop by the number of its files, before any is read (`too-many-files`; the page's limit, not the command's).
pub fn refuse_by_count(count: usize) -> Option<Problem> {
    (count > COUNT_LIMIT).then(|| Problem::of_file(Place::DROP, Kind::TooManyFiles { count }))
}
