//! The calculation behind a theme's temperature: each question, what it adds, and the arithmetic. Resultaat shows it of a municipality,
//! Uitleg of a small example.

use crate::components::question_link::QuestionLink;
use crate::page::DraftKey;
use crate::texts::{common, result};
use leptos::prelude::*;
use scoring::score::ThemeScore;
use scoring::{Choice, Draft, Edition, QuestionId};
use std::sync::Arc;

/// One question in the calculation.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Row {
    question: QuestionId,
    text: String,
    answer: String,
    norm: u8,
    counts_for: String,
}

/// The questions of a theme, in the edition's order; what is left out says why.
fn rows(draft: &Draft, theme: &ThemeScore) -> Vec<Row> {
    theme
        .questions
        .iter()
        .map(|score| {
            let chosen = draft.answer(&score.question).map(|answer| answer.choice).unwrap_or_default();
            let note = draft.answer(&score.question).map(|answer| answer.note.as_str()).unwrap_or_default();
            let answer = match (score.choice, chosen) {
                (Choice::NotApplicable, _) => format!("{}: {note}", result::calculation::NOT_APPLICABLE),
                // Chosen, and yet it counts as open.
                (Choice::Unanswered, Choice::NotApplicable) => result::calculation::REASON_MISSING.to_owned(),
                (choice, _) => result::calculation::choice(choice, &common::LEVELS),
            };
            let text = draft.edition().question(score.question.as_str()).map(|question| question.text.clone());
            Row {
                question: score.question.clone(),
                text: text.unwrap_or_default(),
                answer,
                norm: score.norm.get(),
                counts_for: result::calculation::counts_for(score),
            }
        })
        .collect()
}

/// The calculation as a table, with its sum below.
#[component]
pub(crate) fn Calculation(
    /// The answers.
    draft: Draft,
    /// Their score in one theme.
    theme: ThemeScore,
    /// The theme's name.
    #[prop(into)]
    title: String,
    /// Whose questionnaire the questions link to; nobody's in an example.
    #[prop(optional)]
    link: Option<DraftKey>,
) -> impl IntoView {
    let [question, answer, norm, counts] = result::calculation::CALCULATION_HEAD;
    let edition = Arc::clone(draft.edition());
    let body = rows(&draft, &theme)
        .into_iter()
        .map(|row| {
            let head = head(link.clone(), edition.clone(), row.question);
            view! {
                <tr>
                    <th scope="row">
                        {head}
                        <span class="ct-calculation__text">{row.text}</span>
                    </th>
                    <td data-label=answer>{row.answer}</td>
                    <td class="ct-table__figure" data-label=norm>
                        {row.norm}
                    </td>
                    <td class="ct-table__figure" data-label=counts>
                        {row.counts_for}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{result::calculation::calculation_of(&title)}</caption>
            <thead>
                <tr>
                    <th scope="col">{question}</th>
                    <th scope="col">{answer}</th>
                    <th scope="col" class="ct-table__figure">
                        {norm}
                    </th>
                    <th scope="col" class="ct-table__figure">
                        {counts}
                    </th>
                </tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
        {result::calculation::theme_sum(&theme).map(|sum| view! { <p class="ct-sum">{sum}</p> })}
    }
}

fn head(link: Option<DraftKey>, edition: Arc<Edition>, question: QuestionId) -> AnyView {
    match link {
        Some(key) => view! { <QuestionLink key edition question /> }.into_any(),
        None => question.to_string().into_any(),
    }
}
