//! The gaps as steps to take, in the best order.

use crate::components::question_link::QuestionLink;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::edition::Offering;
use scoring::score::{Gain, MunicipalityScore, Step};

/// How many steps stand on paper, so that it stays a paper to sign.
const ON_PAPER: usize = 6;

/// What brings the municipality to the basic level.
#[component]
pub(super) fn Steps(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let content = move || {
        score.with(|score| {
            let steps = score.steps();
            if steps.is_empty() {
                let text = if score.scored == 0 { result::steps::STEPS_EMPTY } else { result::steps::STEPS_NONE };
                return view! { <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{text}</p> }.into_any();
            }
            let lead = if score.temperature.is_some() {
                result::steps::STEPS_LEAD
            } else {
                result::steps::STEPS_LEAD_NO_SCORE
            };
            let gains: Vec<Gain> = steps.iter().filter_map(|step| step.gain).collect();
            let largest = gains.iter().copied().max().unwrap_or(Gain::ZERO);
            let all = Gain::sum(gains);
            let count = steps.len();
            let rows = steps
                .into_iter()
                .enumerate()
                .map(|(position, step)| {
                    let class = if position < ON_PAPER { "ct-step" } else { "ct-step ct-screen-only" };
                    view! { <StepRow session step largest class /> }
                })
                .collect_view();
            view! {
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{lead}</p>
                <ol class="ct-steps">{rows}</ol>
                {(all > Gain::ZERO).then(|| view! { <p>{result::steps::gain_of_all(all)}</p> })}
                {(count > ON_PAPER)
                    .then(|| view! { <p class="ct-on-paper">{result::steps::first_steps(ON_PAPER, count)}</p> })}
            }
            .into_any()
        })
    };
    view! {
        <section class="ct-chapter" aria-labelledby="stappen">
            <h2 class="ct-chapter__head" id="stappen">
                {result::steps::STEPS}
            </h2>
            {content}
        </section>
    }
}

#[component]
fn StepRow(session: Session, step: Step, largest: Gain, class: &'static str) -> impl IntoView {
    let edition = session.edition();
    let question = edition.question(step.question.as_str())?.clone();
    let theme = edition.theme(step.theme.as_str()).map(|theme| theme.title.clone());
    let offerings: Vec<Offering> = question.offerings.iter().filter_map(|id| edition.offering(id)).cloned().collect();
    let names = if offerings.is_empty() {
        result::steps::NO_OFFERING.to_owned()
    } else {
        offerings.iter().map(|offering| offering.title.as_str()).collect::<Vec<_>>().join(", ")
    };
    Some(view! {
        <li class=class>
            <h3 class="ct-step__action">{question.action.clone()}</h3>
            <div class="ct-step__facts">
                <p>
                    <QuestionLink key=session.key() edition=edition.clone() question=question.id.clone() />
                    " · "
                    {theme}
                    " · "
                    {result::steps::step(step.choice, step.norm.get())}
                    " · "
                    {names}
                </p>
                <Offerings offerings of=question.id.to_string() />
            </div>
            <GainBar gain=step.gain largest />
        </li>
    })
}

/// What the VAR's offerings are, one click away.
#[component]
fn Offerings(offerings: Vec<Offering>, of: String) -> impl IntoView {
    (!offerings.is_empty()).then(|| {
        let rows = offerings
            .into_iter()
            .map(|offering| {
                let title = offering.title.clone();
                let name = match offering.url {
                    Some(url) => view! {
                        <a class="utrecht-link utrecht-link--html-a" href=url rel="noreferrer">
                            {title}
                        </a>
                    }
                    .into_any(),
                    None => title.into_any(),
                };
                view! {
                    <div>
                        <dt class="ct-strong">{name}</dt>
                        <dd>{offering.summary}</dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <details class="ct-details ct-screen-only">
                <summary class="ct-details__summary">
                    {result::steps::OFFERINGS} <span class="ct-unseen">" (" {of} ")"</span>
                </summary>
                <div class="ct-details__body">
                    <dl class="ct-stack ct-stack--tight">{rows}</dl>
                </div>
            </details>
        }
    })
}

/// How much a step brings: a bar as long as its part of the largest gain, and the number.
#[component]
fn GainBar(gain: Option<Gain>, largest: Gain) -> impl IntoView {
    match gain {
        Some(gain) if gain > Gain::ZERO => view! {
            <p class="ct-step__gain">
                <svg
                    class="ct-step__bar"
                    viewBox=format!("0 0 {} 10", largest.per_mille().max(1))
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                >
                    <rect class="ct-step__bar-value" width=gain.per_mille().to_string() height="10" />
                </svg>
                <span>
                    <span class="ct-unseen">{result::steps::GAIN}</span>
                    {result::steps::gain(gain)}
                </span>
            </p>
        }
        .into_any(),
        Some(_) => {
            view! { <p class="ct-step__gain ct-step__gain--none">{result::steps::GAIN_NOT_COUNTING}</p> }.into_any()
        }
        None => view! { <p class="ct-step__gain ct-step__gain--none">{result::steps::GAIN_NO_SCORE}</p> }.into_any(),
    }
}
