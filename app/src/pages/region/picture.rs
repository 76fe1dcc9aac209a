//! What the page shows, in either view, as plain data. The nameless one is made from a [`NamelessRegion`] only, which holds no name.

use scoring::edition::Question;
use scoring::order;
use scoring::region::{
    NamelessFigures, NamelessRegion, NamelessSpread, RegionModel, RegionQuestion, SMALLEST_GROUP, Spread,
};
use scoring::score::{Gain, Temperature};
use scoring::{Change, Difference, Edition, EditionId, MunicipalityCode, QuestionId, Shift};
use std::cmp::Reverse;

/// Whether municipalities are named.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Names {
    /// They are not, and no figure stands on fewer than five of them.
    #[default]
    Without,
    /// They are.
    With,
}

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

/// A figure over municipalities.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Scale {
    /// A mark for each, lowest first.
    pub(crate) marks: Vec<ScaleMark>,
    /// The mean.
    pub(crate) mean: Temperature,
    /// The lowest.
    pub(crate) lowest: Temperature,
    /// The middle one.
    pub(crate) median: Temperature,
    /// The highest.
    pub(crate) highest: Temperature,
    /// How many reach the basic level.
    pub(crate) reached: usize,
    /// How many sent too little for this figure.
    pub(crate) without: usize,
}

/// One municipality on a scale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ScaleMark {
    /// Its temperature.
    pub(crate) temperature: Temperature,
    /// Whether it reaches the basic level.
    pub(crate) reached: bool,
    /// Whose it is, where names are shown.
    pub(crate) whose: Option<Whose>,
}

/// A municipality by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Whose {
    /// Its code.
    pub(crate) code: MunicipalityCode,
    /// Its name.
    pub(crate) name: String,
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
    /// Who asks and offers, where names are shown.
    pub(crate) who: Option<Who>,
}

/// Who asks for support with a question, and who offers it; by name, in the edition's order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Who {
    /// Who asks urgently.
    pub(crate) urgent: Vec<String>,
    /// Who asks.
    pub(crate) wanted: Vec<String>,
    /// Who can help others.
    pub(crate) offered: Vec<String>,
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
    /// The region in one of its views.
    pub(crate) fn new(names: Names, region: &RegionModel, change: Option<&Change>) -> Self {
        match names {
            Names::Without => Self::nameless(&NamelessRegion::new(region), &region.edition, change),
            Names::With => Self::named(region, change),
        }
    }

    fn nameless(region: &NamelessRegion, edition: &Edition, change: Option<&Change>) -> Self {
        let themes = edition.themes().iter().zip(&region.themes).map(|(theme, figure)| ThemePicture {
            id: theme.id.to_string(),
            title: theme.title.clone(),
            scale: figure.spread.as_ref().map(Scale::nameless),
        });
        let questions = edition.questions().iter().zip(&region.questions).map(|(question, figure)| QuestionPicture {
            question: question.clone(),
            offerings: offerings(edition, question),
            figures: figure.figures.clone(),
            gain: figure.gain,
            who: None,
        });
        Self {
            municipalities: edition.municipalities().len(),
            participants: region.participants,
            missing: region.missing,
            without_score: region.without_score,
            incomplete: region.incomplete,
            total: region.total.as_ref().map(Scale::nameless),
            themes: themes.collect(),
            questions: questions.collect(),
            ranking: region.ranking.clone(),
            past: change.map(|change| Past::new(change, SMALLEST_GROUP)),
        }
    }

    fn named(region: &RegionModel, change: Option<&Change>) -> Self {
        let edition = &region.edition;
        let themes = edition.themes().iter().zip(&region.themes).map(|(theme, figure)| ThemePicture {
            id: theme.id.to_string(),
            title: theme.title.clone(),
            scale: Scale::named(&figure.spread, edition),
        });
        let questions = edition.questions().iter().zip(&region.questions).map(|(question, figure)| QuestionPicture {
            question: question.clone(),
            offerings: offerings(edition, question),
            figures: Some(figures(figure)),
            gain: figure.gain,
            who: Some(Who {
                urgent: names_of(edition, &figure.urgent),
                wanted: names_of(edition, &figure.wanted),
                offered: names_of(edition, &figure.offered),
            }),
        });
        Self {
            municipalities: edition.municipalities().len(),
            participants: region.participants.len(),
            missing: region.missing.len(),
            without_score: region.without_score.len(),
            incomplete: region.incomplete(),
            total: Scale::named(&region.total, edition),
            themes: themes.collect(),
            questions: questions.collect(),
            ranking: region.ranking.clone(),
            past: change.map(|change| Past::new(change, 1)),
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

impl Scale {
    fn nameless(spread: &NamelessSpread) -> Self {
        // Only 100 degrees reach the basic level, and nothing is higher: those that reached it stand last.
        let below = spread.marks.len() - spread.reached;
        let mark = |(place, temperature): (usize, &Temperature)| ScaleMark {
            temperature: *temperature,
            reached: place >= below,
            whose: None,
        };
        Self {
            marks: spread.marks.iter().enumerate().map(mark).collect(),
            mean: spread.mean,
            lowest: spread.lowest,
            median: spread.median,
            highest: spread.highest,
            reached: spread.reached,
            without: spread.without,
        }
    }

    fn named(spread: &Spread, edition: &Edition) -> Option<Self> {
        let marks = spread.marks.iter().map(|mark| ScaleMark {
            temperature: mark.temperature,
            reached: mark.reached,
            whose: Some(Whose { code: mark.municipality.clone(), name: name_of(edition, &mark.municipality) }),
        });
        Some(Self {
            marks: marks.collect(),
            mean: spread.mean?,
            lowest: spread.lowest?,
            median: spread.median?,
            highest: spread.highest?,
            reached: spread.reached,
            without: spread.without,
        })
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

/// The name of a municipality; its code where the edition lost it.
pub(crate) fn name_of(edition: &Edition, code: &MunicipalityCode) -> String {
    edition.municipality(code.as_str()).map_or_else(|| code.to_string(), |found| found.name.clone())
}

/// The names of municipalities.
pub(crate) fn names_of(edition: &Edition, codes: &[MunicipalityCode]) -> Vec<String> {
    codes.iter().map(|code| name_of(edition, code)).collect()
}

fn offerings(edition: &Edition, question: &Question) -> Vec<String> {
    question.offerings.iter().filter_map(|id| edition.offering(id)).map(|offering| offering.title.clone()).collect()
}

fn figures(question: &RegionQuestion) -> NamelessFigures {
    NamelessFigures {
        levels: question.levels,
        unknown: question.unknown,
        not_applicable: question.not_applicable,
        unanswered: question.unanswered,
        scored: question.scored(),
        at_basic_level: question.at_basic_level,
        below_basic_level: question.below_basic_level(),
        one_step_below: question.one_step_below,
        wanted: question.wanted.len(),
        urgent: question.urgent.len(),
        offered: question.offered.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{distribution, sample, spread};
    use super::*;
    use crate::chart::options;
    use scoring::{Fraction, ThemeChange, ThemeId};

    /// Everything that the page makes of a picture, charts included.
    fn everything(names: Names) -> String {
        let model = sample::model(&["2025"]);
        let picture = Picture::new(names, &model.regions[0], None);
        let bars: Vec<_> =
            picture.support().iter().map(|(question, figures)| distribution::bar(question, figures)).collect();
        let rows: Vec<_> = spread::scales(&picture).iter().map(|(name, scale)| spread::bar(name, scale)).collect();
        let charts = [options::distribution(&bars, 900.0), options::spread(&rows, 900.0)];
        format!("{picture:?} {}", charts.map(|chart| chart.option).join(" "))
    }

    #[test]
    fn without_names_nothing_tells_who() {
        let (nameless, named) = (everything(Names::Without), everything(Names::With));
        for (code, name, short) in sample::MUNICIPALITIES {
            for telling in [code, name, short, sample::NOTE, "2026-11-03"] {
                assert!(!nameless.contains(telling), "{telling} is seen");
            }
        }
        // The test finds what is there: who has a mark is named in the other view.
        for (code, name, _) in &sample::MUNICIPALITIES[..5] {
            assert!(named.contains(code) && named.contains(name));
        }
    }

    #[test]
    fn both_views_show_the_same_figures() {
        let model = sample::model(&["2025"]);
        let [nameless, named] = [Names::Without, Names::With].map(|names| Picture::new(names, &model.regions[0], None));
        let bare = |scale: Option<Scale>| {
            scale.map(|mut scale| {
                scale.marks.iter_mut().for_each(|mark| mark.whose = None);
                scale
            })
        };
        assert_eq!(bare(named.total.clone()), nameless.total);
        assert_eq!(nameless.total.map(|total| (total.reached, total.marks.len())), Some((1, 5)));
        for (named, nameless) in named.themes.into_iter().zip(nameless.themes) {
            assert_eq!(bare(named.scale), nameless.scale);
        }
        for (named, nameless) in named.questions.into_iter().zip(nameless.questions) {
            assert_eq!((named.figures, named.gain), (nameless.figures, nameless.gain));
        }
        assert_eq!(named.ranking, nameless.ranking);
    }

    #[test]
    fn without_names_four_municipalities_are_too_few() {
        let model = sample::model_of_first(4, &["2025"]);
        let [nameless, named] = [Names::Without, Names::With].map(|names| Picture::new(names, &model.regions[0], None));
        assert!(named.total.is_some() && nameless.total.is_none());
        assert!(nameless.themes.iter().all(|theme| theme.scale.is_none()));
        assert!(nameless.questions.iter().all(|question| question.figures.is_none() && question.gain.is_none()));
        assert!(nameless.ranking.is_empty() && nameless.support().is_empty() && nameless.weakest_first("A").is_empty());
        assert!(!named.weakest_first("A").is_empty());
    }

    #[test]
    fn questions_stand_by_what_matters() {
        let picture = Picture::new(Names::With, &sample::model(&["2025"]).regions[0], None);
        let ids = |of: Vec<(&QuestionPicture, &NamelessFigures)>| -> Vec<String> {
            of.iter().map(|(question, _)| question.question.id.to_string()).collect()
        };
        // At the norm: A-1 4 of 6 (with Akkerveen), A-2 1. Urgent at A-2, only wanted at B-1.
        assert_eq!(ids(picture.weakest_first("A")), ["A-2", "A-1"]);
        assert_eq!(ids(picture.support()), ["A-2", "B-1"]);
        let who = picture.support()[0].0.who.clone().unwrap();
        assert_eq!(
            (who.urgent, who.wanted, who.offered),
            (vec!["Oudewaard".to_owned()], vec!["Zeewijk".to_owned()], vec!["Nesselmeer".to_owned()])
        );
    }

    #[test]
    fn an_earlier_value_over_too_few_is_not_shown_without_names() {
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
        let past = |names| Picture::new(names, &model.regions[0], Some(&change)).past.unwrap();
        assert_eq!((past(Names::Without).total, past(Names::Without).difference), (None, None));
        assert_eq!(past(Names::Without).themes, [None, temperature]);
        assert_eq!(past(Names::With).total, temperature);
        assert_eq!(past(Names::With).themes, [temperature, temperature]);
    }
}
