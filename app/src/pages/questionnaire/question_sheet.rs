//! One question as it will stand on Invullen, to read.

use crate::texts::questionnaire::preview as texts;
use crate::texts::{common, explanation};
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Edition, Level};

/// The question with its levels, and what belongs to it.
pub(super) fn question_sheet(edition: &Edition, question: &Question) -> impl IntoView + use<> {
    let heading = format!("{}-tekst", question.id);
    view! {
        <article class="ct-question" aria-labelledby=heading>
            <p class="ct-question__head">{question.id.to_string()}</p>
            <h4 class="ct-question__text" id=heading.clone()>
                {question.text.clone()}
            </h4>
            <p class="ct-question__help">{question.why.clone()}</p>
            {rubric(question)}
            {facts(edition, question)}
        </article>
    }
}

/// The levels beside each other, as the questionnaire has them; a mark stands where the radio button is.
fn rubric(question: &Question) -> impl IntoView + use<> {
    let norm = question.norm.level();
    let levels = Level::ALL
        .into_iter()
        .map(|level| {
            let class =
                if level == norm { "ct-level ct-level--read ct-level--norm" } else { "ct-level ct-level--read" };
            let line = (level == norm).then(|| view! { <span class="ct-level__norm">{common::BASIC_LEVEL}</span> });
            view! {
                <li class=class>
                    {line} " " <span class="ct-level__control ct-level__mark"></span>
                    <span class="ct-level__name">{level.get()} " " {common::LEVELS[level.index()]}</span>
                    " "
                    <span class="ct-level__sentence">{question.level_text(level).to_owned()}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="ct-rubric ct-rubric--read">{levels}</ul> }
}

fn facts(edition: &Edition, question: &Question) -> impl IntoView + use<> {
    let answerer = edition.answerer(&question.answerer).map(|answerer| answerer.title.clone()).unwrap_or_default();
    let sources = list(question.sources.iter().filter_map(|id| edition.source(id)).map(|source| {
        let title = if source.reference.is_empty() {
            source.title.clone()
        } else {
            format!("{}, {}", source.title, source.reference)
        };
        (title, source.url.clone())
    }));
    let offerings = list(
        question
            .offerings
            .iter()
            .filter_map(|id| edition.offering(id))
            .map(|offering| (offering.title.clone(), offering.url.clone())),
    );
    let continues = match (&question.continues, edition.previous()) {
        (Some(old), Some(previous)) => texts::continues(old.as_str(), previous.as_str()),
        _ => texts::NEW.to_owned(),
    };
    let norm = format!(
        "{} {}, {}",
        question.norm.get(),
        common::LEVELS[question.norm.level().index()],
        explanation::ground(question.ground)
    );
    let may = if question.not_applicable { texts::MAY } else { texts::MAY_NOT };
    view! {
        <dl class="ct-facts ct-small ct-question__facts">
            <dt>{texts::NORM}</dt>
            <dd>{norm}</dd>
            <dt>{texts::ACTION}</dt>
            <dd>{question.action.clone()}</dd>
            <dt>{texts::ANSWERER}</dt>
            <dd>{answerer}</dd>
            <dt>{texts::NOT_APPLICABLE}</dt>
            <dd>{may}</dd>
            <dt>{texts::SOURCES}</dt>
            <dd>{sources}</dd>
            <dt>{texts::OFFERINGS}</dt>
            <dd>{offerings}</dd>
            <dt>{texts::CONTINUES}</dt>
            <dd>{continues}</dd>
        </dl>
    }
}

/// Titles below each other, those with an address as links.
fn list(items: impl Iterator<Item = (String, Option<String>)>) -> AnyView {
    let items: Vec<AnyView> = items
        .map(|(title, url)| match url {
            Some(url) => view! {
                <li>
                    <a class="utrecht-link utrecht-link--html-a" href=url rel="noreferrer">
                        {title}
                    </a>
                </li>
            }
            .into_any(),
            None => view! { <li>{title}</li> }.into_any(),
        })
        .collect();
    if items.is_empty() { texts::NONE.into_any() } else { view! { <ul class="ct-plain">{items}</ul> }.into_any() }
}
