//! One thermometer of the region, with its figures in words.

use crate::components::earlier_tick::EarlierTick;
use crate::components::municipality_marks::{Mark, Marks, MunicipalityMarks};
use crate::components::thermometer::{Axis, Bore, Mercury, TOP, Thermometer, percent};
use crate::texts::region;
use leptos::prelude::*;
use scoring::EditionId;
use scoring::score::Temperature;

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
    /// Whose it is, where that is told.
    pub(crate) name: Option<String>,
}

/// What a thermometer of the region is of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ReadingOf {
    /// The theme, or all together.
    pub(crate) title: String,
    /// Its figure; `None` where there is none to show.
    pub(crate) scale: Option<Scale>,
    /// Where it stood, in which edition.
    pub(crate) earlier: Option<(EditionId, Temperature)>,
    /// How thick the tube is.
    pub(crate) bore: Bore,
    /// Whether degrees stand along the foot.
    pub(crate) axis: Axis,
    /// Why there is no figure, where there is none.
    pub(crate) without_figure: &'static str,
}

impl ReadingOf {
    fn facts(&self) -> String {
        match &self.scale {
            Some(scale) => region::facts(
                scale.reached,
                scale.marks.len(),
                [scale.lowest, scale.median, scale.highest].map(Temperature::shown),
                scale.without,
            ),
            None => self.without_figure.to_owned(),
        }
    }
}

/// A row of the picture.
#[component]
pub(crate) fn Reading(
    /// What it is of.
    of: ReadingOf,
    /// The name of the mark that stands out.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// What else stands with it, below the tube.
    #[prop(optional_no_strip)]
    more: Option<AnyView>,
) -> impl IntoView {
    let class = match of.bore {
        Bore::Total => "ct-reading ct-reading--total",
        Bore::Theme => "ct-reading",
    };
    let figure = match &of.scale {
        Some(scale) => view! {
            <span class="ct-unseen">{region::MEAN}</span>
            {format!("{}°", scale.mean.shown())}
        }
        .into_any(),
        None => view! {
            <span aria-hidden="true">"–"</span>
            <span class="ct-reading__kind">{region::NO_FIGURE}</span>
        }
        .into_any(),
    };
    let kind = of.earlier.as_ref().map(|(edition, then)| {
        view! { <span class="ct-reading__kind">{region::earlier(edition, then.shown())}</span> }
    });
    let (title, facts) = (of.title.clone(), of.facts());
    // Only the drawing is made anew when another municipality is chosen.
    let tube = move || {
        let chosen = chosen.get();
        let marks = of.scale.as_ref().map(|scale| marks(scale, chosen.as_deref()));
        let room = marks.as_ref().map(|marks| marks.room(of.axis));
        let earlier = of.earlier.clone();
        let over = view! {
            {earlier.map(|(edition, then)| view! { <EarlierTick edition then /> })}
            {of.scale.as_ref().map(|scale| view! { <MedianTick median=scale.median bore=of.bore /> })}
            {marks.map(|marks| view! { <MunicipalityMarks marks bore=of.bore /> })}
        }
        .into_any();
        let mercury = Mercury::counting(of.scale.as_ref().map(|scale| scale.mean));
        view! {
            <Thermometer mercury bore=of.bore axis=of.axis room=room.unwrap_or_else(|| of.axis.room())>
                {over}
            </Thermometer>
        }
    };
    view! {
        <li class=class>
            <div class="ct-reading__name">
                <h3 class="ct-reading__title">{title}</h3>
                <p class="ct-reading__facts">{facts}</p>
            </div>
            <p class="ct-reading__figure">{figure} {kind}</p>
            <div class="ct-reading__tube">{tube}</div>
            {more.map(|more| view! { <div class="ct-reading__more">{more}</div> })}
        </li>
    }
}

/// The scale's municipalities as marks.
fn marks(scale: &Scale, chosen: Option<&str>) -> Marks {
    let mark = |mark: &ScaleMark| Mark {
        per_mille: mark.temperature.per_mille(),
        at_hundred: mark.temperature.shown() == 100,
        reached: mark.reached,
        title: mark.name.as_ref().map(|name| region::mark(name, mark.temperature.shown())),
        chosen: mark.name.clone().filter(|name| Some(name.as_str()) == chosen),
    };
    Marks::place(scale.marks.iter().map(mark))
}

/// A triangle under the tube.
#[component]
fn MedianTick(median: Temperature, bore: Bore) -> impl IntoView {
    let foot = TOP + bore.height() + 1;
    view! {
        <svg x=percent(median.per_mille()) overflow="visible">
            <path class="ct-thermometer__median" d=format!("M0 {foot}l4.5 6h-9z") />
        </svg>
    }
}
