//! How the page begins: how many count, in a sentence, and right behind it what does not.

use super::merged::Merged;
use crate::texts::merge::receipt::Turnout;
use crate::texts::merge::{self, receipt};
use leptos::prelude::*;

/// The heading and what stands below it.
#[component]
pub(super) fn Finding(
    /// What is open.
    merged: Memo<Merged>,
    /// Whether nothing is.
    #[prop(into)]
    empty: Signal<bool>,
    /// Whether it can be told yet what came of it.
    ready: Signal<bool>,
) -> impl IntoView {
    let turnouts = Memo::new(move |_| merged.with(turnouts));
    let totals = Memo::new(move |_| merged.with(|merged| merged.receipt().totals()));
    let heading = move || match (empty.get(), ready.get()) {
        (true, _) => merge::EMPTY.to_owned(),
        (false, false) => merge::WAITING.to_owned(),
        (false, true) => turnouts.with(|turnouts| receipt::finding(turnouts)),
    };
    let waiting = move || receipt::waiting(totals.get().unsettled);
    let lead = move || match (empty.get(), ready.get()) {
        (true, _) => merge::EMPTY_LEAD.to_owned(),
        (false, false) => String::new(),
        (false, true) => {
            let more = turnouts.with(|turnouts| receipt::turnouts(turnouts));
            [Some(receipt::totals(totals.get())), more].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    };
    view! {
        <header class="ct-finding">
            <h1 class="ct-finding__sentence">
                {heading}
                {move || {
                    waiting()
                        .map(|text| {
                            view! {
                                " "
                                <span class="ct-finding__yardstick">{text}</span>
                            }
                        })
                }}
            </h1>
            <p class="ct-finding__left-out">{lead}</p>
        </header>
    }
}

fn turnouts(merged: &Merged) -> Vec<Turnout> {
    let regions = merged.model().regions.iter();
    regions
        .map(|region| Turnout {
            edition: region.edition.id().to_string(),
            count: region.participants.len(),
            of: region.edition.municipalities().len(),
        })
        .collect()
}
