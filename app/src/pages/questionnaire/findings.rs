//! What is wrong with a file and what could be better, each with its place.

use crate::browser::save;
use crate::components::alert::{Alert, Tone};
use crate::state::workbench::Reviewed;
use crate::texts::{common, questionnaire as texts};
use leptos::prelude::*;
use scoring::edition::Finding;
use scoring::problem::Severity;
use std::sync::Arc;

/// The chapter: errors first, then warnings, each in the order of the file.
#[component]
pub(super) fn Findings(
    /// The file, with what was found in it.
    reviewed: Arc<Reviewed>,
) -> impl IntoView {
    let of = |severity| -> Vec<&Finding> {
        reviewed.findings.iter().filter(|finding| finding.severity() == severity).collect()
    };
    let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
    let list = if reviewed.findings.is_empty() {
        view! { <p>{texts::NOTHING_FOUND}</p> }.into_any()
    } else {
        view! {
            {group(texts::errors(errors.len()), texts::ERRORS_MEAN, &errors)}
            {group(texts::warnings(warnings.len()), texts::WARNINGS_MEAN, &warnings)}
            <SaveFindings reviewed=Arc::clone(&reviewed) />
        }
        .into_any()
    };
    view! {
        <section class="ct-chapter" aria-labelledby=super::FINDINGS>
            <h2 class="ct-chapter__head" id=super::FINDINGS tabindex="-1">
                {texts::FINDINGS}
            </h2>
            {list}
        </section>
    }
}

/// Nothing where there is nothing to tell.
fn group(heading: String, means: &'static str, findings: &[&Finding]) -> Option<impl IntoView + use<>> {
    if findings.is_empty() {
        return None;
    }
    let items = findings.iter().map(|finding| item(finding)).collect_view();
    Some(view! {
        <div class="ct-stack ct-stack--tight">
            <h3 class="utrecht-heading-3">{heading}</h3>
            <p class="ct-quiet ct-measure">{means}</p>
            <ol class="ct-places">{items}</ol>
        </div>
    })
}

fn item(finding: &Finding) -> impl IntoView + use<> {
    let class = match finding.severity() {
        Severity::Error => "ct-place ct-place--error",
        Severity::Warning | Severity::Notice => "ct-place",
    };
    let pointer = (!finding.pointer.is_empty()).then(|| {
        let pointer = finding.pointer.clone();
        view! {
            " "
            <code class="ct-place__pointer">{pointer}</code>
        }
    });
    view! {
        <li class=class>
            <p class="ct-place__where">{texts::place(finding)}{pointer}</p>
            <p class="ct-measure">{finding.sentence()}</p>
        </li>
    }
}

#[component]
fn SaveFindings(reviewed: Arc<Reviewed>) -> impl IntoView {
    let saved = RwSignal::new(None::<bool>);
    let name = texts::findings_name(&reviewed.file.name);
    let save = {
        let name = name.clone();
        move |_| {
            let text = texts::findings_file(&reviewed.file.name, &reviewed.findings);
            saved.set(Some(save::save(&name, save::Kind::Text, text.as_bytes())));
        }
    };
    view! {
        <div class="ct-row ct-screen-only">
            <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=save>
                {texts::SAVE_FINDINGS}
            </button>
            <p role="status">{move || (saved.get() == Some(true)).then(|| texts::saved(&name))}</p>
        </div>
        {move || {
            (saved.get() == Some(false))
                .then(|| view! { <Alert tone=Tone::Error kind=common::FAULT text=texts::NOT_SAVED.to_owned() /> })
        }}
    }
}
