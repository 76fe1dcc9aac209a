//! One conflict, for a person to decide.

use super::differences::Differences;
use super::dispute::{Dispute, Proposal, Rival};
use super::merged::Merged;
use crate::browser::{clock, document};
use crate::state::collection::CollectionState;
use crate::texts::merge::conflict;
use leptos::prelude::*;
use std::sync::Arc;

/// The submissions beside each other, a choice between them, and what differs. Nothing is chosen until a person does.
#[component]
pub(super) fn ConflictForm(
    /// The conflict.
    dispute: Arc<Dispute>,
    /// What is open: tells which submission was chosen.
    merged: Memo<Merged>,
    /// What a screen reader is told of a choice.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let Dispute { sender, municipality, questions, count, rivals, differences } = (*dispute).clone();
    let chosen = Memo::new(move |_| merged.with(|merged| dispute.chosen(merged.model())));
    let (edition, code) = &sender;
    let group = format!("keuze-{edition}-{code}");
    let heading = conflict::heading(count, &municipality, edition.as_str());
    let names: Vec<String> = rivals.iter().map(name).collect();
    let options = rivals
        .iter()
        .zip(&names)
        .enumerate()
        .map(|(place, (rival, name))| {
            let id = format!("{group}-{place}");
            let choose = {
                let (entry, sentence) = (rival.entry.clone(), conflict::chosen(name, &municipality));
                move |_| {
                    collection.choose(&entry);
                    said.set(Some(sentence.clone()));
                }
            };
            view! {
                <label class="ct-conflict__choice" for=id>
                    <input
                        class="utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        id=id.clone()
                        name=group.clone()
                        prop:checked=move || chosen.get() == Some(place)
                        on:change=choose
                    />
                    <RivalFacts rival=rival.clone() name=name.clone() />
                </label>
            }
        })
        .collect_view();
    let withdraw = {
        let (sender, municipality, first) = (sender.clone(), municipality.clone(), format!("{group}-0"));
        move |_| {
            // The button goes; the focus goes on in the same choice.
            document::focus(&first);
            collection.withdraw(&sender);
            said.set(Some(conflict::withdrawn(&municipality)));
        }
    };
    let state = {
        let (names, municipality) = (names.clone(), municipality.clone());
        move || {
            chosen
                .get()
                .and_then(|place| names.get(place))
                .map_or_else(|| conflict::NOT_CHOSEN.to_owned(), |name| conflict::chosen(name, &municipality))
        }
    };
    view! {
        <form class="ct-conflict" on:submit=|event| event.prevent_default()>
            <h3 class="utrecht-heading-3">{heading}</h3>
            <fieldset>
                <legend class="ct-strong">{conflict::WHICH}</legend>
                <div class="ct-conflict__choices">{options}</div>
            </fieldset>
            <p class="ct-row">
                <span>{state}</span>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="button"
                    hidden=move || chosen.get().is_none()
                    on:click=withdraw
                >
                    {conflict::WITHDRAW}
                    <span class="ct-unseen">" voor " {municipality.clone()}</span>
                </button>
            </p>
            <Differences caption=conflict::differences(&municipality) questions differences names />
        </form>
    }
}

#[component]
fn RivalFacts(rival: Rival, name: String) -> impl IntoView {
    let made = conflict::made(clock::local(rival.entry.submission().filled_at()));
    let coverage = conflict::rival_coverage(rival.coverage.answered(), rival.coverage.questions(), rival.fewer);
    let proposed = rival.proposal.map(|proposal| conflict::proposed(proposal == Proposal::Newest));
    let in_future = rival.entry.is_in_future().then_some(conflict::IN_FUTURE);
    let edited = rival.entry.is_edited();
    view! {
        <span class="ct-conflict__name">{name}</span>
        {proposed.map(|text| view! { <span class="ct-strong">{text}</span> })}
        <span class="ct-small">{made}</span>
        {in_future.map(|text| view! { <span class="ct-small">{text}</span> })}
        <span class="ct-small">
            {conflict::temperature(rival.temperature)} ". " {conflict::region(rival.region)}
        </span>
        <span class="ct-small">{coverage}</span>
        <span class="ct-small">{conflict::fingerprint(edited)}</span>
    }
}

/// How a submission is called: by its file, and by its moment too where two files bear one name.
fn name(rival: &Rival) -> String {
    let at = rival.shares_name.then(|| clock::local(rival.entry.submission().filled_at()));
    conflict::rival(&rival.file, at)
}
