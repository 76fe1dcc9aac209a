//! The score of one municipality (`docs/scoring.md`).

mod basic_level;
mod coverage;
mod degrees;
mod figure;
mod step;
mod tally;
mod weakest;
mod what_if;

pub use self::basic_level::BasicLevel;
pub use self::coverage::Coverage;
pub use self::degrees::Degrees;
pub use self::figure::{Gain, Temperature};
pub use self::step::Step;
pub use self::tally::Tally;
pub use self::what_if::WhatIf;
use crate::answer::{Choice, Norm};
use crate::edition::Edition;
use crate::fraction::Fraction;
use crate::id::{QuestionId, ThemeId};

/// Attainment is held as twelfths: `12 · min(n, b) / b` is a whole number for each norm `b`.
const TWELFTHS: u32 = 12;

/// The score of one municipality for one edition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MunicipalityScore {
    /// A score for each theme, in the edition's order.
    pub themes: Vec<ThemeScore>,
    /// The plain mean of the theme temperatures that count; `None` where none counts.
    pub temperature: Option<Temperature>,
    /// How many themes count.
    pub counting_themes: usize,
    /// Answered questions of all.
    pub coverage: Coverage,
    /// Questions with a level or *onbekend*.
    pub scored: usize,
    /// Questions answered *onbekend*.
    pub unknown: usize,
    /// Questions answered *niet van toepassing*.
    pub not_applicable: usize,
    /// Of the scored questions, those at or above their norm.
    pub at_basic_level: usize,
    /// The steps up to the norm, over all scored questions.
    pub gap: usize,
    /// Whether the basic level is reached.
    pub basic_level: BasicLevel,
}

/// The score of one theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeScore {
    /// The theme.
    pub theme: ThemeId,
    /// Its questions, in the edition's order: the calculation behind every number here.
    pub questions: Vec<QuestionScore>,
    /// `100 · attained / scored`; `None` where nothing is scored, which is not 0 degrees.
    pub temperature: Option<Temperature>,
    /// Whether the temperature counts elsewhere: there is one, and three quarters of the questions are answered. Else it is *voorlopig*.
    pub counts: bool,
    /// Answered questions of all.
    pub coverage: Coverage,
    /// Questions with a level or *onbekend*: the `m` of the rule.
    pub scored: usize,
    /// Questions answered *onbekend*.
    pub unknown: usize,
    /// Questions answered *niet van toepassing*.
    pub not_applicable: usize,
    /// The sum of the attainments of the scored questions, at most `scored`.
    pub attained: Fraction,
    /// Of the scored questions, those at or above their norm.
    pub at_basic_level: usize,
    /// The steps up to the norm, over the scored questions.
    pub gap: usize,
    /// Whether the basic level is reached.
    pub basic_level: BasicLevel,
}

impl ThemeScore {
    /// Whether it has a temperature that counts nowhere else (shown as *voorlopig*).
    pub fn is_provisional(&self) -> bool {
        self.temperature.is_some() && !self.counts
    }
}

/// The score of one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionScore {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub choice: Choice,
    /// Its norm.
    pub norm: Norm,
    /// What a scored question adds; `None` where the answer is not in the score.
    pub scored: Option<Attainment>,
    /// By how many degrees the municipality's own temperature would rise if it reached the norm on this question; 0 where it is there
    /// already, where the question is not scored and where its theme does not count. `None` without a temperature.
    pub gain: Option<Gain>,
}

impl QuestionScore {
    /// Without its gain, which depends on the other questions.
    fn new(question: QuestionId, choice: Choice, norm: Norm) -> Self {
        Self { question, choice, norm, scored: Attainment::of(choice, norm), gain: None }
    }

    /// The steps up to the norm; `None` where the answer is not in the score.
    pub fn gap(&self) -> Option<u8> {
        self.scored.map(|attainment| attainment.gap())
    }

    /// Whether a scored question is at or above its norm; `None` where the answer is not in the score.
    pub fn is_at_basic_level(&self) -> Option<bool> {
        self.scored.map(|attainment| attainment.gap() == 0)
    }
}

/// How far a scored answer is on the way to its norm. A level above the norm counts as the norm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attainment {
    /// The level reached, at most the norm.
    level: u8,
    norm: Norm,
}

impl Attainment {
    /// `None` for an answer that is not in the score: *niet van toepassing*, or none.
    pub fn of(choice: Choice, norm: Norm) -> Option<Self> {
        match choice {
            Choice::Level(level) => Some(Self { level: level.get().min(norm.get()), norm }),
            Choice::Unknown => Some(Self { level: 0, norm }),
            Choice::NotApplicable | Choice::Unanswered => None,
        }
    }

    /// `min(n, b) / b`, from 0 to 1.
    pub fn exact(self) -> Fraction {
        Fraction::of(self.twelfths().into(), TWELFTHS.into()).unwrap_or(Fraction::ZERO)
    }

    /// What is lacking: `1 - min(n, b) / b`, from 0 to 1.
    pub fn rest(self) -> Fraction {
        Fraction::of(self.lacking().into(), TWELFTHS.into()).unwrap_or(Fraction::ZERO)
    }

    /// The steps up to the norm: `b - min(n, b)`.
    pub const fn gap(self) -> u8 {
        self.norm.get() - self.level
    }

    /// 0 to 12.
    pub(crate) fn twelfths(self) -> u32 {
        TWELFTHS * u32::from(self.level) / u32::from(self.norm.get())
    }

    /// What is lacking, in twelfths.
    pub(crate) fn lacking(self) -> u32 {
        TWELFTHS - self.twelfths()
    }
}

/// The score of choices that stand in the order of the edition's questions.
pub(crate) fn of_choices(edition: &Edition, choices: &[Choice]) -> MunicipalityScore {
    let chosen = |positions: &Vec<usize>| positions.iter().map(|&position| (position, choices[position])).collect();
    of_themes(edition, edition.positions_by_theme().iter().map(chosen).collect())
}

/// The score of some of the edition's questions: for each theme the places of its questions and their choices.
pub(crate) fn of_themes(edition: &Edition, themes: Vec<Vec<(usize, Choice)>>) -> MunicipalityScore {
    let themes = edition.themes().iter().zip(themes).map(|(theme, answers)| {
        let questions = answers.into_iter().map(|(position, choice)| {
            let question = &edition.questions()[position];
            QuestionScore::new(question.id.clone(), choice, question.norm)
        });
        theme_score(theme.id.clone(), questions.collect())
    });
    of_theme_scores(themes.collect())
}

/// The score over these themes. Sets the gain of each question, which depends on all of them.
fn of_theme_scores(mut themes: Vec<ThemeScore>) -> MunicipalityScore {
    let counting = || themes.iter().filter(|theme| theme.counts).filter_map(|theme| theme.temperature);
    let counting_themes = counting().count();
    let temperature = Temperature::mean(counting());
    for theme in &mut themes {
        set_gains(theme, counting_themes);
    }
    let sum = |count: fn(&ThemeScore) -> usize| themes.iter().map(count).sum::<usize>();
    MunicipalityScore {
        temperature,
        counting_themes,
        coverage: Coverage::new(sum(|theme| theme.coverage.answered()), sum(|theme| theme.coverage.questions())),
        scored: sum(|theme| theme.scored),
        unknown: sum(|theme| theme.unknown),
        not_applicable: sum(|theme| theme.not_applicable),
        at_basic_level: sum(|theme| theme.at_basic_level),
        gap: sum(|theme| theme.gap),
        basic_level: BasicLevel::of_municipality(themes.iter().map(|theme| theme.basic_level)),
        themes,
    }
}

fn theme_score(theme: ThemeId, questions: Vec<QuestionScore>) -> ThemeScore {
    let count = |holds: fn(&QuestionScore) -> bool| questions.iter().filter(|question| holds(question)).count();
    let unanswered = count(|question| question.choice == Choice::Unanswered);
    let coverage = Coverage::new(questions.len() - unanswered, questions.len());
    let scored = count(|question| question.scored.is_some());
    let at_basic_level = count(|question| question.gap() == Some(0));
    let twelfths: u32 = questions.iter().filter_map(|question| question.scored).map(Attainment::twelfths).sum();
    let temperature = Temperature::of_attained(twelfths.into(), scored);
    ThemeScore {
        theme,
        temperature,
        counts: temperature.is_some() && coverage.is_three_quarters(),
        coverage,
        scored,
        unknown: count(|question| question.choice == Choice::Unknown),
        not_applicable: count(|question| question.choice == Choice::NotApplicable),
        attained: Fraction::of(twelfths.into(), TWELFTHS.into()).unwrap_or(Fraction::ZERO),
        at_basic_level,
        gap: questions.iter().filter_map(QuestionScore::gap).map(usize::from).sum(),
        basic_level: BasicLevel::of_theme(unanswered, scored, at_basic_level),
        questions,
    }
}

/// By how much each question of a theme can raise the municipality's temperature: `100 · (1 - attainment) / (m · t)`.
fn set_gains(theme: &mut ThemeScore, counting_themes: usize) {
    if counting_themes == 0 {
        return;
    }
    for question in &mut theme.questions {
        let gain = match question.scored {
            Some(attainment) if theme.counts => Gain::of(attainment.lacking(), theme.scored, counting_themes),
            _ => Gain::ZERO,
        };
        question.gain = Some(gain);
    }
}

impl MunicipalityScore {
    /// The score of one question; `None` for a question that is not in it.
    pub fn question(&self, question: &QuestionId) -> Option<&QuestionScore> {
        self.themes.iter().flat_map(|theme| &theme.questions).find(|score| score.question == *question)
    }

    /// The score of one theme; `None` for a theme that is not in it.
    pub fn theme(&self, theme: &ThemeId) -> Option<&ThemeScore> {
        self.themes.iter().find(|score| score.theme == *theme)
    }

    /// What is below the norm, as steps to take in the best order: by gain, and then in the edition's order.
    pub fn steps(&self) -> Vec<Step> {
        step::of(self)
    }
}
