//! What one file brings for one draft, and the choice to take it in.

use super::offered::Offered;
use crate::browser::clock;
use crate::browser::storage::StorageFault;
use crate::components::alert::{Alert, Tone};
use crate::page::{Page, Spot};
use crate::state::asked;
use crate::state::opening::{Offer, What};
use crate::texts::{fill_in, open};
use leptos::prelude::*;
use std::sync::Arc;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Phase {
    /// Nobody chose yet.
    Offered,
    /// It was taken in, as many answers; storing may have failed.
    Taken(usize, Option<StorageFault>),
    /// It was left.
    Left,
}

/// What one file brings.
#[component]
pub(super) fn OfferCard(
    /// Its number on this page.
    number: usize,
    /// What it brings.
    offer: Offer,
) -> impl IntoView {
    let heading = format!("bestand-{number}");
    let outcome = format!("{heading}-uitkomst");
    let base = offer.base();
    let title = open::title(&base.municipality().name, base.edition().id().as_str());
    let from = open::from(&offer.file, offer.made.map(clock::local));
    let remarks = offer.remarks.clone();
    let phase = RwSignal::new(Phase::Offered);
    let offer = Arc::new(offer);
    let body = {
        let (offer, group, outcome) = (Arc::clone(&offer), heading.clone(), outcome.clone());
        move || match phase.get() {
            Phase::Offered => {
                view! { <Offered offer=Arc::clone(&offer) group=group.clone() outcome=outcome.clone() phase /> }
                    .into_any()
            }
            Phase::Taken(answers, fault) => {
                view! { <Taken offer=Arc::clone(&offer) outcome=outcome.clone() answers fault /> }.into_any()
            }
            Phase::Left => view! { <p id=outcome.clone() tabindex="-1">{open::LEFT}</p> }.into_any(),
        }
    };
    view! {
        <article class="ct-conflict" aria-labelledby=heading.clone()>
            <header class="ct-stack ct-stack--tight">
                <p class="ct-quiet">{what(&offer)}</p>
                <h2 class="utrecht-heading-2" id=heading.clone()>
                    {title}
                </h2>
                <p class="ct-small ct-quiet ct-breaks">{from}</p>
            </header>
            {(!remarks.is_empty())
                .then(|| {
                    let items = remarks.into_iter().map(|remark| view! { <li>{remark}</li> }).collect_view();
                    view! { <ul class="ct-prose-list ct-small">{items}</ul> }
                })}
            {body}
        </article>
    }
}

/// What a file is, in a line.
fn what(offer: &Offer) -> String {
    match &offer.what {
        What::Whole => open::WHOLE.to_owned(),
        What::Saved => open::SAVED.to_owned(),
        What::Earlier(earlier) => open::earlier(earlier.edition().as_ref().map_or("", |edition| edition.as_str())),
        What::Part(questions) if opens_a_part(offer) => open::asked_part(questions.len()),
        What::Part(_) => open::ANSWERED_PART.to_owned(),
    }
}

/// Whether the draft becomes, or is, one of only the questions that were asked.
pub(super) fn opens_a_part(offer: &Offer) -> bool {
    matches!(offer.what, What::Part(_)) && (!offer.is_known() || asked::is_part(&offer.key()))
}

/// What came of it, and the way onwards.
#[component]
fn Taken(offer: Arc<Offer>, outcome: String, answers: usize, fault: Option<StorageFault>) -> impl IntoView {
    let key = offer.key();
    let is_part = asked::is_part(&key);
    let text = match &offer.what {
        What::Earlier(_) => open::EARLIER_TAKEN.to_owned(),
        What::Part(_) if is_part => open::PART_TAKEN.to_owned(),
        What::Whole | What::Part(_) | What::Saved => open::taken(answers),
    };
    let to = if is_part { Page::PartOf(key) } else { Page::FillIn(key, Spot::Beginning) };
    view! {
        <p class="ct-strong" id=outcome tabindex="-1">
            {text}
        </p>
        {fault
            .map(|fault| {
                view! { <Alert tone=Tone::Error kind=fill_in::NOT_SAVED_KIND text=fill_in::fault(fault).to_owned() /> }
            })}
        <p>
            <a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action" href=to.to_string()>
                {open::TO_FILL_IN}
            </a>
        </p>
    }
}
