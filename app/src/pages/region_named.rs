//! Regio with names: each municipality on the thermometers, on the map and in the tables, who asks for support and who offers it.
//!
//! A program of its own, so that the one without names has no code for them. It shows nothing until someone says that names may be
//! seen, and forgets that with the page: a bookmark never opens with names.

mod by_question;
mod matches;
mod municipalities;
mod named;
mod readings;
mod support;

use self::by_question::ByQuestion;
use self::matches::Matches;
use self::municipalities::Municipalities;
use self::readings::Readings;
use self::support::Support;
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::components::print_button::print_button;
use crate::page::Page;
use crate::pages::region::empty::{ExampleFault, NoRegion};
use crate::state::collection::CollectionState;
use crate::state::editions::Loading;
use crate::state::shown::Shown;
use crate::texts::{region, region_named};
use leptos::prelude::*;
use scoring::{EditionId, Label, MunicipalityCode};

/// Whether names may be seen, as long as the page lives.
#[derive(Clone, Copy)]
pub(crate) struct Agreed(RwSignal<bool>);

impl Agreed {
    /// Nobody said so yet. Made once, at the root of the part.
    pub(crate) fn not_yet() -> Self {
        Self(RwSignal::new(false))
    }
}

/// The region of one edition, with names.
#[component]
pub(crate) fn RegionNamed(
    /// Which edition.
    edition: EditionId,
) -> impl IntoView {
    let Agreed(agreed) = expect_context();
    let found = Shown::find(expect_context::<CollectionState>(), Some(edition.clone()));
    let label = Signal::derive(move || match found.get() {
        Loading::Ready(Some(shown)) if agreed.get() => Some(shown.label()),
        _ => None,
    });
    let example = edition.is_example();
    view! {
        <Frame section=Section::Region example label state=move || view! { <Masthead label /> }>
            <Gate
                loading=found
                heading=region_named::HEADING
                ready=move |found| match found {
                    Some(shown) if agreed.get() => view! { <Named shown /> }.into_any(),
                    Some(shown) => view! { <Question shown agreed /> }.into_any(),
                    None => {
                        view! {
                            <ExampleFault edition=Some(edition.clone()) />
                            <NoRegion />
                        }
                            .into_any()
                    }
                }
            />
        </Frame>
    }
}

/// How far this may be passed on.
#[component]
fn Masthead(label: Signal<Option<Label>>) -> impl IntoView {
    move || {
        label.get().map(|label| {
            view! {
                <p>
                    <HandlingLabel label />
                </p>
                <p>{region_named::MEANS_SHORT}</p>
            }
        })
    }
}

/// What names mean, before any is shown.
#[component]
fn Question(shown: Shown, agreed: RwSignal<bool>) -> impl IntoView {
    let edition = shown.region().edition_id().clone();
    let rules = region_named::MEANS.into_iter().map(|rule| view! { <li>{rule}</li> }).collect_view();
    view! {
        <div class="ct-stack ct-measure">
            <p class="ct-quiet">{region::of_edition(shown.region().edition.region(), &edition)}</p>
            <h1 class="utrecht-heading-1">{region_named::HEADING}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{region_named::LEAD}</p>
            <ul class="ct-plain-list ct-stack ct-stack--tight">{rules}</ul>
            <p>
                <HandlingLabel label=shown.label() />
                " "
                {region_named::LABEL}
            </p>
            <p class="ct-row">
                <button
                    class="utrecht-button utrecht-button--primary-action"
                    type="button"
                    on:click=move |_| agreed.set(true)
                >
                    {region_named::SHOW}
                </button>
                <Back edition />
            </p>
        </div>
    }
}

/// To the report without names.
#[component]
fn Back(edition: EditionId) -> impl IntoView {
    view! {
        <a class="utrecht-link utrecht-link--html-a ct-screen-only" href=Page::Region(Some(edition)).to_string()>
            {region_named::BACK}
        </a>
    }
}

#[component]
fn Named(shown: Shown) -> impl IntoView {
    let chosen = RwSignal::new(None::<MunicipalityCode>);
    let model = shown.region();
    let edition = &model.edition;
    let missing = named::names_of(edition, &model.missing);
    let mut beside =
        vec![region::took_part(model.participants.len(), edition.municipalities().len(), missing.len(), &missing)];
    beside.extend(region::left_open(model.incomplete(), model.without_score.len()));
    beside.extend(region::left_out(shown.model().left_out(edition.id())));
    view! {
        <div class="ct-stack">
            <div class="ct-row ct-row--spread">
                <p class="ct-quiet">{region::of_edition(edition.region(), edition.id())}</p>
                <div class="ct-row">
                    <Back edition=edition.id().clone() />
                    {print_button(region::PRINT, "afdrukhulp")}
                </div>
            </div>
            <h1 class="utrecht-heading-1">{region_named::HEADING}</h1>
            <p class="ct-finding__left-out">{beside.join(" ")}</p>
            <p class="ct-small ct-quiet ct-screen-only" id="afdrukhulp">
                {region::PRINT_HINT}
            </p>
        </div>
        <section class="ct-chapter" aria-labelledby="hoofdstuk-1">
            <h2 class="ct-chapter__head" id="hoofdstuk-1">
                {region_named::WHO_STANDS_WHERE}
            </h2>
            <div class="ct-stack ct-stack--wide">
                <Readings shown=shown.clone() chosen />
                <Municipalities shown=shown.clone() chosen />
                <ByQuestion shown=shown.clone() chosen />
            </div>
        </section>
        <section class="ct-chapter" aria-labelledby="hoofdstuk-2">
            <h2 class="ct-chapter__head" id="hoofdstuk-2">
                {region_named::WHO_HELPS_WHOM}
            </h2>
            <div class="ct-stack ct-stack--wide">
                <Matches shown=shown.clone() />
                <Support shown />
            </div>
        </section>
    }
}
