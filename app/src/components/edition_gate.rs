//! Waits for an edition, and says so when it is not to be had.

use crate::app::CONTENT;
use crate::browser::document;
use crate::components::alert::{Alert, Tone};
use crate::components::frame::{Frame, Section};
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::common;
use leptos::prelude::*;

/// What is shown while something loads, and when it fails; `ready` makes what is shown once it is there.
#[component]
pub(crate) fn Gate<T, F>(
    /// What is waited for. A memo: what is ready does not become ready again, else a second edition that arrives would make the page
    /// anew.
    loading: Memo<Loading<T>>,
    /// Makes the page from it.
    ready: F,
    /// The page's heading until then, where what is ready brings its own.
    #[prop(optional)]
    heading: Option<&'static str>,
    /// Where in the navigation the page belongs, and whether it is invented: where what is ready brings its own frame.
    #[prop(optional)]
    frame: Option<(Section, bool)>,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    F: Fn(T) -> AnyView + Send + 'static,
{
    let shelf = expect_context::<EditionShelf>();
    let until_then = move |content: AnyView| {
        let heading = heading.map(|heading| view! { <h1 class="utrecht-heading-1">{heading}</h1> });
        let content = view! { <div class="ct-stack">{heading} {content}</div> };
        match frame {
            Some((section, example)) => view! {
                <Frame section example label=None>
                    {content}
                </Frame>
            }
            .into_any(),
            None => content.into_any(),
        }
    };
    move || {
        keep_focus();
        match loading.get() {
            Loading::Busy => {
                until_then(view! { <p class="utrecht-paragraph" role="status">{common::LOADING}</p> }.into_any())
            }
            Loading::Failed(fault) => until_then(
                view! {
                    <Alert tone=Tone::Error kind=common::FAULT text=common::edition_fault(&fault)>
                        <button
                            class="utrecht-button utrecht-button--secondary-action"
                            type="button"
                            on:click=move |_| shelf.retry()
                        >
                            {common::RETRY}
                        </button>
                    </Alert>
                }
                .into_any(),
            ),
            Loading::Ready(value) => ready(value),
        }
    }
}

/// Whoever is on the page stays on it: where what has the focus is made anew, the page's content has it again.
fn keep_focus() {
    if document::has_focus() {
        request_animation_frame(|| {
            if !document::has_focus() {
                document::focus(CONTENT);
            }
        });
    }
}
