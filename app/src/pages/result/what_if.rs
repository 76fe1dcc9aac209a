//! What chosen steps would bring together. Nothing of it is stored.

use crate::components::thermometer::{Axis, Bore, Mercury, TOP, Thermometer, percent};
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::QuestionId;
use scoring::score::{MunicipalityScore, Temperature, WhatIf};

/// The steps that someone reckons with, while the page is open.
#[derive(Clone, Copy)]
pub(super) struct Chosen(RwSignal<Vec<QuestionId>>);

impl Chosen {
    /// None yet.
    pub(super) fn none() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Whether a question is among them.
    pub(super) fn holds(self, question: &QuestionId) -> bool {
        self.0.with(|chosen| chosen.contains(question))
    }

    /// Takes a question in or out.
    pub(super) fn turn(self, question: &QuestionId) {
        self.0.update(|chosen| match chosen.iter().position(|other| other == question) {
            Some(position) => {
                chosen.remove(position);
            }
            None => chosen.push(question.clone()),
        });
    }

    fn clear(self) {
        self.0.set(Vec::new());
    }
}

/// The checkbox of a step.
#[component]
pub(super) fn CountIn(
    /// The steps that are reckoned with.
    chosen: Chosen,
    /// The step's question.
    question: QuestionId,
) -> impl IntoView {
    let name = question.to_string();
    let turned = question.clone();
    view! {
        <label class="ct-option">
            <input
                type="checkbox"
                prop:checked=move || chosen.holds(&question)
                on:change=move |_| chosen.turn(&turned)
            />
            {result::what_if::COUNT_IN}
            <span class="ct-unseen">" (" {name} ")"</span>
        </label>
    }
}

/// What the chosen steps bring: a line that stays in sight while someone goes through them, and below it each theme.
#[component]
pub(super) fn WhatIfPanel(
    /// Whose steps they are.
    session: Session,
    /// The score now.
    score: Memo<MunicipalityScore>,
    /// The steps that are reckoned with.
    chosen: Chosen,
) -> impl IntoView {
    let what_if = Memo::new(move |_| score.with(|score| chosen.0.with(|chosen| score.what_if(chosen))));
    let sentence = move || score.with(|score| what_if.with(|what_if| result::what_if::sentence(score, what_if)));
    let themes = move || {
        what_if.with(|what_if| {
            (what_if.steps > 0)
                .then(|| score.with(|score| view! { <Themes session before=score.clone() what_if=what_if.clone() /> }))
        })
    };
    // In sight while there is something to see.
    let class = move || {
        if what_if.with(|what_if| what_if.steps) > 0 {
            "ct-what-if ct-what-if--near ct-screen-only"
        } else {
            "ct-what-if ct-screen-only"
        }
    };
    view! {
        <section class=class aria-labelledby="wat-als">
            <h3 class="utrecht-heading-3" id="wat-als">
                {result::what_if::WHAT_IF}
            </h3>
            <p role="status">{sentence}</p>
            <button
                class="utrecht-button utrecht-button--secondary-action"
                type="button"
                on:click=move |_| chosen.clear()
            >
                {result::what_if::RESET}
            </button>
        </section>
        {themes}
    }
}

/// Everything together, and each theme, before and after.
#[component]
fn Themes(session: Session, before: MunicipalityScore, what_if: WhatIf) -> impl IntoView {
    let edition = session.edition();
    let own = before.temperature.map(|own| {
        let title = session.draft().with_untracked(|draft| draft.municipality().name.clone());
        view! { <Moved title before=Some(own) after=what_if.after.temperature counts=true bore=Bore::Total standing=String::new() /> }
    });
    let themes = before
        .themes
        .iter()
        .zip(&what_if.after.themes)
        .map(|(before, after)| {
            let title = edition.theme(before.theme.as_str()).map(|theme| theme.title.clone()).unwrap_or_default();
            let standing = result::standing(after);
            view! {
                <Moved
                    title
                    before=before.temperature
                    after=after.temperature
                    counts=after.counts
                    bore=Bore::Theme
                    standing
                />
            }
        })
        .collect_view();
    view! {
        <div class="ct-stack ct-screen-only">
            <h3 class="utrecht-heading-3">{result::what_if::BY_THEME}</h3>
            <ul class="ct-readings">{own} {themes}</ul>
        </div>
    }
}

/// A thermometer filled to where it would stand, with a notch where it stands now.
#[component]
fn Moved(
    title: String,
    before: Option<Temperature>,
    after: Option<Temperature>,
    counts: bool,
    bore: Bore,
    standing: String,
) -> impl IntoView {
    let mercury = if counts { Mercury::counting(after) } else { Mercury::provisional(after) };
    let figure = match after {
        Some(after) => format!("{}°", after.shown()).into_any(),
        None => view! { <span aria-hidden="true">"–"</span> }.into_any(),
    };
    let notch = before.map(|before| {
        let x = percent(before.per_mille());
        view! {
            <line
                class="ct-thermometer__earlier"
                x1=x.clone()
                x2=x
                y1=(TOP - 6).to_string()
                y2=(TOP + bore.height() + 6).to_string()
            />
        }
    });
    view! {
        <li class="ct-reading">
            <div class="ct-reading__name">
                <p class="ct-reading__title ct-strong">{title}</p>
                <p class="ct-reading__facts">
                    {result::what_if::moved(before, after)} <br /> {standing}
                </p>
            </div>
            <p class="ct-reading__figure" aria-hidden="true">
                {figure}
            </p>
            <div class="ct-reading__tube">
                <Thermometer mercury bore axis=Axis::Bare>
                    {notch}
                </Thermometer>
            </div>
        </li>
    }
}
