//! The questions of an edition file.

use super::fields::Fields;
use super::{reference, references};
use crate::answer::Norm;
use crate::edition::{EditionKind, Ground, Question, Theme};
use crate::id::{QuestionId, ThemeId};

pub(super) fn questions(file: &mut Fields<'_>, themes: &[Theme]) -> Vec<Question> {
    let mut questions = Vec::new();
    file.each("questions", &mut |fields| questions.push(question(fields, themes)));
    questions
}

fn question(fields: &mut Fields<'_>, themes: &[Theme]) -> Question {
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
    Question {
        id,
        theme: ThemeId::new(&theme),
        theme_position: theme_position.unwrap_or_default(),
        text,
        why,
        levels,
        norm,
        ground,
        not_applicable,
        action,
        answerer,
        sources,
        offerings,
        continues,
    }
}

fn norm(fields: &mut Fields<'_>) -> Norm {
    let number = fields.number("norm");
    Norm::new(number).unwrap_or_else(|| {
        fields.tell(EditionKind::BadNorm, "norm", Some(&number.to_string()));
        Norm::LOWEST
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

/// More than five are cut off, and what is missing is empty: it was told that there are not five.
fn levels(fields: &mut Fields<'_>) -> [String; 5] {
    let mut texts = fields.texts("levels");
    if texts.len() != 5 {
        fields.tell(EditionKind::LevelCount, "levels", Some(&texts.len().to_string()));
    }
    texts.resize_with(5, String::new);
    texts.try_into().unwrap_or_default()
}
