//! Whether the basic level is reached, and by which questions.

use super::tally::TallyLines;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::score::MunicipalityScore;

/// The basic level of all themes together: the state, by how many questions, and one click away which those are, theme by theme.
#[component]
pub(super) fn OwnBasicLevel(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        score.with(|score| {
            let (state, rest) = result::behind::basic_level(score);
            let edition = session.edition();
            let themes = score
                .themes
                .iter()
                .map(|theme| {
                    let title = edition.theme(theme.theme.as_str()).map(|theme| theme.title.clone());
                    view! {
                        <p class="ct-strong">{title}</p>
                        <TallyLines session tally=theme.tally() />
                    }
                })
                .collect_view();
            view! {
                <div>
                    <p class="ct-measure">
                        <strong>{state}</strong>
                        " "
                        {rest}
                    </p>
                    <details class="ct-details ct-screen-only">
                        <summary class="ct-details__summary">{result::behind::WHICH}</summary>
                        <div class="ct-details__body">{themes}</div>
                    </details>
                </div>
            }
        })
    }
}
