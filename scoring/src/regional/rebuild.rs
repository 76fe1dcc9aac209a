//! A report put together again of its figures.

use super::check;
use super::column::RegionalColumn as Column;
use super::exact;
use super::figure::{self, Figure, Key, Subject};
use super::measure::Measure;
use super::problem::{Contradiction, Fault, RegionalKind};
use super::write::About;
use crate::change::QuestionChange;
use crate::edition::{Edition, Question};
use crate::fraction::Fraction;
use crate::id::EditionId;
use crate::label::Label;
use crate::model::LeftOut;
use crate::nameless::{
    NamelessChange, NamelessFigure, NamelessFigures, NamelessQuestion, NamelessReport, NamelessShift, NamelessTheme,
    NamelessThemeChange, SMALLEST_GROUP, ShownShift,
};
use crate::problem::Row;
use crate::region;
use crate::score::{Degrees, Gain, Temperature};

/// The figures of a file, while the report is made of them.
pub(super) struct Rebuild<'e> {
    edition: &'e Edition,
    found: Vec<(Row, Figure)>,
    /// Where the next one is looked for first: files mostly stand in our order.
    next: usize,
    /// What was asked for and is not there.
    missing: Vec<Key>,
    faults: Vec<Fault>,
    /// Which earlier edition the figures that are asked for are against.
    against: Option<EditionId>,
}

impl<'e> Rebuild<'e> {
    /// A row that repeats another does no harm; one that says something else of the same figure does.
    pub(super) fn new(edition: &'e Edition, read: Vec<(Row, Figure)>) -> Self {
        let (missing, faults) = (Vec::new(), Vec::new());
        let mut own = Self { edition, found: Vec::with_capacity(read.len()), next: 0, missing, faults, against: None };
        for (row, figure) in read {
            match own.found.iter().find(|(_, other)| other.key == figure.key) {
                None => own.found.push((row, figure)),
                Some((_, other)) if *other == figure => {}
                Some(_) => {
                    let kind = RegionalKind::Twice { figure: own.described(&figure.key) };
                    own.faults.push(Fault { row: Some(row), column: None, kind });
                }
            }
        }
        own
    }

    /// The report, with its figures as they are written; `None` with faults told.
    pub(super) fn report(mut self, label: Label, faults: &mut Vec<Fault>) -> Option<(NamelessReport, Vec<Figure>)> {
        let report = self.counts().map(|counts| self.whole(counts, label));
        if let Some(first) = self.missing.first() {
            let kind = RegionalKind::Missing { count: self.missing.len(), first: self.described(first) };
            self.faults.push(Fault::of_file(kind));
        }
        let mut figures = Vec::new();
        if let Some(report) = report.as_ref().filter(|_| self.faults.is_empty()) {
            for (key, contradiction) in check::contradictions(report, self.edition) {
                self.contradicts(&key, contradiction);
            }
            figures = figure::all(report, self.edition);
            if self.faults.is_empty() {
                self.compare(&figures, report);
            }
        }
        faults.append(&mut self.faults);
        report.filter(|_| faults.is_empty()).map(|report| (report, figures))
    }

    /// The counts that bound all others; `None` where they cannot be.
    fn counts(&mut self) -> Option<[usize; 3]> {
        let region = Subject::Region;
        let counts = [Measure::Participants, Measure::Missing, Measure::WithoutScore];
        let [participants, missing, without_score] = counts.map(|measure| self.count(region, measure));
        if !self.missing.is_empty() {
            return None;
        }
        let key = |measure| Key { against: None, subject: region, measure, number: None };
        let (edition, found) = (self.edition.municipalities().len(), participants + missing);
        if edition != found {
            self.contradicts(&key(Measure::Participants), Contradiction::Municipalities { edition, found });
            return None;
        }
        if without_score > participants {
            let figure = self.described(&key(Measure::WithoutScore));
            self.contradicts(&key(Measure::WithoutScore), Contradiction::MoreThan { figure, most: participants });
            return None;
        }
        Some([participants, missing, without_score])
    }

    fn whole(&mut self, [participants, missing, without_score]: [usize; 3], label: Label) -> NamelessReport {
        let edition = self.edition;
        let region = Subject::Region;
        let scored = participants - without_score;
        let themes: Vec<NamelessTheme> = edition
            .themes()
            .iter()
            .enumerate()
            .map(|(place, theme)| {
                let subject = Subject::Theme(place);
                let municipalities = self.part(subject, Measure::Counting, participants);
                let figure = self.figure(subject, municipalities, participants);
                NamelessTheme { theme: theme.id.clone(), municipalities, figure }
            })
            .collect();
        let shows_gains = NamelessReport::shows_gains(scored, themes.iter().map(|theme| theme.municipalities));
        let mut questions = Vec::new();
        for (place, question) in edition.questions().iter().enumerate() {
            let of_theme = themes[question.theme_position].municipalities;
            let subject = Subject::Question(place);
            questions.push(NamelessQuestion {
                question: question.id.clone(),
                theme: question.theme.clone(),
                figures: (participants >= SMALLEST_GROUP).then(|| self.answers(subject, question)),
                gain: shows_gains.then(|| self.gain(subject, Measure::Gain, scored)),
                theme_gain: (shows_gains && of_theme > 0).then(|| self.gain(subject, Measure::ThemeGain, of_theme)),
            });
        }
        let ranking = region::ranking(questions.iter().map(|question| {
            let urgent = question.figures.as_ref().map_or(0, |figures| figures.urgent);
            (&question.question, question.gain, urgent)
        }));
        NamelessReport {
            edition: edition.id().clone(),
            label,
            participants,
            missing,
            without_score,
            incomplete: self.part(region, Measure::Incomplete, participants),
            left_out: LeftOut {
                set_aside: self.count(region, Measure::SetAside),
                unreadable: self.count(region, Measure::Unreadable),
                unsettled: self.count(region, Measure::Unsettled),
            },
            total: self.figure(region, scored, participants),
            themes,
            questions,
            ranking,
            changes: self.changes(participants),
        }
    }

    fn figure(&mut self, subject: Subject, municipalities: usize, participants: usize) -> Option<NamelessFigure> {
        if municipalities < SMALLEST_GROUP {
            return None;
        }
        let mean = self.exact(subject, Measure::Mean, municipalities).unwrap_or(Fraction::ZERO);
        let marks = (1..=municipalities).map(|number| self.degrees(subject, Measure::Mark, Some(number)));
        Some(NamelessFigure {
            marks: marks.collect(),
            mean: Temperature::of_exact(mean)?,
            median: self.degrees(subject, Measure::Median, None),
            reached: self.count(subject, Measure::Reached),
            without: participants.saturating_sub(municipalities),
        })
    }

    fn answers(&mut self, subject: Subject, question: &Question) -> NamelessFigures {
        let levels = [0, 1, 2, 3, 4].map(|level| self.numbered(subject, Measure::Level, Some(level)));
        let norm = usize::from(question.norm.get());
        let unknown = self.count(subject, Measure::Unknown);
        let scored = levels.iter().sum::<usize>() + unknown;
        let at_basic_level = levels.iter().skip(norm).sum();
        NamelessFigures {
            levels,
            unknown,
            not_applicable: self.count(subject, Measure::NotApplicable),
            unanswered: self.count(subject, Measure::Unanswered),
            scored,
            at_basic_level,
            below_basic_level: scored - at_basic_level,
            one_step_below: levels[norm - 1],
            wanted: self.count(subject, Measure::Wanted),
            urgent: self.count(subject, Measure::Urgent),
            offered: self.count(subject, Measure::Offered),
        }
    }

    fn gain(&mut self, subject: Subject, measure: Measure, over: usize) -> Gain {
        self.exact(subject, measure, over).and_then(Gain::of_exact).unwrap_or(Gain::ZERO)
    }

    fn changes(&mut self, participants: usize) -> Vec<NamelessChange> {
        let mut against: Vec<EditionId> = Vec::new();
        for (_, figure) in &self.found {
            if let Some(older) = &figure.key.against
                && !against.contains(older)
            {
                against.push(older.clone());
            }
        }
        let edition = self.edition;
        let mut changes = Vec::new();
        for older in against {
            self.against = Some(older.clone());
            let (questions, total) = self.shift(Subject::Region, participants);
            let themes = edition.themes().iter().enumerate().map(|(place, theme)| {
                let (questions, shift) = self.shift(Subject::Theme(place), participants);
                NamelessThemeChange { theme: theme.id.clone(), questions, shift }
            });
            let themes = themes.collect();
            let mut by_question = Vec::new();
            for (place, question) in edition.questions().iter().enumerate() {
                let subject = Subject::Question(place);
                // Which questions continue is for the file to say.
                if self.find(&self.key(subject, Measure::ComparedMunicipalities, None)).is_some() {
                    let municipalities = self.part(subject, Measure::ComparedMunicipalities, participants);
                    let shows = municipalities >= SMALLEST_GROUP;
                    let read = |text: &str| exact::difference(text, municipalities);
                    let difference = if shows { self.read(subject, Measure::Difference, read) } else { None };
                    by_question.push(QuestionChange { question: question.id.clone(), municipalities, difference });
                }
            }
            changes.push(NamelessChange { against: older, questions, total, themes, by_question });
        }
        self.against = None;
        NamelessChange::sort(&mut changes, edition);
        changes
    }

    fn shift(&mut self, subject: Subject, participants: usize) -> (usize, NamelessShift) {
        let questions = self.count(subject, Measure::ComparedQuestions);
        let municipalities = self.part(subject, Measure::ComparedMunicipalities, participants);
        let shown = (municipalities >= SMALLEST_GROUP).then(|| ShownShift {
            before: self.degrees(subject, Measure::Before, None),
            after: self.degrees(subject, Measure::After, None),
            difference: self.value(subject, Measure::Difference, None),
        });
        (questions, NamelessShift { municipalities, shown })
    }

    fn key(&self, subject: Subject, measure: Measure, number: Option<usize>) -> Key {
        Key { against: self.against.clone(), subject, measure, number }
    }

    fn find(&mut self, key: &Key) -> Option<usize> {
        let count = self.found.len();
        let place = (0..count).map(|step| (self.next + step) % count).find(|place| self.found[*place].1.key == *key)?;
        self.next = place + 1;
        Some(place)
    }

    /// The place of a figure; a missing one is remembered.
    fn need(&mut self, subject: Subject, measure: Measure, number: Option<usize>) -> Option<usize> {
        let key = self.key(subject, measure, number);
        let found = self.find(&key);
        if found.is_none() {
            self.missing.push(key);
        }
        found
    }

    fn value(&mut self, subject: Subject, measure: Measure, number: Option<usize>) -> i64 {
        self.need(subject, measure, number).map_or(0, |place| self.found[place].1.value)
    }

    fn numbered(&mut self, subject: Subject, measure: Measure, number: Option<usize>) -> usize {
        usize::try_from(self.value(subject, measure, number)).unwrap_or(0)
    }

    fn count(&mut self, subject: Subject, measure: Measure) -> usize {
        self.numbered(subject, measure, None)
    }

    /// A count that is part of another.
    fn part(&mut self, subject: Subject, measure: Measure, most: usize) -> usize {
        let count = self.count(subject, measure);
        if count > most {
            let key = self.key(subject, measure, None);
            let figure = self.described(&key);
            self.contradicts(&key, Contradiction::MoreThan { figure, most });
        }
        count.min(most)
    }

    fn degrees(&mut self, subject: Subject, measure: Measure, number: Option<usize>) -> Degrees {
        let value = u8::try_from(self.value(subject, measure, number)).ok();
        value.and_then(Degrees::new).unwrap_or_default()
    }

    fn exact(&mut self, subject: Subject, measure: Measure, over: usize) -> Option<Fraction> {
        self.read(subject, measure, |text| exact::fraction(text, over))
    }

    fn read<T>(&mut self, subject: Subject, measure: Measure, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let place = self.need(subject, measure, None)?;
        let (row, figure) = &self.found[place];
        let text = figure.exact.clone().unwrap_or_default();
        let found = read(&text);
        if found.is_none() {
            let kind = RegionalKind::BadExact { found: text };
            self.faults.push(Fault { row: Some(*row), column: Some(Column::Exact), kind });
        }
        found
    }

    fn contradicts(&mut self, key: &Key, contradiction: Contradiction) {
        let row = self.find(key).map(|place| self.found[place].0);
        let kind = RegionalKind::Contradiction(contradiction);
        self.faults.push(Fault { row, column: row.map(|_| Column::Value), kind });
    }

    /// Every figure of the report must stand in the file as it is written, and no other.
    fn compare(&mut self, figures: &[Figure], report: &NamelessReport) {
        let mut used = vec![false; self.found.len()];
        let mut missing: Vec<Key> = Vec::new();
        for figure in figures {
            let Some(place) = self.find(&figure.key) else {
                missing.push(figure.key.clone());
                continue;
            };
            used[place] = true;
            let (row, found) = &self.found[place];
            if found.value != figure.value || found.exact != figure.exact {
                let column = if found.value == figure.value { Column::Exact } else { Column::Value };
                let expected = match (&figure.exact, column) {
                    (Some(exact), Column::Exact) => exact.clone(),
                    (None, Column::Exact) => "leeg".to_owned(),
                    _ => figure.value.to_string(),
                };
                let figure = self.described(&figure.key);
                let kind = RegionalKind::Contradiction(Contradiction::Follows { figure, expected });
                self.faults.push(Fault { row: Some(*row), column: Some(column), kind });
            }
        }
        if let Some(first) = missing.first() {
            let kind = RegionalKind::Missing { count: missing.len(), first: self.described(first) };
            self.faults.push(Fault::of_file(kind));
        }
        for (place, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
            let (row, found) = &self.found[place];
            let figure = self.described(&found.key);
            let kind = match check::over(report, &found.key) {
                Some(municipalities) if municipalities < SMALLEST_GROUP => {
                    RegionalKind::TooFew { figure, municipalities }
                }
                _ => RegionalKind::NotExpected { figure },
            };
            self.faults.push(Fault { row: Some(*row), column: None, kind });
        }
    }

    /// `streepje 4 van thema EH`, `verschil van vraag EH-03 tegen 2025`.
    fn described(&self, key: &Key) -> String {
        let about = About::new(key.subject, self.edition);
        let number = key.number.map(|number| format!(" {number}")).unwrap_or_default();
        let subject = match key.subject {
            Subject::Region => "de regio".to_owned(),
            Subject::Theme(_) => format!("thema {}", about.theme),
            Subject::Question(_) => format!("vraag {}", about.question),
        };
        let against = key.against.as_ref().map(|older| format!(" tegen {older}")).unwrap_or_default();
        format!("{}{number} van {subject}{against}", key.measure.name())
    }
}
