//! Figures that cannot all be true.

use super::figure::{Key, Subject};
use super::measure::Measure;
use super::problem::Contradiction;
use crate::edition::Edition;
use crate::fraction::Fraction;
use crate::nameless::{NamelessChange, NamelessFigure, NamelessReport, NamelessShift};
use crate::score::{Degrees, Gain};

/// Everything about a report that cannot be, each with the figure at which it is told.
pub(super) fn contradictions(report: &NamelessReport, edition: &Edition) -> Vec<(Key, Contradiction)> {
    let mut told = Vec::new();
    spread(&mut told, Subject::Region, report.total.as_ref());
    for (place, theme) in report.themes.iter().enumerate() {
        spread(&mut told, Subject::Theme(place), theme.figure.as_ref());
    }
    for (place, question) in report.questions.iter().enumerate() {
        let Some(figures) = &question.figures else { continue };
        let subject = Subject::Question(place);
        let found = figures.scored + figures.not_applicable + figures.unanswered;
        if found != report.participants {
            let contradiction = Contradiction::Answers { found, participants: report.participants };
            told.push((Key { number: Some(0), ..key(subject, Measure::Level) }, contradiction));
        }
        if figures.wanted + figures.urgent + figures.offered > report.participants {
            let figure = "gewenst, dringend en aanbod samen".to_owned();
            told.push((key(subject, Measure::Wanted), Contradiction::MoreThan { figure, most: report.participants }));
        }
    }
    gains(&mut told, report, edition);
    for change in &report.changes {
        shifts(&mut told, change);
    }
    told
}

/// Over how many municipalities a figure is; `None` for a count.
pub(super) fn over(report: &NamelessReport, key: &Key) -> Option<usize> {
    let change = key.against.as_ref().map(|against| report.changes.iter().find(|change| change.against == *against));
    match (change, key.subject) {
        (Some(change), subject) => change.map(|change| match subject {
            Subject::Region => change.total.municipalities,
            Subject::Theme(place) => change.themes[place].shift.municipalities,
            Subject::Question(place) => {
                let question = &report.questions[place].question;
                let own = change.by_question.iter().find(|change| change.question == *question);
                own.map_or(0, |own| own.municipalities)
            }
        }),
        (None, Subject::Region) => Some(report.scored()),
        (None, Subject::Theme(place)) => Some(report.themes[place].municipalities),
        (None, Subject::Question(_)) => match key.measure {
            Measure::Gain | Measure::ThemeGain => {
                let counting = report.themes.iter().map(|theme| theme.municipalities).filter(|count| *count > 0);
                counting.chain([report.scored()]).min()
            }
            _ => Some(report.participants),
        },
    }
}

const fn key(subject: Subject, measure: Measure) -> Key {
    Key { against: None, subject, measure, number: None }
}

fn spread(told: &mut Vec<(Key, Contradiction)>, subject: Subject, figure: Option<&NamelessFigure>) {
    let Some(figure) = figure else { return };
    let marks = &figure.marks;
    if let Some(place) = marks.windows(2).position(|pair| pair[0] > pair[1]) {
        told.push((Key { number: Some(place + 2), ..key(subject, Measure::Mark) }, Contradiction::Order));
        return;
    }
    let mut between = |measure: Measure, lowest: Degrees, found: Degrees, highest: Degrees| {
        if found < lowest || highest < found {
            told.push((key(subject, measure), Contradiction::Between { figure: measure.name().to_owned() }));
        }
    };
    let (count, middle) = (marks.len(), marks.len() / 2);
    between(Measure::Median, marks[(count - 1) / 2], figure.median, marks[middle]);
    // Each shown temperature is less than a degree from its exact one.
    let sum: u128 = marks.iter().map(|mark| u128::from(mark.shown())).sum();
    let is_near =
        Fraction::of(sum, count as u128).is_some_and(|mean| mean.distance(figure.mean.exact()) < Fraction::whole(1));
    if is_near {
        between(Measure::Mean, figure.lowest(), figure.mean.degrees(), figure.highest());
    } else {
        told.push((key(subject, Measure::Mean), Contradiction::Between { figure: Measure::Mean.name().to_owned() }));
    }
    let most = marks.iter().filter(|mark| mark.shown() == 100).count();
    if figure.reached > most {
        let figure = Measure::Reached.name().to_owned();
        told.push((key(subject, Measure::Reached), Contradiction::MoreThan { figure, most }));
    }
}

/// A temperature and all gains are 100 degrees together.
fn gains(told: &mut Vec<(Key, Contradiction)>, report: &NamelessReport, edition: &Edition) {
    let mut check = |subject: Subject, figure: Option<&NamelessFigure>, gains: Vec<Gain>| {
        let Some(mean) = figure.map(|figure| figure.mean.exact()) else { return };
        // Each is 100 at most and there are not many: added one by one they stay small.
        if mean + Gain::sum(gains).exact() != Fraction::whole(100) {
            let figure = Measure::Mean.name().to_owned();
            told.push((key(subject, Measure::Mean), Contradiction::Gains { figure }));
        }
    };
    if report.questions.iter().any(|question| question.gain.is_none()) {
        return;
    }
    check(
        Subject::Region,
        report.total.as_ref(),
        report.questions.iter().filter_map(|question| question.gain).collect(),
    );
    for (place, theme) in report.themes.iter().enumerate() {
        let of_theme = edition.questions().iter().zip(&report.questions);
        let of_theme = of_theme.filter(|(question, _)| question.theme_position == place);
        check(
            Subject::Theme(place),
            theme.figure.as_ref(),
            of_theme.filter_map(|(_, question)| question.theme_gain).collect(),
        );
    }
}

fn shifts(told: &mut Vec<(Key, Contradiction)>, change: &NamelessChange) {
    let mut check = |subject: Subject, shift: &NamelessShift| {
        let Some(shown) = shift.shown else { return };
        let apparent = i64::from(shown.after.shown()) - i64::from(shown.before.shown());
        // Each of the three is rounded by less than a degree.
        let fits = (apparent - shown.difference).abs() <= 2
            && (apparent == 0 || apparent.signum() == shown.difference.signum());
        if !fits {
            let key = Key { against: Some(change.against.clone()), ..key(subject, Measure::Difference) };
            told.push((key, Contradiction::Change));
        }
    };
    check(Subject::Region, &change.total);
    for (place, theme) in change.themes.iter().enumerate() {
        check(Subject::Theme(place), &theme.shift);
    }
}
