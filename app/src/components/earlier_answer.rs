//! Last year's answer beside a question that continues.

use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Choice, DraftAnswer};

/// What was answered last year, and a button that takes it over; nothing where last year's file was not opened.
#[component]
pub(crate) fn EarlierAnswer(
    /// The draft.
    session: Session,
    /// The question.
    question: Question,
    /// The answer now.
    answer: Memo<DraftAnswer>,
) -> impl IntoView {
    let earlier = session.earlier(&question.id)?;
    let edition = session.earlier_edition()?;
    let text = fill_in::earlier(edition.as_str(), &fill_in::answer(&earlier));
    let can_take_over = can_take_over(session, &question);
    let id = question.id.to_string();
    let take = move |_| session.take_over(&question.id);
    let is_same = move || {
        answer.with(|now| (now.choice, now.support, &now.note) == (earlier.choice, earlier.support, &earlier.note))
    };
    let said = move || is_same().then_some(fill_in::AS_EARLIER);
    Some(view! {
        <div class="ct-question__last-year">
            <p class="ct-conflict__text">{text}</p>
            <p>
                <button class="ct-text-button" type="button" hidden=!can_take_over on:click=take>
                    {fill_in::TAKE_OVER}
                    <span class="ct-unseen">" van " {id}</span>
                </button>
                " "
                <span class="ct-small" role="status">
                    {said}
                </span>
            </p>
        </div>
    })
}

/// Whether last year's answer can be given this year: *niet van toepassing* only where it still may be.
pub(crate) fn can_take_over(session: Session, question: &Question) -> bool {
    let earlier = session.earlier(&question.id);
    earlier.is_some_and(|earlier| earlier.choice != Choice::NotApplicable || question.not_applicable)
}
