//! The municipalities by name: a schematic map and a table by theme, which choose one together.

use super::named::name_of;
use crate::components::score_class::{CLASSES, NO_SCORE, score_class};
use crate::state::shown::Shown;
use crate::texts::region;
use leptos::prelude::*;
use scoring::MunicipalityCode;
use scoring::edition::Municipality;
use scoring::region::{Participant, RegionModel};
use scoring::score::{BasicLevel, MunicipalityScore, Temperature, ThemeScore};

/// A figure of one municipality, as a tile and a cell show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cell {
    /// Nothing came in.
    Nothing,
    /// Too little came in for a figure that counts.
    TooLittle,
    /// A temperature, and whether the basic level is reached.
    Score(Temperature, bool),
}

impl Cell {
    fn of_municipality(score: &MunicipalityScore) -> Self {
        Self::of(score.temperature, score.basic_level)
    }

    fn of_theme(score: &ThemeScore) -> Self {
        Self::of(score.temperature.filter(|_| score.counts), score.basic_level)
    }

    fn of(temperature: Option<Temperature>, basic_level: BasicLevel) -> Self {
        temperature.map_or(Self::TooLittle, |temperature| Self::Score(temperature, basic_level == BasicLevel::Reached))
    }

    fn class(self) -> &'static str {
        match self {
            Self::Nothing | Self::TooLittle => NO_SCORE,
            Self::Score(temperature, reached) => score_class(temperature.shown(), reached),
        }
    }

    const fn is_reached(self) -> bool {
        matches!(self, Self::Score(_, true))
    }

    /// What is shown, and what only a screen reader is told.
    fn words(self) -> (String, &'static str) {
        match self {
            Self::Nothing => ("–".to_owned(), region::NOTHING_RECEIVED),
            Self::TooLittle => ("–".to_owned(), region::TOO_LITTLE),
            Self::Score(temperature, reached) => {
                (format!("{}°", temperature.shown()), if reached { region::REACHED } else { "" })
            }
        }
    }
}

fn participant<'r>(model: &'r RegionModel, code: &MunicipalityCode) -> Option<&'r Participant> {
    model.participants.iter().find(|participant| participant.municipality == *code)
}

/// Map, legend and table.
#[component]
pub(super) fn Municipalities(
    /// The region.
    shown: Shown,
    /// The municipality that is marked everywhere.
    chosen: RwSignal<Option<MunicipalityCode>>,
) -> impl IntoView {
    let model = shown.region();
    let edition = &model.edition;
    let tiles = edition
        .municipalities()
        .iter()
        .map(|municipality| {
            let cell = participant(model, &municipality.code)
                .map_or(Cell::Nothing, |participant| Cell::of_municipality(&participant.score));
            view! { <Tile municipality=municipality.clone() cell chosen /> }
        })
        .collect_view();
    let columns =
        edition.municipalities().iter().map(|municipality| municipality.tile.column).max().map_or(1, |last| last + 1);
    view! {
        <div class="ct-pair ct-pair--map">
            <section class="ct-stack" aria-labelledby="kaart">
                <h3 class="utrecht-heading-3" id="kaart">
                    {region::MAP}
                </h3>
                <p class="ct-chart__note">{region::MAP_NOTE}</p>
                <ol class="ct-tile-map" style:--ct-columns=columns.to_string()>
                    {tiles}
                </ol>
                <Legend />
            </section>
            <section class="ct-stack" aria-labelledby="per-thema">
                <h3 class="utrecht-heading-3" id="per-thema">
                    {region::BY_THEME}
                </h3>
                <HeatTable shown chosen />
            </section>
        </div>
    }
}

#[component]
fn Tile(municipality: Municipality, cell: Cell, chosen: RwSignal<Option<MunicipalityCode>>) -> impl IntoView {
    let code = municipality.code.clone();
    let is_chosen = Signal::derive(move || chosen.with(|chosen| chosen.as_ref() == Some(&code)));
    let code = municipality.code;
    // Choosing it again lets it go.
    let choose = move |_| chosen.set((!is_chosen.get_untracked()).then(|| code.clone()));
    let (figure, told) = cell.words();
    let short = if cell.is_reached() { format!("✓ {}", municipality.short) } else { municipality.short };
    view! {
        <li
            class="ct-tile"
            style:--ct-row=(municipality.tile.row + 1).to_string()
            style:--ct-column=(municipality.tile.column + 1).to_string()
        >
            <button
                class=format!("ct-tile__button {}", cell.class())
                type="button"
                aria-pressed=move || is_chosen.get().to_string()
                on:click=choose
            >
                <span class="ct-tile__short" aria-hidden="true">
                    {short}
                </span>
                <span class="ct-unseen">{municipality.name} ": "</span>
                <span class="ct-tile__figure">{figure} {unseen(told)}</span>
            </button>
        </li>
    }
}

fn unseen(told: &'static str) -> Option<impl IntoView> {
    (!told.is_empty()).then(|| view! { <span class="ct-unseen">" " {told}</span> })
}

#[component]
fn Legend() -> impl IntoView {
    let classes = CLASSES
        .into_iter()
        .map(|(class, name)| (class, name, if class == "ct-score--reached" { "✓" } else { "" }))
        .chain([(NO_SCORE, region::NO_FIGURE_WHY, "–")])
        .map(|(class, name, tick)| {
            view! {
                <li class="ct-legend__class">
                    <span class=format!("ct-legend__swatch {class}") aria-hidden="true">
                        {tick}
                    </span>
                    {name}
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="ct-legend" aria-label=region::LEGEND_NAME>
            {classes}
        </ul>
    }
}

#[component]
fn HeatTable(shown: Shown, chosen: RwSignal<Option<MunicipalityCode>>) -> impl IntoView {
    let model = shown.region();
    let heads = model
        .edition
        .themes()
        .iter()
        .map(|theme| (theme.title.clone(), theme.id.to_string()))
        .chain([(region::TOTAL_SHORT.to_owned(), region::TOTAL_ID.to_owned())])
        .map(|(title, id)| {
            view! {
                <th scope="col">
                    <span class="ct-heat__full">{title}</span>
                    <span class="ct-heat__id" aria-hidden="true">
                        {id}
                    </span>
                </th>
            }
        })
        .collect_view();
    let rows = model
        .edition
        .municipalities()
        .iter()
        .map(|municipality| {
            let (code, name) = (municipality.code.clone(), name_of(&model.edition, &municipality.code));
            let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&code));
            let cells = match participant(model, &municipality.code) {
                None => view! {
                    <td class="ct-heat__cell ct-score--none" colspan=(model.themes.len() + 1).to_string()>
                        {region::NOTHING_RECEIVED}
                    </td>
                }
                .into_any(),
                Some(participant) => {
                    let themes = participant.score.themes.iter().map(|theme| heat_cell(Cell::of_theme(theme), ""));
                    let total = Cell::of_municipality(&participant.score);
                    themes.chain([heat_cell(total, " ct-heat__cell--total")]).collect_view().into_any()
                }
            };
            view! {
                <tr class:ct-heat__row--chosen=is_chosen>
                    <th scope="row">{name}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="ct-heat">
            <caption class="ct-unseen">{region::BY_THEME_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col" class="ct-heat__names">
                        {region::MUNICIPALITY}
                    </th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn heat_cell(cell: Cell, more: &str) -> AnyView {
    let (figure, told) = cell.words();
    let tick = cell.is_reached().then(|| view! { <span aria-hidden="true">"✓ "</span> });
    view! { <td class=format!("ct-heat__cell {}{more}", cell.class())>{tick} {figure} {unseen(told)}</td> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    #[test]
    fn a_cell_tells_nothing_too_little_and_reached_apart() {
        let model = sample::model(&["2025"]);
        let region = &model.regions[0];
        let cell = |code: &str| {
            participant(region, &MunicipalityCode::new(code))
                .map_or(Cell::Nothing, |participant| Cell::of_municipality(&participant.score))
        };
        let check = |code: &str, figure: &str, told: &str, class: &str| {
            assert_eq!(cell(code).words(), (figure.to_owned(), told), "{code}");
            assert_eq!(cell(code).class(), class, "{code}");
        };
        check("GM9001", "100°", region::REACHED, "ct-score--reached");
        check("GM9002", "50°", "", "ct-score--2");
        check("GM9006", "–", region::TOO_LITTLE, "ct-score--none");
        check("GM9007", "–", region::NOTHING_RECEIVED, "ct-score--none");
    }
}
