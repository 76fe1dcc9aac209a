//! What is not filled in, before the file is made.

use super::openings::Openings;
use crate::components::question_link::{QuestionLink, QuestionLinks};
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::score::MunicipalityScore;
use scoring::{Choice, QuestionId};

/// What is not filled in, theme by theme, with links.
#[component]
pub(super) fn OpenQuestions(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let themes = Memo::new(move |_| session.draft().with(|draft| score.with(|score| Openings::of(draft, score))));
    move || {
        let rows = themes.get().into_iter().map(|openings| view! { <OpenInTheme session openings /> }).collect_view();
        view! { <ul class="ct-checks ct-screen-only">{rows}</ul> }
    }
}

#[component]
fn OpenInTheme(session: Session, openings: Openings) -> impl IntoView {
    let edition = session.edition();
    let links = move |questions| view! { <QuestionLinks key=session.key() edition=edition.clone() questions /> };
    let title = openings.title.clone();
    let not_counting = (!openings.counts).then_some(result::file::NOT_COUNTING);
    let state = if openings.is_complete() {
        let text = result::file::complete(&title, openings.questions);
        view! { <li class="ct-check ct-check--done">{text}</li> }.into_any()
    } else if openings.open.is_empty() {
        view! { <li class="ct-check ct-check--todo">{result::file::others_complete(&title)} {not_counting}</li> }
            .into_any()
    } else {
        let lead = result::file::open_in(&title, openings.open.len());
        view! { <li class="ct-check ct-check--todo">{lead} {links(openings.open)} "." {not_counting}</li> }.into_any()
    };
    let named = [
        (
            openings.without_reason,
            "ct-check ct-check--stop",
            result::file::WITHOUT_REASON,
            result::file::WITHOUT_REASON_MEANS,
        ),
        (openings.unknown, "ct-check ct-check--todo", result::file::ARE_UNKNOWN, result::file::ARE_UNKNOWN_MEANS),
    ]
    .into_iter()
    .filter(|(questions, ..)| !questions.is_empty())
    .map(|(questions, class, what, means)| {
        let lead = result::file::in_theme(&title, what);
        view! { <li class=class>{lead} {links(questions)} "." {means}</li> }
    })
    .collect_view();
    let reasons = (!openings.not_applicable.is_empty()).then(|| {
        let lead = result::file::in_theme(&title, result::file::ARE_NOT_APPLICABLE);
        let reasons = openings
            .not_applicable
            .into_iter()
            .map(|question| {
                let reason = session
                    .draft()
                    .with_untracked(|draft| draft.answer(&question).map(|answer| answer.note.as_str().to_owned()));
                let edition = session.edition();
                view! {
                    <li>
                        <QuestionLink key=session.key() edition question />
                        ": "
                        {reason}
                    </li>
                }
            })
            .collect_view();
        view! { <li class="ct-check ct-check--done">{lead} <ul class="ct-plain-list ct-small">{reasons}</ul></li> }
    });
    view! {
        {state}
        {named}
        {reasons}
    }
}

/// The same on paper, where the reasons would take too much room.
#[component]
pub(super) fn OpenOnPaper(score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        score.with(|score| {
            let tally = score.tally();
            let questions = score.themes.iter().flat_map(|theme| &theme.questions);
            let unknown: Vec<QuestionId> = questions
                .filter(|question| question.choice == Choice::Unknown)
                .map(|question| question.question.clone())
                .collect();
            let (is_complete, how_far) = result::file::completeness(score.coverage);
            let lines = [
                (result::file::PAPER_OPEN, tally.unanswered),
                (result::file::PAPER_UNKNOWN, unknown),
                (result::file::PAPER_NOT_APPLICABLE, tally.not_applicable),
            ]
            .into_iter()
            .filter_map(|(what, questions)| result::file::on_paper(what, &questions))
            .map(|line| view! { <p class="ct-on-paper ct-small">{line}</p> })
            .collect_view();
            view! {
                <p class="ct-on-paper">{is_complete} " " {how_far}</p>
                {lines}
            }
        })
    }
}
