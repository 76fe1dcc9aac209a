//! One question with two answers, to choose from.

use crate::components::answer_facts::answer_facts;
use crate::texts::open;
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Incoming, QuestionId, Side};
use std::collections::BTreeMap;

/// What was chosen, question by question.
pub(super) type Chosen = RwSignal<BTreeMap<QuestionId, Side>>;

/// Both answers with everything that belongs to them, each a radio.
#[component]
pub(super) fn ClashChoice(
    /// What the names of the fields begin with.
    group: String,
    /// The question.
    question: Question,
    /// Both answers.
    clash: Incoming,
    /// What was chosen.
    chosen: Chosen,
) -> impl IntoView {
    let name = format!("{group}-{}", question.id);
    let sides = [(Side::Here, open::HERE, clash.here), (Side::Incoming, open::INCOMING, clash.incoming)];
    let options = sides
        .into_iter()
        .map(|(side, title, answer)| {
            let (own, own_again) = (question.id.clone(), question.id.clone());
            let id = if side == Side::Here { format!("{name}-hier") } else { format!("{name}-bestand") };
            view! {
                <label class="ct-conflict__choice" for=id>
                    <input
                        class="utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        id=id.clone()
                        name=name.clone()
                        prop:checked=move || chosen.with(|chosen| chosen.get(&own) == Some(&side))
                        on:change=move |_| {
                            chosen
                                .update(|chosen| {
                                    chosen.insert(own_again.clone(), side);
                                });
                        }
                    />
                    <span class="ct-conflict__name">{title}</span>
                    {answer_facts(&answer, false)}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend class="ct-strong">
                <span class="ct-nowrap">{question.id.to_string()}</span>
                " "
                {question.text}
            </legend>
            <div class="ct-conflict__choices">{options}</div>
        </fieldset>
    }
}
