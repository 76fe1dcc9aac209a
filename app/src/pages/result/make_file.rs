//! The file for the VAR: what stands open before it, the file itself, and how it is sent.

use super::encrypt::Encrypt;
use super::made::{Made, Outcome};
use super::open_questions::{OpenOnPaper, OpenQuestions};
use super::sending::{Corrected, Sending};
use crate::browser::clock;
use crate::components::frame::HandlingLabel;
use crate::state::session::Session;
use crate::texts::{fill_in, result, start};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::merge::Entry;
use scoring::score::MunicipalityScore;
use scoring::{Draft, Timestamp, exchange};

/// What leaves as a file at this moment.
fn entry(draft: &Draft, now: Timestamp) -> Entry {
    Entry::new(draft.submit(now))
}

/// The name of that file.
fn file_name(entry: &Entry, is_encrypted: bool) -> String {
    let name = exchange::file_name(entry);
    if is_encrypted { result::file::encrypted_name(&name) } else { name }
}

/// The chapter on the file.
#[component]
pub(super) fn MakeFile(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    let edition = session.edition();
    let label = edition.label();
    // Whoever can encrypt, does so unless they choose otherwise.
    let encrypts = RwSignal::new(!edition.recipients().is_empty());
    let holds = move || if encrypts.get() { result::file::HOLDS_ENCRYPTED } else { result::file::HOLDS };
    view! {
        <section class="ct-chapter" aria-labelledby="bestand">
            <h2 class="ct-chapter__head" id="bestand">
                {result::file::FILE}
            </h2>
            <OpenOnPaper score />
            <div class="ct-pair">
                <div class="ct-stack">
                    <h3 class="utrecht-heading-3 ct-screen-only">{result::file::OPEN}</h3>
                    <OpenQuestions session score />
                    <Making session score encrypts />
                </div>
                <div class="ct-stack ct-screen-only">
                    <h3 class="utrecht-heading-3">{result::file::LABEL}</h3>
                    <p>
                        <HandlingLabel label />
                        " "
                        {result::file::label_means(label)}
                    </p>
                    <p id="inhoud-bestand">{holds}</p>
                    <h3 class="utrecht-heading-3">{result::file::SEND}</h3>
                    <Sending edition />
                    <Corrected />
                </div>
            </div>
        </section>
    }
}

/// Makes the file. Whether it is complete is said before and after.
#[component]
fn Making(session: Session, score: Memo<MunicipalityScore>, encrypts: RwSignal<bool>) -> impl IntoView {
    let made = RwSignal::new(None::<Made>);
    let edition = session.edition();
    let today = clock::now().date();
    let closed = (edition.closes() < today).then(|| start::closed(edition.title(), edition.closes()));
    let early = (today < edition.opens()).then(|| start::not_open(edition.title(), edition.opens()));
    let recipients = StoredValue::new(edition.recipients().to_vec());
    let name = move || {
        session.draft().with(|draft| result::file::file_name(&file_name(&entry(draft, clock::now()), encrypts.get())))
    };
    let finish = move |outcome: Made, now: Timestamp| {
        if matches!(outcome, Made::Saved(_)) {
            session.made_file(now);
        }
        made.set(Some(outcome));
    };
    let on_make = move |_| {
        let now = clock::now();
        let entry = session.draft().with_untracked(|draft| entry(draft, now));
        let is_encrypted = encrypts.get_untracked();
        let name = file_name(&entry, is_encrypted);
        let said = result::file::made(&name, entry.submission().score().coverage);
        let bytes = exchange::write([&entry]);
        if is_encrypted {
            spawn_local(async move {
                finish(Made::encrypted(&name, &bytes, &recipients.get_value(), said).await, now);
            });
        } else {
            finish(Made::table(&name, &bytes, said), now);
        }
    };
    let completeness = move || {
        let (is_complete, how_far) = score.with(|score| result::file::completeness(score.coverage));
        view! {
            <strong>{is_complete}</strong>
            " "
            {how_far}
        }
    };
    view! {
        <p class="ct-screen-only" id="volledigheid">
            {completeness}
        </p>
        <p class="ct-screen-only">{result::file::OPEN_MEANS}</p>
        {(!edition.recipients().is_empty()).then(|| view! { <Encrypt encrypts /> })}
        {closed.or(early).map(|text| view! { <p class="ct-strong ct-screen-only">{text}</p> })}
        <p>
            <button
                class="utrecht-button utrecht-button--primary-action"
                type="button"
                aria-describedby="volledigheid bestandsnaam inhoud-bestand"
                on:click=on_make
            >
                {move || if encrypts.get() { result::file::MAKE_ENCRYPTED } else { result::file::MAKE }}
            </button>
        </p>
        <Outcome made />
        <p class="ct-small ct-quiet ct-screen-only ct-table__name" id="bestandsnaam">
            {name}
        </p>
        <p class="ct-small ct-quiet">
            {move || { session.file_made().map(|(at, changes)| fill_in::file_made(clock::local(at), changes)) }}
        </p>
    }
}
