//! Chapter 1: where the region stands.

use super::distribution::Distributions;
use super::picture::Picture;
use super::spread::Spread;
use crate::components::region_reading::{Reading, ReadingOf};
use crate::components::thermometer::{Axis, Bore};
use crate::texts::region;
use leptos::prelude::*;
use std::sync::Arc;

/// The chapter.
#[component]
pub(super) fn WhereWeStand(
    /// What the page shows.
    picture: Arc<Picture>,
) -> impl IntoView {
    let past = picture.past.as_ref();
    let earlier = |theme: Option<usize>| {
        past.and_then(|past| {
            let then = match theme {
                None => past.total,
                Some(place) => past.themes.get(place).copied().flatten(),
            };
            Some((past.against.clone(), then?))
        })
    };
    let total = ReadingOf {
        title: region::TOTAL.to_owned(),
        scale: picture.total.clone(),
        earlier: earlier(None),
        bore: Bore::Total,
        axis: Axis::Bare,
        without_figure: region::TOO_FEW,
    };
    let last = picture.themes.len().saturating_sub(1);
    let themes = picture.themes.iter().enumerate().map(|(place, theme)| ReadingOf {
        title: theme.title.clone(),
        scale: theme.scale.clone(),
        earlier: earlier(Some(place)),
        bore: Bore::Theme,
        // The degrees stand once, at the foot of the picture.
        axis: if place == last { Axis::Named } else { Axis::Bare },
        without_figure: region::TOO_FEW,
    });
    let nobody = Signal::stored(None::<String>);
    let readings =
        std::iter::once(total).chain(themes).map(|of| view! { <Reading of chosen=nobody more=None /> }).collect_view();
    let means = past
        .filter(|past| past.total.is_some() || past.themes.iter().any(Option::is_some))
        .map(|past| region::earlier_means(&past.against));
    view! {
        <section class="ct-chapter" aria-labelledby="hoofdstuk-1">
            <h2 class="ct-chapter__head" id="hoofdstuk-1">
                <span class="ct-chapter__number">"1"</span>
                " "
                {region::WHERE_WE_STAND}
            </h2>
            <div class="ct-stack ct-stack--wide">
                <div class="ct-stack">
                    <ul class="ct-readings">{readings}</ul>
                    <p class="ct-small ct-quiet">{region::LEGEND} {means}</p>
                </div>
                <div class="ct-note">
                    <p class="ct-measure ct-quiet">{region::NAMELESS_NOTE}</p>
                </div>
                <Spread picture=Arc::clone(&picture) />
                <Distributions picture />
            </div>
        </section>
    }
}
