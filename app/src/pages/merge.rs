//! Samenvoegen: files in, and what came of each of them out; conflicts are settled here, and the whole is saved.

mod begin_anew;
mod conflict_form;
mod conflicts;
mod differences;
mod dispute;
mod empty;
mod faults;
mod file_list;
mod files_in;
mod finding;
mod key_pair;
mod merged;
mod missing;
mod problems;
mod receipt_table;
mod replies;
mod reply;
mod saving;
mod unlock;

use crate::browser::files::{self, Chosen, Pasted};
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, HandlingLabel, Section};
use crate::state::collection::CollectionState;
use crate::state::editions::Loading;
use crate::state::incoming::Incoming;
use crate::texts::common;
use crate::texts::merge::{incoming, receipt};
use leptos::prelude::*;

use self::begin_anew::BeginAnew;
use self::conflicts::Conflicts;
use self::empty::Empty;
use self::faults::Faults;
use self::file_list::FileList;
use self::files_in::FilesIn;
use self::finding::Finding;
use self::key_pair::KeyPair;
use self::merged::Merged;
use self::missing::Missing;
use self::problems::Problems;
use self::receipt_table::ReceiptTable;
use self::replies::Replies;
use self::saving::Saving;
use self::unlock::Unlock;

/// The page.
#[component]
pub(crate) fn Merge() -> impl IntoView {
    let collection = expect_context::<CollectionState>();
    let arriving = expect_context::<Incoming>();
    let loading = Merged::of(collection, arriving);
    // Chapters are not made anew when their content changes: whoever settles a conflict stays where they are.
    let ready = Memo::new(move |_| loading.get().map(|_| ()));
    let merged = Memo::new(move |before: Option<&Merged>| match loading.get() {
        Loading::Ready(merged) => merged,
        Loading::Busy | Loading::Failed(_) => before.cloned().unwrap_or_default(),
    });
    let empty = Memo::new(move |_| collection.is_empty() && arriving.unopened().with(Vec::is_empty));
    // What was last done here by a person; a screen reader hears it once.
    let said = RwSignal::new(None::<String>);
    let spoken = Memo::new(move |_| spoken(arriving, said, ready, empty, merged));
    // Others read it where nothing else on the page shows it.
    let is_seen = move || said.get().is_some() || arriving.taken().get().and_then(incoming::taken).is_some();
    let over = RwSignal::new(false);
    on_cleanup(files::on_drop(
        move |hangs| over.set(hangs),
        move |chosen| {
            said.set(None);
            arriving.add(chosen);
        },
    ));
    on_cleanup(files::on_paste(move |pasted| {
        said.set(None);
        arriving.add(match pasted {
            Pasted::Files(files) => files,
            Pasted::Text(text) => vec![Chosen::Text(next_name(collection), text)],
        });
    }));
    let example = Memo::new(move |_| merged.with(Merged::has_examples));
    let label = Memo::new(move |_| merged.with(Merged::label));
    view! {
        <Frame section=Section::Merge example label state=move || view! { <Masthead merged /> }>
            <div class="ct-stack ct-stack--wide">
                <Finding merged empty ready=Signal::derive(move || ready.get() == Loading::Ready(())) />
                <FilesIn over said />
                <p class=move || if is_seen() { "ct-measure" } else { "ct-unseen" } role="status">
                    {move || spoken.get()}
                </p>
                <Faults mixed=Signal::derive(move || merged.with(|merged| merged.model().mixes_examples())) />
                <Unlock said />
                <Show when=move || empty.get()>
                    <Empty />
                </Show>
            </div>
            <Show when=move || !empty.get()>
                <Gate loading=ready ready=move |()| view! { <Chapters merged said /> }.into_any() />
            </Show>
            <KeyPair />
        </Frame>
    }
}

/// What a screen reader hears of what changes on the page: reading that begins, what came of it, and what was done since.
fn spoken(
    arriving: Incoming,
    said: RwSignal<Option<String>>,
    ready: Memo<Loading<()>>,
    empty: Memo<bool>,
    merged: Memo<Merged>,
) -> String {
    if let Some(of) = arriving.progress().with(|progress| progress.map(|progress| progress.of)) {
        return incoming::reading(of);
    }
    if let Some(said) = said.get().or_else(|| arriving.taken().get().and_then(incoming::taken)) {
        return said;
    }
    if ready.get() == Loading::Ready(()) && !empty.get() {
        return merged.with(|merged| receipt::totals(merged.receipt().totals()));
    }
    String::new()
}

/// The name of the next text that is pasted: one that no open file has.
fn next_name(collection: CollectionState) -> String {
    let names: Vec<String> =
        collection.files().with_untracked(|files| files.iter().map(|file| file.name.clone()).collect());
    (1..=names.len() + 1).map(incoming::pasted).find(|name| !names.contains(name)).unwrap_or_default()
}

/// Region, editions and handling label of what is open.
#[component]
fn Masthead(merged: Memo<Merged>) -> impl IntoView {
    let regions = Memo::new(move |_| {
        merged.with(|merged| {
            let each = merged.model().regions.iter();
            each.map(|region| (region.edition.region().to_owned(), region.edition.id().to_string())).collect::<Vec<_>>()
        })
    });
    let lines = move || {
        regions
            .get()
            .into_iter()
            .map(|(region, edition)| {
                view! {
                    <p>
                        <span class="ct-masthead__place">{region}</span>
                        " · "
                        {common::edition(&edition)}
                    </p>
                }
            })
            .collect_view()
    };
    view! {
        {lines}
        {move || {
            merged
                .with(Merged::label)
                .map(|label| {
                    view! {
                        <p>
                            <HandlingLabel label />
                        </p>
                    }
                })
        }}
    }
}

#[component]
fn Chapters(merged: Memo<Merged>, said: RwSignal<Option<String>>) -> impl IntoView {
    view! {
        <section class="ct-chapter" aria-labelledby="ontvangst">
            <h2 class="ct-chapter__head" id="ontvangst">
                {receipt::RECEIPT}
            </h2>
            <ReceiptTable merged />
            <Saving merged said />
            <FileList said />
            <BeginAnew said />
        </section>
        <Conflicts merged said />
        <Problems merged />
        <Replies merged said />
        <Missing merged />
    }
}
