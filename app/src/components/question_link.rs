//! A link to a question of the questionnaire, by its id.

use crate::page::{DraftKey, Page, Spot};
use crate::texts::result;
use leptos::prelude::*;
use scoring::{Edition, QuestionId};

/// A link to one question.
#[component]
pub(crate) fn QuestionLink(
    /// Whose questionnaire.
    key: DraftKey,
    /// The edition.
    edition: std::sync::Arc<Edition>,
    /// The question.
    question: QuestionId,
) -> impl IntoView {
    let id = question.to_string();
    match edition.question(&id) {
        Some(found) => {
            let href = Page::FillIn(key, Spot::Question(found.theme.clone(), question)).to_string();
            view! {
                <a class="utrecht-link utrecht-link--html-a ct-nowrap" href=href>
                    {id}
                </a>
            }
            .into_any()
        }
        None => id.into_any(),
    }
}

/// Links to some questions, joined as a sentence joins them.
#[component]
pub(crate) fn QuestionLinks(
    /// Whose questionnaire.
    key: DraftKey,
    /// The edition.
    edition: std::sync::Arc<Edition>,
    /// The questions.
    questions: Vec<QuestionId>,
) -> impl IntoView {
    let length = questions.len();
    questions
        .into_iter()
        .enumerate()
        .map(|(position, question)| {
            let (key, edition) = (key.clone(), edition.clone());
            view! {
                {result::joint(position, length)}
                <QuestionLink key edition question />
            }
        })
        .collect_view()
}
