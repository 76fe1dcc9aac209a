//! The gaps as steps to take, in the best order.

use super::save_steps::SaveSteps;
use super::step_row::StepRow;
use super::what_if::{Chosen, WhatIfPanel};
use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::QuestionId;
use scoring::score::{Gain, MunicipalityScore};

/// How many steps stand on paper, so that it stays a paper to sign.
const ON_PAPER: usize = 5;

/// What brings the municipality to the basic level.
#[component]
pub(super) fn Steps(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let chosen = Chosen::none();
    let content = move || {
        score.with(|score| {
            let steps = score.steps();
            let open = if score.scored == 0 { Vec::new() } else { score.tally().unanswered };
            let unanswered = view! { <Unanswered session unanswered=open /> };
            if steps.is_empty() {
                let text = if score.scored == 0 { result::steps::STEPS_EMPTY } else { result::steps::STEPS_NONE };
                return view! {
                    <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{text}</p>
                    {unanswered}
                }
                .into_any();
            }
            let lead = if score.temperature.is_some() {
                result::steps::STEPS_LEAD
            } else {
                result::steps::STEPS_LEAD_NO_SCORE
            };
            let gains: Vec<Gain> = steps.iter().filter_map(|step| step.gain).collect();
            let largest = gains.iter().copied().max().unwrap_or(Gain::ZERO);
            let has_last = gains.contains(&Gain::ZERO);
            let all = Gain::sum(gains);
            let together = score.temperature.map(|own| result::steps::gain_of_all(all, own));
            let count = steps.len();
            let rows = steps
                .into_iter()
                .enumerate()
                .map(|(position, step)| {
                    let class = if position < ON_PAPER { "ct-step" } else { "ct-step ct-screen-only" };
                    view! { <StepRow session step largest class chosen /> }
                })
                .collect_view();
            view! {
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">
                    {lead} {has_last.then_some(result::steps::STEPS_LAST)}
                </p>
                <p class="ct-measure ct-screen-only">{result::what_if::HOW}</p>
                <ol class="ct-steps">{rows}</ol>
                {(count > ON_PAPER)
                    .then(|| view! { <p class="ct-small ct-on-paper">{result::steps::first_steps(ON_PAPER, count)}</p> })}
                {together.map(|together| view! { <p>{together}</p> })}
                {unanswered}
            }
            .into_any()
        })
    };
    // Outside the list: what is said of the chosen steps stays in the page when a score changes.
    let has_steps = Memo::new(move |_| score.with(|score| score.gap > 0));
    let panel = move || {
        has_steps.get().then(|| {
            view! {
                <WhatIfPanel session score chosen />
                <SaveSteps session />
            }
        })
    };
    view! {
        <section class="ct-chapter ct-chapter--second-page" aria-labelledby="stappen">
            <h2 class="ct-chapter__head" id="stappen">
                {result::steps::STEPS}
            </h2>
            <div class="ct-stack">{content} {panel}</div>
        </section>
    }
}

/// What is not answered, and so may hide another step; nothing where everything is.
#[component]
fn Unanswered(session: Session, unanswered: Vec<QuestionId>) -> impl IntoView {
    (!unanswered.is_empty()).then(|| {
        let lead = result::steps::not_in_list(unanswered.len());
        view! {
            <p class="ct-measure ct-screen-only">
                {lead} <QuestionLinks key=session.key() edition=session.edition() questions=unanswered /> "."
            </p>
        }
    })
}
