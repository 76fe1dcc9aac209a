//! When there is no region to show: how to get one.

use crate::components::alert::{Alert, Tone};
use crate::page::Page;
use crate::state::collection::CollectionState;
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::{common, region};
use leptos::prelude::*;
use scoring::EditionId;

/// Nothing came in for this edition.
#[component]
pub(crate) fn NoRegion() -> impl IntoView {
    let index = expect_context::<EditionShelf>().index();
    let example = move || match index.get() {
        Loading::Ready(index) => index.editions().iter().filter(|edition| edition.is_example()).max().cloned(),
        Loading::Busy | Loading::Failed(_) => None,
    };
    view! {
        <div class="ct-stack ct-measure">
            <h1 class="utrecht-heading-1">{region::EMPTY_HEADING}</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{region::EMPTY}</p>
            <p class="ct-row">
                <a class="utrecht-button utrecht-button--primary-action ct-button-link" href=Page::Merge.to_string()>
                    {region::EMPTY_MERGE}
                </a>
                {move || {
                    example()
                        .map(|example| {
                            view! {
                                <a
                                    class="utrecht-button utrecht-button--secondary-action ct-button-link"
                                    href=Page::Region(Some(example)).to_string()
                                >
                                    {region::EMPTY_EXAMPLE}
                                </a>
                            }
                        })
                }}
            </p>
        </div>
    }
}

/// The invented submissions could not be loaded.
#[component]
pub(crate) fn ExampleFault(
    /// The edition that was asked for.
    edition: Option<EditionId>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    move || {
        let example = edition.clone().filter(EditionId::is_example);
        example.filter(|_| collection.example_fault().with(Option::is_some)).map(|example| {
            view! {
                <Alert tone=Tone::Error kind=common::FAULT text=region::EXAMPLE_FAULT.to_owned()>
                    <button
                        class="utrecht-button utrecht-button--secondary-action"
                        type="button"
                        on:click=move |_| collection.want_example(&example)
                    >
                        {common::RETRY}
                    </button>
                </Alert>
            }
        })
    }
}
