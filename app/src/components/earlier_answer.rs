//! Last year's answer beside a question that continues.

use crate::state::earlier::is_same;
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Choice, DraftAnswer};

/// What was answered last year, and a button that takes it over; nothing while last year's file was not opened.
#[component]
pub(crate) fn EarlierAnswer(
    /// The draft.
    session: Session,
    /// The question.
    question: Question,
    /// The answer now.
    answer: Memo<DraftAnswer>,
) -> impl IntoView {
    move || beside(session, &question, answer)
}

fn beside(session: Session, question: &Question, answer: Memo<DraftAnswer>) -> Option<AnyView> {
    let earlier = session.earlier(&question.id)?;
    let edition = session.earlier_edition()?;
    let text = fill_in::earlier(edition.as_str(), &fill_in::answer(&earlier));
    let can_take_over = can_take_over(session, question);
    let id = question.id.clone();
    let shown_id = id.to_string();
    let take = move |_| session.take_over(&id);
    let said = move || answer.with(|now| is_same(&earlier, now)).then_some(fill_in::AS_EARLIER);
    let view = view! {
        <div class="ct-question__last-year">
            <p class="ct-conflict__text">{text}</p>
            <p>
                <button class="ct-text-button" type="button" hidden=!can_take_over on:click=take>
                    {fill_in::TAKE_OVER}
                    <span class="ct-unseen">" van " {shown_id}</span>
                </button>
                " "
                <span class="ct-small" role="status">
                    {said}
                </span>
            </p>
        </div>
    };
    Some(view.into_any())
}

/// Whether last year's answer can be given this year: *niet van toepassing* only where it still may be.
pub(crate) fn can_take_over(session: Session, question: &Question) -> bool {
    let earlier = session.earlier(&question.id);
    earlier.is_some_and(|earlier| earlier.choice != Choice::NotApplicable || question.not_applicable)
}
