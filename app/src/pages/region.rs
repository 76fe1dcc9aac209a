//! Regio: where the region stands, where support is needed, and what must happen. Opens without names.

mod distribution;
mod empty;
mod finding;
mod municipalities;
mod picture;
mod reading;
#[cfg(test)]
pub(crate) mod sample;
mod shown;
mod spread;
mod steps;
mod support;
mod where_we_stand;

use self::empty::{ExampleFault, NoRegion};
use self::finding::Finding;
use self::picture::{Names, Picture};
use self::shown::Shown;
use self::steps::Steps;
use self::support::Support;
use self::where_we_stand::WhereWeStand;
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::state::collection::CollectionState;
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::{EditionId, Label, MunicipalityCode};
use std::sync::Arc;

/// The region of one edition, or of the newest real one that came in.
#[component]
pub(crate) fn Region(
    /// Which edition; `None` for the newest.
    edition: Option<EditionId>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let shelf = expect_context::<EditionShelf>();
    let names = RwSignal::new(Names::Without);
    if let Some(id) = edition.as_ref().filter(|id| id.is_example()) {
        want_example(collection, shelf, id);
    }
    let model = collection.model();
    let wanted = edition.clone();
    let found = Memo::new(move |_| {
        let is_coming = wanted.as_ref().is_some_and(|id| collection.is_example_coming(id));
        match model.get().map(|model| Shown::choose(&model, wanted.as_ref())) {
            Loading::Ready(None) if is_coming => Loading::Busy,
            found => found,
        }
    });
    let shown = move || match found.get() {
        Loading::Ready(shown) => shown,
        Loading::Busy | Loading::Failed(_) => None,
    };
    let label = Signal::derive(move || shown().map(|shown| shown.label(names.get())));
    let asked_example = edition.as_ref().is_some_and(EditionId::is_example);
    let example = Signal::derive(move || shown().map_or(asked_example, |shown| shown.region().is_example()));
    view! {
        <Frame section=Section::Region example label state=move || view! { <Masthead label names /> }>
            <Gate
                loading=found
                heading=common::REGION
                ready=move |found| match found {
                    Some(shown) => view! { <Report shown names /> }.into_any(),
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
fn Masthead(label: Signal<Option<Label>>, names: RwSignal<Names>) -> impl IntoView {
    let view = move || match names.get() {
        Names::Without => region::WITHOUT_NAMES,
        Names::With => region::WITH_NAMES_MEANS,
    };
    move || {
        label.get().map(|label| {
            view! {
                <p>
                    <HandlingLabel label />
                </p>
                <p role="status">{view}</p>
            }
        })
    }
}

/// The invented submissions of an example edition, and of the one before it for the change.
fn want_example(collection: CollectionState, shelf: EditionShelf, id: &EditionId) {
    collection.want_example(id);
    let edition = shelf.edition(id.clone());
    Effect::new(move |_| {
        if let Loading::Ready(edition) = edition.get()
            && let Some(previous) = edition.previous()
        {
            collection.want_example(previous);
        }
    });
}

#[component]
fn Report(shown: Shown, names: RwSignal<Names>) -> impl IntoView {
    let chosen = RwSignal::new(None::<MunicipalityCode>);
    let picture = {
        let shown = shown.clone();
        let make = move |_: Option<&_>| Arc::new(Picture::new(names.get(), shown.region(), shown.change()));
        Memo::new_with_compare(make, |_, _| true)
    };
    let chapters = {
        let shown = shown.clone();
        move || {
            let picture = picture.get();
            // Without names the municipalities do not reach the page at all.
            let named = (names.get() == Names::With).then(|| shown.clone());
            view! {
                <WhereWeStand picture=Arc::clone(&picture) named chosen />
                <Support picture=Arc::clone(&picture) />
                <Steps picture shown=shown.clone() />
            }
            .into_any()
        }
    };
    view! {
        <Finding shown picture names />
        {chapters}
    }
}
