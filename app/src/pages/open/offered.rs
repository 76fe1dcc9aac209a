//! What one file brings for a draft, before anything of it is taken in: what is new, what clashes, and the choice.

use super::clash_choice::{Chosen, ClashChoice};
use super::news::News;
use super::offer_card::{Phase, opens_a_part};
use super::original_button::original_button;
use crate::browser::document;
use crate::state::earlier::Earlier;
use crate::state::opening::{Offer, What};
use crate::texts::open;
use leptos::prelude::*;
use scoring::{Arrival, Edition, Incoming, Intake, Side};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What it brings, before it is taken in.
#[component]
pub(super) fn Offered(
    /// What the file brings.
    offer: Arc<Offer>,
    /// The id of the card's heading; what the names of its fields begin with.
    group: String,
    /// The id of what came of it.
    outcome: String,
    /// How far it is.
    phase: RwSignal<Phase>,
) -> impl IntoView {
    let intake = RwSignal::new(offer.intake());
    let chosen: Chosen = RwSignal::new(BTreeMap::new());
    // What stands in the way of taking it in, once someone tried.
    let refused = RwSignal::new(String::new());
    let sentences = lead(&offer);
    let unreadable = offer.unreadable();
    let original = offer.original.clone();
    let edition = Arc::clone(offer.base().edition());
    let listed = {
        let edition = Arc::clone(&edition);
        move || {
            let incoming: Vec<Incoming> = intake.with(|intake| intake.of(Arrival::New).cloned().collect());
            view! { <News edition=Arc::clone(&edition) incoming /> }
        }
    };
    let counted = move || {
        intake.with(|intake| {
            let count = |arrival| intake.of(arrival).count();
            open::brings(count(Arrival::New), count(Arrival::Same), count(Arrival::Silent), count(Arrival::Clash))
                .join(" ")
        })
    };
    let settle = move |to: Phase, outcome: &str| {
        phase.set(to);
        // The buttons are gone; what came of it has the focus.
        let outcome = outcome.to_owned();
        request_animation_frame(move || {
            document::focus(&outcome);
        });
    };
    let take = {
        let (offer, outcome, group) = (Arc::clone(&offer), outcome.clone(), group.clone());
        move |_| {
            // Another tab may have written since it was shown.
            let now = offer.intake();
            if intake.with_untracked(|shown| *shown != now) {
                intake.set(now);
                refused.set(open::CHANGED_MEANWHILE.to_owned());
                return;
            }
            match decide(&now, chosen) {
                Ok(decided) => {
                    let fault = offer.take_in(&decided.iter().collect::<Vec<_>>()).err();
                    settle(Phase::Taken(decided.len(), fault), &outcome);
                }
                Err(open_ones) => {
                    refused.set(open::choose_first(open_ones.len()));
                    if let Some(first) = open_ones.first() {
                        document::focus(&format!("{group}-{}-hier", first.question));
                    }
                }
            }
        }
    };
    view! {
        <div class="ct-stack ct-stack--tight ct-measure">
            {sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()} <p>{counted}</p>
            {(!unreadable.is_empty()).then(|| view! { <p>{open::unreadable(&unreadable)}</p> })}
            {original.map(original_button)}
        </div>
        {listed}
        <Clashes group=group.clone() edition intake chosen />
        <p role="alert" class="ct-live ct-strong">
            {move || refused.get()}
        </p>
        <p class="ct-row">
            <button
                class="utrecht-button utrecht-button--primary-action"
                type="button"
                aria-describedby=group.clone()
                on:click=take
            >
                {open::TAKE_IN}
            </button>
            <button
                class="utrecht-button utrecht-button--secondary-action"
                type="button"
                aria-describedby=group
                on:click=move |_| settle(Phase::Left, &outcome)
            >
                {open::LEAVE}
            </button>
        </p>
    }
}

fn decide(intake: &Intake, chosen: Chosen) -> Result<Vec<Incoming>, Vec<Incoming>> {
    let own = |found: Vec<&Incoming>| found.into_iter().cloned().collect();
    chosen.with_untracked(|chosen| intake.decide(chosen).map(own).map_err(own))
}

/// What taking it in means, before what it brings is counted.
fn lead(offer: &Offer) -> Vec<&'static str> {
    let mut sentences = match &offer.what {
        What::Earlier(_) if Earlier::read(&offer.key()).is_some() => vec![open::EARLIER_MEANS, open::EARLIER_KNOWN],
        What::Earlier(_) => vec![open::EARLIER_MEANS],
        What::Part(_) if opens_a_part(offer) => vec![open::PART_HERE],
        _ if !offer.is_known() => vec![open::NO_DRAFT_HERE],
        _ => Vec::new(),
    };
    if offer.original.is_some() {
        sentences.extend([open::SALVAGED, open::SALVAGED_KEPT]);
    }
    sentences
}

/// Each question with two answers, and a choice for all of them at once.
#[component]
fn Clashes(group: String, edition: Arc<Edition>, intake: RwSignal<Intake>, chosen: Chosen) -> impl IntoView {
    let everywhere =
        move |side: Side| {
            chosen.set(intake.with_untracked(|intake| {
                intake.of(Arrival::Clash).map(|clash| (clash.question.clone(), side)).collect()
            }));
        };
    move || {
        let clashes: Vec<Incoming> = intake.with(|intake| intake.of(Arrival::Clash).cloned().collect());
        let is_any = !clashes.is_empty();
        let choices = clashes
            .into_iter()
            .filter_map(|clash| {
                let question = edition.question(clash.question.as_str())?.clone();
                Some(view! { <ClashChoice group=group.clone() question clash chosen /> })
            })
            .collect_view();
        is_any.then(|| {
            view! {
                <section class="ct-stack" aria-label=open::CLASHES>
                    <h3 class="utrecht-heading-3">{open::CLASHES}</h3>
                    <p class="ct-row">
                        <button class="ct-text-button" type="button" on:click=move |_| everywhere(Side::Here)>
                            {open::ALL_HERE}
                        </button>
                        <button class="ct-text-button" type="button" on:click=move |_| everywhere(Side::Incoming)>
                            {open::ALL_INCOMING}
                        </button>
                    </p>
                    {choices}
                </section>
            }
        })
    }
}
