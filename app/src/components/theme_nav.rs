//! The themes of the questionnaire, with what is answered in each.

use crate::page::{DraftKey, Page, Spot};
use crate::texts::fill_in;
use leptos::prelude::*;
use scoring::score::MunicipalityScore;
use scoring::{Edition, ThemeId};
use std::sync::Arc;

/// Progress over all, and a link to each theme.
#[component]
pub(crate) fn ThemeNav(
    /// Whose answers.
    key: DraftKey,
    /// The edition.
    edition: Arc<Edition>,
    /// The score now.
    score: Memo<MunicipalityScore>,
    /// The theme that is shown.
    current: Memo<Option<ThemeId>>,
) -> impl IntoView {
    let total = Memo::new(move |_| score.with(|score| (score.coverage.answered(), score.coverage.questions())));
    let links = edition
        .themes()
        .iter()
        .cloned()
        .map(|theme| {
            let id = theme.id.clone();
            let count = Memo::new(move |_| {
                score
                    .with(|score| score.theme(&id).map(|theme| (theme.coverage.answered(), theme.coverage.questions())))
            });
            let id = theme.id.clone();
            view! {
                <li class="ct-theme-nav__item">
                    <a
                        class="ct-theme-nav__link"
                        href=Page::FillIn(key.clone(), Spot::Theme(theme.id.clone())).to_string()
                        aria-current=move || (current.get().as_ref() == Some(&id)).then_some("page")
                    >
                        {theme.title}
                        <span class="ct-theme-nav__count">
                            {move || count.get().map(|(answered, questions)| fill_in::theme_count(answered, questions))}
                        </span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="ct-progress">
            <label class="ct-small ct-quiet" for="voortgang">
                {move || fill_in::progress(total.get().0, total.get().1)}
            </label>
            <progress
                class="ct-progress__bar"
                id="voortgang"
                max=move || total.get().1.to_string()
                value=move || total.get().0.to_string()
            ></progress>
        </div>
        <nav aria-label=fill_in::THEMES>
            <ul class="ct-theme-nav">{links}</ul>
        </nav>
    }
}
