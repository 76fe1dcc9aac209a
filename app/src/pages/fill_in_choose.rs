//! Invullen, before the questions: for which municipality, and in which role.

use crate::browser::address;
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, Section};
use crate::page::{DraftKey, Page, Spot};
use crate::state::editions::EditionShelf;
use crate::state::session::Session;
use crate::texts::{fill_in, paper};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use scoring::{Draft, Edition, EditionId, MunicipalityCode};
use std::sync::Arc;

/// The choice that is made once.
#[component]
pub(crate) fn FillInChoose(
    /// Of which edition; the current one where none is named.
    edition: Option<EditionId>,
) -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    let example = edition.as_ref().is_some_and(EditionId::is_example);
    let loading = match edition {
        None => shelf.current(),
        Some(id) => {
            shelf.want(id.clone());
            shelf.edition(id)
        }
    };
    view! {
        <Frame section=Section::FillIn example label=None>
            <Gate loading heading=fill_in::CHOOSE ready=|edition| view! { <ChooseForm edition /> }.into_any() />
        </Frame>
    }
}

#[component]
fn ChooseForm(edition: Arc<Edition>) -> impl IntoView {
    let municipality = RwSignal::new(String::new());
    let role = RwSignal::new(edition.answerers().first().map(|answerer| answerer.id.to_string()).unwrap_or_default());
    let asked = RwSignal::new(false);
    let missing = move || asked.get() && municipality.with(String::is_empty);
    let lead = fill_in::choose_lead(edition.questions().len());
    let options = edition
        .municipalities()
        .iter()
        .map(|municipality| view! { <option value=municipality.code.to_string()>{municipality.name.clone()}</option> })
        .collect_view();
    let roles = edition
        .answerers()
        .iter()
        .map(|answerer| {
            let (id, chosen) = (answerer.id.to_string(), answerer.id.to_string());
            view! {
                <label class="ct-option">
                    <input
                        class="utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        name="rol"
                        prop:checked=move || role.with(|role| *role == id)
                        on:change=move |_| role.set(chosen.clone())
                    />
                    " "
                    {answerer.title.clone()}
                </label>
            }
        })
        .collect_view();
    let on_paper = Page::Paper(Some(edition.id().clone())).to_string();
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        asked.set(true);
        let code = MunicipalityCode::new(&municipality.get_untracked());
        let Some(draft) = Draft::new(Arc::clone(&edition), &code) else { return };
        let key = DraftKey { edition: edition.id().clone(), municipality: code };
        // The role is stored with the draft before the questions open.
        Session::open(key.clone(), draft).set_answerer(&role.get_untracked());
        address::go(&Page::FillIn(key, Spot::Beginning).to_string());
    };
    view! {
        <div class="ct-stack ct-stack--wide">
            <header class="ct-stack ct-stack--tight">
                <h1 class="utrecht-heading-1">{fill_in::CHOOSE}</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{lead}</p>
            </header>
            <form class="ct-stack ct-form" on:submit=begin novalidate>
                <div class=move || {
                    if missing() { "utrecht-form-field utrecht-form-field--invalid" } else { "utrecht-form-field" }
                }>
                    <label class="utrecht-form-label" for="gemeente">
                        {fill_in::MUNICIPALITY}
                    </label>
                    <p class="utrecht-form-field-error-message" id="gemeente-fout" role="alert" hidden=move || !missing()>
                        {fill_in::MUNICIPALITY_MISSING}
                    </p>
                    <select
                        class="utrecht-select utrecht-select--html-select"
                        id="gemeente"
                        aria-describedby="gemeente-fout"
                        aria-invalid=move || missing().then_some("true")
                        prop:value=move || municipality.get()
                        on:change=move |event| municipality.set(event_target_value(&event))
                    >
                        <option value="">{fill_in::MUNICIPALITY_NONE}</option>
                        {options}
                    </select>
                </div>
                <fieldset class="ct-stack ct-stack--tight">
                    <legend class="utrecht-form-label">{fill_in::ROLE}</legend>
                    <p class="utrecht-form-field-description">{fill_in::ROLE_HINT}</p>
                    {roles}
                </fieldset>
                <div class="ct-row">
                    <button class="utrecht-button utrecht-button--primary-action" type="submit">
                        {fill_in::BEGIN}
                    </button>
                    <a class="utrecht-link utrecht-link--html-a" href=on_paper>
                        {paper::PAPER}
                    </a>
                </div>
            </form>
        </div>
    }
}
