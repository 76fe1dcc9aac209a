//! How far municipalities are apart: a row for each theme.

use super::picture::Picture;
use crate::chart::options::{self, SpreadBar};
use crate::components::chart_figure::ChartFigure;
use crate::components::region_reading::Scale;
use crate::texts::region;
use leptos::prelude::*;
use std::sync::Arc;

/// The figure.
#[component]
pub(super) fn Spread(
    /// What the view shows.
    picture: Arc<Picture>,
) -> impl IntoView {
    let scales = scales(&picture);
    let themes = picture.themes.iter().filter_map(|theme| Some((theme, theme.scale.as_ref()?)));
    let lowest = themes.min_by_key(|(_, scale)| scale.lowest)?;
    let finding = region::spread_finding(&lowest.0.title, lowest.1.lowest.shown());
    let bars: Vec<SpreadBar> = scales.iter().map(|(name, scale)| bar(name, scale)).collect();
    let rows = scales.iter().map(|(name, scale)| row(name, scale)).collect_view();
    let heads = [region::LOWEST, region::MEDIAN, region::HIGHEST, region::MEAN_SHORT]
        .map(|head| {
            view! {
                <th scope="col" class="ct-table__figure">
                    {head}
                </th>
            }
        })
        .collect_view();
    Some(view! {
        <ChartFigure
            finding
            note=Some(region::SPREAD_NOTE)
            draw=move |width: f64| options::spread(&bars, width)
            table_name=region::SPREAD_TABLE.to_owned()
        >
            <table class="utrecht-table utrecht-table--html-table ct-table">
                <caption class="ct-unseen">{region::SPREAD_TABLE}</caption>
                <thead>
                    <tr>
                        <th scope="col">{region::THEME}</th>
                        {heads}
                        <th scope="col">{region::EACH}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </ChartFigure>
    })
}

/// All together and each theme, as far as there are figures.
pub(super) fn scales(picture: &Picture) -> Vec<(String, Scale)> {
    let total = picture.total.as_ref().map(|scale| (region::TOTAL.to_owned(), scale.clone()));
    let themes = picture.themes.iter().filter_map(|theme| Some((theme.title.clone(), theme.scale.clone()?)));
    total.into_iter().chain(themes).collect()
}

pub(super) fn bar(name: &str, scale: &Scale) -> SpreadBar {
    SpreadBar { name: name.to_owned(), lowest: scale.lowest, median: scale.median, highest: scale.highest }
}

fn row(name: &str, scale: &Scale) -> impl IntoView + use<> {
    let figures = [scale.lowest, scale.median, scale.highest, scale.mean]
        .map(|temperature| view! { <td class="ct-table__figure">{format!("{}°", temperature.shown())}</td> })
        .collect_view();
    let each: Vec<String> = scale.marks.iter().map(|mark| format!("{}°", mark.temperature.shown())).collect();
    view! {
        <tr>
            <th scope="row">{name.to_owned()}</th>
            {figures}
            <td>{each.join(", ")}</td>
        </tr>
    }
}
