//! Last year's answers that were taken over unchanged: all of them together, to confirm.

use crate::browser::document;
use crate::components::answer_facts::answer_facts;
use crate::components::draft_gate::DraftGate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::page::{DraftKey, Page, Spot};
use crate::state::{drafts, taken_over};
use crate::texts::{common, open, share};
use leptos::prelude::*;
use scoring::Draft;
use std::sync::Arc;

/// The page.
#[component]
pub(crate) fn TakenOver(
    /// Whose answers to which edition.
    key: DraftKey,
) -> impl IntoView {
    let ready = |key: DraftKey, base| {
        let draft = drafts::open(&key, base).draft;
        view! { <ToConfirm key draft /> }.into_any()
    };
    view! { <DraftGate key section=Section::FillIn heading=common::TAKEN_OVER ready=Arc::new(ready) /> }
}

/// The id of what is said when all is confirmed.
const SAID: &str = "bevestigd";

#[component]
fn ToConfirm(key: DraftKey, draft: Draft) -> impl IntoView {
    let edition = draft.edition().clone();
    let title = open::title(&draft.municipality().name, key.edition.as_str());
    let label = edition.label();
    let masthead = move || view! { <p><HandlingLabel label /></p> };
    let taken = taken_over::to_confirm(&key, &draft);
    let own: Vec<_> = draft.answers().filter(|(question, _)| taken.contains(&question.id)).collect();
    let count = own.len();
    let rows = own
        .into_iter()
        .map(|(question, answer)| {
            let spot = Spot::Question(question.theme.clone(), question.id.clone());
            view! {
                <li class="ct-stack ct-stack--tight">
                    <p class="ct-strong">
                        <span class="ct-nowrap">{question.id.to_string()}</span>
                        " "
                        {question.text.clone()}
                    </p>
                    {answer_facts(answer, true)}
                    <p>
                        <a class="utrecht-link utrecht-link--html-a" href=Page::FillIn(key.clone(), spot).to_string()>
                            {share::CHANGE}
                            <span class="ct-unseen">" op " {question.id.to_string()}</span>
                        </a>
                    </p>
                </li>
            }
        })
        .collect_view();
    let is_confirmed = RwSignal::new(false);
    let confirm = {
        let key = key.clone();
        move |_| {
            for question in &taken {
                taken_over::confirm(&key, question);
            }
            is_confirmed.set(true);
            request_animation_frame(|| {
                document::focus(SAID);
            });
        }
    };
    let result = Page::Result(key.clone()).to_string();
    let back = Page::FillIn(key, Spot::Beginning).to_string();
    view! {
        <Frame section=Section::FillIn example=edition.is_example() label=Some(label) state=masthead>
            <div class="ct-stack">
                <header class="ct-stack ct-stack--tight">
                    <p class="ct-quiet">{title}</p>
                    <h1 class="utrecht-heading-1">{common::TAKEN_OVER}</h1>
                    <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure" hidden=move || is_confirmed.get()>
                        {if count == 0 { share::NOTHING_TAKEN } else { share::TAKEN_LEAD }}
                    </p>
                </header>
                <div class="ct-stack" hidden=move || count == 0 || is_confirmed.get()>
                    <ul class="ct-news">{rows}</ul>
                    <p>
                        <button class="utrecht-button utrecht-button--primary-action" type="button" on:click=confirm>
                            {share::CONFIRM}
                        </button>
                    </p>
                </div>
                <p class="ct-live ct-strong" id=SAID tabindex="-1" role="status">
                    {move || is_confirmed.get().then(|| share::confirmed(count))}
                </p>
                <p class="ct-row">
                    <a class="utrecht-link utrecht-link--html-a" href=result>
                        {common::RESULT}
                    </a>
                    <a class="utrecht-link utrecht-link--html-a" href=back>
                        {open::TO_FILL_IN}
                    </a>
                </p>
            </div>
        </Frame>
    }
}
