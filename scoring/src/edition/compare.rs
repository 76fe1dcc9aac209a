//! What changed from one edition to another, question by question: for who makes the next one, and for who fills it in.

mod lists;
mod part;

pub use self::part::{Part, PartChange};

use self::lists::{fields_of_head, fields_of_question};
use super::{Edition, Question};
use crate::id::{EditionId, MunicipalityCode};

/// What changed from an edition to another one. Lists stand in the order of the new edition, with what it dropped after it in the order
/// of the old one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// The edition that is compared with.
    pub old: EditionId,
    /// The edition that is compared.
    pub new: EditionId,
    /// Of the edition itself: title, region, dates, labels, recipients. What is the same is not in it.
    pub head: Vec<PartChange>,
    /// The questions. Of editions that follow on each other, a question is the one that it `continues`; of others, that of the same id.
    pub questions: Vec<Compared>,
    /// The municipalities, by code.
    pub municipalities: Vec<Compared>,
    /// The themes, by id.
    pub themes: Vec<Compared>,
    /// The roles that answer, by id.
    pub answerers: Vec<Compared>,
    /// The sources, by id.
    pub sources: Vec<Compared>,
    /// The offerings, by id.
    pub offerings: Vec<Compared>,
    /// The contacts, by id.
    pub contacts: Vec<Compared>,
    /// The hints, by their text.
    pub hints: Vec<Compared>,
}

/// One thing of a list in two editions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compared {
    /// Its id or code, in the new edition where it has it; of a hint, nothing.
    pub id: String,
    /// Its id in the old edition, where that is another one.
    pub was: Option<String>,
    /// By what people know it: the text of a question or hint, the name of a municipality, a title.
    pub title: String,
    /// What became of it.
    pub fate: Fate,
}

/// What became of something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fate {
    /// Only the new edition has it.
    Added,
    /// Only the old edition has it.
    Dropped,
    /// A municipality that went into another one: that one's code.
    Merged(MunicipalityCode),
    /// Nothing of it changed.
    Same,
    /// What changed of it; never empty.
    Changed(Vec<PartChange>),
}

impl Comparison {
    /// The lists, each with its name in the edition file.
    pub fn lists(&self) -> [(&'static str, &[Compared]); 8] {
        [
            ("questions", &self.questions),
            ("themes", &self.themes),
            ("municipalities", &self.municipalities),
            ("answerers", &self.answerers),
            ("sources", &self.sources),
            ("offerings", &self.offerings),
            ("contacts", &self.contacts),
            ("hints", &self.hints),
        ]
    }

    /// Whether nothing changed but, perhaps, the id.
    pub fn is_same(&self) -> bool {
        let is_same = |compared: &Compared| compared.fate == Fate::Same && compared.was.is_none();
        self.head.is_empty() && self.lists().iter().all(|(_, list)| list.iter().all(is_same))
    }
}

/// What changed from `old` to `new`.
pub fn compare(old: &Edition, new: &Edition) -> Comparison {
    Comparison {
        old: old.id().clone(),
        new: new.id().clone(),
        head: part::changes(fields_of_head(old), fields_of_head(new)),
        questions: questions(old, new),
        municipalities: lists::municipalities(old, new),
        themes: lists::themes(old, new),
        answerers: lists::answerers(old, new),
        sources: lists::sources(old, new),
        offerings: lists::offerings(old, new),
        contacts: lists::contacts(old, new),
        hints: lists::hints(old, new),
    }
}

fn questions(old: &Edition, new: &Edition) -> Vec<Compared> {
    let follows = new.previous() == Some(old.id());
    let before = |question: &Question| {
        let id = if follows { question.continues.as_ref() } else { Some(&question.id) };
        id.and_then(|id| old.question(id.as_str()))
    };
    let mut compared = Vec::new();
    let mut gone_on = Vec::new();
    for question in new.questions() {
        let earlier = before(question);
        gone_on.extend(earlier.map(|earlier| &earlier.id));
        compared.push(Compared {
            id: question.id.to_string(),
            was: earlier.map(|earlier| earlier.id.to_string()).filter(|id| id != question.id.as_str()),
            title: question.text.clone(),
            fate: earlier.map_or(Fate::Added, |earlier| {
                Fate::of(part::changes(fields_of_question(earlier), fields_of_question(question)))
            }),
        });
    }
    for question in old.questions().iter().filter(|question| !gone_on.contains(&&question.id)) {
        let (id, title) = (question.id.to_string(), question.text.clone());
        compared.push(Compared { id, was: None, title, fate: Fate::Dropped });
    }
    compared
}

impl Fate {
    fn of(changes: Vec<PartChange>) -> Self {
        if changes.is_empty() { Self::Same } else { Self::Changed(changes) }
    }

    /// The name in `--json`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Dropped => "dropped",
            Self::Merged(_) => "merged",
            Self::Same => "same",
            Self::Changed(_) => "changed",
        }
    }
}
