//! The shape of an edition file. Nothing else knows it.

mod fields;
mod question;

pub(super) use self::fields::Fields;
use self::question::questions;
use super::{
    Answerer, Bound, Condition, Contact, Content, EditionKind, EditionProblem, EditionProblems, FormerMunicipality,
    Hint, Municipality, Offering, Shape, Source, Theme, Tile,
};
use crate::answer::Level;
use crate::id::{EditionId, MunicipalityCode, QuestionId, ReferenceId, ThemeId};
use crate::json::Json;
use crate::label::Label;
use crate::timestamp::Date;

/// The content of a file.
///
/// # Errors
/// Everything in it that is of no valid form, in the order in which it is read.
pub(super) fn parse(json: Json) -> Result<Content, EditionProblems> {
    let (content, problems) = take(json);
    match content {
        Some(content) if problems.is_empty() => Ok(content),
        content => {
            let id = content.map(|content| content.id).filter(|id| !id.as_str().is_empty());
            Err(EditionProblems::new(id, problems))
        }
    }
}

/// The content of a file with what in it is of no valid form, each with something harmless in its place so that the rest can be checked.
pub(super) fn take(json: Json) -> (Option<Content>, Vec<EditionProblem>) {
    let mut content = None;
    let problems = read(json, &mut |file| content = Some(self::content(file)));
    (content, problems)
}

/// Tells what of an object is not of the shape that `take` takes from it.
pub(super) fn read(json: Json, take: &mut dyn FnMut(&mut Fields<'_>)) -> Vec<EditionProblem> {
    let mut problems = Vec::new();
    Fields::read(json, String::new(), &mut problems, take);
    problems
}

/// Reads JSON of any shape.
///
/// # Errors
/// When it is no JSON.
pub(super) fn any(json: &[u8]) -> Result<Json, EditionProblem> {
    Json::read(json).map_err(|reason| EditionProblem::new(EditionKind::Shape(Shape::NoJson(reason)), "", None))
}

fn content(file: &mut Fields<'_>) -> Content {
    // Where an editor finds the shape.
    file.text_if_any("$schema");
    let themes = themes(file);
    Content {
        id: EditionId::new(&file.text("id")),
        title: file.text("title"),
        region: file.text("region"),
        opens: date(file, "opens"),
        closes: date(file, "closes"),
        previous: file.text_if_any("previous").as_deref().map(EditionId::new),
        label: label(file, "label"),
        nameless_label: label(file, "nameless_label"),
        recipients: file.texts_if_any("recipients"),
        municipalities: municipalities(file),
        former_municipalities: former_municipalities(file),
        questions: questions(file, &themes),
        themes,
        answerers: answerers(file),
        sources: sources(file),
        offerings: offerings(file),
        contacts: contacts(file),
        hints: hints(file),
    }
}

fn date(file: &mut Fields<'_>, name: &str) -> Date {
    let text = file.text(name);
    Date::parse(&text).unwrap_or_else(|| {
        file.tell(EditionKind::BadDate, name, Some(&text));
        Date::FIRST
    })
}

fn label(file: &mut Fields<'_>, name: &str) -> Label {
    let text = file.text(name);
    Label::ALL.into_iter().find(|label| label.as_str() == text).unwrap_or_else(|| {
        file.tell(EditionKind::BadLabel, name, Some(&text));
        Label::Red
    })
}

fn reference(fields: &mut Fields<'_>, name: &str) -> ReferenceId {
    ReferenceId::new(&fields.text(name))
}

fn references(fields: &mut Fields<'_>, name: &str) -> Vec<ReferenceId> {
    fields.texts_if_any(name).iter().map(|id| ReferenceId::new(id)).collect()
}

fn code(fields: &mut Fields<'_>, name: &str) -> MunicipalityCode {
    MunicipalityCode::new(&fields.text(name))
}

/// An empty address is none.
fn address(fields: &mut Fields<'_>) -> Option<String> {
    fields.text_if_any("url").filter(|url| !url.is_empty())
}

fn municipalities(file: &mut Fields<'_>) -> Vec<Municipality> {
    let mut municipalities = Vec::new();
    file.each("municipalities", &mut |fields| {
        let [row, column] = fields.pair("tile");
        municipalities.push(Municipality {
            code: code(fields, "code"),
            name: fields.text("name"),
            short: fields.text("short"),
            tile: Tile { row, column },
        });
    });
    municipalities
}

fn former_municipalities(file: &mut Fields<'_>) -> Vec<FormerMunicipality> {
    let mut former = Vec::new();
    file.each_if_any("former_municipalities", &mut |fields| {
        former.push(FormerMunicipality {
            code: code(fields, "code"),
            name: fields.text("name"),
            successor: code(fields, "successor"),
        });
    });
    former
}

fn themes(file: &mut Fields<'_>) -> Vec<Theme> {
    let mut themes = Vec::new();
    file.each("themes", &mut |fields| {
        themes.push(Theme {
            id: ThemeId::new(&fields.text("id")),
            title: fields.text("title"),
            purpose: fields.text("purpose"),
        });
    });
    themes
}

fn answerers(file: &mut Fields<'_>) -> Vec<Answerer> {
    let mut answerers = Vec::new();
    file.each_if_any("answerers", &mut |fields| {
        answerers.push(Answerer { id: reference(fields, "id"), title: fields.text("title") });
    });
    answerers
}

fn sources(file: &mut Fields<'_>) -> Vec<Source> {
    let mut sources = Vec::new();
    file.each_if_any("sources", &mut |fields| {
        sources.push(Source {
            id: reference(fields, "id"),
            title: fields.text("title"),
            reference: fields.text("reference"),
            url: address(fields),
        });
    });
    sources
}

fn offerings(file: &mut Fields<'_>) -> Vec<Offering> {
    let mut offerings = Vec::new();
    file.each_if_any("offerings", &mut |fields| {
        offerings.push(Offering {
            id: reference(fields, "id"),
            title: fields.text("title"),
            summary: fields.text("summary"),
            url: address(fields),
        });
    });
    offerings
}

fn contacts(file: &mut Fields<'_>) -> Vec<Contact> {
    let mut contacts = Vec::new();
    file.each_if_any("contacts", &mut |fields| {
        contacts.push(Contact { id: reference(fields, "id"), title: fields.text("title"), text: fields.text("text") });
    });
    contacts
}

fn hints(file: &mut Fields<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    file.each_if_any("hints", &mut |fields| {
        let mut when = Vec::new();
        fields.each("when", &mut |fields| when.push(condition(fields)));
        hints.push(Hint { when, text: fields.text("text") });
    });
    hints
}

fn condition(fields: &mut Fields<'_>) -> Condition {
    let question = QuestionId::new(&fields.text("question"));
    let told = fields.told();
    let bounds = (fields.number_if_any("at_least"), fields.number_if_any("at_most"));
    let (level, name, bound): (u8, &str, fn(Level) -> Bound) = match bounds {
        (Some(level), None) => (level, "at_least", Bound::AtLeast),
        (None, Some(level)) => (level, "at_most", Bound::AtMost),
        _ => {
            // A bound that is no number was told already.
            if fields.told() == told {
                fields.tell(EditionKind::BadCondition, "", None);
            }
            (0, "", Bound::AtLeast)
        }
    };
    let level = Level::new(level).unwrap_or_else(|| {
        fields.tell(EditionKind::BadLevel, name, Some(&level.to_string()));
        Level::ALL[0]
    });
    Condition { question, bound: bound(level) }
}
