//! Writing an edition file, in the shape and order in which people write it.

use scoring::edition::{Bound, Edition, FormerMunicipality, Ground, Hint, Municipality, Question};
use serde::Serialize;

/// What differs from the edition that an example is made from.
pub(super) struct Example<'e> {
    pub(super) id: &'e str,
    pub(super) title: &'e str,
    pub(super) region: &'e str,
    pub(super) opens: String,
    pub(super) closes: String,
    pub(super) previous: Option<&'e str>,
    pub(super) municipalities: &'e [Municipality],
    pub(super) former: &'e FormerMunicipality,
    /// Questions with the level of their norm and what they continue.
    pub(super) questions: Vec<(&'e Question, u8, Option<&'e str>)>,
    pub(super) hints: Vec<&'e Hint>,
    /// The title and the text of what stands where an edition says where to send files.
    pub(super) contact: (&'e str, &'e str),
}

#[derive(Serialize)]
struct EditionOut<'e> {
    id: &'e str,
    title: &'e str,
    region: &'e str,
    opens: &'e str,
    closes: &'e str,
    previous: Option<&'e str>,
    label: &'e str,
    nameless_label: &'e str,
    recipients: [&'e str; 0],
    municipalities: Vec<MunicipalityOut<'e>>,
    former_municipalities: [FormerOut<'e>; 1],
    themes: Vec<ThemeOut<'e>>,
    questions: Vec<QuestionOut<'e>>,
    answerers: Vec<AnswererOut<'e>>,
    sources: Vec<SourceOut<'e>>,
    offerings: Vec<OfferingOut<'e>>,
    contacts: [ContactOut<'e>; 1],
    hints: Vec<HintOut<'e>>,
}

#[derive(Serialize)]
struct MunicipalityOut<'e> {
    code: &'e str,
    name: &'e str,
    short: &'e str,
    tile: [u8; 2],
}

#[derive(Serialize)]
struct FormerOut<'e> {
    code: &'e str,
    name: &'e str,
    successor: &'e str,
}

#[derive(Serialize)]
struct ThemeOut<'e> {
    id: &'e str,
    title: &'e str,
    purpose: &'e str,
}

#[derive(Serialize)]
struct QuestionOut<'e> {
    id: &'e str,
    theme: &'e str,
    text: &'e str,
    why: &'e str,
    levels: &'e [String; 5],
    norm: u8,
    ground: &'static str,
    not_applicable: bool,
    action: &'e str,
    answerer: &'e str,
    sources: Vec<&'e str>,
    offerings: Vec<&'e str>,
    continues: Option<&'e str>,
}

#[derive(Serialize)]
struct AnswererOut<'e> {
    id: &'e str,
    title: &'e str,
}

#[derive(Serialize)]
struct SourceOut<'e> {
    id: &'e str,
    title: &'e str,
    reference: &'e str,
    url: Option<&'e str>,
}

#[derive(Serialize)]
struct OfferingOut<'e> {
    id: &'e str,
    title: &'e str,
    summary: &'e str,
    url: Option<&'e str>,
}

#[derive(Serialize)]
struct ContactOut<'e> {
    id: &'e str,
    title: &'e str,
    text: &'e str,
}

#[derive(Serialize)]
struct HintOut<'e> {
    when: Vec<ConditionOut<'e>>,
    text: &'e str,
}

#[derive(Serialize)]
struct ConditionOut<'e> {
    question: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<u8>,
}

/// The file of an example, ended by a line end. Its label is `TLP:CLEAR`: everything in it is invented.
pub(super) fn text(source: &Edition, example: &Example<'_>) -> String {
    let out = EditionOut {
        id: example.id,
        title: example.title,
        region: example.region,
        opens: &example.opens,
        closes: &example.closes,
        previous: example.previous,
        label: scoring::Label::Clear.as_str(),
        nameless_label: scoring::Label::Clear.as_str(),
        recipients: [],
        municipalities: example.municipalities.iter().map(municipality).collect(),
        former_municipalities: [FormerOut {
            code: example.former.code.as_str(),
            name: &example.former.name,
            successor: example.former.successor.as_str(),
        }],
        themes: source
            .themes()
            .iter()
            .map(|theme| ThemeOut { id: theme.id.as_str(), title: &theme.title, purpose: &theme.purpose })
            .collect(),
        questions: example
            .questions
            .iter()
            .map(|(question, norm, continues)| asked(question, *norm, *continues))
            .collect(),
        answerers: source
            .answerers()
            .iter()
            .map(|answerer| AnswererOut { id: answerer.id.as_str(), title: &answerer.title })
            .collect(),
        sources: source
            .sources()
            .iter()
            .map(|source| SourceOut {
                id: source.id.as_str(),
                title: &source.title,
                reference: &source.reference,
                url: source.url.as_deref(),
            })
            .collect(),
        offerings: source
            .offerings()
            .iter()
            .map(|offering| OfferingOut {
                id: offering.id.as_str(),
                title: &offering.title,
                summary: &offering.summary,
                url: offering.url.as_deref(),
            })
            .collect(),
        contacts: [ContactOut { id: "voorbeeld", title: example.contact.0, text: example.contact.1 }],
        hints: example.hints.iter().map(|hint| remark(hint)).collect(),
    };
    let mut text = serde_json::to_string_pretty(&out).unwrap_or_default();
    text.push('\n');
    text
}

fn municipality(municipality: &Municipality) -> MunicipalityOut<'_> {
    MunicipalityOut {
        code: municipality.code.as_str(),
        name: &municipality.name,
        short: &municipality.short,
        tile: [municipality.tile.row, municipality.tile.column],
    }
}

fn asked<'e>(question: &'e Question, norm: u8, continues: Option<&'e str>) -> QuestionOut<'e> {
    QuestionOut {
        id: question.id.as_str(),
        theme: question.theme.as_str(),
        text: &question.text,
        why: &question.why,
        levels: &question.levels,
        norm,
        ground: match question.ground {
            Ground::Law => "law",
            Ground::Bio2 => "bio2",
            Ground::Guidance => "guidance",
            Ground::Proposal => "proposal",
        },
        not_applicable: question.not_applicable,
        action: &question.action,
        answerer: question.answerer.as_str(),
        sources: question.sources.iter().map(scoring::ReferenceId::as_str).collect(),
        offerings: question.offerings.iter().map(scoring::ReferenceId::as_str).collect(),
        continues,
    }
}

fn remark(hint: &Hint) -> HintOut<'_> {
    let when = hint.when.iter().map(|condition| {
        let (at_least, at_most) = match condition.bound {
            Bound::AtLeast(level) => (Some(level.get()), None),
            Bound::AtMost(level) => (None, Some(level.get())),
        };
        ConditionOut { question: condition.question.as_str(), at_least, at_most }
    });
    HintOut { when: when.collect(), text: &hint.text }
}
