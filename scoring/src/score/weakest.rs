//! The weakest questions behind a mean, which a mean hides.

use super::{MunicipalityScore, QuestionScore, ThemeScore};

impl ThemeScore {
    /// The scored questions that are furthest below their norm: those with the lowest attainment, in the edition's order. Empty where
    /// nothing is below its norm.
    pub fn weakest(&self) -> Vec<&QuestionScore> {
        of(self.questions.iter())
    }
}

impl MunicipalityScore {
    /// As [`ThemeScore::weakest`], over all themes.
    pub fn weakest(&self) -> Vec<&QuestionScore> {
        of(self.themes.iter().flat_map(|theme| &theme.questions))
    }
}

fn of<'a>(questions: impl Iterator<Item = &'a QuestionScore>) -> Vec<&'a QuestionScore> {
    let below: Vec<&QuestionScore> = questions.filter(|question| question.is_at_basic_level() == Some(false)).collect();
    let attainment = |question: &QuestionScore| question.scored.map(super::Attainment::twelfths);
    let lowest = below.iter().filter_map(|question| attainment(question)).min();
    below.into_iter().filter(|question| attainment(question) == lowest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Choice, Level, Norm};
    use crate::id::QuestionId;
    use crate::score::Attainment;

    /// Norm and answer of each question; `None` is *onbekend*, 9 is not answered.
    fn check(questions: &[(u8, Option<u8>)], expected: &[&str]) {
        let scores: Vec<QuestionScore> = questions
            .iter()
            .enumerate()
            .map(|(position, &(norm, level))| {
                let norm = Norm::new(norm).unwrap();
                let choice = match level {
                    None => Choice::Unknown,
                    Some(level) => Level::new(level).map_or(Choice::Unanswered, Choice::Level),
                };
                let scored = Attainment::of(choice, norm);
                QuestionScore { question: QuestionId::new(&format!("V{position}")), choice, norm, scored, gain: None }
            })
            .collect();
        let found: Vec<&str> = of(scores.iter()).iter().map(|score| score.question.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_weakest_have_come_the_smallest_part_of_the_way() {
        // Attainments 2/3, 1/2, 1 and 1/2: two are weakest together, though one lacks fewer steps than the other.
        check(&[(3, Some(2)), (2, Some(1)), (3, Some(4)), (4, Some(2))], &["V1", "V3"]);
        // Onbekend has come nowhere; a question without an answer is not in it.
        check(&[(1, Some(9)), (4, Some(1)), (2, None)], &["V2"]);
        check(&[(3, Some(3)), (2, Some(9))], &[]);
    }
}
