//! The root: which page is shown, and what every page shares.

use crate::browser::{address, document};
use crate::page::Page;
use crate::pages;
use crate::state::collection::CollectionState;
use crate::state::editions::EditionShelf;
use crate::texts::common;
use leptos::prelude::*;

/// The element that takes the focus when another page opens.
pub(crate) const CONTENT: &str = "inhoud";

/// The whole app.
#[component]
pub(crate) fn App() -> impl IntoView {
    let page = RwSignal::new(Page::parse(&address::current()));
    let shelf = EditionShelf::open();
    provide_context(shelf);
    provide_context(CollectionState::new(shelf));

    address::on_change(move |route| {
        let next = Page::parse(&route);
        let elsewhere = page.with_untracked(Page::place) != next.place();
        page.set(next);
        if elsewhere {
            // Once the new page stands: its top in view, and a screen reader at its beginning.
            request_animation_frame(|| {
                document::to_top();
                document::focus(CONTENT);
            });
        }
    });
    Effect::new(move |_| document::set_title(&common::tab_title(page.with(title))));

    // A page is made anew when it is another one, not when someone moves about on it. Never out of the page before it: controls that are
    // used again for another municipality would keep what the browser made of them.
    let place = Memo::new(move |_| page.with(Page::place));
    let shown = move |place: Page| match place {
        Page::Start => view! { <pages::start::Start /> }.into_any(),
        Page::FillInChoose(edition) => view! { <pages::fill_in_choose::FillInChoose edition /> }.into_any(),
        Page::FillIn(key, _) => {
            let spot = Memo::new(move |_| page.with(Page::spot));
            view! { <pages::fill_in::FillIn key spot /> }.into_any()
        }
        Page::ResultChoose => view! { <pages::result_choose::ResultChoose /> }.into_any(),
        Page::Result(key) => view! { <pages::result::MunicipalityResult key /> }.into_any(),
        Page::Explanation => view! { <pages::explanation::Explanation /> }.into_any(),
        Page::Merge => view! { <pages::merge::Merge /> }.into_any(),
        Page::Region(edition) => view! { <pages::region::Region edition /> }.into_any(),
        Page::Unknown => view! { <pages::unknown::Unknown /> }.into_any(),
    };
    view! { <For each=move || [place.get()] key=Page::clone children=shown /> }
}

fn title(page: &Page) -> &'static str {
    match page {
        Page::Start => "Start",
        Page::FillInChoose(_) | Page::FillIn(..) => common::FILL_IN,
        Page::ResultChoose | Page::Result(_) => common::RESULT,
        Page::Merge => common::MERGE,
        Page::Region(_) => common::REGION,
        Page::Explanation => common::EXPLANATION,
        Page::Unknown => common::NOT_FOUND,
    }
}
