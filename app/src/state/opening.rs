//! Opening a file beside the drafts on this machine: what it is, and what it brings. Nothing is taken in here; see [`Offer::take_in`].

mod offer;
mod saved_draft;

pub(crate) use self::offer::{Offer, Original, What};
use crate::browser::clock;
use crate::browser::files::Chosen;
use crate::browser::load;
use crate::page::DraftKey;
use crate::state::earlier::Earlier;
use crate::state::examples;
use crate::texts::open;
use scoring::exchange::{self, Outcome, Reading};
use scoring::problem::Severity;
use scoring::{Change, Draft, DraftAnswer, Edition, Editions, MunicipalityCode, QuestionId, Submission};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What came of a file, or of one draft in it.
#[derive(Clone)]
pub(crate) enum Opened {
    /// It brings something.
    Offer(Offer),
    /// Nothing of it can be taken in.
    Refused {
        /// The file's name.
        file: String,
        /// Why, and what to do; each with row and column where it has them.
        problems: Vec<String>,
        /// A draft that this version cannot read, to save again as it is.
        original: Option<Original>,
    },
}

/// Opens a file.
pub(crate) async fn open(chosen: &Chosen, editions: &Editions) -> Vec<Opened> {
    let file = chosen.name();
    if let Some(reading) = exchange::refuse_by_size(&file, chosen.size()) {
        return vec![refused(&reading, None)];
    }
    let Some(bytes) = chosen.bytes().await else {
        return vec![Opened::Refused { file, problems: vec![open::UNREADABLE.to_owned()], original: None }];
    };
    if saved_draft::may_be(&file, &bytes) {
        return saved_draft::open(&file, bytes, editions).await;
    }
    let reading = exchange::read_to_fill_in(&file, &bytes, editions, clock::now());
    of_reading(reading, editions).await
}

/// What a CSV file brings.
async fn of_reading(reading: Reading, editions: &Editions) -> Vec<Opened> {
    let file = reading.file.to_string();
    if reading.received.is_empty() {
        return vec![refused(&reading, None)];
    }
    let senders: BTreeSet<String> =
        reading.received.iter().map(|received| received.municipality.trim().to_ascii_uppercase()).collect();
    if senders.len() > 1 {
        return vec![Opened::Refused { file, problems: vec![open::several(senders.len())], original: None }];
    }
    let mut opened = Vec::new();
    for (place, received) in reading.received.iter().enumerate() {
        let remarks = remarks(&reading, place);
        opened.push(match &received.outcome {
            Outcome::SetAside => refused(&reading, Some(place)),
            Outcome::Submission(entry) => of_submission(&file, entry.submission(), remarks, editions).await,
            Outcome::Part(part) => {
                let answers: Vec<(QuestionId, DraftAnswer)> = part
                    .answers()
                    .map(|(question, response)| (question.id.clone(), response.as_draft().clone()))
                    .collect();
                let asked = answers.iter().map(|(question, _)| question.clone()).collect();
                match base(part.edition(), &part.municipality().code).await {
                    Some(base) => Opened::Offer(Offer {
                        file: file.clone(),
                        what: What::Part(asked),
                        made: Some(part.filled_at()),
                        remarks,
                        base,
                        incoming: answers,
                        stamps: BTreeMap::new(),
                        others: Vec::new(),
                        broken: Vec::new(),
                        original: None,
                    }),
                    None => refused(&reading, Some(place)),
                }
            }
        });
    }
    opened
}

/// A whole submission: of an edition that a later one of this site continues it is last year's, otherwise it can become the draft.
async fn of_submission(file: &str, submission: &Submission, remarks: Vec<String>, editions: &Editions) -> Opened {
    let (edition, code) = (submission.edition(), &submission.municipality().code);
    let later = editions
        .iter()
        .filter_map(|newer| Some((newer, Change::continued(newer, edition, editions)?)))
        .max_by(|(one, _), (other, _)| one.id().cmp(other.id()));
    let of = later.as_ref().map_or(edition, |(newer, _)| newer);
    let Some(base) = base(of, code).await else {
        let problems = vec![open::no_longer(&submission.municipality().name, of.id().as_str())];
        return Opened::Refused { file: file.to_owned(), problems, original: None };
    };
    let (what, incoming) = if let Some((_, pairs)) = later {
        (What::Earlier(Earlier::of(submission, &pairs)), Vec::new())
    } else {
        let own = submission.answers();
        let own = own.map(|(question, response)| (question.id.clone(), response.as_draft().clone()));
        (What::Whole, own.collect())
    };
    Opened::Offer(Offer {
        file: file.to_owned(),
        what,
        made: Some(submission.filled_at()),
        remarks,
        base,
        incoming,
        stamps: BTreeMap::new(),
        others: Vec::new(),
        broken: Vec::new(),
        original: None,
    })
}

/// What lies under the stored answers of a municipality; `None` for one that the edition does not have.
async fn base(edition: &Arc<Edition>, municipality: &MunicipalityCode) -> Option<Draft> {
    let draft = Draft::new(Arc::clone(edition), municipality)?;
    if !edition.is_example() {
        return Some(draft);
    }
    // Without them, what was invented gives way to what is in the file all the same.
    Some(match load::json(&examples::path(edition.id())).await {
        Ok(invented) => examples::filled_in(draft, &invented),
        Err(_) => draft,
    })
}

/// The draft of a base.
fn key_of(base: &Draft) -> DraftKey {
    DraftKey { edition: base.edition().id().clone(), municipality: base.municipality().code.clone() }
}

/// Why nothing is taken in: what is told of the file, and of one submission of it.
fn refused(reading: &Reading, place: Option<usize>) -> Opened {
    let problems = reading.problems.iter();
    let own = problems.filter(|problem| {
        problem.severity() == Severity::Error && (problem.submission.is_none() || problem.submission == place)
    });
    Opened::Refused { file: reading.file.to_string(), problems: own.map(ToString::to_string).collect(), original: None }
}

/// What should be known of a submission that can be taken in, and of its file.
fn remarks(reading: &Reading, place: usize) -> Vec<String> {
    let own = reading.problems.iter().filter(|problem| {
        problem.severity() == Severity::Warning && (problem.submission.is_none() || problem.submission == Some(place))
    });
    own.map(ToString::to_string).collect()
}
