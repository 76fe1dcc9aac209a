//! A long list that comes onto the page in steps, so that the page stays quick. On paper all of it stands.

use crate::texts::merge::incoming;
use leptos::prelude::*;

/// How much of a list stands on the page.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    step: usize,
    shown: RwSignal<usize>,
}

impl Steps {
    /// The first `step` of a list.
    pub(crate) fn of(step: usize) -> Self {
        Self { step, shown: RwSignal::new(step) }
    }

    /// How many of the list stand on the page, at most.
    pub(crate) fn shown(self) -> usize {
        self.shown.get()
    }
}

/// How much of the list there is, and buttons for more. Nothing where all of it stands there.
#[component]
pub(crate) fn MoreSteps(
    /// The list's.
    steps: Steps,
    /// How long the list is.
    #[prop(into)]
    total: Signal<usize>,
    /// What is in the list, where that is not plain from where it stands.
    #[prop(default = "")]
    what: &'static str,
) -> impl IntoView {
    // Listeners of the window run before the page is laid out for paper.
    let printing = window_event_listener_untyped("beforeprint", move |_| steps.shown.set(usize::MAX));
    on_cleanup(move || printing.remove());
    move || {
        let (shown, total) = (steps.shown.get(), total.get());
        (shown < total).then(|| {
            let more = steps.step.min(total - shown);
            view! {
                <p class="ct-row ct-screen-only">
                    <span class="ct-small ct-quiet">{incoming::shown(shown, total, what)}</span>
                    <button
                        class="ct-text-button"
                        type="button"
                        on:click=move |_| steps.shown.update(|shown| *shown += steps.step)
                    >
                        {incoming::show_more(more)}
                    </button>
                    <button class="ct-text-button" type="button" on:click=move |_| steps.shown.set(usize::MAX)>
                        {incoming::SHOW_ALL}
                    </button>
                </p>
            }
        })
    }
}
