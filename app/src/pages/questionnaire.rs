//! De vragenlijst van volgend jaar: an edition file is checked, shown as a questionnaire and compared; and how one is made.

mod changes;
mod findings;
mod guide;
mod map;
mod opened;
mod preview;
mod question_sheet;
mod starting_copy;

use self::guide::Guide;
use self::opened::Opened;
use crate::browser::{document, files};
use crate::components::alert::{Alert, Tone};
use crate::components::drop_zone::{DropWords, DropZone};
use crate::components::frame::{Frame, Section};
use crate::page::Page;
use crate::state::editions::{EditionShelf, Loading};
use crate::state::workbench::{OnTable, Workbench};
use crate::texts::{common, questionnaire as texts};
use leptos::prelude::*;
use scoring::problem::Severity;

const WORDS: DropWords = DropWords { choose: texts::CHOOSE, drop: texts::DROP, drop_now: texts::DROP_NOW };

/// The ids of the chapters, which take the focus when someone goes there.
const FINDINGS: &str = "bevindingen";
const CHANGES: &str = "veranderd";
const PREVIEW: &str = "bekijken";
const GUIDE: &str = "maken";

/// The page.
#[component]
pub(crate) fn Questionnaire() -> impl IntoView {
    let workbench = expect_context::<Workbench>();
    let on_table = workbench.on_table();
    let over = RwSignal::new(false);
    on_cleanup(files::on_drop(move |hangs| over.set(hangs), move |chosen| workbench.open(chosen)));
    let spoken = Memo::new(move |_| on_table.with(spoken));
    let not_opened = workbench.not_opened();
    let is_open = Memo::new(move |_| on_table.with(|on_table| matches!(on_table, OnTable::Open(_))));
    view! {
        <Frame section=Section::Explanation example=false label=None>
            <div class="ct-stack ct-screen-only">
                <h1 class="utrecht-heading-1">{common::QUESTIONNAIRE}</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{texts::LEAD}</p>
                <DropZone
                    id="vragenlijst"
                    words=WORDS
                    multiple=false
                    over
                    on_files=Callback::new(move |chosen| workbench.open(chosen))
                />
                {move || {
                    not_opened
                        .get()
                        .map(|why| {
                            view! { <Alert tone=Tone::Error kind=common::FAULT text=texts::not_opened(&why) /> }
                        })
                }}
                <Listed on_table />
                <p class="ct-unseen" role="status">
                    {move || spoken.get()}
                </p>
            </div>
            {move || match on_table.get() {
                OnTable::Nothing => ().into_any(),
                OnTable::Busy => view! { <p class="ct-quiet">{texts::OPENING}</p> }.into_any(),
                OnTable::Failed(fault) => {
                    view! { <Alert tone=Tone::Error kind=common::FAULT text=common::edition_fault(&fault) /> }
                        .into_any()
                }
                OnTable::Open(reviewed) => view! { <Opened reviewed /> }.into_any(),
            }}
            <div class=move || is_open.get().then_some("ct-screen-only")>
                <Guide />
            </div>
        </Frame>
    }
}

/// What a screen reader hears once a file is open.
fn spoken(on_table: &OnTable) -> String {
    match on_table {
        OnTable::Open(reviewed) => {
            let errors = reviewed.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
            format!("{}: {}", reviewed.file.name, texts::outcome(errors, reviewed.findings.len() - errors))
        }
        OnTable::Busy => texts::OPENING.to_owned(),
        OnTable::Nothing | OnTable::Failed(_) => String::new(),
    }
}

/// The editions of this site, to look at.
#[component]
fn Listed(on_table: Memo<OnTable>) -> impl IntoView {
    let index = expect_context::<EditionShelf>().index();
    let links = move || {
        let Loading::Ready(index) = index.get() else { return Vec::new() };
        let shown = on_table.with(|on_table| match on_table {
            OnTable::Open(reviewed) if reviewed.is_listed => Some(reviewed.file.name.clone()),
            _ => None,
        });
        let link = |id: &scoring::EditionId| {
            let is_shown = shown.as_deref() == Some(&*format!("{id}.json"));
            view! {
                <li>
                    <a
                        class="utrecht-link utrecht-link--html-a ct-listed__link"
                        href=Page::Questionnaire(Some(id.clone())).to_string()
                        aria-current=is_shown.then_some("true")
                    >
                        {texts::listed(id.as_str())}
                    </a>
                </li>
            }
        };
        index.editions().iter().map(link).collect()
    };
    view! {
        <nav class="ct-listed" aria-label=texts::LISTED_NAME>
            <p>{texts::LISTED}</p>
            <ul class="ct-listed__links">{links}</ul>
        </nav>
    }
}

/// To the chapters of the page: an address of a part of it would be taken for another page.
#[component]
fn Chapters(
    /// What else than the guide stands there.
    chapters: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let links = chapters
        .into_iter()
        .chain([(GUIDE, texts::GUIDE)])
        .map(|(id, name)| {
            view! {
                <li>
                    <button
                        class="ct-text-button"
                        type="button"
                        on:click=move |_| {
                            document::show(id);
                        }
                    >
                        {name}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="ct-screen-only" aria-label=texts::CHAPTERS>
            <ul class="ct-listed__links">{links}</ul>
        </nav>
    }
}
