//! The example editions with their submissions.

use std::sync::Arc;

use scoring::edition::{Edition, EditionProblems, Hint, Question};
use scoring::merge::Entry;
use scoring::{Choice, MunicipalityCode};

use super::answers::{Character, fill_in, go_on, moment};
use super::edition_file::{Example, text};
use super::random::Random;
use super::region;

/// Every so many questions one is new in 2026.
const NEW_EVERY: usize = 12;
/// Every so many questions the norm of 2025 was one level lower, where it could be.
const RAISED_EVERY: usize = 7;

/// What `thermometer sample` makes.
pub(super) struct Examples {
    /// File names and texts.
    pub(super) editions: Vec<(String, String)>,
    /// For each of the editions its submissions, by code.
    pub(super) submissions: Vec<Vec<Entry>>,
}

impl Examples {
    /// # Errors
    /// When the editions made have problems, which those of the source do not explain.
    pub(super) fn new(source: &Edition, seed: u64) -> Result<Self, EditionProblems> {
        let (older_text, newer_text) = (edition_2025(source), edition_2026(source));
        let older = Arc::new(Edition::read(older_text.as_bytes())?);
        let newer = Arc::new(Edition::read(newer_text.as_bytes())?);
        let mut random = Random::new(seed);
        let mut submissions = [Vec::new(), Vec::new()];
        for (index, municipality) in newer.municipalities().iter().enumerate() {
            let character = Character::of(index, &mut random);
            let before = answer(&older, &municipality.code, &character, None, &mut random);
            let after = answer(&newer, &municipality.code, &character, before.as_ref(), &mut random);
            submissions[0].extend(before);
            submissions[1].extend(after);
        }
        let name = |edition: &Edition| format!("{}.json", edition.id());
        let editions = vec![(name(&older), older_text), (name(&newer), newer_text)];
        Ok(Self { editions, submissions: submissions.into() })
    }
}

/// One submission; `None` cannot be for a municipality of the edition.
fn answer(
    edition: &Arc<Edition>,
    code: &MunicipalityCode,
    character: &Character,
    before: Option<&Entry>,
    random: &mut Random,
) -> Option<Entry> {
    let mut draft = scoring::Draft::new(Arc::clone(edition), code)?;
    for question in edition.questions() {
        let earlier = before.zip(question.continues.as_ref()).and_then(|(entry, old)| {
            let position = entry.submission().edition().position(old.as_str())?;
            Some(entry.submission().responses()[position].choice())
        });
        let answer = match earlier {
            Some(Choice::Level(level)) => go_on(edition, question, character, level, random),
            _ => fill_in(edition, question, character, random),
        };
        if let Some(slot) = draft.answer_mut(&question.id) {
            *slot = answer;
        }
    }
    Some(Entry::new(draft.submit(moment(edition.opens(), random))))
}

fn edition_2026(source: &Edition) -> String {
    let questions = source.questions().iter().enumerate();
    let questions = questions
        .map(|(index, question)| {
            (question, question.norm.get(), (!is_new(source, index)).then(|| question.id.as_str()))
        })
        .collect();
    edition(source, "voorbeeld-2026", "Cyberthermometer 2026, voorbeeld", (2026, Some("voorbeeld-2025")), questions)
}

fn edition_2025(source: &Edition) -> String {
    let norm = |index: usize, question: &Question| match question.norm.get() {
        norm if norm > 1 && index % RAISED_EVERY == RAISED_EVERY - 1 => norm - 1,
        norm => norm,
    };
    let questions = source.questions().iter().enumerate();
    let questions = questions
        .filter(|(index, _)| !is_new(source, *index))
        .map(|(index, question)| (question, norm(index, question), None))
        .collect();
    edition(source, "voorbeeld-2025", "Cyberthermometer 2025, voorbeeld", (2025, None), questions)
}

/// Whether a question is new in 2026. The first question of a theme never is, so that no theme of 2025 is empty.
fn is_new(source: &Edition, index: usize) -> bool {
    let theme = &source.questions()[index].theme;
    let is_first = source.questions()[..index].iter().all(|question| question.theme != *theme);
    index % NEW_EVERY == NEW_EVERY - 1 && !is_first
}

fn edition(
    source: &Edition,
    id: &str,
    title: &str,
    (year, previous): (u16, Option<&str>),
    questions: Vec<(&Question, u8, Option<&str>)>,
) -> String {
    let has = |hint: &&Hint| {
        let asked = |id: &scoring::QuestionId| questions.iter().any(|(question, _, _)| question.id == *id);
        hint.when.iter().all(|condition| asked(&condition.question))
    };
    let day =
        |date: scoring::Date, years: u16| format!("{:04}-{:02}-{:02}", year + years, date.month(), date.day().min(28));
    let former = region::former();
    let example = Example {
        id,
        title,
        region: "voorbeeldregio",
        opens: day(source.opens(), 0),
        closes: day(source.closes(), source.closes().year().saturating_sub(source.opens().year())),
        previous,
        municipalities: &region::municipalities(),
        former: &former,
        hints: source.hints().iter().filter(has).collect(),
        questions,
        contact: (
            "Dit zijn voorbeeldgegevens",
            "De gemeenten en hun antwoorden zijn verzonnen. Stuur een voorbeeldbestand nergens heen.",
        ),
    };
    text(source, &example)
}
