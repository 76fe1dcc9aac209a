//! What changed against an earlier edition (`docs/scoring.md`, Change).

use std::cmp::{Ordering, Reverse};
use std::slice;
use std::sync::Arc;

use crate::answer::Choice;
use crate::edition::{Edition, Editions};
use crate::fraction::{Difference, Fraction};
use crate::id::{EditionId, MunicipalityCode, QuestionId, ThemeId};
use crate::merge::{Decided, Entry};
use crate::order;
use crate::score::{self, Attainment, MunicipalityScore, Temperature};
use crate::submission::Submission;

/// The change between two editions, of the region or of one municipality: both scored anew over the questions that continue.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The newer edition.
    pub edition: EditionId,
    /// The older edition.
    pub against: EditionId,
    /// Whose change; `None`: the region's.
    pub municipality: Option<MunicipalityCode>,
    /// Over how many questions.
    pub questions: usize,
    /// The municipality temperatures, over the municipalities that have one in both.
    pub total: Shift,
    /// For each theme of the newer edition, over the municipalities whose theme counts in both.
    pub themes: Vec<ThemeChange>,
    /// For each question that continues, in the newer edition's order.
    pub by_question: Vec<QuestionChange>,
}

/// Two figures over the same municipalities, and their difference. The figures are `None` over nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shift {
    /// Over how many municipalities.
    pub municipalities: usize,
    /// The earlier value, made anew: what is drawn beside a thermometer.
    pub before: Option<Temperature>,
    /// The newer value over the same questions.
    pub after: Option<Temperature>,
    /// From before to after.
    pub difference: Option<Difference>,
}

/// The change of a theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeChange {
    /// The theme of the newer edition.
    pub theme: ThemeId,
    /// How many of its questions continue.
    pub questions: usize,
    /// The change.
    pub shift: Shift,
}

/// The change of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionChange {
    /// The question of the newer edition.
    pub question: QuestionId,
    /// Over how many municipalities: those scored on it in both.
    pub municipalities: usize,
    /// The difference of the mean attainments, times 100; `None` over nobody.
    pub difference: Option<Difference>,
}

impl Change {
    /// All changes among decided submissions: for each pair of editions that `previous` joins, by the newer and then by the older, the
    /// region and then each municipality in both, by code.
    pub fn all(editions: &Editions, decided: &Decided) -> Vec<Self> {
        let present: Vec<&Arc<Edition>> =
            editions.iter().filter(|edition| decided.editions().contains(&edition.id())).collect();
        let mut changes = Vec::new();
        for newer in &present {
            for older in &present {
                let Some(link) = Link::new(newer, older, editions) else { continue };
                let pairs = pairs(newer, older, decided);
                let scores = link.scores(&pairs);
                changes.push(link.change(None, &pairs, &scores));
                for (pair, scores) in pairs.iter().zip(&scores) {
                    let municipality = pair.0.municipality().code.clone();
                    changes.push(link.change(Some(municipality), slice::from_ref(pair), slice::from_ref(scores)));
                }
            }
        }
        changes
    }

    /// The region's change; `None` where `previous` does not lead from the newer to the older edition through editions that are known.
    pub fn of_region(
        newer: &Arc<Edition>,
        older: &Arc<Edition>,
        editions: &Editions,
        decided: &Decided,
    ) -> Option<Self> {
        let (link, pairs) = (Link::new(newer, older, editions)?, pairs(newer, older, decided));
        Some(link.change(None, &pairs, &link.scores(&pairs)))
    }

    /// The change of one municipality between two of its submissions; `None` where the editions are not joined, or the submissions are
    /// of two municipalities.
    pub fn of_municipality(newer: &Submission, older: &Submission, editions: &Editions) -> Option<Self> {
        let municipality = newer.municipality().code.clone();
        let link = Link::new(newer.edition(), older.edition(), editions)?;
        let pair = [(newer, older)];
        (municipality == older.municipality().code).then(|| link.change(Some(municipality), &pair, &link.scores(&pair)))
    }

    /// Which questions of the newer edition continue which of the older one, in the newer edition's order; `None` where `previous` does
    /// not lead there through editions that are known.
    pub fn continued(newer: &Edition, older: &Edition, editions: &Editions) -> Option<Vec<(QuestionId, QuestionId)>> {
        let link = Link::new(newer, older, editions)?;
        let ids =
            |(new, old): &(usize, usize)| (newer.questions()[*new].id.clone(), older.questions()[*old].id.clone());
        Some(link.questions.iter().map(ids).collect())
    }

    /// The questions that rose, the one that rose most first; of equal ones in the edition's order.
    pub fn most_improved(&self) -> Vec<&QuestionChange> {
        QuestionChange::ranked(&self.by_question, Ordering::Greater)
    }

    /// The questions that fell, the one that fell most first; of equal ones in the edition's order.
    pub fn most_fallen(&self) -> Vec<&QuestionChange> {
        QuestionChange::ranked(&self.by_question, Ordering::Less)
    }
}

impl QuestionChange {
    /// Those that moved this way, the farthest first; of equal ones as they stood.
    pub(crate) fn ranked(changes: &[Self], direction: Ordering) -> Vec<&Self> {
        let moved = |change: &&Self| change.difference.is_some_and(|difference| difference.direction() == direction);
        let mut moved: Vec<&Self> = changes.iter().filter(moved).collect();
        order::sort_by_key(&mut moved, |change| Reverse(change.difference.map(Difference::size)));
        moved
    }
}

/// The newer and the older submission of each municipality in both, by code.
fn pairs<'d>(newer: &Edition, older: &Edition, decided: &'d Decided) -> Vec<(&'d Submission, &'d Submission)> {
    let of_both = |entry: &'d Entry| {
        let submission = entry.submission();
        let before = decided.get(&(older.id().clone(), submission.municipality().code.clone()))?;
        Some((submission, before.submission()))
    };
    decided.of_edition(newer.id()).filter_map(of_both).collect()
}

/// Which questions of a newer edition continue which of an older one.
struct Link<'e> {
    newer: &'e Edition,
    older: &'e Edition,
    /// Places in the newer and in the older edition, in the newer's order.
    questions: Vec<(usize, usize)>,
}

impl<'e> Link<'e> {
    /// Follows the chain; `None` where it does not lead there through editions that are known.
    fn new(newer: &'e Edition, older: &'e Edition, editions: &'e Editions) -> Option<Self> {
        // For each question of the newer edition, its place in the edition reached.
        let mut reached = newer;
        let mut places: Vec<Option<usize>> = (0..newer.questions().len()).map(Some).collect();
        let mut steps = 0;
        while reached.id() != older.id() || steps == 0 {
            let previous: &Edition = editions.get(reached.previous()?.as_str())?;
            for place in &mut places {
                let continued = place.and_then(|place| reached.questions()[place].continues.as_ref());
                *place = continued.and_then(|question| previous.position(question.as_str()));
            }
            reached = previous;
            steps += 1;
            // No chain is longer than there are editions; the check of editions refuses circles.
            if steps > editions.iter().count() {
                return None;
            }
        }
        let questions = places.into_iter().enumerate().filter_map(|(new, old)| Some((new, old?))).collect();
        Some(Self { newer, older, questions })
    }

    /// The scores of each pair, the newer and the older.
    fn scores(&self, pairs: &[(&Submission, &Submission)]) -> Vec<(MunicipalityScore, MunicipalityScore)> {
        let score = |(after, before): &(&Submission, &Submission)| {
            (
                self.score(|(new, _)| after.responses()[new].choice()),
                self.score(|(_, old)| before.responses()[old].choice()),
            )
        };
        pairs.iter().map(score).collect()
    }

    /// The change over some pairs, whose scores these are.
    fn change(
        &self,
        municipality: Option<MunicipalityCode>,
        pairs: &[(&Submission, &Submission)],
        scores: &[(MunicipalityScore, MunicipalityScore)],
    ) -> Change {
        let theme = |position: usize| {
            let figure = |score: &MunicipalityScore| {
                let theme = &score.themes[position];
                theme.temperature.filter(|_| theme.counts)
            };
            ThemeChange {
                theme: self.newer.themes()[position].id.clone(),
                questions: self
                    .questions
                    .iter()
                    .filter(|(new, _)| self.newer.questions()[*new].theme_position == position)
                    .count(),
                shift: Shift::new(scores, figure),
            }
        };
        Change {
            edition: self.newer.id().clone(),
            against: self.older.id().clone(),
            municipality,
            questions: self.questions.len(),
            total: Shift::new(scores, |score| score.temperature),
            themes: (0..self.newer.themes().len()).map(theme).collect(),
            by_question: self.questions.iter().map(|question| self.question_change(*question, pairs)).collect(),
        }
    }

    /// The score over the questions that continue, in the newer edition's themes and with its norms.
    fn score(&self, choice: impl Fn((usize, usize)) -> Choice) -> MunicipalityScore {
        let mut themes = vec![Vec::new(); self.newer.themes().len()];
        for question in &self.questions {
            themes[self.newer.questions()[question.0].theme_position].push((question.0, choice(*question)));
        }
        score::of_themes(self.newer, themes)
    }

    fn question_change(&self, (new, old): (usize, usize), pairs: &[(&Submission, &Submission)]) -> QuestionChange {
        let question = &self.newer.questions()[new];
        let attained = |choice: Choice| Attainment::of(choice, question.norm).map(Attainment::exact);
        let both: Vec<(Fraction, Fraction)> = pairs
            .iter()
            .filter_map(|(after, before)| {
                Some((attained(before.responses()[old].choice())?, attained(after.responses()[new].choice())?))
            })
            .collect();
        let mean = |side: fn(&(Fraction, Fraction)) -> Fraction| Fraction::mean(both.iter().map(side));
        let difference = mean(|pair| pair.0).zip(mean(|pair| pair.1));
        QuestionChange {
            question: question.id.clone(),
            municipalities: both.len(),
            difference: difference.map(|(before, after)| Difference::between(before.times(100), after.times(100))),
        }
    }
}

impl Shift {
    /// Over those that have the figure in both.
    fn new(
        scores: &[(MunicipalityScore, MunicipalityScore)],
        figure: impl Fn(&MunicipalityScore) -> Option<Temperature>,
    ) -> Self {
        let both: Vec<(Temperature, Temperature)> =
            scores.iter().filter_map(|(after, before)| Some((figure(before)?, figure(after)?))).collect();
        let before = Temperature::mean(both.iter().map(|pair| pair.0));
        let after = Temperature::mean(both.iter().map(|pair| pair.1));
        let difference = before.zip(after).map(|(before, after)| Difference::between(before.exact(), after.exact()));
        Self { municipalities: both.len(), before, after, difference }
    }
}
