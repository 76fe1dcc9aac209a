//! The thermometers: one for each theme.

use super::last_year;
use super::own_temperature::Weakest;
use super::tally::TallyLines;
use crate::components::calculation::Calculation;
use crate::components::earlier_tick::EarlierTick;
use crate::components::thermometer::{Mercury, Thermometer};
use crate::state::session::Session;
use crate::texts::{region, result};
use leptos::prelude::*;
use scoring::score::{MunicipalityScore, Temperature, ThemeScore};
use scoring::{Change, EditionId};

/// Where the municipality stands in each theme.
#[component]
pub(super) fn Readings(
    session: Session,
    score: Memo<MunicipalityScore>,
    /// What changed since last year, where last year's file was opened.
    change: Memo<Option<Change>>,
) -> impl IntoView {
    // Made anew only where a theme's score changed, in another tab for instance.
    let themes = session
        .edition()
        .themes()
        .iter()
        .cloned()
        .map(|theme| {
            let id = theme.id.clone();
            let own = Memo::new(move |_| score.with(|score| score.theme(&theme.id).cloned()));
            let earlier = Memo::new(move |_| change.with(|change| last_year::earlier(change.as_ref(), &id)));
            let title = theme.title;
            move || {
                let earlier = earlier.get();
                own.get().map(|theme| view! { <Reading session theme title=title.clone() earlier /> })
            }
        })
        .collect_view();
    view! {
        <section class="ct-chapter" aria-labelledby="stand">
            <h2 class="ct-chapter__head" id="stand">
                {result::WHERE}
            </h2>
            <ul class="ct-readings">{themes}</ul>
        </section>
    }
}

#[component]
fn Reading(
    session: Session,
    theme: ThemeScore,
    title: String,
    earlier: Option<(EditionId, Temperature)>,
) -> impl IntoView {
    let mercury =
        if theme.counts { Mercury::counting(theme.temperature) } else { Mercury::provisional(theme.temperature) };
    let figure = match theme.temperature {
        Some(temperature) => format!("{}°", temperature.shown()).into_any(),
        None => view! { <span aria-hidden="true">"–"</span> }.into_any(),
    };
    let kind = result::kind(&theme).map(|kind| view! { <span class="ct-reading__kind">{kind}</span> });
    let then = earlier.as_ref().map(|(edition, then)| {
        view! { <span class="ct-reading__kind">{region::earlier(edition, then.shown())}</span> }
    });
    let how = theme.temperature.map_or_else(|| result::calculation::HOW_NONE.to_owned(), result::calculation::how);
    let weakest = theme.weakest().into_iter().map(|weakest| weakest.question.clone()).collect();
    let draft = session.draft().get_untracked();
    let tally = theme.tally();
    let coverage = (!theme.coverage.is_complete()).then(|| {
        view! { <p class="ct-sum">{result::behind::coverage_sum(theme.coverage)}</p> }
    });
    view! {
        <li class="ct-reading">
            <div class="ct-reading__name">
                <h3 class="ct-reading__title">{title.clone()}</h3>
                <p class="ct-reading__facts">
                    <strong class="ct-reading__standing">{result::standing(&theme)}</strong>
                    <br />
                    {result::facts(&theme)}
                </p>
                <Weakest session weakest />
            </div>
            <p class="ct-reading__figure">{figure} {kind} {then}</p>
            <div class="ct-reading__tube">
                <Thermometer mercury>
                    {earlier.map(|(edition, then)| view! { <EarlierTick edition then /> })}
                </Thermometer>
            </div>
            <details class="ct-details ct-reading__more ct-screen-only">
                <summary class="ct-details__summary">
                    {how} <span class="ct-unseen">" " {title.clone()}</span>
                </summary>
                <div class="ct-details__body">
                    <p>{result::calculation::CALCULATION}</p>
                    <Calculation draft theme title link=session.key() />
                    <TallyLines session tally />
                    {coverage}
                </div>
            </details>
        </li>
    }
}
