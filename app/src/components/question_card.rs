//! One question of the questionnaire: its answer, its note, and the support that goes with it.

use crate::browser::document;
use crate::components::earlier_answer::EarlierAnswer;
use crate::components::question_clash::QuestionClash;
use crate::components::rubric::{Rubric, choice_of_key, control_id};
use crate::components::standing::Standing;
use crate::state::session::Session;
use crate::texts::fill_in;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use scoring::edition::Question;
use scoring::{Choice, DraftAnswer, Edition, Note, Support};
use std::sync::Arc;

/// A question as a card.
#[component]
pub(crate) fn QuestionCard(
    /// The draft that the answer goes to.
    session: Session,
    /// The question.
    question: Question,
    /// Told when the reader comes to this question.
    #[prop(into)]
    on_visit: Callback<()>,
    /// Told when the reader asks for the next open question by its key.
    #[prop(into)]
    on_next: Callback<()>,
) -> impl IntoView {
    let id = question.id.clone();
    let norm = question.norm;
    let answer = session.answer(id.clone());
    let state = Memo::new(move |_| answer.with(|answer| Standing::of(answer, norm)));
    let class = move || state.get().class();
    let standing = format!("{id}-stand");
    let choice = Memo::new(move |_| answer.with(|answer| answer.choice));
    let on_choose = {
        let id = id.clone();
        move |choice| session.choose(&id, choice)
    };
    // On the focused question only (WCAG 2.1.4), and not where a letter is a letter.
    let keys = {
        let (id, allowed) = (id.clone(), question.not_applicable);
        move |event: KeyboardEvent| {
            if event.ctrl_key() || event.alt_key() || event.meta_key() || document::takes_text(&event) {
                return;
            }
            let key = event.key();
            if let Some(option) = choice_of_key(&key, allowed) {
                event.prevent_default();
                session.choose(&id, option);
                document::focus(&control_id(id.as_str(), option));
            } else if key == "v" || key == "V" {
                event.prevent_default();
                on_next.run(());
            }
        }
    };
    let why = (session.edition(), question.clone());
    view! {
        <article class=class id=format!("{id}-vraag") tabindex="-1" aria-labelledby=format!("{id}-tekst") on:focusin=move |_| on_visit.run(()) on:keydown=keys>
            <p class="ct-question__head">
                <span>{id.to_string()}</span>
                <span class="ct-question__standing" id=standing.clone()>
                    {move || state.get().text()}
                </span>
            </p>
            <Rubric question=question.clone() choice on_choose standing>
                <Why edition=why.0 question=why.1 />
            </Rubric>
            <EarlierAnswer session question=question.clone() answer />
            <QuestionClash session question=question.id.clone() answer />
            <div class="ct-question__more">
                <NoteField session question=question.clone() answer state />
                <SupportChoice session question answer />
            </div>
        </article>
    }
}

/// Why the question is asked, what its norm rests on, and where that stands.
#[component]
fn Why(edition: Arc<Edition>, question: Question) -> impl IntoView {
    let sources = question
        .sources
        .iter()
        .filter_map(|id| edition.source(id))
        .map(|source| {
            let title = if source.reference.is_empty() {
                source.title.clone()
            } else {
                format!("{}, {}", source.title, source.reference)
            };
            let shown = match source.url.clone() {
                Some(url) => {
                    view! { <a class="utrecht-link utrecht-link--html-a" href=url rel="noreferrer">{title}</a> }
                        .into_any()
                }
                None => title.into_any(),
            };
            view! { <li>{shown}</li> }
        })
        .collect_view();
    view! {
        <details class="ct-details ct-question__help">
            <summary class="ct-details__summary">
                {fill_in::WHY} <span class="ct-unseen">" van " {question.id.to_string()}</span>
            </summary>
            <div class="ct-details__body">
                <p>{question.why.clone()}</p>
                <p>{fill_in::norm(question.norm.get(), question.ground)}</p>
                <ul>{sources}</ul>
            </div>
        </details>
    }
}

/// Free text; for *niet van toepassing* the reason, which is asked for at once.
#[component]
fn NoteField(session: Session, question: Question, answer: Memo<DraftAnswer>, state: Memo<Standing>) -> impl IntoView {
    let id = question.id.clone();
    let (field, hint, error) = (format!("{id}-toelichting"), format!("{id}-hint"), format!("{id}-fout"));
    let missing = move || state.get() == Standing::ReasonMissing;
    let reason = move || answer.with(|answer| answer.choice == Choice::NotApplicable);
    let class = move || {
        if missing() {
            "utrecht-form-field utrecht-form-field--invalid ct-question__field"
        } else {
            "utrecht-form-field ct-question__field"
        }
    };
    let room =
        Memo::new(move |_| answer.with(|answer| fill_in::room(Note::FIELD.saturating_sub(answer.note.length()))));
    let described = {
        let (hint, error) = (hint.clone(), error.clone());
        move || if missing() { format!("{hint} {error}") } else { hint.clone() }
    };
    view! {
        <div class=class>
            <label class="utrecht-form-label ct-question__label" for=field.clone()>
                {move || if reason() { fill_in::REASON } else { fill_in::NOTE }}
            </label>
            <div>
                <p class="utrecht-form-field-error-message" id=error role="status" hidden=move || !missing()>
                    {fill_in::REASON_MISSING}
                </p>
                <textarea
                    class="utrecht-textarea utrecht-textarea--html-textarea"
                    id=field
                    rows="2"
                    maxlength=Note::FIELD.to_string()
                    aria-describedby=described
                    aria-invalid=move || missing().then_some("true")
                    prop:value=move || answer.with(|answer| answer.note.as_str().to_owned())
                    on:input=move |event| session.note(&id, &event_target_value(&event))
                ></textarea>
                <p class="utrecht-form-field-description" id=hint>
                    {fill_in::NOTE_HINT}
                </p>
                <p class="ct-live ct-small" role="status">
                    {move || room.get()}
                </p>
            </div>
        </div>
    }
}

#[component]
fn SupportChoice(session: Session, question: Question, answer: Memo<DraftAnswer>) -> impl IntoView {
    let name = format!("{}-ondersteuning", question.id);
    let options = Support::ALL
        .into_iter()
        .map(|support| {
            let id = question.id.clone();
            view! {
                <label class="ct-option">
                    <input
                        class="utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        name=name.clone()
                        prop:checked=move || answer.with(|answer| answer.support) == support
                        on:change=move |_| session.support(&id, support)
                    />
                    " "
                    {fill_in::support(support)}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="ct-question__field">
            <legend class="ct-question__label">{fill_in::SUPPORT}</legend>
            <div class="ct-options">{options}</div>
        </fieldset>
    }
}
