//! The questions of an edition file.

use super::fields::Fields;
use super::{reference, references};
use crate::answer::Norm;
use crate::edition::{EditionKind, Ground, Question, Theme};
use crate::id::QuestionId;

pub(super) fn questions(file: &mut Fields<'_>, themes: &[Theme]) -> Vec<Question> {
    let mut questions = Vec::new();
    file.each("questions", "id", &mut |fields| questions.extend(question(fields, themes)));
    questions
}

/// `None` where its theme leads nowhere or its levels are not five; the rest of it is then not checked.
fn question(fields: &mut Fields<'_>, themes: &[Theme]) -> Option<Question> {
    let id = QuestionId::new(&fields.text("id"));
    let theme = fields.text("theme");
    let theme_position = themes.iter().position(|other| other.id.as_str() == theme);
    if theme_position.is_none() {
        fields.tell(EditionKind::DeadReference, "theme", Some(&theme));
    }
    let norm = norm(fields);
    let ground = ground(fields);
    let levels = levels(fields);
    let (text, why, action) = (fields.text("text"), fields.text("why"), fields.text("action"));
    let not_applicable = fields.flag_if_any("not_applicable");
    let answerer = reference(fields, "answerer");
    let sources = references(fields, "sources");
    let offerings = references(fields, "offerings");
    let continues = fields.text_if_any("continues").as_deref().map(QuestionId::new);
    let theme_position = theme_position?;
    Some(Question {
        id,
        theme: themes[theme_position].id.clone(),
        theme_position,
        text,
        why,
        levels: levels?,
        norm: norm?,
        ground,
        not_applicable,
        action,
        answerer,
        sources,
        offerings,
        continues,
    })
}

fn norm(fields: &mut Fields<'_>) -> Option<Norm> {
    let number = fields.number("norm");
    Norm::new(number).or_else(|| {
        fields.tell(EditionKind::BadNorm, "norm", Some(&number.to_string()));
        Norm::new(1)
    })
}

fn ground(fields: &mut Fields<'_>) -> Ground {
    let text = fields.text("ground");
    match text.as_str() {
        "law" => Ground::Law,
        "bio2" => Ground::Bio2,
        "guidance" => Ground::Guidance,
        "proposal" => Ground::Proposal,
        _ => {
            fields.tell(EditionKind::BadGround, "ground", Some(&text));
            Ground::Proposal
        }
    }
}

fn levels(fields: &mut Fields<'_>) -> Option<[String; 5]> {
    let levels: Result<[String; 5], Vec<String>> = fields.texts("levels").try_into();
    levels.map_err(|levels| fields.tell(EditionKind::LevelCount, "levels", Some(&levels.len().to_string()))).ok()
}
