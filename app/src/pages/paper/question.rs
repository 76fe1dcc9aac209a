//! One question on paper: its levels with a box each, and room to write.

use crate::texts::{common, fill_in, paper};
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Choice, DraftAnswer, Level, Support};

/// A question with its boxes; those of the answer are ticked, and its note stands below. Without an answer everything is empty.
/// (A plain function: a component cannot borrow.)
pub(super) fn paper_question(question: &Question, answer: Option<&DraftAnswer>) -> AnyView {
    let chosen = |choice: Choice| answer.is_some_and(|answer| answer.choice == choice);
    let norm = question.norm.level();
    let levels = Level::ALL
        .into_iter()
        .map(|level| {
            let class = if level == norm { "ct-paper-option ct-paper-option--norm" } else { "ct-paper-option" };
            view! {
                <li class=class>
                    <Box ticked=chosen(Choice::Level(level)) />
                    <span>
                        <strong>{level.get()} " " {common::LEVELS[level.index()]}</strong>
                        {(level == norm).then(|| view! { " (" <strong>{common::BASIC_LEVEL}</strong> ")" })}
                        ": "
                        {question.level_text(level).to_owned()}
                    </span>
                </li>
            }
        })
        .collect_view();
    let not_applicable = question.not_applicable.then(|| {
        let ticked = chosen(Choice::NotApplicable);
        view! { <Beside ticked text=fill_in::NOT_APPLICABLE /> }
    });
    // What was never asked is no answer: a box of the support is ticked only where someone answered the question.
    let supports = Support::ALL
        .into_iter()
        .map(|support| {
            let ticked = answer.is_some_and(|answer| {
                answer.support == support && (support != Support::None || answer.choice != Choice::Unanswered)
            });
            view! { <Beside ticked text=fill_in::support(support) /> }
        })
        .collect_view();
    let note = match answer {
        Some(answer) => answer.note.as_str().to_owned().into_any(),
        None => view! {
            <span class="ct-paper-line"></span>
            <span class="ct-paper-line"></span>
        }
        .into_any(),
    };
    let heading = format!("{}-papier", question.id);
    let labelled_by = heading.clone();
    view! {
        <article class="ct-paper-question" aria-labelledby=labelled_by>
            <h3 id=heading>{question.id.to_string()} " " {question.text.clone()}</h3>
            <ul class="ct-plain-list">{levels}</ul>
            <ul class="ct-paper-row">
                <Beside ticked=chosen(Choice::Unknown) text=fill_in::UNKNOWN />
                {not_applicable}
            </ul>
            <div class="ct-paper-row">
                <p>{paper::SUPPORT}</p>
                <ul class="ct-paper-row">{supports}</ul>
            </div>
            <div class="ct-paper-note">
                {paper::NOTE} " " {note}
            </div>
        </article>
    }
    .into_any()
}

#[component]
fn Beside(ticked: bool, text: &'static str) -> impl IntoView {
    view! {
        <li class="ct-paper-option">
            <Box ticked />
            <span>{text}</span>
        </li>
    }
}

/// A box to tick, or one that is.
#[component]
fn Box(ticked: bool) -> impl IntoView {
    let class = if ticked { "ct-box ct-box--ticked" } else { "ct-box" };
    view! {
        <span class=class aria-hidden="true"></span>
        {ticked.then(|| view! { <span class="ct-unseen">{paper::CHOSEN}</span> })}
    }
}
