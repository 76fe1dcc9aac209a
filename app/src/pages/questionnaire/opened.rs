//! A file that is open: what came of it, and its chapters.

use super::changes::Changes;
use super::findings::Findings;
use super::preview::Preview;
use super::{CHANGES, Chapters, FINDINGS, PREVIEW};
use crate::browser::save;
use crate::components::alert::{Alert, Tone};
use crate::components::print_button::print_button;
use crate::state::workbench::Reviewed;
use crate::texts::{common, questionnaire as texts};
use leptos::prelude::*;
use scoring::Edition;
use scoring::problem::Severity;
use std::sync::Arc;

/// The file and its chapters.
#[component]
pub(super) fn Opened(
    /// The file, with what was found in it.
    reviewed: Arc<Reviewed>,
) -> impl IntoView {
    let errors = reviewed.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    let outcome = texts::outcome(errors, reviewed.findings.len() - errors);
    let edition = reviewed.edition.clone();
    let mut chapters = vec![(FINDINGS, texts::FINDINGS)];
    if edition.is_some() {
        chapters.extend([(CHANGES, texts::CHANGES), (PREVIEW, texts::PREVIEW)]);
    }
    let example = edition.as_ref().filter(|edition| edition.is_example()).map(|_| {
        view! {
            <p class="ct-small">
                <strong>{common::EXAMPLE} "."</strong>
                " "
                {common::EXAMPLE_MEANS}
            </p>
        }
    });
    let rest = match edition {
        None => view! { <p class="ct-measure">{texts::NO_PREVIEW}</p> }.into_any(),
        Some(edition) => {
            let (is_listed, known) = (reviewed.is_listed, reviewed.known.clone());
            view! {
                <Changes edition=Arc::clone(&edition) is_listed known />
                <Preview edition />
            }
            .into_any()
        }
    };
    view! {
        <section class="ct-chapter" aria-labelledby="bestand">
            <h2 class="ct-chapter__head ct-table__name" id="bestand">
                {reviewed.file.name.clone()}
            </h2>
            <p class="ct-outcome">{outcome}</p>
            {example}
            {reviewed.edition.as_deref().map(facts)}
            <Actions reviewed=Arc::clone(&reviewed) />
            <Chapters chapters />
        </section>
        <Findings reviewed=Arc::clone(&reviewed) />
        {rest}
    }
}

fn facts(edition: &Edition) -> impl IntoView + use<> {
    let rows = texts::FACTS
        .into_iter()
        .zip(texts::facts(edition))
        .map(|(name, value)| {
            view! {
                <dt>{name}</dt>
                <dd>{value}</dd>
            }
        })
        .collect_view();
    view! { <dl class="ct-facts">{rows}</dl> }
}

/// Saving an edition of this site, and printing.
#[component]
fn Actions(reviewed: Arc<Reviewed>) -> impl IntoView {
    // Whether the browser took it; `None` before anything was saved.
    let saved = RwSignal::new(None::<bool>);
    let name = reviewed.file.name.clone();
    let print = reviewed.edition.is_some().then(|| {
        view! {
            {print_button(texts::PRINT, "op-papier")}
        }
    });
    let hint = reviewed.edition.is_some().then(|| {
        view! {
            <p class="ct-small ct-quiet ct-screen-only" id="op-papier">
                {texts::PRINT_HINT}
            </p>
        }
    });
    let save_listed = reviewed.is_listed.then(|| {
        let file = Arc::clone(&reviewed.file);
        let save = move |_| saved.set(Some(save::save(&file.name, save::Kind::Json, &file.bytes)));
        view! {
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=save>
                {texts::SAVE_LISTED}
            </button>
        }
    });
    view! {
        <div class="ct-row">{save_listed} {print}</div>
        {hint}
        <p class="ct-live" role="status">
            {move || (saved.get() == Some(true)).then(|| texts::saved(&name))}
        </p>
        {move || {
            (saved.get() == Some(false))
                .then(|| view! { <Alert tone=Tone::Error kind=common::FAULT text=texts::NOT_SAVED.to_owned() /> })
        }}
    }
}
