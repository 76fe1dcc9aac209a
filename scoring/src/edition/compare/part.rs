//! A part of something in an edition, before and after.

use std::borrow::Cow;

use crate::answer::Level;

/// A part of an edition or of something in it: a field of the edition file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A title.
    Title,
    /// The region's name.
    Region,
    /// The first day.
    Opens,
    /// The last day.
    Closes,
    /// The handling label.
    Label,
    /// The handling label of what is made without names.
    NamelessLabel,
    /// The keys to encrypt for.
    Recipients,
    /// A municipality's name.
    Name,
    /// A municipality's short name.
    Short,
    /// A municipality's place on the map.
    Tile,
    /// What a theme is for.
    Purpose,
    /// The theme of a question.
    Theme,
    /// The text of a question, contact or hint.
    Text,
    /// Why a question matters.
    Why,
    /// The sentence of a level.
    Level(Level),
    /// The norm.
    Norm,
    /// The ground of the norm.
    Ground,
    /// Whether *niet van toepassing* is allowed.
    NotApplicable,
    /// The action to the norm.
    Action,
    /// The role that answers.
    Answerer,
    /// The sources of a question.
    Sources,
    /// The offerings for a question.
    Offerings,
    /// Where in a source.
    Reference,
    /// Where something can be read.
    Url,
    /// What an offering is.
    Summary,
    /// The conditions of a hint.
    When,
}

impl Part {
    /// The field of the edition file, `levels[2]` for one.
    pub fn name(self) -> Cow<'static, str> {
        let name = match self {
            Self::Title => "title",
            Self::Region => "region",
            Self::Opens => "opens",
            Self::Closes => "closes",
            Self::Label => "label",
            Self::NamelessLabel => "nameless_label",
            Self::Recipients => "recipients",
            Self::Name => "name",
            Self::Short => "short",
            Self::Tile => "tile",
            Self::Purpose => "purpose",
            Self::Theme => "theme",
            Self::Text => "text",
            Self::Why => "why",
            Self::Level(level) => return Cow::Owned(format!("levels[{level}]")),
            Self::Norm => "norm",
            Self::Ground => "ground",
            Self::NotApplicable => "not_applicable",
            Self::Action => "action",
            Self::Answerer => "answerer",
            Self::Sources => "sources",
            Self::Offerings => "offerings",
            Self::Reference => "reference",
            Self::Url => "url",
            Self::Summary => "summary",
            Self::When => "when",
        };
        Cow::Borrowed(name)
    }
}

/// A part that is not what it was. Both values as the edition file has them; the items of a list with a comma between them, and nothing
/// where it is left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PartChange {
    /// Which part.
    pub part: Part,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

/// The value of each part of something. Of one kind of thing, always the same parts.
pub(super) type Values = Vec<(Part, String)>;

/// The parts that differ.
pub(super) fn changes(before: Values, after: Values) -> Vec<PartChange> {
    let pairs = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    pairs.map(|((part, before), (_, after))| PartChange { part, before, after }).collect()
}
