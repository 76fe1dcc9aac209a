//! Start: drafts first, then three ways in, by role.

mod draft_row;
mod drafts;

use self::drafts::Drafts;
use crate::browser::clock;
use crate::components::alert::{Alert, Tone};
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, Section};
use crate::page::Page;
use crate::state::editions::{EditionShelf, Loading};
use crate::texts::start;
use leptos::prelude::*;
use scoring::{Date, Edition, EditionId};
use std::sync::Arc;

/// The id of the page's heading.
const HEADING: &str = "start";

/// The first page.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    view! {
        <Frame section=Section::Start example=false label=None>
            <Gate
                loading=shelf.current()
                heading=start::HEADING
                ready=move |edition| {
                    view! {
                        <div class="ct-stack ct-stack--wide">
                            <EditionState edition=edition.clone() today=clock::now().date() />
                            <header class="ct-finding">
                                <h1 class="ct-finding__sentence" id=HEADING tabindex="-1">
                                    {start::HEADING}
                                </h1>
                                <p class="ct-finding__left-out">
                                    {start::lead(edition.questions().len(), edition.themes().len())}
                                </p>
                            </header>
                            <Drafts />
                            <Ways />
                            <Example />
                        </div>
                    }
                        .into_any()
                }
            />
        </Frame>
    }
}

/// Whether the edition is open; nothing is locked when it is not.
#[component]
fn EditionState(edition: Arc<Edition>, today: Date) -> impl IntoView {
    let text = if today < edition.opens() {
        Some(start::not_open(edition.title(), edition.opens()))
    } else if edition.closes() < today {
        Some(start::closed(edition.title(), edition.closes()))
    } else {
        None
    };
    text.map(|text| view! { <Alert tone=Tone::Warning kind=start::NOTICE text /> })
}

/// The three ways in.
#[component]
fn Ways() -> impl IntoView {
    let ways = start::WAYS
        .into_iter()
        .zip([Page::FillInChoose(None), Page::Merge, Page::Region(None)])
        .map(|(way, page)| {
            view! {
                <li class="ct-way">
                    <div>
                        <p class="ct-way__who">{way.who}</p>
                        <h3 class="utrecht-heading-2">{way.title}</h3>
                    </div>
                    <p>{way.text}</p>
                    <p>
                        <a class="utrecht-button utrecht-button--secondary-action ct-button-link" href=page.to_string()>
                            {way.link}
                        </a>
                    </p>
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <section aria-labelledby="ingang">
            <h2 class="ct-unseen" id="ingang">
                {start::WHAT}
            </h2>
            <ul class="ct-ways">{ways}</ul>
            <p>
                <a class="utrecht-link utrecht-link--html-a" href=Page::Open.to_string()>
                    {start::OPEN}
                </a>
            </p>
        </section>
    }
}

/// The way into the invented region, where this build carries one.
#[component]
fn Example() -> impl IntoView {
    let index = expect_context::<EditionShelf>().index();
    let example = Memo::new(move |_| match index.get() {
        Loading::Ready(index) => newest_example(index.editions()),
        Loading::Busy | Loading::Failed(_) => None,
    });
    move || {
        example.get().map(|edition| {
            view! {
                <section class="ct-aside-note" aria-labelledby="voorbeeld">
                    <h2 class="utrecht-heading-3" id="voorbeeld">
                        {start::EXAMPLE}
                    </h2>
                    <p class="ct-measure">{start::EXAMPLE_TEXT}</p>
                    <p class="ct-row">
                        <a
                            class="utrecht-button utrecht-button--secondary-action ct-button-link"
                            href=Page::Region(Some(edition.clone())).to_string()
                        >
                            {start::EXAMPLE_REGION}
                        </a>
                        <a class="utrecht-link utrecht-link--html-a" href=Page::FillInChoose(Some(edition)).to_string()>
                            {start::EXAMPLE_FILL_IN}
                        </a>
                    </p>
                </section>
            }
        })
    }
}

fn newest_example(editions: &[EditionId]) -> Option<EditionId> {
    editions.iter().filter(|edition| edition.is_example()).max().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_example_is_offered() {
        let ids = ["voorbeeld-2025", "2027", "voorbeeld-2026", "2026"].map(EditionId::new);
        assert_eq!(newest_example(&ids), Some(EditionId::new("voorbeeld-2026")));
        assert_eq!(newest_example(&ids[1..2]), None);
    }
}
