//! One step of the way up.

use super::what_if::{Chosen, CountIn};
use crate::components::question_link::QuestionLink;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::edition::Offering;
use scoring::score::{Gain, Step};

/// A step: what to do, from where to where, who helps, and what it brings.
#[component]
pub(super) fn StepRow(
    /// Whose step it is.
    session: Session,
    /// The step.
    step: Step,
    /// The gain that fills the whole bar.
    largest: Gain,
    /// Whether it stands on paper.
    class: &'static str,
    /// The steps that are reckoned with.
    chosen: Chosen,
) -> impl IntoView {
    let edition = session.edition();
    let question = edition.question(step.question.as_str())?.clone();
    let theme = edition.theme(step.theme.as_str()).map(|theme| theme.title.clone());
    let offerings: Vec<Offering> = question.offerings.iter().filter_map(|id| edition.offering(id)).cloned().collect();
    let names = if offerings.is_empty() {
        result::steps::NO_OFFERING.to_owned()
    } else {
        offerings.iter().map(|offering| offering.title.as_str()).collect::<Vec<_>>().join("; ")
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
                <div class="ct-step__more ct-screen-only">
                    <CountIn chosen question=question.id.clone() />
                    <HowGain step=step.clone() />
                    <Offerings offerings of=question.id.to_string() />
                </div>
            </div>
            <GainBar gain=step.gain largest />
        </li>
    })
}

/// The calculation of a gain, one click away; nothing where there is no gain yet.
#[component]
fn HowGain(step: Step) -> impl IntoView {
    let shown = result::steps::gain(step.gain.filter(|gain| *gain > Gain::ZERO)?);
    let sum = result::behind::gain_sum(&step)?;
    Some(view! {
        <details class="ct-details">
            <summary class="ct-details__summary">
                {result::behind::how_gain(&shown)} <span class="ct-unseen">" (" {step.question.to_string()} ")"</span>
            </summary>
            <div class="ct-details__body">
                <p>{result::behind::gain_means(&step)}</p>
                <p class="ct-sum">{sum}</p>
            </div>
        </details>
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
            <details class="ct-details">
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
