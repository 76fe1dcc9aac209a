//! The lists of two editions, beside each other.

use super::part::{self, Part, Values};
use super::{Compared, Fate};
use crate::answer::Level;
use crate::edition::{Bound, Edition, Ground, Hint, Question};
use crate::id::ReferenceId;

pub(super) fn fields_of_head(edition: &Edition) -> Values {
    vec![
        (Part::Title, edition.title().to_owned()),
        (Part::Region, edition.region().to_owned()),
        (Part::Opens, edition.opens().to_string()),
        (Part::Closes, edition.closes().to_string()),
        (Part::Label, edition.label().as_str().to_owned()),
        (Part::NamelessLabel, edition.nameless_label().as_str().to_owned()),
        (Part::Recipients, edition.recipients().join(", ")),
    ]
}

pub(super) fn fields_of_question(question: &Question) -> Values {
    let mut values = vec![
        (Part::Theme, question.theme.to_string()),
        (Part::Text, question.text.clone()),
        (Part::Why, question.why.clone()),
    ];
    values.extend(Level::ALL.map(|level| (Part::Level(level), question.level_text(level).to_owned())));
    values.extend([
        (Part::Norm, question.norm.level().to_string()),
        (Part::Ground, ground(question.ground).to_owned()),
        (Part::NotApplicable, question.not_applicable.to_string()),
        (Part::Action, question.action.clone()),
        (Part::Answerer, question.answerer.to_string()),
        (Part::Sources, ids(&question.sources)),
        (Part::Offerings, ids(&question.offerings)),
    ]);
    values
}

const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Law => "law",
        Ground::Bio2 => "bio2",
        Ground::Guidance => "guidance",
        Ground::Proposal => "proposal",
    }
}

fn ids(ids: &[ReferenceId]) -> String {
    ids.iter().map(ReferenceId::as_str).collect::<Vec<&str>>().join(", ")
}

/// Something of a list: its id, its title and its parts.
struct Listed {
    id: String,
    title: String,
    values: Values,
}

impl Listed {
    fn new(id: &impl ToString, title: &str, values: Values) -> Self {
        Self { id: id.to_string(), title: title.to_owned(), values }
    }
}

/// Beside each other by id; ids that differ in case only are the same.
fn beside(old: Vec<Listed>, new: Vec<Listed>) -> Vec<Compared> {
    let mut left = old;
    let mut compared = Vec::new();
    for Listed { id, title, values } in new {
        let earlier =
            left.iter().position(|earlier| earlier.id.eq_ignore_ascii_case(&id)).map(|place| left.remove(place));
        let was = earlier.as_ref().map(|earlier| earlier.id.clone()).filter(|was| *was != id);
        let fate = earlier.map_or(Fate::Added, |earlier| Fate::of(part::changes(earlier.values, values)));
        compared.push(Compared { id, was, title, fate });
    }
    let dropped = |Listed { id, title, .. }| Compared { id, was: None, title, fate: Fate::Dropped };
    compared.extend(left.into_iter().map(dropped));
    compared
}

pub(super) fn municipalities(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let municipalities = edition.municipalities().iter().map(|municipality| {
            let tile = municipality.tile;
            let values = vec![
                (Part::Name, municipality.name.clone()),
                (Part::Short, municipality.short.clone()),
                (Part::Tile, format!("[{}, {}]", tile.row, tile.column)),
            ];
            Listed::new(&municipality.code, &municipality.name, values)
        });
        municipalities.collect()
    };
    let mut compared = beside(listed(old), listed(new));
    for dropped in compared.iter_mut().filter(|compared| compared.fate == Fate::Dropped) {
        if let Some((_, into)) = new.successor(&dropped.id) {
            dropped.fate = Fate::Merged(into.code.clone());
        }
    }
    compared
}

pub(super) fn themes(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let themes = edition.themes().iter().map(|theme| {
            let values = vec![(Part::Title, theme.title.clone()), (Part::Purpose, theme.purpose.clone())];
            Listed::new(&theme.id, &theme.title, values)
        });
        themes.collect()
    };
    beside(listed(old), listed(new))
}

pub(super) fn answerers(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let answerers = edition
            .answerers()
            .iter()
            .map(|answerer| Listed::new(&answerer.id, &answerer.title, vec![(Part::Title, answerer.title.clone())]));
        answerers.collect()
    };
    beside(listed(old), listed(new))
}

pub(super) fn sources(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let sources = edition.sources().iter().map(|source| {
            let values = vec![
                (Part::Title, source.title.clone()),
                (Part::Reference, source.reference.clone()),
                (Part::Url, source.url.clone().unwrap_or_default()),
            ];
            Listed::new(&source.id, &source.title, values)
        });
        sources.collect()
    };
    beside(listed(old), listed(new))
}

pub(super) fn offerings(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let offerings = edition.offerings().iter().map(|offering| {
            let values = vec![
                (Part::Title, offering.title.clone()),
                (Part::Summary, offering.summary.clone()),
                (Part::Url, offering.url.clone().unwrap_or_default()),
            ];
            Listed::new(&offering.id, &offering.title, values)
        });
        offerings.collect()
    };
    beside(listed(old), listed(new))
}

pub(super) fn contacts(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let contacts = edition.contacts().iter().map(|contact| {
            let values = vec![(Part::Title, contact.title.clone()), (Part::Text, contact.text.clone())];
            Listed::new(&contact.id, &contact.title, values)
        });
        contacts.collect()
    };
    beside(listed(old), listed(new))
}

/// A hint has no id: it is known by its text.
pub(super) fn hints(old: &Edition, new: &Edition) -> Vec<Compared> {
    let listed = |edition: &Edition| {
        let hints = edition.hints().iter();
        hints.map(|hint| Listed::new(&hint.text, &hint.text, vec![(Part::When, when(hint))])).collect()
    };
    let compared = beside(listed(old), listed(new)).into_iter();
    compared.map(|hint| Compared { id: String::new(), was: None, ..hint }).collect()
}

fn when(hint: &Hint) -> String {
    let conditions = hint.when.iter().map(|condition| match condition.bound {
        Bound::AtLeast(level) => format!("{} at_least {level}", condition.question),
        Bound::AtMost(level) => format!("{} at_most {level}", condition.question),
    });
    conditions.collect::<Vec<String>>().join(", ")
}
