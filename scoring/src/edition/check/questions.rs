//! What is wrong with an edition's themes, questions and hints.

use super::{Check, EditionKind, Field, Item, MOST_THEMES, Seen};

/// With more questions a theme's fractions grow too long to be exact (see [`crate::Fraction`]), and nobody fills them in.
const MOST_QUESTIONS: usize = 40;

impl Check<'_> {
    pub(super) fn themes(&mut self) {
        let content = self.content;
        let themes = content.themes.len();
        self.list(&[Field("themes")], themes);
        if themes > MOST_THEMES {
            self.tell(EditionKind::TooManyThemes, &[Field("themes")], Some(&themes.to_string()));
        }
        let mut seen = Seen::default();
        for (place, theme) in content.themes.iter().enumerate() {
            let at = |field| [Field("themes"), Item(place), Field(field)];
            let whole = [Field("themes"), Item(place)];
            let id = theme.id.as_str();
            self.once(&at("id"), &mut seen, id);
            self.id(&at("id"), id);
            self.text(&at("title"), &theme.title);
            match content.questions.iter().filter(|question| question.theme == theme.id).count() {
                0 => self.tell(EditionKind::ThemeWithoutQuestion, &whole, Some(id)),
                count if count > MOST_QUESTIONS => {
                    self.tell(EditionKind::TooManyQuestions, &whole, Some(&count.to_string()));
                }
                _ => {}
            }
        }
    }

    pub(super) fn questions(&mut self) {
        let content = self.content;
        self.list(&[Field("questions")], content.questions.len());
        let (mut seen, mut continued) = (Seen::default(), Seen::default());
        for (place, question) in content.questions.iter().enumerate() {
            let at = |field| [Field("questions"), Item(place), Field(field)];
            let id = question.id.as_str();
            self.once(&at("id"), &mut seen, id);
            self.id(&at("id"), id);
            self.text(&at("text"), &question.text);
            for (level, text) in question.levels.iter().enumerate() {
                self.text(&[Field("questions"), Item(place), Field("levels"), Item(level)], text);
            }
            if let Some(old) = &question.continues {
                let old = old.as_str();
                if content.previous.is_none() {
                    self.tell(EditionKind::ContinuesNothing, &at("continues"), Some(old));
                }
                if !continued.is_new(old) {
                    self.tell(EditionKind::ContinuedTwice, &at("continues"), Some(old));
                }
            }
        }
    }

    pub(super) fn hints(&mut self) {
        let content = self.content;
        for (place, hint) in content.hints.iter().enumerate() {
            let at = |field| [Field("hints"), Item(place), Field(field)];
            self.text(&at("text"), &hint.text);
            self.list(&at("when"), hint.when.len());
            for (condition, asked) in hint.when.iter().enumerate() {
                let at = [Field("hints"), Item(place), Field("when"), Item(condition), Field("question")];
                let exists = content.questions.iter().any(|question| question.id == asked.question);
                self.refers(&at, asked.question.as_str(), exists);
            }
        }
    }
}
