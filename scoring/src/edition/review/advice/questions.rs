//! Levels, questions and hints that say nothing new.

use super::{Advice, Field, Item, Remark};
use crate::edition::{Bound, Hint};
use crate::id::QuestionId;

impl Advice<'_> {
    pub(super) fn questions(&mut self) {
        let content = self.content;
        let mut asked: Vec<(String, &QuestionId)> = Vec::new();
        for (place, question) in content.questions.iter().enumerate() {
            let text = plain(&question.text);
            if let Some((_, before)) = asked.iter().find(|(before, _)| !text.is_empty() && *before == text) {
                self.tell(
                    Remark::SameQuestion,
                    &[Field("questions"), Item(place), Field("text")],
                    Some(before.as_str()),
                );
            }
            asked.push((text, &question.id));
            let levels = question.levels.each_ref().map(|level| plain(level));
            for (level, text) in levels.iter().enumerate() {
                if let Some(before) = levels[..level].iter().position(|before| !text.is_empty() && before == text) {
                    let at = [Field("questions"), Item(place), Field("levels"), Item(level)];
                    self.tell(Remark::SameLevels, &at, Some(&before.to_string()));
                }
            }
        }
    }

    pub(super) fn hints(&mut self) {
        for (place, hint) in self.content.hints.iter().enumerate() {
            if let Some(question) = contradiction(hint) {
                self.tell(Remark::NeverHint, &[Field("hints"), Item(place), Field("when")], Some(question.as_str()));
            }
        }
    }
}

/// The question of which a hint asks at least a level above the one that it asks at most.
fn contradiction(hint: &Hint) -> Option<&QuestionId> {
    let conditions = || hint.when.iter();
    let least = conditions().filter_map(|condition| match condition.bound {
        Bound::AtLeast(level) => Some((&condition.question, level)),
        Bound::AtMost(_) => None,
    });
    let mut never = least.filter(|(question, least)| {
        conditions()
            .any(|other| other.question == **question && matches!(other.bound, Bound::AtMost(most) if most < *least))
    });
    never.next().map(|(question, _)| question)
}

/// A text in small letters, with one blank between words and nothing else: `Is dit zo?` and `is  dit, zo` are the same.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<String>>().join(" ")
}
