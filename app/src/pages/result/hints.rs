//! Answers that rarely go together, to look at again.

use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::edition::Hint;
use scoring::{Draft, QuestionId};

/// The remarks of the edition that apply to these answers, with the questions of each.
fn applying(draft: &Draft) -> Vec<(String, Vec<QuestionId>)> {
    let applies = |hint: &&Hint| hint.applies(|question| draft.counted_choice(question).unwrap_or_default());
    draft
        .edition()
        .hints()
        .iter()
        .filter(applies)
        .map(|hint| (hint.text.clone(), hint.when.iter().map(|condition| condition.question.clone()).collect()))
        .collect()
}

/// The remarks that apply; nothing where none does.
#[component]
pub(super) fn Hints(session: Session) -> impl IntoView {
    let found = Memo::new(move |_| session.draft().with(applying));
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            let hints = found
                .into_iter()
                .map(|(text, questions)| {
                    view! {
                        <li class="ct-check ct-check--todo">
                            {text} " " {result::LOOK_AT} " "
                            <QuestionLinks key=session.key() edition=session.edition() questions /> "."
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section class="ct-chapter ct-screen-only" aria-labelledby="samenhang">
                    <h2 class="ct-chapter__head" id="samenhang">
                        {result::HINTS}
                    </h2>
                    <p class="utrecht-paragraph ct-measure">{result::HINTS_LEAD}</p>
                    <ul class="ct-checks ct-measure">{hints}</ul>
                </section>
            }
        })
    }
}
