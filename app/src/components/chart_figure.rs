//! A chart with its finding before it and its table, always there, behind it.

use crate::chart::mount::ChartCanvas;
use crate::chart::options::Drawing;
use crate::texts::region;
use leptos::prelude::*;

/// A figure.
#[component]
pub(crate) fn ChartFigure(
    /// What it shows, in a sentence made from the data.
    finding: String,
    /// How to read it.
    #[prop(optional_no_strip)]
    note: Option<&'static str>,
    /// Makes the drawing for a width in pixels.
    #[prop(into)]
    draw: Callback<f64, Drawing>,
    /// What the table is, for a screen reader.
    table_name: String,
    /// The table with the same figures.
    children: Children,
) -> impl IntoView {
    view! {
        <figure class="ct-chart">
            <figcaption>
                <h3 class="utrecht-heading-3">{finding.clone()}</h3>
            </figcaption>
            {note.map(|note| view! { <p class="ct-chart__note">{note}</p> })}
            <ChartCanvas draw finding />
            <details class="ct-details">
                <summary class="ct-details__summary">
                    {region::TABLE}
                    <span class="ct-unseen">": " {table_name.clone()}</span>
                </summary>
                <div class="ct-details__body">
                    <div class="ct-table-frame" tabindex="0" role="region" aria-label=table_name>
                        {children()}
                    </div>
                </div>
            </details>
        </figure>
    }
}
