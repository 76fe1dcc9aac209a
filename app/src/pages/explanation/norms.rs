//! What the levels mean, and what the norms of the current edition rest on.

use crate::components::edition_gate::Gate;
use crate::state::editions::EditionShelf;
use crate::texts::{common, explanation as texts};
use leptos::prelude::*;
use scoring::Edition;
use scoring::edition::Ground;

/// The five levels.
#[component]
pub(super) fn Ladder() -> impl IntoView {
    let [level, means] = texts::LADDER_HEAD;
    let rows = common::LEVELS
        .into_iter()
        .zip(texts::LADDER_MEANS)
        .enumerate()
        .map(|(level, (name, means))| {
            view! {
                <tr>
                    <th scope="row">{level} " " {name}</th>
                    <td>{means}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p>{texts::LADDER}</p>
        <table class="utrecht-table utrecht-table--html-table ct-table">
            <caption class="ct-unseen">{texts::LADDER_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{level}</th>
                    <th scope="col">{means}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// What the norms of the current edition rest on.
#[component]
pub(super) fn Norms() -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    view! {
        <p>{texts::NORMS}</p>
        <Gate loading=shelf.current() ready=|edition| view! { <NormTable edition /> }.into_any() />
        <p>{texts::PROPOSALS}</p>
    }
}

#[component]
fn NormTable(edition: std::sync::Arc<Edition>) -> impl IntoView {
    let [ground, questions] = texts::NORMS_HEAD;
    let rows = texts::GROUNDS
        .into_iter()
        .map(|ground| {
            view! {
                <tr>
                    <th scope="row">{texts::ground(ground)}</th>
                    <td>{questions_on(&edition, ground)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table">
            <caption class="ct-unseen">{texts::NORMS_CAPTION}</caption>
            <thead>
                <tr>
                    <th scope="col">{ground}</th>
                    <th scope="col">{questions}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn questions_on(edition: &Edition, ground: Ground) -> AnyView {
    let ids: Vec<String> = edition
        .questions()
        .iter()
        .filter(|question| question.ground == ground)
        .map(|question| question.id.to_string())
        .collect();
    if ids.is_empty() {
        return texts::NO_QUESTION.into_any();
    }
    let name = |(position, id): (usize, String)| {
        let before = (position > 0).then_some(", ");
        view! {
            {before}
            <span class="ct-nowrap">{id}</span>
        }
    };
    ids.into_iter().enumerate().map(name).collect_view().into_any()
}
