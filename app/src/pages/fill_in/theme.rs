//! The questions of one theme.

use super::{Guide, HEADING};
use crate::components::question_card::QuestionCard;
use crate::components::question_filter::QuestionFilter;
use crate::page::{Page, Spot};
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::edition::Theme;

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
