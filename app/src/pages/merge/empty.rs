//! What to do before any file came in.

use crate::app::CONTENT;
use crate::browser::document;
use crate::state::collection::CollectionState;
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::merge;
use leptos::prelude::*;
use scoring::EditionId;

/// The steps, where files stay, and a way to try it with the invented region.
#[component]
pub(super) fn Empty() -> impl IntoView {
    let steps = merge::STEPS.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
    view! {
        <section class="ct-stack ct-stack--tight" aria-labelledby="stappen">
            <h2 class="utrecht-heading-2" id="stappen">
                {merge::STEPS_HEADING}
            </h2>
            <ol class="ct-prose-list ct-measure">{steps}</ol>
            <p class="ct-measure ct-quiet">{merge::STAYS}</p>
        </section>
        <Example />
    }
}

/// The way to the invented region, where this build carries one.
#[component]
fn Example() -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let index = expect_context::<EditionShelf>().index();
    let examples = Memo::new(move |_| match index.get() {
        Loading::Ready(index) => {
            index.editions().iter().filter(|edition| edition.is_example()).cloned().collect::<Vec<EditionId>>()
        }
        Loading::Busy | Loading::Failed(_) => Vec::new(),
    });
    let open = move |_| {
        // The button goes once they are there; the focus goes to where what came of them will stand.
        document::focus(CONTENT);
        examples.with_untracked(|examples| examples.iter().for_each(|edition| collection.want_example(edition)));
    };
    view! {
        <Show when=move || examples.with(|examples| !examples.is_empty())>
            <section class="ct-aside-note" aria-labelledby="voorbeeld">
                <h2 class="utrecht-heading-3" id="voorbeeld">
                    {merge::EXAMPLE}
                </h2>
                <p class="ct-measure">{merge::EXAMPLE_TEXT}</p>
                <p class="ct-row">
                    <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=open>
                        {merge::EXAMPLE_OPEN}
                    </button>
                </p>
            </section>
        </Show>
    }
}
