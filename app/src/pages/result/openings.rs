//! What is not filled in, theme by theme: what a person should know before making the file.

use scoring::score::MunicipalityScore;
use scoring::{Choice, Draft, QuestionId};

/// What stands out in one theme. Lists are in the edition's order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Openings {
    /// The theme's name.
    pub(super) title: String,
    /// All of its questions.
    pub(super) questions: usize,
    /// Nothing chosen.
    pub(super) open: Vec<QuestionId>,
    /// *Niet van toepassing* without its reason: open in the file.
    pub(super) without_reason: Vec<QuestionId>,
    /// Answered *onbekend*.
    pub(super) unknown: Vec<QuestionId>,
    /// *Niet van toepassing*, with its reason.
    pub(super) not_applicable: Vec<QuestionId>,
    /// Whether the theme counts for the municipality, or would if anything in it applied.
    pub(super) counts: bool,
}

impl Openings {
    /// Of each theme of a draft, in the edition's order.
    pub(super) fn of(draft: &Draft, score: &MunicipalityScore) -> Vec<Self> {
        let edition = draft.edition();
        edition
            .themes()
            .iter()
            .zip(&score.themes)
            .map(|(theme, score)| {
                let chosen = |chosen: Choice, counted: Choice| -> Vec<QuestionId> {
                    let matches = |id: &QuestionId| {
                        draft.answer(id).is_some_and(|answer| answer.choice == chosen)
                            && draft.counted_choice(id) == Some(counted)
                    };
                    edition.questions_of(&theme.id).map(|question| question.id.clone()).filter(matches).collect()
                };
                Self {
                    title: theme.title.clone(),
                    questions: score.coverage.questions(),
                    open: chosen(Choice::Unanswered, Choice::Unanswered),
                    without_reason: chosen(Choice::NotApplicable, Choice::Unanswered),
                    unknown: chosen(Choice::Unknown, Choice::Unknown),
                    not_applicable: chosen(Choice::NotApplicable, Choice::NotApplicable),
                    counts: score.counts || score.coverage.is_complete(),
                }
            })
            .collect()
    }

    /// Whether every question has an answer that stands in the file.
    pub(super) fn is_complete(&self) -> bool {
        self.open.is_empty() && self.without_reason.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::{Edition, Level, Note};
    use std::sync::Arc;

    /// The small edition of Uitleg: one theme, of which only the third question may be *niet van toepassing*.
    fn check(answers: [(Choice, &str); 4], edit: impl FnOnce(&mut Openings)) {
        let edition = Arc::new(Edition::read(include_bytes!("../explanation/example.json")).unwrap());
        let mut draft = Draft::new(Arc::clone(&edition), &edition.municipalities()[0].code).unwrap();
        for (question, (choice, note)) in edition.questions().iter().zip(answers) {
            let answer = draft.answer_mut(&question.id).unwrap();
            answer.choice = choice;
            answer.note = Note::cut(note);
        }
        let mut expected = Openings {
            title: edition.themes()[0].title.clone(),
            questions: 4,
            open: Vec::new(),
            without_reason: Vec::new(),
            unknown: Vec::new(),
            not_applicable: Vec::new(),
            counts: true,
        };
        edit(&mut expected);
        let found = Openings::of(&draft, &draft.score());
        assert_eq!(found, [expected]);
    }

    fn ids(ids: &[&str]) -> Vec<QuestionId> {
        ids.iter().map(|id| QuestionId::new(id)).collect()
    }

    #[test]
    fn what_stands_out_is_told_apart() {
        let level = (Choice::Level(Level::ALL[2]), "");
        let nothing = (Choice::Unanswered, "");
        check([level, level, level, level], |_| {});
        check([nothing, level, (Choice::Unknown, ""), level], |openings| {
            openings.open = ids(&["VB-01"]);
            openings.unknown = ids(&["VB-03"]);
        });
        // Half is answered: the theme does not count.
        check([nothing, level, (Choice::NotApplicable, " "), level], |openings| {
            openings.open = ids(&["VB-01"]);
            openings.without_reason = ids(&["VB-03"]);
            openings.counts = false;
        });
        check([level, level, (Choice::NotApplicable, "Wij hebben geen haven."), level], |openings| {
            openings.not_applicable = ids(&["VB-03"]);
        });
        // Where it is not allowed no reason helps.
        check([(Choice::NotApplicable, "Toch niet."), level, level, level], |openings| {
            openings.without_reason = ids(&["VB-01"]);
        });
    }

    #[test]
    fn complete_is_what_has_an_answer_in_the_file() {
        let level = (Choice::Level(Level::ALL[2]), "");
        for (first, complete) in [(level, true), ((Choice::Unanswered, ""), false), ((Choice::Unknown, ""), true)] {
            check([first, level, level, level], |openings| {
                openings.open = if complete { Vec::new() } else { ids(&["VB-01"]) };
                openings.unknown = if first.0 == Choice::Unknown { ids(&["VB-01"]) } else { Vec::new() };
                assert_eq!(openings.is_complete(), complete);
            });
        }
    }
}
