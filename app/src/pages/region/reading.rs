//! One thermometer of the region, with its figures in words.

use super::picture::{Scale, ScaleMark};
use crate::components::earlier_tick::EarlierTick;
use crate::components::municipality_marks::{Mark, Marks, MunicipalityMarks};
use crate::components::thermometer::{Axis, Bore, Mercury, TOP, Thermometer, percent};
use crate::texts::region;
use leptos::prelude::*;
use scoring::score::Temperature;
use scoring::{EditionId, MunicipalityCode};

/// What a thermometer of the region is of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ReadingOf {
    /// The theme, or all together.
    pub(super) title: String,
    /// Its figure; `None` where there is none to show.
    pub(super) scale: Option<Scale>,
    /// Where it stood, in which edition.
    pub(super) earlier: Option<(EditionId, Temperature)>,
    /// How thick the tube is.
    pub(super) bore: Bore,
    /// Whether degrees stand along the foot.
    pub(super) axis: Axis,
    /// Whether names are shown.
    pub(super) is_named: bool,
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
            None if self.is_named => region::NO_SCORE.to_owned(),
            None => region::TOO_FEW.to_owned(),
        }
    }
}

/// A row of the picture.
#[component]
pub(super) fn Reading(
    /// What it is of.
    of: ReadingOf,
    /// The municipality that is marked.
    chosen: RwSignal<Option<MunicipalityCode>>,
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
        let marks = of.scale.as_ref().map(|scale| marks(scale, chosen.as_ref()));
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
        </li>
    }
}

/// The scale's municipalities as marks.
fn marks(scale: &Scale, chosen: Option<&MunicipalityCode>) -> Marks {
    let mark = |mark: &ScaleMark| Mark {
        per_mille: mark.temperature.per_mille(),
        at_hundred: mark.temperature.shown() == 100,
        reached: mark.reached,
        title: mark.whose.as_ref().map(|whose| region::mark(&whose.name, mark.temperature.shown())),
        chosen: mark.whose.as_ref().filter(|whose| Some(&whose.code) == chosen).map(|whose| whose.name.clone()),
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
