//! The questionnaire on paper: all of it on one page, empty or with the answers of this browser, with boxes to tick.

mod question;

use self::question::paper_question;
use crate::browser::clock;
use crate::components::draft_gate::DraftGate;
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::components::print_button::print_button;
use crate::components::print_head::PrintHead;
use crate::components::storage_faults::StorageFaults;
use crate::page::{DraftKey, Page, Spot};
use crate::state::editions::EditionShelf;
use crate::state::session::Session;
use crate::texts::{common, fill_in, paper};
use leptos::prelude::*;
use scoring::{Draft, Edition, EditionId};
use std::sync::Arc;

/// An empty questionnaire.
#[component]
pub(crate) fn EmptyPaper(
    /// Which edition; `None` is the one that is filled in this year.
    edition: Option<EditionId>,
) -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    let is_example = edition.as_ref().is_some_and(EditionId::is_example);
    let found = match edition {
        None => shelf.current(),
        Some(id) => {
            shelf.want(id.clone());
            shelf.edition(id)
        }
    };
    let ready = |edition: Arc<Edition>| {
        let back = Page::FillInChoose(Some(edition.id().clone()));
        let top = view! {
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure ct-screen-only">{paper::EMPTY_LEAD}</p>
            <Buttons back empty=None />
            <ByHand />
        }
        .into_any();
        view! { <Sheet edition draft=None top /> }.into_any()
    };
    view! { <Gate loading=found heading=paper::PAPER frame=(Section::FillIn, is_example) ready /> }
}

/// The questionnaire with the answers of one municipality.
#[component]
pub(crate) fn FilledPaper(
    /// Whose answers to which edition.
    key: DraftKey,
) -> impl IntoView {
    let ready = |key: DraftKey, base| {
        let session = Session::open(key.clone(), base);
        let draft = session.draft().get_untracked();
        let edition = session.edition();
        let coverage = draft.score().coverage;
        let whose =
            paper::whose(&draft.municipality().name, &common::edition(edition.id().as_str()), clock::now().date());
        let back = Page::FillIn(key.clone(), Spot::Beginning);
        let empty = Some(Page::Paper(Some(key.edition.clone())));
        let top = view! {
            <StorageFaults session />
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure ct-screen-only">
                {paper::FILLED_LEAD}
            </p>
            <Buttons back empty />
            <p>
                <strong>{whose}</strong>
                ". "
                {fill_in::progress(coverage.answered(), coverage.questions())}
                "."
            </p>
        }
        .into_any();
        view! { <Sheet edition draft=Some(draft) top /> }.into_any()
    };
    view! { <DraftGate key section=Section::FillIn heading=paper::PAPER ready=Arc::new(ready) /> }
}

#[component]
fn Buttons(back: Page, empty: Option<Page>) -> impl IntoView {
    view! {
        <p class="ct-row ct-screen-only">
            <a class="utrecht-link utrecht-link--html-a" href=back.to_string()>
                {paper::TO_FILL_IN}
            </a>
            {empty
                .map(|empty| {
                    view! {
                        <a class="utrecht-link utrecht-link--html-a" href=empty.to_string()>
                            {paper::TO_EMPTY}
                        </a>
                    }
                })}
            {print_button(paper::PRINT, "afdrukken")}
            <span class="ct-small ct-quiet ct-measure" id="afdrukken">
                {paper::PRINT_MEANS}
            </span>
        </p>
    }
}

/// What stands at the top to be written by hand.
#[component]
fn ByHand() -> impl IntoView {
    let lines = paper::BY_HAND.into_iter().map(|line| view! { <p class="ct-paper-line">{line}</p> }).collect_view();
    view! { <div class="ct-paper-by-hand ct-on-paper">{lines}</div> }
}

/// All themes and questions.
#[component]
fn Sheet(edition: Arc<Edition>, draft: Option<Draft>, top: AnyView) -> impl IntoView {
    let label = edition.label();
    let name = draft.as_ref().map(|draft| draft.municipality().name.clone());
    let head = paper::head(edition.title(), name.as_deref());
    let themes = edition
        .themes()
        .iter()
        .map(|theme| {
            let questions = edition
                .questions_of(&theme.id)
                .map(|question| {
                    let answer = draft.as_ref().and_then(|draft| draft.answer(&question.id));
                    paper_question(question, answer)
                })
                .collect_view();
            let heading = format!("thema-{}", theme.id);
            let labelled_by = heading.clone();
            view! {
                <section class="ct-paper-theme" aria-labelledby=labelled_by>
                    <h2 class="ct-chapter__head" id=heading>
                        {theme.title.clone()}
                    </h2>
                    <p class="ct-quiet ct-measure">{theme.purpose.clone()}</p>
                    {questions}
                </section>
            }
        })
        .collect_view();
    let title = edition.title().to_owned();
    let example = edition.is_example();
    view! {
        <Frame
            section=Section::FillIn
            example
            label=Some(label)
            state=move || view! { <HandlingLabel label /> }
        >
            <PrintHead text=head />
            <div class="ct-stack">
                <h1 class="utrecht-heading-1">{paper::PAPER} ": " {title}</h1>
                {top}
                <p class="ct-measure">{fill_in::HOW} " " {paper::LEGEND}</p>
                {themes}
            </div>
        </Frame>
    }
}
