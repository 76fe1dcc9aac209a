//! The file for the VAR: what stands open before it, the file itself, and how it is sent.

use super::openings::Openings;
use crate::browser::clock;
use crate::browser::save::{self, Kind};
use crate::components::alert::{Alert, Tone};
use crate::components::frame::HandlingLabel;
use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::{fill_in, result, start};
use leptos::prelude::*;
use scoring::edition::Contact;
use scoring::exchange;
use scoring::merge::Entry;
use scoring::score::MunicipalityScore;
use scoring::{Draft, Edition, Timestamp};
use std::sync::Arc;

/// The contacts of an edition that matter when a file is sent, by id; Uitleg shows them all.
const SENDING: [&str; 4] = ["inzenden", "vragen", "toelichting", "label"];

/// What became of making the file.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Made {
    /// The browser took it, under this name.
    Saved(String),
    /// The browser did not.
    Refused,
}

/// What leaves as a file at this moment.
fn entry(draft: &Draft, now: Timestamp) -> Entry {
    Entry::new(draft.submit(now))
}

/// The chapter on the file.
#[component]
pub(super) fn MakeFile(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let made = RwSignal::new(None::<Made>);
    let edition = session.edition();
    let label = edition.label();
    let today = clock::now().date();
    let closed = (edition.closes() < today).then(|| start::closed(edition.title(), edition.closes()));
    let early = (today < edition.opens()).then(|| start::not_open(edition.title(), edition.opens()));
    let name = move || {
        session.draft().with(|draft| result::file::file_name(&exchange::file_name(&entry(draft, clock::now()))))
    };
    let on_make = move |_| {
        let now = clock::now();
        let entry = session.draft().with_untracked(|draft| entry(draft, now));
        let name = exchange::file_name(&entry);
        let outcome = if save::save(&name, Kind::Csv, &exchange::write([&entry])) {
            session.made_file(now);
            Made::Saved(name)
        } else {
            Made::Refused
        };
        made.set(Some(outcome));
    };
    view! {
        <section class="ct-chapter" aria-labelledby="bestand">
            <h2 class="ct-chapter__head" id="bestand">
                {result::file::FILE}
            </h2>
            <div class="ct-pair">
                <div class="ct-stack">
                    <h3 class="utrecht-heading-3">{result::file::OPEN}</h3>
                    <OpenQuestions session score />
                    <p class="ct-screen-only">{result::file::OPEN_MEANS}</p>
                    {closed
                        .or(early)
                        .map(|text| view! { <p class="ct-strong ct-screen-only">{text}</p> })}
                    <p>
                        <button
                            class="utrecht-button utrecht-button--primary-action"
                            type="button"
                            aria-describedby="bestandsnaam inhoud-bestand"
                            on:click=on_make
                        >
                            {result::file::MAKE}
                        </button>
                    </p>
                    <p class="ct-strong ct-screen-only" role="status">
                        {move || match made.get() {
                            Some(Made::Saved(name)) => Some(result::file::made(&name)),
                            Some(Made::Refused) | None => None,
                        }}
                    </p>
                    {move || {
                        (made.get() == Some(Made::Refused))
                            .then(|| {
                                view! {
                                    <Alert
                                        tone=Tone::Error
                                        kind=result::file::NOT_MADE_KIND
                                        text=result::file::NOT_MADE.to_owned()
                                    />
                                }
                            })
                    }}
                    <p class="ct-small ct-quiet ct-screen-only ct-table__name" id="bestandsnaam">
                        {name}
                    </p>
                    <p class="ct-small ct-quiet">
                        {move || {
                            session.file_made().map(|(at, changes)| fill_in::file_made(clock::local(at), changes))
                        }}
                    </p>
                </div>
                <div class="ct-stack ct-screen-only">
                    <h3 class="utrecht-heading-3">{result::file::LABEL}</h3>
                    <p>
                        <HandlingLabel label />
                        " "
                        {result::file::label_means(label)}
                    </p>
                    <p id="inhoud-bestand">{result::file::HOLDS}</p>
                    <h3 class="utrecht-heading-3">{result::file::SEND}</h3>
                    <Sending edition=edition.clone() />
                </div>
            </div>
        </section>
    }
}

/// How and where to send it, as the edition says.
#[component]
fn Sending(edition: Arc<Edition>) -> impl IntoView {
    let mut sending: Vec<Contact> = edition.contacts().to_vec();
    sending.retain(|contact| SENDING.contains(&contact.id.as_str()));
    if edition.is_example() {
        return view! { <p>{result::file::SEND_EXAMPLE}</p> }.into_any();
    }
    if sending.is_empty() {
        return view! { <p>{result::file::SEND_UNKNOWN}</p> }.into_any();
    }
    sending
        .into_iter()
        .map(|contact| {
            view! {
                <div class="ct-stack ct-stack--tight">
                    <h4 class="ct-strong">{contact.title}</h4>
                    <p class="ct-measure">{contact.text}</p>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// What is not filled in, theme by theme, with links.
#[component]
fn OpenQuestions(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let themes = Memo::new(move |_| session.draft().with(|draft| score.with(|score| Openings::of(draft, score))));
    move || {
        let rows = themes.get().into_iter().map(|openings| view! { <OpenInTheme session openings /> }).collect_view();
        view! { <ul class="ct-checks">{rows}</ul> }
    }
}

#[component]
fn OpenInTheme(session: Session, openings: Openings) -> impl IntoView {
    let edition = session.edition();
    let links = move |questions| view! { <QuestionLinks key=session.key() edition=edition.clone() questions /> };
    let title = openings.title.clone();
    let not_counting = (!openings.counts).then_some(result::file::NOT_COUNTING);
    let state = if openings.is_complete() {
        let text = result::file::complete(&title, openings.questions);
        view! { <li class="ct-check ct-check--done">{text}</li> }.into_any()
    } else if openings.open.is_empty() {
        view! { <li class="ct-check ct-check--todo">{result::file::others_complete(&title)} {not_counting}</li> }
            .into_any()
    } else {
        let lead = result::file::open_in(&title, openings.open.len());
        view! { <li class="ct-check ct-check--todo">{lead} {links(openings.open)} "." {not_counting}</li> }.into_any()
    };
    let named = [
        (
            openings.without_reason,
            "ct-check ct-check--stop",
            result::file::WITHOUT_REASON,
            result::file::WITHOUT_REASON_MEANS,
        ),
        (openings.unknown, "ct-check ct-check--todo", result::file::ARE_UNKNOWN, result::file::ARE_UNKNOWN_MEANS),
        (openings.not_applicable, "ct-check ct-check--done", result::file::ARE_NOT_APPLICABLE, ""),
    ]
    .into_iter()
    .filter(|(questions, ..)| !questions.is_empty())
    .map(|(questions, class, what, means)| {
        let lead = result::file::in_theme(&title, what);
        view! { <li class=class>{lead} {links(questions)} "." {means}</li> }
    })
    .collect_view();
    view! {
        {state}
        {named}
    }
}
