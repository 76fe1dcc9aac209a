//! What an answer says, line by line.

use crate::texts::{common, open};
use leptos::prelude::*;
use scoring::DraftAnswer;

/// An answer with its support, note and role, each text to the letter; in a list what is empty is left out.
pub(crate) fn answer_facts(answer: &DraftAnswer, in_list: bool) -> impl IntoView + use<> {
    let line = |name: &'static str, text: &str| {
        (!in_list || !text.trim().is_empty()).then(|| {
            view! {
                <span class="ct-small ct-block">
                    {name} ": " <span class="ct-conflict__text">{open::shown(text)}</span>
                </span>
            }
        })
    };
    view! {
        <span class="ct-block">{common::choice(answer.choice)}</span>
        {line(open::SUPPORT, open::support(answer.support, in_list))}
        {line(open::NOTE, answer.note.as_str())}
        {line(open::ANSWERED_BY, answer.answered_by.as_str())}
    }
}
