//! Whether a remark applies to what was answered.

use super::{Bound, Condition, Hint};
use crate::draft::Draft;

impl Hint {
    /// Whether all of its conditions hold for these answers.
    pub fn applies(&self, draft: &Draft) -> bool {
        self.when.iter().all(|condition| condition.holds(draft))
    }
}

impl Condition {
    /// Whether it holds for these answers: for a level within the bound, and for no other answer. *Onbekend* is no level.
    pub fn holds(&self, draft: &Draft) -> bool {
        let level = draft.answer(&self.question).and_then(|answer| answer.choice.level());
        level.is_some_and(|level| match self.bound {
            Bound::AtLeast(least) => level >= least,
            Bound::AtMost(most) => level <= most,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Choice, Level};
    use crate::edition::Edition;
    use crate::id::QuestionId;
    use std::sync::Arc;

    const EDITION: &str = r#"{"id": "voorbeeld-2026", "title": "Voorbeeld", "region": "voorbeeldregio", "opens": "2026-10-01",
        "closes": "2026-12-01", "previous": null, "label": "TLP:AMBER+STRICT", "nameless_label": "TLP:GREEN",
        "municipalities": [{"code": "GM9001", "name": "Dijkhaven", "short": "DIJ", "tile": [0, 0]}],
        "themes": [{"id": "EH", "title": "Eigen huis", "purpose": "Op orde."}],
        "questions": [
            {"id": "EH-01", "theme": "EH", "text": "Eerste?", "why": "Daarom.", "levels": ["a", "b", "c", "d", "e"], "norm": 3,
             "ground": "proposal", "not_applicable": true, "action": "Doe het.", "answerer": "ciso"},
            {"id": "EH-02", "theme": "EH", "text": "Tweede?", "why": "Daarom.", "levels": ["a", "b", "c", "d", "e"], "norm": 3,
             "ground": "proposal", "not_applicable": false, "action": "Doe het.", "answerer": "ciso"}],
        "answerers": [{"id": "ciso", "title": "CISO"}]}"#;

    fn check(first: Choice, second: Choice, expected: bool) {
        let edition = Arc::new(Edition::read(EDITION.as_bytes()).unwrap());
        let ids: Vec<QuestionId> = edition.questions().iter().map(|question| question.id.clone()).collect();
        let mut draft = Draft::new(Arc::clone(&edition), &edition.municipalities()[0].code).unwrap();
        draft.answer_mut(&ids[0]).unwrap().choice = first;
        draft.answer_mut(&ids[1]).unwrap().choice = second;
        let hint = Hint {
            when: vec![
                Condition { question: ids[0].clone(), bound: Bound::AtLeast(Level::ALL[3]) },
                Condition { question: ids[1].clone(), bound: Bound::AtMost(Level::ALL[1]) },
            ],
            text: "Past dit bij elkaar?".to_owned(),
        };
        assert_eq!(hint.applies(&draft), expected, "{first:?} {second:?}");
    }

    #[test]
    fn every_condition_must_hold_and_only_levels_can_meet_one() {
        let level = |level: usize| Choice::Level(Level::ALL[level]);
        check(level(3), level(1), true);
        check(level(4), level(0), true);
        check(level(2), level(1), false);
        check(level(3), level(2), false);
        check(level(3), Choice::Unanswered, false);
        check(level(3), Choice::Unknown, false);
        check(Choice::NotApplicable, level(0), false);
    }
}
