//! How an edition looks as a questionnaire: its themes with their questions, its hints, its municipalities and its contacts.

use super::map::Municipalities;
use super::question_sheet::question_sheet;
use crate::texts::questionnaire::{self as page, preview as texts};
use leptos::prelude::*;
use scoring::Edition;
use scoring::edition::Theme;
use std::sync::Arc;

/// The chapter.
#[component]
pub(super) fn Preview(
    /// What is shown.
    edition: Arc<Edition>,
) -> impl IntoView {
    let themes = edition.themes().iter().map(|each| theme(&edition, each)).collect_view();
    let contacts = edition
        .contacts()
        .iter()
        .map(|contact| {
            view! {
                <h4 class="ct-strong">{contact.title.clone()}</h4>
                <p class="ct-measure">{contact.text.clone()}</p>
            }
        })
        .collect_view();
    view! {
        <section class="ct-chapter ct-preview" aria-labelledby=super::PREVIEW>
            <h2 class="ct-chapter__head" id=super::PREVIEW tabindex="-1">
                {page::PREVIEW}
            </h2>
            <p class="ct-measure ct-screen-only">{texts::LEAD}</p>
            {themes}
            {hints(&edition)}
            <Municipalities edition=Arc::clone(&edition) />
            <section class="ct-stack ct-stack--tight" aria-labelledby="contacten">
                <h3 class="utrecht-heading-3" id="contacten">
                    {texts::CONTACTS}
                </h3>
                {contacts}
            </section>
        </section>
    }
}

fn theme(edition: &Edition, theme: &Theme) -> impl IntoView + use<> {
    let heading = format!("thema-{}", theme.id);
    let questions: Vec<_> = edition.questions_of(&theme.id).map(|question| question_sheet(edition, question)).collect();
    view! {
        <section class="ct-stack" aria-labelledby=heading>
            <header class="ct-stack ct-stack--tight">
                <h3 class="utrecht-heading-2" id=heading.clone()>
                    {theme.title.clone()}
                </h3>
                <p class="ct-measure">{theme.purpose.clone()}</p>
                <p class="ct-quiet ct-small">{texts::questions(questions.len())}</p>
            </header>
            {questions}
        </section>
    }
}

fn hints(edition: &Edition) -> impl IntoView + use<> {
    let items = edition
        .hints()
        .iter()
        .map(|hint| {
            let when: Vec<String> = hint.when.iter().map(texts::condition).collect();
            view! {
                <li>
                    <p class="ct-small ct-quiet">{when.join(", en ")}</p>
                    <p class="ct-measure">{hint.text.clone()}</p>
                </li>
            }
        })
        .collect_view();
    let list = if edition.hints().is_empty() {
        view! { <p>{texts::NO_HINTS}</p> }.into_any()
    } else {
        view! {
            <p class="ct-quiet">{texts::HINTS_LEAD}</p>
            <ol class="ct-places">{items}</ol>
        }
        .into_any()
    };
    view! {
        <section class="ct-stack ct-stack--tight" aria-labelledby="opmerkingen">
            <h3 class="utrecht-heading-3" id="opmerkingen">
                {texts::HINTS}
            </h3>
            {list}
        </section>
    }
}
