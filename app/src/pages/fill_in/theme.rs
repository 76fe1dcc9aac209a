//! The questions of one theme.

use super::{Guide, HEADING};
use crate::browser::document;
use crate::components::earlier_answer::can_take_over;
use crate::components::question_card::QuestionCard;
use crate::components::question_filter::QuestionFilter;
use crate::page::{Page, Spot};
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::edition::Theme;
use scoring::{Choice, QuestionId, ThemeId};

/// Heading, filter, the questions, and the way onwards.
#[component]
pub(super) fn ThemeQuestions(
    /// Leads the reader.
    guide: Guide,
    /// The theme.
    theme: Theme,
) -> impl IntoView {
    let sieve = guide.sieve;
    let session = sieve.session();
    let edition = session.edition();
    let cards = edition
        .questions_of(&theme.id)
        .cloned()
        .map(|question| {
            let (theme, id, own) = (theme.id.clone(), question.id.clone(), question.id.clone());
            view! {
                <div hidden=move || sieve.hides(&own)>
                    <QuestionCard
                        session
                        question
                        on_visit=move |()| guide.visit(&theme, &id)
                        on_next=move |()| guide.next_open()
                    />
                </div>
            }
            .into_any()
        })
        .collect_view();
    let key = session.key();
    let next = edition.themes().iter().skip_while(|other| other.id != theme.id).nth(1);
    let (href, onwards) = match next {
        Some(next) => (Page::FillIn(key, Spot::Theme(next.id.clone())), fill_in::next_theme(&next.title)),
        None => (Page::Result(key), fill_in::TO_RESULT.to_owned()),
    };
    view! {
        <header class="ct-stack ct-stack--tight">
            <h1 class="utrecht-heading-1" id=HEADING tabindex="-1">
                {theme.title}
            </h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{theme.purpose} " " {fill_in::HOW}</p>
        </header>
        <TakeOverTheme session theme=theme.id.clone() />
        <QuestionFilter sieve theme=theme.id />
        <p role="status" class="ct-live ct-quiet">{move || sieve.is_empty().then_some(fill_in::FILTER_EMPTY)}</p>
        {cards}
        <p>
            <a class="utrecht-link utrecht-link--html-a" href=href.to_string()>
                {onwards}
            </a>
        </p>
    }
}

/// Takes over what last year's file has for the open questions of a theme, where there is any.
#[component]
fn TakeOverTheme(session: Session, theme: ThemeId) -> impl IntoView {
    let edition = session.edition();
    let open = Memo::new(move |_| {
        session.draft().with(|draft| {
            let own = edition.questions_of(&theme).filter(|question| {
                draft.counted_choice(&question.id) == Some(Choice::Unanswered) && can_take_over(session, question)
            });
            own.map(|question| question.id.clone()).collect::<Vec<QuestionId>>()
        })
    });
    let take = move |_| {
        for question in open.get_untracked() {
            session.take_over(&question);
        }
        // The button is gone.
        document::focus(HEADING);
    };
    let is_none = move || open.with(Vec::is_empty);
    view! {
        <div hidden=is_none>
            <p>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="button"
                    aria-describedby="overnemen"
                    on:click=take
                >
                    {move || fill_in::take_over_open(open.with(Vec::len))}
                </button>
            </p>
            <p class="ct-small ct-quiet" id="overnemen">
                {fill_in::TAKE_OVER_MEANS}
            </p>
        </div>
    }
}
