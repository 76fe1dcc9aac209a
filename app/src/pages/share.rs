//! Questions for a colleague: which ones, and the file that takes them there.

use crate::browser::{clock, document, save};
use crate::components::draft_gate::DraftGate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::page::{DraftKey, Page, Spot};
use crate::state::drafts;
use crate::texts::{common, open, share};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use scoring::exchange::{self, Part};
use scoring::{Draft, Edition, QuestionId};
use std::sync::Arc;

/// The page.
#[component]
pub(crate) fn Share(
    /// Whose answers to which edition.
    key: DraftKey,
) -> impl IntoView {
    let ready = |key: DraftKey, base| {
        let draft = drafts::open(&key, base).draft;
        view! { <ShareForm key draft /> }.into_any()
    };
    view! { <DraftGate key section=Section::FillIn heading=common::SHARE ready=Arc::new(ready) /> }
}

/// What came of saving.
#[derive(Clone, PartialEq, Eq)]
enum Saved {
    NotYet,
    NothingChosen,
    Refused,
    As(String),
}

/// The id of what is said of saving.
const SAID: &str = "deel-opgeslagen";

#[component]
fn ShareForm(key: DraftKey, draft: Draft) -> impl IntoView {
    let edition = Arc::clone(draft.edition());
    let title = open::title(&draft.municipality().name, key.edition.as_str());
    let chosen = RwSignal::new(Vec::<QuestionId>::new());
    let saved = RwSignal::new(Saved::NotYet);
    let choose = move |questions: Vec<QuestionId>| {
        saved.set(Saved::NotYet);
        chosen.set(questions);
    };
    let themes = edition.themes().iter().map(|theme| {
        let questions = edition.questions_of(&theme.id).map(|question| question.id.clone()).collect();
        (theme.title.clone(), questions)
    });
    let roles = edition.answerers().iter().map(|answerer| {
        let own = edition.questions().iter().filter(|question| question.answerer == answerer.id);
        (answerer.title.clone(), own.map(|question| question.id.clone()).collect())
    });
    let themes = quick(share::THEMES, themes.collect(), choose);
    let roles = quick(share::ROLES, roles.collect(), choose);
    let lists = theme_lists(&edition, chosen, saved);
    let label = edition.label();
    let example = edition.is_example();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        saved.set(chosen.with_untracked(|chosen| save_part(&draft, chosen)));
        request_animation_frame(|| {
            document::focus(SAID);
        });
    };
    let said = move || {
        saved.with(|saved| match saved {
            Saved::NotYet => String::new(),
            Saved::NothingChosen => share::NOTHING_CHOSEN.to_owned(),
            Saved::Refused => share::REFUSED.to_owned(),
            Saved::As(name) => share::saved(name),
        })
    };
    let back = Page::FillIn(key, Spot::Beginning).to_string();
    let masthead = move || view! { <p><HandlingLabel label /></p> };
    view! {
        <Frame section=Section::FillIn example label=Some(label) state=masthead>
            <form class="ct-stack ct-stack--wide" on:submit=submit novalidate>
                <header class="ct-stack ct-stack--tight">
                    <p class="ct-quiet">{title}</p>
                    <h1 class="utrecht-heading-1">{common::SHARE}</h1>
                    <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{share::LEAD}</p>
                </header>
                <section class="ct-stack" aria-label=share::QUICK>
                    {themes}
                    {roles}
                </section>
                <section class="ct-stack" aria-labelledby="vragen">
                    <h2 class="utrecht-heading-2" id="vragen">
                        {share::QUESTIONS}
                    </h2>
                    {lists}
                </section>
                <section class="ct-stack ct-stack--tight" aria-label=share::SAVE>
                    <p class="ct-strong" role="status">
                        {move || share::count(chosen.with(Vec::len))}
                    </p>
                    <p class="ct-row">
                        <button class="utrecht-button utrecht-button--primary-action" type="submit">
                            {share::SAVE}
                        </button>
                        <a class="utrecht-link utrecht-link--html-a" href=back>
                            {open::TO_FILL_IN}
                        </a>
                    </p>
                    <p class="ct-live ct-measure ct-breaks" id=SAID tabindex="-1" role="alert">
                        {said}
                    </p>
                    <p class="ct-measure ct-quiet">{share::AFTER}</p>
                </section>
            </form>
        </Frame>
    }
}

fn save_part(draft: &Draft, questions: &[QuestionId]) -> Saved {
    if questions.is_empty() {
        return Saved::NothingChosen;
    }
    let part = Part::of_draft(draft, questions, clock::now());
    let name = exchange::part_file_name(&part);
    if save::save(&name, save::Kind::Csv, &exchange::write_part(&part)) { Saved::As(name) } else { Saved::Refused }
}

/// Buttons that choose all questions of one theme or role at once.
fn quick(
    name: &'static str,
    groups: Vec<(String, Vec<QuestionId>)>,
    choose: impl Fn(Vec<QuestionId>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let buttons = groups
        .into_iter()
        .filter(|(_, questions)| !questions.is_empty())
        .map(|(title, questions)| {
            view! {
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="button"
                    on:click=move |_| choose(questions.clone())
                >
                    {share::group(&title, questions.len())}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="ct-stack ct-stack--tight" role="group" aria-label=name>
            <p class="ct-strong">{name}</p>
            <div class="ct-row">{buttons}</div>
        </div>
    }
}

/// Every question with a box, by theme.
fn theme_lists(edition: &Edition, chosen: RwSignal<Vec<QuestionId>>, saved: RwSignal<Saved>) -> impl IntoView + use<> {
    edition
        .themes()
        .iter()
        .map(|theme| {
            let questions = edition
                .questions_of(&theme.id)
                .map(|question| {
                    let (own, own_again) = (question.id.clone(), question.id.clone());
                    view! {
                        <label class="ct-box">
                            <input
                                class="ct-box__input"
                                type="checkbox"
                                prop:checked=move || chosen.with(|chosen| chosen.contains(&own))
                                on:change=move |event| {
                                    saved.set(Saved::NotYet);
                                    let is_wanted = event_target_checked(&event);
                                    chosen
                                        .update(|chosen| {
                                            chosen.retain(|question| *question != own_again);
                                            if is_wanted {
                                                chosen.push(own_again.clone());
                                            }
                                        });
                                }
                            />
                            <span>
                                <span class="ct-nowrap ct-quiet">{question.id.to_string()}</span>
                                " "
                                {question.text.clone()}
                            </span>
                        </label>
                    }
                })
                .collect_view();
            view! {
                <fieldset>
                    <legend class="ct-strong">{theme.title.clone()}</legend>
                    {questions}
                </fieldset>
            }
        })
        .collect_view()
}
