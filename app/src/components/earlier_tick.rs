//! An earlier temperature on a thermometer.

use crate::components::thermometer::{TOP, percent};
use crate::texts::region;
use leptos::prelude::*;
use scoring::EditionId;
use scoring::score::Temperature;

/// A tick above the tube, with the year and its degrees.
#[component]
pub(crate) fn EarlierTick(
    /// The earlier edition.
    edition: EditionId,
    /// The temperature then.
    then: Temperature,
) -> impl IntoView {
    let x = percent(then.per_mille());
    view! {
        <line
            class="ct-thermometer__earlier"
            x1=x.clone()
            x2=x.clone()
            y1=(TOP - 6).to_string()
            y2=(TOP + 2).to_string()
        />
        <text class="ct-thermometer__earlier-name" x=x y=(TOP - 9).to_string()>
            {region::earlier(&edition, then.shown())}
        </text>
    }
}
