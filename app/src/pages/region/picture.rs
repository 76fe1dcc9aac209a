//! What the page shows, as plain data. It is made from a [`NamelessRegion`] only, which holds no name.

use crate::components::region_reading::{Scale, ScaleMark};
use scoring::edition::Question;
use scoring::order;
use scoring::region::{NamelessFigures, NamelessRegion, NamelessSpread, RegionModel, SMALLEST_GROUP};
use scoring::score::{Gain, Temperature};
use scoring::{Change, Difference, Edition, EditionId, QuestionId, Shift};
use std::cmp::Reverse;

/// The region.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Picture {
    /// How many municipalities the edition has.
    pub(crate) municipalities: usize,
    /// How many sent.
    pub(crate) participants: usize,
    /// How many did not send.
    pub(crate) missing: usize,
    /// How many sent, but have no temperature.
    pub(crate) without_score: usize,
    /// How many left questions open.
    pub(crate) incomplete: usize,
    /// Over the municipality temperatures; `None` where there is no figure to show.
    pub(crate) total: Option<Scale>,
    /// For each theme.
    pub(crate) themes: Vec<ThemePicture>,
    /// For each question, in the edition's order.
    pub(crate) questions: Vec<QuestionPicture>,
    /// The questions that gain, the one that gains most first.
    pub(crate) ranking: Vec<QuestionId>,
    /// Against the edition before.
    pub(crate) past: Option<Past>,
}

/// A theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ThemePicture {
    /// Its id.
    pub(crate) id: String,
    /// Its title.
    pub(crate) title: String,
    /// Its figure; `None` where there is none to show.
    pub(crate) scale: Option<Scale>,
}

/// A question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct QuestionPicture {
    /// The question as it is asked.
    pub(crate) question: Question,
    /// The titles of the offerings that help with it.
    pub(crate) offerings: Vec<String>,
    /// How it was answered; `None` where there is nothing to show.
    pub(crate) figures: Option<NamelessFigures>,
    /// What it can gain.
    pub(crate) gain: Option<Gain>,
}

/// The edition before, made anew over the questions that stayed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Past {
    /// Which edition.
    pub(crate) against: EditionId,
    /// Over how many questions.
    pub(crate) questions: usize,
    /// Over how many municipalities the total is.
    pub(crate) municipalities: usize,
    /// The total then.
    pub(crate) total: Option<Temperature>,
    /// How the total changed.
    pub(crate) difference: Option<Difference>,
    /// Each theme then, in the edition's order.
    pub(crate) themes: Vec<Option<Temperature>>,
}

impl Picture {
    /// The region, without its names.
    pub(crate) fn new(region: &RegionModel, change: Option<&Change>) -> Self {
        Self::nameless(&NamelessRegion::new(region), &region.edition, change)
    }

    fn nameless(region: &NamelessRegion, edition: &Edition, change: Option<&Change>) -> Self {
        let themes = edition.themes().iter().zip(&region.themes).map(|(theme, figure)| ThemePicture {
            id: theme.id.to_string(),
            title: theme.title.clone(),
            scale: figure.spread.as_ref().map(scale),
        });
        let questions = edition.questions().iter().zip(&region.questions).map(|(question, figure)| QuestionPicture {
            question: question.clone(),
            offerings: offerings(edition, question),
            figures: figure.figures.clone(),
            gain: figure.gain,
        });
        Self {
            municipalities: edition.municipalities().len(),
            participants: region.participants,
            missing: region.missing,
            without_score: region.without_score,
            incomplete: region.incomplete,
            total: region.total.as_ref().map(scale),
            themes: themes.collect(),
            questions: questions.collect(),
            ranking: region.ranking.clone(),
            past: change.map(|change| Past::new(change, SMALLEST_GROUP)),
        }
    }

    /// The questions that gain, the one that gains most first.
    pub(crate) fn ranked(&self) -> impl Iterator<Item = &QuestionPicture> {
        self.ranking.iter().filter_map(|id| self.questions.iter().find(|question| question.question.id == *id))
    }

    /// The questions of a theme that have figures, those with the fewest municipalities at the norm first.
    pub(crate) fn weakest_first(&self, theme: &str) -> Vec<(&QuestionPicture, &NamelessFigures)> {
        let mut of_theme: Vec<_> = self
            .questions
            .iter()
            .filter(|question| question.question.theme.as_str() == theme)
            .filter_map(|question| Some((question, question.figures.as_ref()?)))
            .collect();
        order::sort_by_key(&mut of_theme, |(_, figures)| figures.at_basic_level);
        of_theme
    }

    /// The questions with which support is asked or offered, the most urgent first.
    pub(crate) fn support(&self) -> Vec<(&QuestionPicture, &NamelessFigures)> {
        let mut asked: Vec<_> = self
            .questions
            .iter()
            .filter_map(|question| Some((question, question.figures.as_ref()?)))
            .filter(|(_, figures)| (figures.urgent, figures.wanted, figures.offered) != (0, 0, 0))
            .collect();
        order::sort_by_key(&mut asked, |(_, figures)| Reverse((figures.urgent, figures.wanted, figures.offered)));
        asked
    }
}

/// A figure over municipalities, without names.
fn scale(spread: &NamelessSpread) -> Scale {
    // Only 100 degrees reach the basic level, and nothing is higher: those that reached it stand last.
    let below = spread.marks.len() - spread.reached;
    let mark = |(place, temperature): (usize, &Temperature)| ScaleMark {
        temperature: *temperature,
        reached: place >= below,
        name: None,
    };
    Scale {
        marks: spread.marks.iter().enumerate().map(mark).collect(),
        mean: spread.mean,
        lowest: spread.lowest,
        median: spread.median,
        highest: spread.highest,
        reached: spread.reached,
        without: spread.without,
    }
}

impl Past {
    /// Only figures over at least `fewest` municipalities.
    fn new(change: &Change, fewest: usize) -> Self {
        let shows = |shift: &Shift| shift.municipalities >= fewest;
        let total = Some(&change.total).filter(|total| shows(total));
        let themes = change.themes.iter().map(|theme| theme.shift.before.filter(|_| shows(&theme.shift)));
        Self {
            against: change.against.clone(),
            questions: change.questions,
            municipalities: change.total.municipalities,
            total: total.and_then(|total| total.before),
            difference: total.and_then(|total| total.difference),
            themes: themes.collect(),
        }
    }
}

fn offerings(edition: &Edition, question: &Question) -> Vec<String> {
    question.offerings.iter().filter_map(|id| edition.offering(id)).map(|offering| offering.title.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{distribution, sample, spread};
    use super::*;
    use crate::chart::options;
    use scoring::{Fraction, ThemeChange, ThemeId};

    fn picture_of(municipalities: usize, change: Option<&Change>) -> Picture {
        Picture::new(&sample::model_of_first(municipalities, &["2025"]).regions[0], change)
    }

    /// Everything that the page makes of a picture, charts included.
    fn everything(picture: &Picture) -> String {
        let bars: Vec<_> =
            picture.support().iter().map(|(question, figures)| distribution::bar(question, figures)).collect();
        let rows: Vec<_> = spread::scales(picture).iter().map(|(name, scale)| spread::bar(name, scale)).collect();
        let charts = [options::distribution(&bars, 900.0), options::spread(&rows, 900.0)];
        format!("{picture:?} {}", charts.map(|chart| chart.option).join(" "))
    }

    #[test]
    fn nothing_tells_who() {
        let told = everything(&picture_of(6, None));
        for (code, name, short) in sample::MUNICIPALITIES {
            for telling in [code, name, short, sample::NOTE, "2026-11-03"] {
                assert!(!told.contains(telling), "{telling} is seen");
            }
        }
        assert!(told.contains("Weet u wie wat doet"), "the test sees what is there");
    }

    #[test]
    fn who_reached_it_is_marked() {
        let total = picture_of(6, None).total.unwrap();
        assert_eq!((total.reached, total.marks.len()), (1, 5));
        assert_eq!(total.marks.iter().filter(|mark| mark.reached).count(), 1);
        assert!(total.marks[4].reached);
    }

    #[test]
    fn four_municipalities_are_too_few() {
        let nameless = picture_of(4, None);
        assert!(nameless.total.is_none());
        assert!(nameless.themes.iter().all(|theme| theme.scale.is_none()));
        assert!(nameless.questions.iter().all(|question| question.figures.is_none() && question.gain.is_none()));
        assert!(nameless.ranking.is_empty() && nameless.support().is_empty() && nameless.weakest_first("A").is_empty());
    }

    #[test]
    fn questions_stand_by_what_matters() {
        let picture = picture_of(6, None);
        let ids = |of: Vec<(&QuestionPicture, &NamelessFigures)>| -> Vec<String> {
            of.iter().map(|(question, _)| question.question.id.to_string()).collect()
        };
        // At the norm: A-1 4 of 6 (with Akkerveen), A-2 1. Urgent at A-2, only wanted at B-1.
        assert_eq!(ids(picture.weakest_first("A")), ["A-2", "A-1"]);
        assert_eq!(ids(picture.support()), ["A-2", "B-1"]);
    }

    #[test]
    fn an_earlier_value_over_too_few_is_not_shown() {
        let (low, high) = (Fraction::whole(50), Fraction::whole(56));
        let model = sample::model(&["2025"]);
        let temperature = model.regions[0].total.mean;
        let shift = |municipalities| Shift {
            municipalities,
            before: temperature,
            after: temperature,
            difference: Some(Difference::between(low, high)),
        };
        let theme =
            |municipalities| ThemeChange { theme: ThemeId::new("A"), questions: 2, shift: shift(municipalities) };
        let change = Change {
            edition: EditionId::new("2025"),
            against: EditionId::new("2024"),
            municipality: None,
            questions: 4,
            total: shift(4),
            themes: vec![theme(4), theme(5)],
            by_question: Vec::new(),
        };
        let past = picture_of(6, Some(&change)).past.unwrap();
        assert_eq!((past.total, past.difference), (None, None));
        assert_eq!(past.themes, [None, temperature]);
    }
}
