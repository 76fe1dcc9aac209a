//! The files that are merged, and what comes of them: one model, which Samenvoegen and Regio both show.
//!
//! The two are parts of the app that share no memory: what came in and what was chosen is kept where both reach it, and each part reads
//! it anew when one of them, or another tab, says that it changed. Taking files in is a matter of Samenvoegen alone
//! ([`crate::state::incoming`]).

pub(super) mod choosing;
mod examples;

use crate::browser::announce::{self, News};
use crate::browser::storage::StorageFault;
use crate::state::dropped::{Dropped, Example};
use crate::state::editions::{EditionFault, EditionShelf, Loading};
use crate::state::kept_choices;
use crate::state::reader::{Progress, Reader};
use leptos::prelude::*;
use scoring::exchange::Reading;
use scoring::merge::Choices;
use scoring::model::Model;
use scoring::{EditionId, Editions};
use std::collections::BTreeSet;
use std::sync::Arc;

/// All files that came in, and what was chosen in conflicts.
#[derive(Clone, Copy)]
pub(crate) struct CollectionState {
    pub(super) shelf: EditionShelf,
    reader: StoredValue<Reader>,
    files: RwSignal<Vec<Dropped>>,
    choices: RwSignal<Choices>,
    /// Example editions that were asked for before it could be told whether a person brought such files.
    asked: RwSignal<BTreeSet<EditionId>>,
    /// Example editions whose invented submissions are being loaded.
    coming: RwSignal<BTreeSet<EditionId>>,
    /// Counts how often everything was wiped: what was still on its way then is no longer wanted.
    wipes: StoredValue<u32>,
    example_fault: RwSignal<Option<EditionFault>>,
    storage_fault: RwSignal<Option<StorageFault>>,
    /// All editions that files are read with: one value for all who read, since what is read with another one is read anew.
    editions: Memo<Loading<Arc<Editions>>>,
    model: Memo<Loading<Arc<Model>>>,
}

impl CollectionState {
    /// What is kept. Made once in each part, at its root: it lives as long as the page does.
    pub(crate) fn new(shelf: EditionShelf) -> Self {
        let files = RwSignal::new(Vec::<Dropped>::new());
        let choices = RwSignal::new(Choices::none());
        let editions = shelf.all();
        let reader = Reader::new(editions, files);
        let collection = Self {
            shelf,
            reader: StoredValue::new(reader),
            files,
            choices,
            asked: RwSignal::default(),
            coming: RwSignal::default(),
            wipes: StoredValue::new(0),
            example_fault: RwSignal::new(None),
            storage_fault: RwSignal::new(None),
            editions,
            model: model(editions, reader.readings(), choices),
        };
        collection.read_anew();
        announce::on(News::FilesChanged, move || collection.read_anew());
        announce::on(News::ExampleStopped, move || collection.drop_examples());
        announce::on(News::Wiped, move || collection.clear());
        Effect::new(move |_| collection.bring_asked());
        collection
    }

    /// Takes over what is kept, where it differs from what is here.
    fn read_anew(self) {
        let files = Dropped::all();
        if files.iter().any(|file| file.example.is_some()) {
            self.shelf.want_examples();
        }
        if self.files.with_untracked(|known| *known != files) {
            self.files.set(files);
        }
        let choices = kept_choices::all();
        if self.choices.with_untracked(|known| *known != choices) {
            self.choices.set(choices);
        }
    }

    /// Everything that is known of the files; loads the editions that it needs on first use.
    pub(crate) fn model(self) -> Memo<Loading<Arc<Model>>> {
        self.shelf.want_real();
        self.model
    }

    /// What reads the files.
    pub(super) fn reader(self) -> Reader {
        self.reader.get_value()
    }

    /// All editions that files are read with.
    pub(crate) fn editions(self) -> Memo<Loading<Arc<Editions>>> {
        self.editions
    }

    /// How far reading what is kept is, where it takes longer than a moment.
    pub(crate) fn progress(self) -> ReadSignal<Option<Progress>> {
        self.reader().progress()
    }

    /// The files that came in, by name.
    pub(crate) fn files(self) -> ReadSignal<Vec<Dropped>> {
        self.files.read_only()
    }

    /// Whether any file came in.
    pub(crate) fn is_empty(self) -> bool {
        self.files.with(Vec::is_empty)
    }

    /// Begins anew with nothing, in this page.
    pub(super) fn clear(self) {
        self.forget_coming();
        kept_choices::forget();
        self.forget(|_| true);
    }

    /// What is still on its way is no longer wanted.
    fn forget_coming(self) {
        self.wipes.update_value(|wipes| *wipes += 1);
        self.asked.set(BTreeSet::new());
        self.coming.set(BTreeSet::new());
    }

    /// Lets go of these files, in this page.
    pub(super) fn forget(self, is_gone: impl Fn(&Dropped) -> bool) {
        self.files.with_untracked(|files| files.iter().filter(|file| is_gone(file)).for_each(Dropped::forget));
        announce::tell(News::FilesChanged);
    }

    /// Whether the app brought the invented submissions of an example edition.
    fn has_example(self, edition: &EditionId) -> bool {
        let own = Some(Example::Own(edition.clone()));
        self.files.with_untracked(|files| files.iter().any(|file| file.example == own))
    }
}

/// Everything that is known of the files. Choosing in a conflict reads no file again.
fn model(
    editions: Memo<Loading<Arc<Editions>>>,
    readings: RwSignal<Loading<Arc<Vec<Arc<Reading>>>>>,
    choices: RwSignal<Choices>,
) -> Memo<Loading<Arc<Model>>> {
    let make = move |_: Option<&_>| {
        editions.get().and_then(|editions| {
            readings.get().map(|readings| {
                let readings = readings.iter().map(|reading| (**reading).clone()).collect();
                Arc::new(choices.with(|choices| Model::new(readings, &editions, choices)))
            })
        })
    };
    Memo::new_with_compare(make, Loading::is_other)
}
