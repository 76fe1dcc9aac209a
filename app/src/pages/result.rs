//! Resultaat: where one municipality stands, what it can do, and its file.

mod basic_level;
mod clashes;
mod coverage;
mod encrypt;
mod hints;
mod last_year;
mod made;
mod make_file;
mod open_questions;
mod openings;
mod own_temperature;
mod readings;
mod save_steps;
mod sending;
mod signature;
mod step_row;
mod steps;
mod tally;
mod what_if;

use self::basic_level::OwnBasicLevel;
use self::clashes::Clashes;
use self::coverage::OwnCoverage;
use self::hints::Hints;
use self::last_year::{LastYear, ToConfirm};
use self::make_file::MakeFile;
use self::own_temperature::{OwnTemperature, OwnWeakest};
use self::readings::Readings;
use self::signature::Signature;
use self::steps::Steps;
use crate::browser::clock;
use crate::components::draft_gate::DraftGate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::components::print_button::print_button;
use crate::components::print_head::PrintHead;
use crate::components::storage_faults::StorageFaults;
use crate::page::{DraftKey, Page, Spot};
use crate::state::editions::EditionShelf;
use crate::state::session::Session;
use crate::texts::{common, paper, result};
use leptos::prelude::*;
use scoring::Draft;
use std::sync::Arc;

/// The result of one municipality.
#[component]
pub(crate) fn MunicipalityResult(
    /// Whose answers to which edition.
    key: DraftKey,
) -> impl IntoView {
    let ready = |key, base| {
        let session = Session::open(key, base);
        view! { <OwnResult session /> }.into_any()
    };
    view! { <DraftGate key section=Section::Result heading=common::RESULT ready=Arc::new(ready) /> }
}

#[component]
fn OwnResult(session: Session) -> impl IntoView {
    let edition = session.edition();
    let score = Memo::new(move |_| session.draft().with(Draft::score));
    let change = last_year::change(session, expect_context::<EditionShelf>());
    let name = session.draft().with_untracked(|draft| draft.municipality().name.clone());
    let label = edition.label();
    let place = name.clone();
    let edition_name = common::edition(edition.id().as_str());
    let masthead = move || {
        let (place, edition_name) = (place.clone(), edition_name.clone());
        view! {
            <p>
                <span class="ct-masthead__place">{place}</span>
                " · "
                {edition_name}
            </p>
            <p>
                <HandlingLabel label />
            </p>
        }
    };
    let sentences = {
        let (name, edition) = (name.clone(), edition.clone());
        move || {
            score.with(|score| {
                let (sentence, yardstick) = result::finding(&name, score);
                let left_out = result::left_out(score, |theme| {
                    edition.theme(theme.theme.as_str()).map_or("", |theme| theme.title.as_str())
                });
                view! {
                    <h1 class="ct-finding__sentence">
                        {sentence} " " <span class="ct-finding__yardstick">{yardstick}</span>
                    </h1>
                    <p class="ct-finding__left-out">{left_out}</p>
                }
            })
        }
    };
    let back = Page::FillIn(session.key(), Spot::Beginning).to_string();
    let on_paper = Page::PaperOf(session.key()).to_string();
    let head = paper::head(edition.title(), Some(&name));
    let heading = format!("{name} · {}", common::edition(edition.id().as_str()));
    let printed = result::printed(edition.title(), clock::now().date());
    view! {
        <Frame section=Section::Result example=edition.is_example() label=Some(label) state=masthead>
            <PrintHead text=head />
            <div class="ct-signed">
            <StorageFaults session />
            <Clashes session />
            <div class="ct-finding">
                <p class="ct-quiet ct-screen-only">{heading}</p>
                {sentences}
                <p class="ct-small ct-quiet ct-on-paper">{printed}</p>
                <OwnBasicLevel session score />
                <OwnWeakest session score />
                <OwnTemperature session score />
                <OwnCoverage session score />
                <p class="ct-row ct-screen-only">
                    <a class="utrecht-link utrecht-link--html-a" href=back>
                        {result::BACK}
                    </a>
                    <a class="utrecht-link utrecht-link--html-a" href=on_paper>
                        {result::ON_PAPER}
                    </a>
                    {print_button(result::PRINT, "afdrukken")}
                    <span class="ct-small ct-quiet ct-measure" id="afdrukken">
                        {result::PRINT_MEANS}
                    </span>
                </p>
            </div>
            <Readings session score change />
            <LastYear session change />
            <Hints session />
            <Steps session score />
            <ToConfirm session />
            <MakeFile session score />
            <Signature />
            </div>
        </Frame>
    }
}
