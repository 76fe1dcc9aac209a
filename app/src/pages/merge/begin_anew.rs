//! To begin again with nothing, asked first.

use crate::app::CONTENT;
use crate::browser::document;
use crate::state::collection::CollectionState;
use crate::state::incoming::Incoming;
use crate::texts::merge;
use leptos::prelude::*;

/// The button that asks.
const BUTTON: &str = "opnieuw";
/// The question.
const QUESTION: &str = "opnieuw-vraag";

/// A button, and then the question whether it was meant.
#[component]
pub(super) fn BeginAnew(
    /// What a screen reader is told once it is done.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let asking = RwSignal::new(false);
    let incoming = expect_context::<Incoming>();
    let busy = Memo::new(move |_| incoming.progress().get().is_some());
    let ask = move |_| {
        asking.set(true);
        focus_later(QUESTION);
    };
    let no = move |_| {
        asking.set(false);
        focus_later(BUTTON);
    };
    let yes = move |_| {
        said.set(Some(merge::BEGUN_ANEW.to_owned()));
        document::to_top();
        document::focus(CONTENT);
        incoming.forget();
        collection.wipe();
    };
    view! {
        <div class="ct-stack ct-stack--tight">
            <p>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    id=BUTTON
                    type="button"
                    hidden=move || asking.get()
                    prop:disabled=move || busy.get()
                    on:click=ask
                >
                    {merge::BEGIN_ANEW}
                </button>
            </p>
            <Show when=move || asking.get()>
                <div class="ct-stack ct-stack--tight" role="group" aria-labelledby=QUESTION>
                    <p class="ct-strong" id=QUESTION tabindex="-1">
                        {merge::BEGIN_ANEW_ASK}
                    </p>
                    <p class="ct-measure">{merge::BEGIN_ANEW_MEANS}</p>
                    <p class="ct-row">
                        <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=no>
                            {merge::BEGIN_ANEW_NO}
                        </button>
                        <button
                            class="utrecht-button utrecht-button--secondary-action"
                            type="button"
                            prop:disabled=move || busy.get()
                            on:click=yes
                        >
                            {merge::BEGIN_ANEW_YES}
                        </button>
                    </p>
                </div>
            </Show>
        </div>
    }
}

/// Once what has the id stands there.
fn focus_later(id: &'static str) {
    request_animation_frame(move || {
        document::focus(id);
    });
}
