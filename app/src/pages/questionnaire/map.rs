//! The municipalities as the schematic map will have them, so that a wrong place is seen.

use crate::texts::questionnaire::preview as texts;
use leptos::prelude::*;
use scoring::Edition;
use scoring::edition::{Municipality, Tile};
use std::sync::Arc;

/// The map and a table.
#[component]
pub(super) fn Municipalities(
    /// Whose municipalities.
    edition: Arc<Edition>,
) -> impl IntoView {
    let places = places(edition.municipalities());
    let columns = places.iter().map(|(tile, _)| tile.column).max().map_or(1, |last| u16::from(last) + 1);
    let tiles = places
        .into_iter()
        .map(|(tile, shorts)| {
            let shared = (shorts.len() > 1).then(|| view! { <span class="ct-tile__short">{texts::SHARED}</span> });
            let shorts =
                shorts.into_iter().map(|short| view! { <span class="ct-tile__short">{short}</span> }).collect_view();
            view! {
                <li
                    class="ct-tile ct-tile--read"
                    style:--ct-row=(u16::from(tile.row) + 1).to_string()
                    style:--ct-column=(u16::from(tile.column) + 1).to_string()
                >
                    {shorts}
                    {shared}
                </li>
            }
        })
        .collect_view();
    let [name, code, short, tile] = texts::MUNICIPALITIES_HEAD;
    let rows = edition.municipalities().iter().map(row).collect_view();
    view! {
        <section class="ct-stack" aria-labelledby="gemeenten">
            <header class="ct-stack ct-stack--tight">
                <h3 class="utrecht-heading-3" id="gemeenten">
                    {texts::MUNICIPALITIES}
                </h3>
                <p class="ct-measure">{texts::MAP_LEAD}</p>
            </header>
            <div class="ct-pair ct-pair--map">
                <ol class="ct-tile-map ct-tile-map--read" style:--ct-columns=columns.to_string()>
                    {tiles}
                </ol>
                <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                    <caption class="ct-unseen">{texts::MUNICIPALITIES_CAPTION}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{name}</th>
                            <th scope="col">{code}</th>
                            <th scope="col">{short}</th>
                            <th scope="col">{tile}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {former(&edition)}
        </section>
    }
}

fn row(municipality: &Municipality) -> impl IntoView + use<> {
    let [_, code, short, place] = texts::MUNICIPALITIES_HEAD;
    let Tile { row, column } = municipality.tile;
    view! {
        <tr>
            <th scope="row">{municipality.name.clone()}</th>
            <td data-label=code>{municipality.code.to_string()}</td>
            <td data-label=short>{municipality.short.clone()}</td>
            <td data-label=place>{texts::tile(row, column)}</td>
        </tr>
    }
}

fn former(edition: &Edition) -> Option<impl IntoView + use<>> {
    if edition.former_municipalities().is_empty() {
        return None;
    }
    let items = edition
        .former_municipalities()
        .iter()
        .map(|former| {
            let successor = edition.municipality(former.successor.as_str());
            let successor = successor.map_or(former.successor.as_str(), |municipality| &municipality.name);
            view! { <li>{texts::former(&former.name, former.code.as_str(), successor)}</li> }
        })
        .collect_view();
    Some(view! {
        <h4 class="ct-strong">{texts::FORMER}</h4>
        <ul class="ct-prose-list">{items}</ul>
    })
}

/// The places of the map, each with the short names of those that stand there: more than one where an edition is wrong.
fn places(municipalities: &[Municipality]) -> Vec<(Tile, Vec<String>)> {
    let mut places: Vec<(Tile, Vec<String>)> = Vec::new();
    for municipality in municipalities {
        match places.iter_mut().find(|(tile, _)| *tile == municipality.tile) {
            Some((_, shorts)) => shorts.push(municipality.short.clone()),
            None => places.push((municipality.tile, vec![municipality.short.clone()])),
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::MunicipalityCode;

    #[test]
    fn municipalities_on_one_place_stand_together() {
        let municipality = |code: &str, short: &str, row, column| Municipality {
            code: MunicipalityCode::new(code),
            name: short.to_owned(),
            short: short.to_owned(),
            tile: Tile { row, column },
        };
        let found = places(&[
            municipality("GM9001", "AAA", 0, 1),
            municipality("GM9002", "BBB", 1, 1),
            municipality("GM9003", "CCC", 0, 1),
        ]);
        let expected = [
            (Tile { row: 0, column: 1 }, vec!["AAA".to_owned(), "CCC".to_owned()]),
            (Tile { row: 1, column: 1 }, vec!["BBB".to_owned()]),
        ];
        assert_eq!(found, expected);
    }
}
