//! A conflict as the page lays it out: the proposed submission first, and only what differs.

use scoring::merge::{Conflict, Contrast, Entry, Sender};
use scoring::model::{Model, Status, SubmissionReport};
use scoring::score::{Coverage, Temperature};
use scoring::{Choice, Response, Support};

/// Several submissions of one municipality for one edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Dispute {
    /// Whose they are.
    pub(super) sender: Sender,
    /// The municipality's name.
    pub(super) municipality: String,
    /// How many questions the edition has.
    pub(super) questions: usize,
    /// How many submissions differ.
    pub(super) count: usize,
    /// The submissions, the proposed one first; of many the first few.
    pub(super) rivals: Vec<Rival>,
    /// What differs, in the edition's order.
    pub(super) differences: Vec<Difference>,
}

/// One of the submissions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rival {
    /// The submission.
    pub(super) entry: Entry,
    /// The file it came from; the first of them where several hold the same answers.
    pub(super) file: String,
    /// Whether another of the submissions came from a file of that name.
    pub(super) shares_name: bool,
    /// How much it answers.
    pub(super) coverage: Coverage,
    /// By how many answers it has fewer than the one with the most.
    pub(super) fewer: usize,
    /// The municipality's temperature by this one, in whole degrees.
    pub(super) temperature: Option<u8>,
    /// The region's temperature if this one counts, in whole degrees.
    pub(super) region: Option<u8>,
    /// For the proposed one: whether none is newer.
    pub(super) proposal: Option<Proposal>,
}

/// Why a submission is proposed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Proposal {
    /// None is newer.
    Newest,
    /// Newer ones have a wrong fingerprint or a date in the future.
    NewestSound,
}

/// A question on which the submissions differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Difference {
    /// The question's id.
    pub(super) question: String,
    /// The question.
    pub(super) text: String,
    /// What each says, in the order of the submissions. What is the same in all is `None`, save the answer itself.
    pub(super) sides: Vec<Side>,
}

/// What one submission says to a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Side {
    /// The answer, always.
    pub(super) choice: Choice,
    /// By how much this answer alone would change the temperature of the proposed submission; `None` where it has that answer itself, or
    /// there is no temperature.
    pub(super) effect: Option<scoring::Difference>,
    /// *Ondersteuning*, where it differs.
    pub(super) support: Option<Support>,
    /// *Toelichting*, where it differs.
    pub(super) note: Option<String>,
    /// *Ingevuld door*, where it differs.
    pub(super) answered_by: Option<String>,
}

impl Dispute {
    /// The first `conflicts` conflicts, settled or not, by edition and municipality; of each the first `rivals` submissions, and as many
    /// more as it takes to show the one that was chosen.
    pub(super) fn first(model: &Model, conflicts: usize, rivals: usize) -> Vec<Self> {
        model.collection.conflicts().take(conflicts).map(|conflict| Self::new(model, conflict, rivals)).collect()
    }

    fn new(model: &Model, conflict: Conflict<'_>, shown: usize) -> Self {
        let count = conflict.entries().len();
        let sender = conflict.sender();
        let counting = model.decided.get(&sender);
        let chosen = conflict.entries().iter().rposition(|entry| Some(entry) == counting).unwrap_or_default();
        let region = model.region(sender.0.as_str());
        let conflict = conflict.last(shown.max(count - chosen));
        let newest = conflict.entries().iter().map(|entry| entry.submission().filled_at()).max();
        let most = conflict.answered().into_iter().max().unwrap_or_default();
        let proposed = conflict.proposed();
        let mut rivals: Vec<Rival> = conflict
            .entries()
            .iter()
            .rev()
            .map(|entry| {
                let score = entry.submission().score();
                let is_newest = Some(entry.submission().filled_at()) == newest;
                Rival {
                    entry: entry.clone(),
                    file: file_of(model, entry),
                    shares_name: false,
                    coverage: score.coverage,
                    fewer: most.saturating_sub(score.coverage.answered()),
                    temperature: score.temperature.map(Temperature::shown),
                    region: region
                        .and_then(|region| region.total.mean_with(&sender.1, score.temperature))
                        .map(Temperature::shown),
                    proposal: (entry == proposed).then_some(if is_newest {
                        Proposal::Newest
                    } else {
                        Proposal::NewestSound
                    }),
                }
            })
            .collect();
        let names: Vec<String> = rivals.iter().map(|rival| rival.file.clone()).collect();
        for rival in &mut rivals {
            rival.shares_name = names.iter().filter(|name| **name == rival.file).count() > 1;
        }
        let submission = proposed.submission();
        Self {
            sender,
            count,
            municipality: submission.municipality().name.clone(),
            questions: submission.edition().questions().len(),
            rivals,
            differences: conflict.contrasts().iter().map(Difference::new).collect(),
        }
    }

    /// Which of the submissions someone chose: its place in [`Self::rivals`].
    pub(super) fn chosen(&self, model: &Model) -> Option<usize> {
        let settled = model.submissions.iter().any(|line| line.status == Status::Accepted && is_of(line, &self.sender));
        let counts = model.decided.get(&self.sender).filter(|_| settled)?;
        self.rivals.iter().position(|rival| rival.entry == *counts)
    }
}

fn is_of(line: &SubmissionReport, sender: &Sender) -> bool {
    line.entry.as_ref().is_some_and(|entry| entry.sender() == *sender)
}

/// The file of an entry: that of the line that stands for its answers.
fn file_of(model: &Model, entry: &Entry) -> String {
    let stands = model.submissions.iter().find(|line| {
        line.status != Status::Duplicate
            && line.entry.as_ref().is_some_and(|other| {
                other.sender() == entry.sender() && other.submission().responses() == entry.submission().responses()
            })
    });
    stands.map(|line| model.files[line.file].file.to_string()).unwrap_or_default()
}

impl Difference {
    fn new(contrast: &Contrast<'_>) -> Self {
        let responses = &contrast.responses;
        let support = differs(responses, Response::support);
        let note = differs(responses, Response::note);
        let answered_by = differs(responses, Response::answered_by);
        let proposed = responses.last().map(|response| response.choice());
        let side = |(response, effect): (&&Response, &Option<scoring::Difference>)| Side {
            choice: response.choice(),
            effect: effect.filter(|_| Some(response.choice()) != proposed),
            support: support.then(|| response.support()),
            note: note.then(|| response.note().as_str().to_owned()),
            answered_by: answered_by.then(|| response.answered_by().as_str().to_owned()),
        };
        Self {
            question: contrast.question.id.to_string(),
            text: contrast.question.text.clone(),
            // As the submissions: the proposed one first.
            sides: responses.iter().zip(&contrast.effects).rev().map(side).collect(),
        }
    }
}

fn differs<'a, T: PartialEq>(responses: &[&'a Response], part: impl Fn(&'a Response) -> T) -> bool {
    responses.windows(2).any(|pair| part(pair[0]) != part(pair[1]))
}

#[cfg(test)]
mod tests;
