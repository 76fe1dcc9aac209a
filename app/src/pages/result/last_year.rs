//! What changed since last year, where last year's file was opened; and what was taken over from it unseen.

use crate::components::alert::{Alert, Tone};
use crate::components::question_link::QuestionLink;
use crate::page::Page;
use crate::state::earlier::Earlier;
use crate::state::editions::{EditionShelf, Loading};
use crate::state::session::Session;
use crate::state::taken_over;
use crate::texts::result::last_year;
use crate::texts::{common, share};
use leptos::prelude::*;
use scoring::score::Temperature;
use scoring::{Change, DraftAnswer, Edition, EditionId, QuestionId, ThemeId, Timestamp};
use std::sync::Arc;

/// The change over the questions that continue; `None` without last year's file, and until its edition is there.
pub(super) fn change(session: Session, shelf: EditionShelf) -> Memo<Option<Change>> {
    let key = session.key();
    let earlier = Earlier::read(&key);
    if earlier.is_some() {
        if key.edition.is_example() { shelf.want_examples() } else { shelf.want_real() }
    }
    let editions = shelf.all();
    Memo::new(move |_| {
        let earlier = earlier.as_ref()?;
        let Loading::Ready(editions) = editions.get() else { return None };
        let older = earlier.submission(editions.get(earlier.edition()?.as_str())?, &key.municipality)?;
        // The moment matters to no figure.
        let newer = session.draft().with(|draft| draft.submit(Timestamp::EPOCH));
        Change::of_municipality(&newer, &older, &editions)
    })
}

/// The temperature of a theme last year, made anew over the questions that continue.
pub(super) fn earlier(change: Option<&Change>, theme: &ThemeId) -> Option<(EditionId, Temperature)> {
    let change = change?;
    let own = change.themes.iter().find(|own| own.theme == *theme)?;
    Some((change.against.clone(), own.shift.before?))
}

/// The chapter.
#[component]
pub(super) fn LastYear(
    /// The draft.
    session: Session,
    /// What changed.
    change: Memo<Option<Change>>,
) -> impl IntoView {
    move || change.with(|change| change.as_ref().map(|change| view! { <Changes session change=change.clone() /> }))
}

#[component]
fn Changes(session: Session, change: Change) -> impl IntoView {
    let edition = session.edition();
    let total = last_year::total(&change.against, change.total.difference, change.questions);
    let means = last_year::means(&change.against);
    let themes = change
        .themes
        .iter()
        .map(|theme| {
            let title = edition.theme(theme.theme.as_str()).map(|theme| theme.title.clone());
            view! {
                <tr>
                    <th scope="row">{title}</th>
                    <td class="ct-table__figure" data-label=last_year::BEFORE>
                        {last_year::degrees(theme.shift.before)}
                    </td>
                    <td class="ct-table__figure" data-label=last_year::AFTER>
                        {last_year::degrees(theme.shift.after)}
                    </td>
                    <td data-label=last_year::DIFFERENCE>{last_year::difference(theme.shift.difference)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="ct-chapter" aria-labelledby="vorig-jaar">
            <h2 class="ct-chapter__head" id="vorig-jaar">
                {last_year::HEADING}
            </h2>
            <p class="ct-measure">{total}</p>
            <p class="ct-measure ct-quiet ct-small">{means}</p>
            <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                <caption class="ct-unseen">{last_year::CAPTION}</caption>
                <thead>
                    <tr>
                        <th scope="col">{last_year::THEME}</th>
                        <th scope="col" class="ct-table__figure">
                            {last_year::BEFORE}
                        </th>
                        <th scope="col" class="ct-table__figure">
                            {last_year::AFTER}
                        </th>
                        <th scope="col">{last_year::DIFFERENCE}</th>
                    </tr>
                </thead>
                <tbody>{themes}</tbody>
            </table>
            <ChangedAnswers session edition change />
        </section>
    }
}

/// The questions whose answer is another one than last year's, with both.
#[component]
fn ChangedAnswers(session: Session, edition: Arc<Edition>, change: Change) -> impl IntoView {
    let key = session.key();
    let row = |question: &QuestionId, then: &DraftAnswer, now: &DraftAnswer| {
        view! {
            <tr>
                <th scope="row">
                    <QuestionLink key=key.clone() edition=edition.clone() question=question.clone() />
                    " "
                    {edition.question(question.as_str()).map(|question| question.text.clone())}
                </th>
                <td data-label=last_year::BEFORE>{common::choice(then.choice)}</td>
                <td data-label=last_year::AFTER>{common::choice(now.choice)}</td>
            </tr>
        }
    };
    let rows = untrack(|| {
        session.draft().with(|draft| {
            let questions = change.by_question.iter();
            let both = questions.filter_map(|change| {
                let (then, now) = (session.earlier(&change.question)?, draft.answer(&change.question)?);
                (then.choice != now.choice).then(|| row(&change.question, &then, now))
            });
            both.collect::<Vec<_>>()
        })
    });
    let count = last_year::changed(rows.len(), change.questions);
    let is_any = !rows.is_empty();
    let table = is_any.then(|| {
        view! {
            <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                <caption class="ct-unseen">{last_year::CHANGED}</caption>
                <thead>
                    <tr>
                        <th scope="col">{last_year::QUESTION}</th>
                        <th scope="col">{last_year::BEFORE}</th>
                        <th scope="col">{last_year::AFTER}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    view! {
        <h3 class="utrecht-heading-3">{last_year::CHANGED}</h3>
        <p>{count}</p>
        {table}
    }
}

/// Says which answers were taken over from last year and not confirmed, before the file is made.
#[component]
pub(super) fn ToConfirm(
    /// The draft.
    session: Session,
) -> impl IntoView {
    let key = session.key();
    let count = session.draft().with_untracked(|draft| taken_over::to_confirm(&key, draft).len());
    (count > 0).then(|| {
        view! {
            <div class="ct-screen-only">
                <Alert tone=Tone::Warning kind=common::TAKEN_OVER text=share::to_confirm(count)>
                    <a class="utrecht-link utrecht-link--html-a" href=Page::TakenOver(key).to_string()>
                        {share::TO_TAKEN}
                    </a>
                </Alert>
            </div>
        }
    })
}
