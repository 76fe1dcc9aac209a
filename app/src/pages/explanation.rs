//! Uitleg: how the score is made, what happens to data, and what else a reader may want to know.

mod contacts;
mod data;
mod example;
mod licences;
mod norms;
mod section;
mod wipe;

use self::contacts::Contacts;
use self::data::Stored;
use self::example::Example;
use self::licences::Licences;
use self::norms::{Ladder, Norms};
use self::section::{Contents, Points, Section as Part};
use self::wipe::Wipe;
use crate::components::frame::{Frame, Section};
use crate::page::Page;
use crate::texts::{common, explanation as texts};
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Explanation() -> impl IntoView {
    view! {
        <Frame section=Section::Explanation example=false label=None>
            <div class="ct-beside">
                <Contents />
                <div class="ct-prose">
                    <h1 class="utrecht-heading-1">{common::EXPLANATION}</h1>
                    <p class="utrecht-paragraph utrecht-paragraph--lead">{texts::LEAD}</p>
                    <Rules />
                    <Part named=texts::EXAMPLE>
                        <Example />
                    </Part>
                    <Part named=texts::LEVELS>
                        <Ladder />
                        <Norms />
                    </Part>
                    <Part named=texts::REGION>
                        <Points points=&texts::REGION_RULES />
                    </Part>
                    <About />
                </div>
            </div>
        </Frame>
    }
}

/// How a municipality's score is made.
#[component]
fn Rules() -> impl IntoView {
    let statuses = texts::BASIC_LEVEL_RULES
        .into_iter()
        .map(|(status, when)| {
            view! {
                <dt class="ct-strong">{status}</dt>
                <dd>{when}</dd>
            }
        })
        .collect_view();
    view! {
        <Part named=texts::SCORE>
            <p>{texts::QUESTION_RULE}</p>
            <Points points=&texts::QUESTION_RULES />
            <p>{texts::THEME_RULE}</p>
            <Points points=&texts::THEME_RULES />
            <p>{texts::BASIC_LEVEL_RULE}</p>
            <dl class="ct-facts">{statuses}</dl>
        </Part>
    }
}

/// What is not about the score.
#[component]
fn About() -> impl IntoView {
    view! {
        <Part named=texts::DATA>
            <Points points=&texts::DATA_RULES />
            <Stored />
            <p>{texts::READERS}</p>
            <h3 class="utrecht-heading-3">{texts::STAYS}</h3>
            <Points points=&texts::STAYS_RULES />
            <h3 class="utrecht-heading-3">{texts::ENCRYPTION}</h3>
            <Points points=&texts::ENCRYPTION_RULES />
        </Part>
        <Part named=texts::WIPE>
            <Wipe />
        </Part>
        <Part named=texts::CONTACTS>
            <Contacts />
        </Part>
        <Part named=texts::NEXT_EDITION>
            <Points points=&texts::NEXT_EDITION_RULES />
            <p>
                <a class="utrecht-link utrecht-link--html-a" href=Page::Questionnaire(None).to_string()>
                    {texts::NEXT_EDITION_LINK}
                </a>
            </p>
        </Part>
        <Part named=texts::ACCESSIBILITY>
            <p>{texts::ACCESSIBILITY_AIM}</p>
            <Points points=&texts::ACCESSIBILITY_RULES />
            <p>{texts::ACCESSIBILITY_REPORT}</p>
        </Part>
        <Part named=texts::LICENCES>
            <Licences />
        </Part>
    }
}
