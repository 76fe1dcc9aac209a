//! How the municipality's own temperature comes about.

use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::QuestionId;
use scoring::score::MunicipalityScore;

/// The calculation of the temperature of all themes together, one click away.
#[component]
pub(super) fn OwnTemperature(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        score.with(|score| {
            let temperature = score.temperature?;
            let weakest = score.weakest().into_iter().map(|weakest| weakest.question.clone()).collect();
            Some(view! {
                <details class="ct-details ct-screen-only">
                    <summary class="ct-details__summary">{result::calculation::how(temperature)}</summary>
                    <div class="ct-details__body">
                        <p>{result::calculation::THEMES_CALCULATION}</p>
                        <Themes session score=score.clone() />
                        {result::calculation::municipality_sum(score).map(|sum| view! { <p class="ct-sum">{sum}</p> })}
                        <Weakest session weakest />
                    </div>
                </details>
            })
        })
    }
}

#[component]
fn Themes(session: Session, score: MunicipalityScore) -> impl IntoView {
    let edition = session.edition();
    let [theme, temperature, counts] = result::calculation::THEMES_HEAD;
    let rows = score
        .themes
        .iter()
        .map(|score| {
            let title = edition.theme(score.theme.as_str()).map(|theme| theme.title.clone());
            view! {
                <tr>
                    <th scope="row">{title}</th>
                    <td class="ct-table__figure" data-label=temperature>
                        {result::calculation::exact(score.temperature)}
                    </td>
                    <td data-label=counts>{result::calculation::counts(score)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-unseen">{result::calculation::THEMES_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{theme}</th>
                    <th scope="col" class="ct-table__figure">
                        {temperature}
                    </th>
                    <th scope="col">{counts}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The questions that a mean hides, beside it. Nothing where nothing is below the basic level.
#[component]
pub(super) fn Weakest(session: Session, weakest: Vec<QuestionId>) -> impl IntoView {
    let lead = match weakest.len() {
        0 => return None,
        1 => result::WEAKEST,
        _ => result::WEAKEST_ALIKE,
    };
    Some(view! {
        <p class="ct-reading__facts">
            {lead} <QuestionLinks key=session.key() edition=session.edition() questions=weakest /> "."
        </p>
    })
}
