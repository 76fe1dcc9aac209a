//! The figures of a report, one by one.

use super::measure::Measure;
use crate::edition::Edition;
use crate::fraction::Fraction;
use crate::id::EditionId;
use crate::nameless::{NamelessChange, NamelessFigure, NamelessFigures, NamelessReport, NamelessShift};
use crate::score::Gain;

/// What a figure is about, by place in the edition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    Region,
    Theme(usize),
    Question(usize),
}

/// What tells one figure from another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Key {
    pub(super) against: Option<EditionId>,
    pub(super) subject: Subject,
    pub(super) measure: Measure,
    /// Which mark, from 1; which level, from 0.
    pub(super) number: Option<usize>,
}

/// A figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Figure {
    pub(super) key: Key,
    /// As shown, a whole number.
    pub(super) value: i64,
    /// Exactly; `None` where the value is all there is.
    pub(super) exact: Option<String>,
    /// Over how many municipalities.
    pub(super) over: Option<usize>,
}

/// All figures of a report, in the order in which they are written.
pub(super) fn all(report: &NamelessReport, edition: &Edition) -> Vec<Figure> {
    let mut list = List { figures: Vec::new(), against: None };
    let region = Subject::Region;
    for (measure, count) in [
        (Measure::Participants, report.participants),
        (Measure::Missing, report.missing),
        (Measure::WithoutScore, report.without_score),
        (Measure::Incomplete, report.incomplete),
        (Measure::SetAside, report.left_out.set_aside),
        (Measure::Unreadable, report.left_out.unreadable),
        (Measure::Unsettled, report.left_out.unsettled),
        (Measure::Counting, report.scored()),
    ] {
        list.count(region, measure, count, None);
    }
    list.spread(region, report.total.as_ref());
    for (place, theme) in report.themes.iter().enumerate() {
        list.count(Subject::Theme(place), Measure::Counting, theme.municipalities, None);
        list.spread(Subject::Theme(place), theme.figure.as_ref());
    }
    for (place, question) in report.questions.iter().enumerate() {
        let subject = Subject::Question(place);
        if let Some(figures) = &question.figures {
            list.answers(subject, figures, report.participants);
        }
        list.gain(subject, Measure::Gain, question.gain, report.scored());
        let of_theme = report.theme(&question.theme).map_or(0, |theme| theme.municipalities);
        list.gain(subject, Measure::ThemeGain, question.theme_gain, of_theme);
    }
    for change in &report.changes {
        list.against = Some(change.against.clone());
        list.change(change, edition);
    }
    list.figures
}

struct List {
    figures: Vec<Figure>,
    against: Option<EditionId>,
}

impl List {
    fn push(&mut self, key: (Subject, Measure, Option<usize>), value: i64, exact: Option<String>, over: Option<usize>) {
        let (subject, measure, number) = key;
        let key = Key { against: self.against.clone(), subject, measure, number };
        self.figures.push(Figure { key, value, exact, over });
    }

    fn count(&mut self, subject: Subject, measure: Measure, count: usize, over: Option<usize>) {
        self.push((subject, measure, None), whole(count), None, over);
    }

    fn spread(&mut self, subject: Subject, figure: Option<&NamelessFigure>) {
        let Some(figure) = figure else { return };
        let over = Some(figure.municipalities());
        let mean = figure.mean;
        self.push((subject, Measure::Mean, None), mean.shown().into(), Some(mean.exact().to_string()), over);
        for (measure, degrees) in
            [(Measure::Lowest, figure.lowest()), (Measure::Median, figure.median), (Measure::Highest, figure.highest())]
        {
            self.push((subject, measure, None), degrees.shown().into(), None, over);
        }
        self.count(subject, Measure::Reached, figure.reached, over);
        for (place, mark) in figure.marks.iter().enumerate() {
            self.push((subject, Measure::Mark, Some(place + 1)), mark.shown().into(), None, over);
        }
    }

    fn answers(&mut self, subject: Subject, figures: &NamelessFigures, participants: usize) {
        let over = Some(participants);
        for (level, count) in figures.levels.iter().enumerate() {
            self.push((subject, Measure::Level, Some(level)), whole(*count), None, over);
        }
        for (measure, count) in [
            (Measure::Unknown, figures.unknown),
            (Measure::NotApplicable, figures.not_applicable),
            (Measure::Unanswered, figures.unanswered),
            (Measure::AtBasicLevel, figures.at_basic_level),
            (Measure::OneStepBelow, figures.one_step_below),
            (Measure::Wanted, figures.wanted),
            (Measure::Urgent, figures.urgent),
            (Measure::Offered, figures.offered),
        ] {
            self.count(subject, measure, count, over);
        }
    }

    fn gain(&mut self, subject: Subject, measure: Measure, gain: Option<Gain>, over: usize) {
        let Some(exact) = gain.map(Gain::exact) else { return };
        self.push((subject, measure, None), tenths(exact), Some(exact.to_string()), Some(over));
    }

    fn change(&mut self, change: &NamelessChange, edition: &Edition) {
        self.shift(Subject::Region, change.questions, &change.total);
        for (place, theme) in change.themes.iter().enumerate() {
            self.shift(Subject::Theme(place), theme.questions, &theme.shift);
        }
        for question in &change.by_question {
            let Some(place) = edition.position(question.question.as_str()) else { continue };
            let (subject, over) = (Subject::Question(place), question.municipalities);
            self.count(subject, Measure::ComparedMunicipalities, over, None);
            if let Some(difference) = question.difference {
                let exact = Some(difference.to_string());
                self.push((subject, Measure::Difference, None), difference.shown(), exact, Some(over));
            }
        }
    }

    fn shift(&mut self, subject: Subject, questions: usize, shift: &NamelessShift) {
        self.count(subject, Measure::ComparedQuestions, questions, None);
        self.count(subject, Measure::ComparedMunicipalities, shift.municipalities, None);
        let Some(shown) = shift.shown else { return };
        for (measure, value) in [
            (Measure::Before, shown.before.shown().into()),
            (Measure::After, shown.after.shown().into()),
            (Measure::Difference, shown.difference),
        ] {
            self.push((subject, measure, None), value, None, Some(shift.municipalities));
        }
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn tenths(exact: Fraction) -> i64 {
    i64::try_from(exact.whole_tenths()).unwrap_or(i64::MAX)
}
