//! The thermometers of the region, with each municipality's mark by name.

use super::named;
use crate::components::region_reading::{Reading, ReadingOf};
use crate::components::thermometer::{Axis, Bore};
use crate::state::shown::Shown;
use crate::texts::region;
use leptos::prelude::*;
use scoring::MunicipalityCode;

/// All themes together, and each theme.
#[component]
pub(super) fn Readings(
    /// The region.
    shown: Shown,
    /// The municipality that is marked everywhere.
    chosen: RwSignal<Option<MunicipalityCode>>,
) -> impl IntoView {
    let model = shown.region();
    let edition = &model.edition;
    let reading = |title: String, spread: &_, bore, axis| ReadingOf {
        title,
        scale: named::scale(spread, edition),
        earlier: None,
        bore,
        axis,
        without_figure: region::NO_SCORE,
    };
    let last = model.themes.len().saturating_sub(1);
    let total = reading(region::TOTAL.to_owned(), &model.total, Bore::Total, Axis::Bare);
    let themes = edition.themes().iter().zip(&model.themes).enumerate().map(|(place, (theme, figure))| {
        // The degrees stand once, at the foot of the picture.
        let axis = if place == last { Axis::Named } else { Axis::Bare };
        reading(theme.title.clone(), &figure.spread, Bore::Theme, axis)
    });
    let name = {
        let shown = shown.clone();
        Signal::derive(move || chosen.with(|chosen| Some(named::name_of(&shown.region().edition, chosen.as_ref()?))))
    };
    let readings =
        std::iter::once(total).chain(themes).map(|of| view! { <Reading of chosen=name more=None /> }).collect_view();
    view! {
        <div class="ct-stack">
            <ul class="ct-readings">{readings}</ul>
            <p class="ct-small ct-quiet">{region::LEGEND}</p>
        </div>
    }
}
