//! The questions that a colleague asked, and no others.

use crate::browser::{address, clock, document, save};
use crate::components::alert::{Alert, Tone};
use crate::components::draft_gate::DraftGate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::components::question_card::QuestionCard;
use crate::page::{DraftKey, Page, Spot};
use crate::state::asked;
use crate::state::session::{SaveState, Session};
use crate::texts::{common, fill_in, open, share};
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::exchange::{self, Part};
use scoring::{Choice, QuestionId};
use std::sync::Arc;

/// The page.
#[component]
pub(crate) fn PartOf(
    /// Whose answers to which edition.
    key: DraftKey,
) -> impl IntoView {
    let ready = |key: DraftKey, base| {
        let asked = asked::read(&key);
        let session = Session::open(key, base);
        view! { <PartQuestions session asked /> }.into_any()
    };
    view! { <DraftGate key section=Section::FillIn heading=common::PART ready=Arc::new(ready) /> }
}

#[component]
fn PartQuestions(session: Session, asked: Vec<QuestionId>) -> impl IntoView {
    let edition = session.edition();
    let key = session.key();
    let questions: Vec<Question> =
        edition.questions().iter().filter(|question| asked.contains(&question.id)).cloned().collect();
    let asked: StoredValue<Vec<QuestionId>> =
        StoredValue::new(questions.iter().map(|question| question.id.clone()).collect());
    let municipality = session.draft().with_untracked(|draft| draft.municipality().name.clone());
    let title = open::title(&municipality, key.edition.as_str());
    let label = edition.label();
    let masthead = move || view! { <p><HandlingLabel label /></p> };
    let open_ones = Memo::new(move |_| {
        session.draft().with(|draft| {
            let is_open = |question: &&QuestionId| draft.counted_choice(question) == Some(Choice::Unanswered);
            asked.with_value(|asked| asked.iter().filter(is_open).cloned().collect::<Vec<_>>())
        })
    });
    let next_open = move |()| {
        if let Some(question) = open_ones.with_untracked(|open_ones| open_ones.first().cloned()) {
            document::show(&format!("{question}-vraag"));
        }
    };
    let is_none = questions.is_empty();
    let coverage = Memo::new(move |_| session.draft().with(|draft| asked.with_value(|asked| draft.coverage_of(asked))));
    let cards = questions
        .into_iter()
        .map(|question| {
            view! { <QuestionCard session question on_visit=|()| () on_next=next_open /> }
        })
        .collect_view();
    let progress = move || fill_in::progress(coverage.get().answered(), coverage.get().questions());
    let content = if is_none {
        view! {
            <p>{share::NO_PART}</p>
            <p>
                <a class="utrecht-link utrecht-link--html-a" href=Page::Open.to_string()>
                    {common::OPEN}
                </a>
            </p>
        }
        .into_any()
    } else {
        view! {
            <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{share::PART_LEAD} " " {fill_in::HOW}</p>
            <Role session />
            <div class="ct-progress">
                <label class="ct-small ct-quiet" for="deel-stand">
                    {progress}
                </label>
                <progress
                    class="ct-progress__bar"
                    id="deel-stand"
                    max=move || coverage.get().questions().to_string()
                    value=move || coverage.get().answered().to_string()
                ></progress>
            </div>
            <Fault session />
            {cards}
            <SendBack session asked />
        }
        .into_any()
    };
    view! {
        <Frame section=Section::FillIn example=edition.is_example() label=Some(label) state=masthead>
            <div class="ct-stack">
                <p class="ct-quiet">{title}</p>
                <h1 class="utrecht-heading-1">{common::PART}</h1>
                {content}
            </div>
        </Frame>
    }
}

/// The role that answers, for the column `ingevuld_door`.
#[component]
fn Role(session: Session) -> impl IntoView {
    let edition = session.edition();
    let now = session.answerer();
    let options = edition
        .answerers()
        .iter()
        .map(|answerer| {
            let id = answerer.id.to_string();
            let is_chosen = now.as_deref() == Some(id.as_str());
            view! { <option value=id selected=is_chosen>{answerer.title.clone()}</option> }
        })
        .collect_view();
    view! {
        <div class="utrecht-form-field ct-measure">
            <label class="utrecht-form-label" for="rol">
                {share::ROLE}
            </label>
            <p class="utrecht-form-field-description" id="rol-uitleg">
                {fill_in::ROLE_HINT}
            </p>
            <select
                class="utrecht-select utrecht-select--html-select"
                id="rol"
                aria-describedby="rol-uitleg"
                on:change=move |event| session.set_answerer(&event_target_value(&event))
            >
                <option value="">{share::ROLE_NONE}</option>
                {options}
            </select>
        </div>
    }
}

/// What is wrong with storing.
#[component]
fn Fault(session: Session) -> impl IntoView {
    move || match session.saved().get() {
        SaveState::Failed(fault) => Some(view! {
            <Alert tone=Tone::Error kind=fill_in::NOT_SAVED_KIND text=fill_in::fault(fault).to_owned() />
        }),
        SaveState::Untouched | SaveState::Saved(_) => None,
    }
}

/// The file that takes the answers back.
#[component]
fn SendBack(session: Session, asked: StoredValue<Vec<QuestionId>>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let save = move |_| {
        let now = clock::now();
        let part = asked.with_value(|asked| session.draft().with_untracked(|draft| Part::of_draft(draft, asked, now)));
        let name = exchange::part_file_name(&part);
        if save::save(&name, save::Kind::Csv, &exchange::write_part(&part)) {
            session.made_file(now);
            said.set(share::sent_back(&name));
        } else {
            said.set(share::REFUSED.to_owned());
        }
    };
    let show_all = move |_| {
        if asked::ask_all(&session.key()) {
            address::go(&Page::FillIn(session.key(), Spot::Beginning).to_string());
        }
    };
    view! {
        <section class="ct-stack ct-stack--tight" aria-labelledby="terug">
            <h2 class="utrecht-heading-2" id="terug">
                {share::SEND_BACK}
            </h2>
            <p class="ct-measure">{share::OPEN_STAY}</p>
            <p class="ct-row">
                <button class="utrecht-button utrecht-button--primary-action" type="button" on:click=save>
                    {share::SAVE}
                </button>
                <button class="ct-text-button" type="button" on:click=show_all>
                    {share::SHOW_ALL}
                </button>
            </p>
            <p class="ct-live ct-measure ct-breaks" role="status">
                {move || said.get()}
            </p>
        </section>
    }
}
