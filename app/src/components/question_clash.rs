//! A question that was answered in two tabs: both answers, to choose from.

use crate::browser::document;
use crate::components::rubric::control_id;
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::{DraftAnswer, QuestionId};

/// Both answers, where another tab gave another one; nothing otherwise.
#[component]
pub(crate) fn QuestionClash(
    /// The draft.
    session: Session,
    /// The question.
    question: QuestionId,
    /// The answer of this tab.
    answer: Memo<DraftAnswer>,
) -> impl IntoView {
    let find = {
        let question = question.clone();
        move || {
            session.clashes().with(|clashes| {
                let found = clashes.iter().find(|clash| clash.question == question);
                found.map(|clash| fill_in::answer(&clash.theirs))
            })
        }
    };
    let settle = move |theirs: bool| {
        session.settle(&question, theirs);
        // The buttons are gone; the answer that they were about has the focus.
        let chosen = answer.with_untracked(|answer| control_id(question.as_str(), answer.choice));
        if !document::focus(&chosen) {
            document::focus(&format!("{question}-vraag"));
        }
    };
    let option = move |text: String, theirs: bool, label: &'static str| {
        let settle = settle.clone();
        view! {
            <p>{text}</p>
            <p>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="button"
                    on:click=move |_| settle(theirs)
                >
                    {label}
                </button>
            </p>
        }
        .into_any()
    };
    move || {
        find().map(|theirs| {
            let ours = answer.with(fill_in::answer);
            view! {
                <div class="utrecht-alert utrecht-alert--warning" role="alert">
                    <div class="utrecht-alert__content ct-stack ct-stack--tight">
                        <p class="ct-strong">{fill_in::CLASH}</p>
                        {option(fill_in::here(&ours), false, fill_in::CLASH_KEEP)}
                        {option(fill_in::elsewhere(&theirs), true, fill_in::CLASH_TAKE)}
                    </div>
                </div>
            }
            .into_any()
        })
    }
}
