//! What changed between an edition and another one of this site, question by question.

use crate::texts::questionnaire::{self as page, changes as texts};
use leptos::prelude::*;
use scoring::edition::{Compared, Comparison, Fate, PartChange, compare};
use scoring::{Edition, EditionId, Editions};
use std::sync::Arc;

/// The chapter: which other edition, and what differs.
#[component]
pub(super) fn Changes(
    /// What is looked at.
    edition: Arc<Edition>,
    /// Whether it is an edition of this site: then it is not compared with itself.
    is_listed: bool,
    /// The editions of this site.
    known: Editions,
) -> impl IntoView {
    let is_itself = |other: &Edition| is_listed && other.id() == edition.id();
    let others: Vec<Arc<Edition>> = known.iter().filter(|other| !is_itself(other)).cloned().collect();
    let content = if others.is_empty() {
        view! { <p>{texts::NO_OTHER}</p> }.into_any()
    } else {
        let first = first(&edition, &others);
        view! { <Choice edition first others known /> }.into_any()
    };
    view! {
        <section class="ct-chapter" aria-labelledby=super::CHANGES>
            <h2 class="ct-chapter__head" id=super::CHANGES tabindex="-1">
                {page::CHANGES}
            </h2>
            {content}
        </section>
    }
}

/// The edition before it; where that is not here, an older state of the same edition; else none until a person chooses.
fn first(edition: &Edition, others: &[Arc<Edition>]) -> Option<EditionId> {
    let is_here = |id: &&EditionId| others.iter().any(|other| other.id() == *id);
    edition.previous().filter(is_here).or_else(|| Some(edition.id()).filter(is_here)).cloned()
}

#[component]
fn Choice(
    edition: Arc<Edition>,
    first: Option<EditionId>,
    others: Vec<Arc<Edition>>,
    known: Editions,
) -> impl IntoView {
    let against = RwSignal::new(first.as_ref().map_or_else(String::new, EditionId::to_string));
    let options = others
        .iter()
        .map(|other| {
            let id = other.id().to_string();
            let selected = first.as_ref() == Some(other.id());
            view! {
                <option value=id.clone() selected=selected>
                    {page::listed(&id)}
                </option>
            }
        })
        .collect_view();
    view! {
        <p class="ct-row">
            <label class="ct-strong" for="vergelijk-met">
                {texts::AGAINST}
            </label>
            <select
                class="utrecht-select utrecht-select--html-select ct-select ct-select--short"
                id="vergelijk-met"
                on:change=move |event| against.set(event_target_value(&event))
            >
                <option value="">{texts::NONE}</option>
                {options}
            </select>
        </p>
        <p class="ct-measure ct-screen-only">{texts::LEAD}</p>
        {move || {
            let older = against.with(|id| known.get(id).cloned());
            older.map(|older| differing(&compare(&older, &edition)))
        }}
    }
}

fn differing(comparison: &Comparison) -> impl IntoView + use<> {
    let names = texts::names(comparison.old.as_str(), comparison.new.as_str());
    let of = |is: fn(&Fate) -> bool| -> Vec<&Compared> {
        comparison.questions.iter().filter(|change| is(&change.fate)).collect()
    };
    let equal = of(|fate| matches!(fate, Fate::Same));
    let equal = (!equal.is_empty()).then(|| {
        view! {
            <details class="ct-details ct-screen-only">
                <summary class="ct-details__summary">{texts::equal(equal.len())}</summary>
                <div class="ct-details__body">{names_of(&equal)}</div>
            </details>
        }
    });
    let head = (!comparison.head.is_empty()).then(|| {
        view! {
            <div class="ct-stack ct-stack--tight">
                <h3 class="utrecht-heading-3">{texts::HEAD}</h3>
                {table(texts::HEAD, &comparison.head, &names)}
            </div>
        }
    });
    // Of all but the questions only what changed is worth a line.
    let others = comparison
        .lists()
        .into_iter()
        .filter(|(name, _)| *name != "questions")
        .map(|(name, list)| {
            let changed: Vec<&Compared> = list.iter().filter(|compared| compared.fate != Fate::Same).collect();
            group(texts::list(name), &changed, &names)
        })
        .collect_view();
    view! {
        <p class="ct-outcome" role="status">
            {texts::totals(&comparison.questions)}
        </p>
        {plain(texts::NEW, &of(|fate| matches!(fate, Fate::Added)))}
        {plain(texts::DROPPED, &of(|fate| matches!(fate, Fate::Dropped)))}
        {group(texts::CHANGED, &of(|fate| matches!(fate, Fate::Changed(_))), &names)}
        {equal}
        {head}
        {others}
    }
}

/// Things that stand in one of the two only, by their names.
fn plain(heading: &'static str, changes: &[&Compared]) -> Option<impl IntoView + use<>> {
    let list = (!changes.is_empty()).then(|| names_of(changes))?;
    Some(view! {
        <div class="ct-stack ct-stack--tight">
            <h3 class="utrecht-heading-3">{heading}</h3>
            {list}
        </div>
    })
}

fn names_of(changes: &[&Compared]) -> impl IntoView + use<> {
    let items = changes
        .iter()
        .map(|change| {
            view! {
                <li class="ct-measure">
                    <span class="ct-strong">{texts::id(change)}</span>
                    " "
                    {change.title.clone()}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="ct-places">{items}</ul> }
}

/// Things with what became of each: what differs in a table, the rest in a word.
fn group(heading: &'static str, changes: &[&Compared], names: &[String; 2]) -> Option<impl IntoView + use<>> {
    if changes.is_empty() {
        return None;
    }
    let items = changes.iter().map(|change| item(change, names)).collect_view();
    Some(view! {
        <div class="ct-stack">
            <h3 class="utrecht-heading-3">{heading}</h3>
            {items}
        </div>
    })
}

fn item(change: &Compared, names: &[String; 2]) -> impl IntoView + use<> {
    let content = match &change.fate {
        Fate::Changed(differences) => table(&change.title, differences, names).into_any(),
        fate => view! { <p class="ct-quiet">{texts::fate(fate)}</p> }.into_any(),
    };
    view! {
        <article class="ct-change">
            <h4 class="ct-measure">{texts::id(change)} " " {change.title.clone()}</h4>
            {content}
        </article>
    }
}

/// The old and the new text beside each other.
fn table(title: &str, differences: &[PartChange], names: &[String; 2]) -> impl IntoView + use<> {
    let [older, newer] = names.clone();
    let rows = differences
        .iter()
        .map(|difference| {
            view! {
                <tr>
                    <th scope="row">{texts::part(difference)}</th>
                    <td class="ct-change__text" data-label=older.clone()>
                        {texts::value(difference.part, &difference.before)}
                    </td>
                    <td class="ct-change__text" data-label=newer.clone()>
                        {texts::value(difference.part, &difference.after)}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding ct-change__table">
            <caption class="ct-unseen">{texts::caption(title)}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts::FIELD}</th>
                    <th scope="col">{older}</th>
                    <th scope="col">{newer}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(id: &str, previous: Option<&str>) -> Arc<Edition> {
        let text = include_str!("../explanation/example.json");
        let mut json: serde_json::Value = serde_json::from_str(text).unwrap();
        json["id"] = id.into();
        json["previous"] = previous.into();
        Arc::new(Edition::read(json.to_string().as_bytes()).unwrap())
    }

    #[test]
    fn the_edition_before_it_is_compared_with_first() {
        let others = [edition("2025", None), edition("2026", Some("2025")), edition("2027", Some("2026"))];
        let check = |id, previous, expected| {
            let first = first(&edition(id, previous), &others);
            assert_eq!(first.as_ref().map(EditionId::as_str), expected);
        };
        check("2027", Some("2026"), Some("2026"));
        check("2026", None, Some("2026"));
        check("2028", Some("2024"), None);
    }
}
