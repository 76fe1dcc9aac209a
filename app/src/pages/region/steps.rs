//! Chapter 3: the steps that bring the most degrees.

use super::picture::{Picture, QuestionPicture};
use crate::components::thermometer::percent;
use crate::state::shown::Shown;
use crate::texts::region;
use leptos::prelude::*;
use scoring::score::Gain;
use std::sync::Arc;

/// How many steps stand open; the rest is one click away.
const FIRST: usize = 5;
/// How many steps the finding takes together.
const TOGETHER: usize = 3;

/// The chapter.
#[component]
pub(super) fn Steps(
    /// What the view shows.
    picture: Arc<Picture>,
    /// The region, which adds gains up.
    shown: Shown,
) -> impl IntoView {
    let steps: Vec<&QuestionPicture> = picture.ranked().collect();
    let together = TOGETHER.min(steps.len());
    let finding = match (&picture.total, together) {
        (None, _) => region::TOO_FEW.to_owned(),
        (Some(_), 0) => region::NO_STEPS.to_owned(),
        (Some(_), count) => {
            let gain = shown.region().gain_of(picture.ranking.iter().take(count));
            region::steps_finding(count, &gain.shown())
        }
    };
    let largest = steps.first().and_then(|step| step.gain);
    let row = |step: &&QuestionPicture| view! { <Step step=(*step).clone() largest /> };
    let first = steps.iter().take(FIRST).map(row).collect_view();
    let has_first = !steps.is_empty();
    let rest = (steps.len() > FIRST).then(|| {
        let rest = steps.iter().skip(FIRST).map(row).collect_view();
        view! {
            <details class="ct-details">
                <summary class="ct-details__summary">{region::more_steps(steps.len() - FIRST)}</summary>
                <div class="ct-details__body">
                    <ol class="ct-steps" start=(FIRST + 1).to_string() style:--ct-steps-before=FIRST.to_string()>
                        {rest}
                    </ol>
                </div>
            </details>
        }
    });
    view! {
        <section class="ct-chapter" aria-labelledby="hoofdstuk-3">
            <h2 class="ct-chapter__head" id="hoofdstuk-3">
                <span class="ct-chapter__number">"3"</span>
                " "
                {region::STEPS}
            </h2>
            <div class="ct-stack">
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{finding}</p>
                {has_first.then(|| view! { <ol class="ct-steps">{first}</ol> })}
                {rest}
            </div>
        </section>
    }
}

#[component]
fn Step(step: QuestionPicture, largest: Option<Gain>) -> impl IntoView {
    let gain = step.gain.unwrap_or(Gain::ZERO);
    let facts = step.figures.as_ref().map(|figures| {
        region::step_facts(
            step.question.id.as_str(),
            figures.one_step_below,
            figures.below_basic_level,
            &step.offerings,
        )
    });
    view! {
        <li class="ct-step">
            <h3 class="ct-step__action">{step.question.action}</h3>
            <p class="ct-step__facts">{facts}</p>
            <p class="ct-step__gain">
                <svg class="ct-step__bar" aria-hidden="true" focusable="false">
                    <rect class="ct-step__bar-value" width=bar(gain, largest) height="10" />
                </svg>
                <span>
                    <span class="ct-unseen">{region::GAIN}</span>
                    {region::gain(&gain.shown())}
                </span>
            </p>
        </li>
    }
}

/// How long a step's bar is: the largest gain fills the room.
fn bar(gain: Gain, largest: Option<Gain>) -> String {
    let (part, whole) = (gain.per_mille(), largest.unwrap_or(gain).per_mille().max(1));
    percent(u16::try_from(u32::from(part) * 1000 / u32::from(whole)).unwrap_or(1000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    #[test]
    fn the_largest_gain_fills_its_bar() {
        let model = sample::model(&["2025"]);
        let gains: Vec<Gain> = model.regions[0].ranked().filter_map(|question| question.gain).collect();
        assert_eq!(bar(gains[0], gains.first().copied()), "100%");
        assert_ne!(bar(gains[1], gains.first().copied()), "100%");
        assert_eq!(bar(Gain::ZERO, None), "0%");
    }
}
