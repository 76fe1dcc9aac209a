//! The root of a part: which page is shown, and what every page of it shares.

use crate::browser::{self, address, document};
use crate::page::{Page, Part};
use crate::state::draft_file;
use crate::state::editions::EditionShelf;
use crate::texts::{common, paper};
use leptos::prelude::*;
use std::sync::Arc;

/// The element that takes the focus when another page opens.
pub(crate) const CONTENT: &str = "inhoud";

/// Makes a part's pages; called once, with where the reader is and the editions.
pub type MakeView = fn(RwSignal<Page>, EditionShelf) -> Arc<dyn Fn(Page) -> AnyView + Send + Sync>;

/// Starts a part of the app.
pub fn start(part: Part, make_view: MakeView) {
    browser::panic_page::on_panic(draft_file::write);
    leptos::mount::mount_to_body(move || view! { <App part make_view /> });
}

/// A part of the app: one of its pages, or nothing while the reader is in another part.
#[component]
fn App(part: Part, make_view: MakeView) -> impl IntoView {
    let page = RwSignal::new(Page::parse(&address::current()));
    let shelf = EditionShelf::open();
    provide_context(shelf);
    let shown = make_view(page, shelf);

    // Who came from a page of another part comes to a new page too; who opened the document begins where the browser puts them.
    if document::mark_begun() {
        begin_at_the_top();
    }
    address::on_change(move |route| {
        let next = Page::parse(&route);
        let elsewhere = page.with_untracked(Page::place) != next.place();
        page.set(next);
        if elsewhere && page.with_untracked(Page::part) == part {
            begin_at_the_top();
        }
    });
    Effect::new(move |_| {
        if let Some(title) = page.with(|page| (page.part() == part).then(|| title(page))) {
            document::set_title(&common::tab_title(title));
        }
    });

    // A page is made anew when it is another one, not when someone moves about on it. Never out of the page before it: controls that are
    // used again for another municipality would keep what the browser made of them. So every other page stands in a list of its own:
    // what is of another type is not used again. (`For` does this too, with the code for lists that move.)
    let place = Memo::new(move |_| page.with(Page::place));
    let in_list = StoredValue::new(false);
    move || {
        let place = place.get();
        if place.part() != part {
            return ().into_any();
        }
        in_list.update_value(|in_list| *in_list = !*in_list);
        let page = shown(place);
        if in_list.get_value() { vec![page].into_any() } else { page }
    }
}

/// Once the new page stands: a screen reader at its beginning, and its top in view.
fn begin_at_the_top() {
    request_animation_frame(|| {
        document::focus(CONTENT);
        // Taking the focus scrolls what has it into view, and the masthead out of it.
        document::to_top();
    });
}

fn title(page: &Page) -> &'static str {
    match page {
        Page::Start => "Start",
        Page::FillInChoose(_) | Page::FillIn(..) => common::FILL_IN,
        Page::ResultChoose | Page::Result(_) => common::RESULT,
        Page::Paper(_) | Page::PaperOf(_) => paper::PAPER,
        Page::Merge => common::MERGE,
        Page::Region(_) | Page::RegionNamed(_) => common::REGION,
        Page::Explanation => common::EXPLANATION,
        Page::Questionnaire(_) => common::QUESTIONNAIRE,
        Page::Open => common::OPEN,
        Page::Share(_) => common::SHARE,
        Page::PartOf(_) => common::PART,
        Page::TakenOver(_) => common::TAKEN_OVER,
        Page::Unknown => common::NOT_FOUND,
    }
}
