//! What stands around every page: masthead, banner of the example, foot, and the handling label on paper.

use crate::app::CONTENT;
use crate::browser::announce::{self, News};
use crate::browser::document;
use crate::page::Page;
use crate::texts::common;
use leptos::prelude::*;
use scoring::Label;

/// The navigation's entry that a page belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Section {
    /// None of them.
    Start,
    /// Invullen
    FillIn,
    /// Resultaat
    Result,
    /// Samenvoegen
    Merge,
    /// Regio
    Region,
    /// Uitleg
    Explanation,
}

const SECTIONS: [(Section, Page, &str); 5] = [
    (Section::FillIn, Page::FillInChoose(None), common::FILL_IN),
    (Section::Result, Page::ResultChoose, common::RESULT),
    (Section::Merge, Page::Merge, common::MERGE),
    (Section::Region, Page::Region(None), common::REGION),
    (Section::Explanation, Page::Explanation, common::EXPLANATION),
];

/// A page of the app.
#[component]
pub(crate) fn Frame(
    /// Where in the navigation it belongs.
    section: Section,
    /// Whether what is shown is invented; marked plainly then, on screen and on paper.
    #[prop(into)]
    example: Signal<bool>,
    /// The handling label of what is shown, if it has one.
    #[prop(into)]
    label: Signal<Option<Label>>,
    /// What stands at the right of the masthead.
    #[prop(optional, into)]
    state: ViewFn,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="ct-page">
            <header class="ct-masthead">
                <a
                    class="utrecht-skip-link utrecht-skip-link--visible-on-focus"
                    href="#/"
                    on:click=|event| {
                        event.prevent_default();
                        document::focus(CONTENT);
                    }
                >
                    {common::SKIP}
                </a>
                <a class="ct-masthead__name" href=Page::Start.to_string()>
                    <Logo />
                    {common::NAME}
                </a>
                <nav aria-label=common::PAGES>
                    <ul class="ct-masthead__pages">
                        {SECTIONS
                            .into_iter()
                            .map(|(target, page, name)| {
                                view! {
                                    <li>
                                        <a
                                            class="ct-masthead__page"
                                            href=page.to_string()
                                            aria-current=(target == section).then_some("page")
                                        >
                                            {name}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </nav>
                <div class="ct-masthead__state">{state.run()}</div>
            </header>
            {move || {
                example
                    .get()
                    .then(|| {
                        view! {
                            <section class="ct-banner" aria-label=common::EXAMPLE>
                                <p>
                                    <strong>{common::EXAMPLE} "."</strong>
                                    " "
                                    {common::EXAMPLE_MEANS}
                                </p>
                                <a
                                    class="ct-text-button"
                                    href=Page::Start.to_string()
                                    on:click=|_| announce::tell(News::ExampleStopped)
                                >
                                    {common::EXAMPLE_STOP}
                                </a>
                            </section>
                        }
                    })
            }}
            <main class="ct-main" id=CONTENT tabindex="-1">
                {children()}
            </main>
            <footer class="ct-footer">
                <p>{common::STAYS_HERE}</p>
                <p>
                    {common::version()} " · "
                    <a class="utrecht-link utrecht-link--html-a" href=Page::Explanation.to_string()>
                        {common::ABOUT}
                    </a>
                </p>
            </footer>
            <p class="ct-print-label ct-on-paper">
                {move || label.get().map(|label| view! { <HandlingLabel label /> })} " "
                {move || example.get().then_some(common::EXAMPLE)}
            </p>
        </div>
    }
}

/// A handling label (TLP) as it is meant to look: capitals, no blanks.
#[component]
pub(crate) fn HandlingLabel(
    /// The label.
    label: Label,
) -> impl IntoView {
    let class = match label {
        Label::Red => "ct-tlp ct-tlp--red",
        Label::AmberStrict | Label::Amber => "ct-tlp ct-tlp--amber",
        Label::Green => "ct-tlp ct-tlp--green",
        Label::Clear => "ct-tlp ct-tlp--clear",
    };
    view! { <span class=class>{label.to_string()}</span> }
}

#[component]
fn Logo() -> impl IntoView {
    view! {
        <svg class="ct-masthead__logo" viewBox="0 0 12 28" aria-hidden="true" focusable="false">
            <path d="M3.5 3.5a2.5 2.5 0 0 1 5 0v14a5 5 0 1 1-5 0z" fill="none" stroke="currentColor" stroke-width="1.5" />
            <circle cx="6" cy="22" r="3.25" fill="currentColor" />
            <path d="M6 10v10" stroke="currentColor" stroke-width="2.5" />
            <path d="M0 10.5h2.5M9.5 10.5H12" stroke="currentColor" stroke-width="1.5" />
        </svg>
    }
}
