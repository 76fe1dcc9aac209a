//! How the municipality's own temperature comes about.

use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::QuestionId;
use scoring::score::MunicipalityScore;

/// How many equally weak questions are named.
const FEW: usize = 4;

/// The calculation of the temperature of all themes together, one click away.
#[component]
pub(super) fn OwnTemperature(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        score.with(|score| {
            let temperature = score.temperature?;
            Some(view! {
                <details class="ct-details ct-screen-only">
                    <summary class="ct-details__summary">{result::calculation::how(temperature)}</summary>
                    <div class="ct-details__body">
                        <p>{result::calculation::THEMES_CALCULATION}</p>
                        <Themes session score=score.clone() />
                        {result::calculation::municipality_sum(score).map(|sum| view! { <p class="ct-sum">{sum}</p> })}
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

/// The questions that the mean of all themes hides, beside it.
#[component]
pub(super) fn OwnWeakest(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        let weakest = score.with(|score| {
            score.temperature.map(|_| score.weakest().into_iter().map(|weakest| weakest.question.clone()).collect())
        });
        weakest.map(|weakest| view! { <Weakest session weakest /> })
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
    // Many that are equally weak say little one by one; each stands with its theme's calculation.
    let more = weakest.len().checked_sub(FEW + 1).map(|_| result::weakest_more(weakest.len() - FEW));
    let named = if more.is_some() { weakest.into_iter().take(FEW).collect() } else { weakest };
    Some(view! {
        <p class="ct-reading__facts">
            {lead} <QuestionLinks key=session.key() edition=session.edition() questions=named /> {more} "."
        </p>
    })
}
