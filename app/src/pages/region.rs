//! Regio: where the region stands, where support is needed, and what must happen. Without names: those are a program of their own
//! ([`crate::pages::region_named`]).

mod distribution;
pub(crate) mod empty;
mod finding;
mod picture;
#[cfg(test)]
pub(crate) mod sample;
mod spread;
mod steps;
mod support;
mod where_we_stand;

use self::empty::{ExampleFault, NoRegion};
use self::finding::Finding;
use self::picture::Picture;
use self::steps::Steps;
use self::support::Support;
use self::where_we_stand::WhereWeStand;
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::state::collection::CollectionState;
use crate::state::editions::Loading;
use crate::state::shown::Shown;
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::{EditionId, Label};
use std::sync::Arc;

/// The region of one edition, or of the newest real one that came in.
#[component]
pub(crate) fn Region(
    /// Which edition; `None` for the newest.
    edition: Option<EditionId>,
) -> impl IntoView {
    let found = Shown::find(expect_context::<CollectionState>(), edition.clone());
    let shown = move || match found.get() {
        Loading::Ready(shown) => shown,
        Loading::Busy | Loading::Failed(_) => None,
    };
    let label = Signal::derive(move || shown().map(|shown| shown.region().edition.nameless_label()));
    let asked_example = edition.as_ref().is_some_and(EditionId::is_example);
    let example = Signal::derive(move || shown().map_or(asked_example, |shown| shown.region().is_example()));
    view! {
        <Frame section=Section::Region example label state=move || view! { <Masthead label /> }>
            <Gate
                loading=found
                heading=common::REGION
                ready=move |found| match found {
                    Some(shown) => view! { <Report shown /> }.into_any(),
                    None => {
                        view! {
                            <ExampleFault edition=edition.clone() />
                            <NoRegion />
                        }
                            .into_any()
                    }
                }
            />
        </Frame>
    }
}

/// How far this may be passed on, and in which view.
#[component]
fn Masthead(label: Signal<Option<Label>>) -> impl IntoView {
    move || {
        label.get().map(|label| {
            view! {
                <p>
                    <HandlingLabel label />
                </p>
                <p>{region::WITHOUT_NAMES}</p>
            }
        })
    }
}

#[component]
fn Report(shown: Shown) -> impl IntoView {
    let picture = Arc::new(Picture::new(shown.region(), shown.change()));
    view! {
        <Finding shown=shown.clone() picture=Arc::clone(&picture) />
        <WhereWeStand picture=Arc::clone(&picture) />
        <Support picture=Arc::clone(&picture) />
        <Steps picture shown />
    }
}
