//! Wiping everything that the app stored: asked first, and said what became of it.

use crate::browser::announce::{self, News};
use crate::browser::collection;
use crate::browser::document;
use crate::components::alert::{Alert, Tone};
use crate::state::drafts;
use crate::texts::explanation as texts;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far wiping is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    /// Not asked for.
    Idle,
    /// Asked for, and not confirmed yet.
    Asking,
    /// Thought better of.
    Kept,
    /// All is gone.
    Wiped,
    /// Something is left.
    Failed,
}

/// The question, which takes the focus.
const QUESTION: &str = "wissen-vraag";
/// What became of it, which takes the focus.
const OUTCOME: &str = "wissen-uitkomst";

/// Gives an element the focus once it stands.
fn focus_later(id: &'static str) {
    request_animation_frame(move || {
        document::focus(id);
    });
}

/// The button, the question and the outcome.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let step = RwSignal::new(Step::Idle);
    let stored = Memo::new(move |_| {
        // Counted anew whenever something became of wiping.
        step.track();
        drafts::list().len()
    });
    let ask = move |_| {
        step.set(Step::Asking);
        focus_later(QUESTION);
    };
    let keep = move |_| {
        step.set(Step::Kept);
        focus_later(OUTCOME);
    };
    let wipe = move |_| {
        announce::tell(News::Wiped);
        let are_drafts_gone = drafts::wipe_all();
        spawn_local(async move {
            let is_collection_gone = collection::wipe().await;
            step.set(if are_drafts_gone && is_collection_gone { Step::Wiped } else { Step::Failed });
            focus_later(OUTCOME);
        });
    };
    view! {
        <p>{texts::WIPE_MEANS}</p>
        <p>{move || texts::drafts(stored.get())}</p>
        <p hidden=move || step.get() == Step::Asking>
            <button
                class="utrecht-button utrecht-button--secondary-action utrecht-button--danger"
                type="button"
                on:click=ask
            >
                {texts::WIPE_BUTTON}
            </button>
        </p>
        // A class that lays out would win from `hidden`, so what is hidden has none.
        <section aria-labelledby=QUESTION hidden=move || step.get() != Step::Asking>
            <h3 class="utrecht-heading-3" id=QUESTION tabindex="-1">
                {texts::WIPE_ASK}
            </h3>
            <p>{texts::WIPE_WARNING}</p>
            <p class="ct-row">
                <button
                    class="utrecht-button utrecht-button--primary-action utrecht-button--danger"
                    type="button"
                    on:click=wipe
                >
                    {texts::WIPE_YES}
                </button>
                <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=keep>
                    {texts::WIPE_NO}
                </button>
            </p>
        </section>
        <div id=OUTCOME tabindex="-1">
            <p class="ct-strong" role="status">
                {move || match step.get() {
                    Step::Wiped => texts::WIPED,
                    Step::Kept => texts::WIPE_KEPT,
                    Step::Idle | Step::Asking | Step::Failed => "",
                }}
            </p>
            {move || {
                (step.get() == Step::Failed)
                    .then(|| {
                        view! {
                            <Alert tone=Tone::Error kind=texts::NOT_WIPED_KIND text=texts::NOT_WIPED.to_owned() />
                        }
                    })
            }}
        </div>
    }
}
