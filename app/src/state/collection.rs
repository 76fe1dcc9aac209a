//! The files that are merged, and what comes of them: one model, which Samenvoegen and Regio both show.
//!
//! The two are parts of the app that share no memory: what came in and what was chosen is kept where both reach it, and each part reads
//! it anew when one of them says that it changed.

use crate::browser::announce::{self, News};
use crate::browser::clock;
use crate::browser::files::Chosen;
use crate::browser::load;
use crate::state::dropped::Dropped;
use crate::state::editions::{EditionFault, EditionShelf, Loading};
use crate::state::kept_choices;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::exchange::{self, Reading};
use scoring::merge::{Choices, Entry, Sender};
use scoring::model::Model;
use scoring::region::RegionModel;
use scoring::{EditionId, Editions};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How far taking files in is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Progress {
    /// Files read so far.
    pub(crate) read: usize,
    /// Files of this drop.
    pub(crate) of: usize,
}

/// All files that came in, and what was chosen in conflicts.
#[derive(Clone, Copy)]
pub(crate) struct CollectionState {
    shelf: EditionShelf,
    files: RwSignal<Vec<Dropped>>,
    choices: RwSignal<Choices>,
    /// A drop that was refused as a whole, and by how many files.
    refused: RwSignal<Option<usize>>,
    unreadable: RwSignal<Vec<String>>,
    progress: RwSignal<Option<Progress>>,
    /// Example editions that were asked for before it could be told whether a person brought such files.
    asked: RwSignal<BTreeSet<EditionId>>,
    /// Example editions whose invented submissions are being loaded.
    coming: RwSignal<BTreeSet<EditionId>>,
    /// Counts how often everything was wiped: what was still on its way then is no longer wanted.
    wipes: StoredValue<u32>,
    example_fault: RwSignal<Option<EditionFault>>,
    model: Memo<Loading<Arc<Model>>>,
}

impl CollectionState {
    /// What is kept. Made once in each part, at its root: it lives as long as the page does.
    pub(crate) fn new(shelf: EditionShelf) -> Self {
        let files = RwSignal::new(Vec::<Dropped>::new());
        let choices = RwSignal::new(Choices::none());
        let refused = RwSignal::new(None);
        let collection = Self {
            shelf,
            files,
            choices,
            refused,
            unreadable: RwSignal::new(Vec::new()),
            progress: RwSignal::new(None),
            asked: RwSignal::default(),
            coming: RwSignal::default(),
            wipes: StoredValue::new(0),
            example_fault: RwSignal::new(None),
            model: model(shelf, files, choices, refused),
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
        let files = self.files.with_untracked(|known| Dropped::all(known));
        if files.iter().any(Dropped::may_name_example) {
            self.shelf.want_examples();
        }
        let is_same = |known: &Vec<Dropped>| {
            known.len() == files.len() && known.iter().zip(&files).all(|(known, file)| known.is(file))
        };
        if !self.files.with_untracked(is_same) {
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

    /// Files that the browser could not read at all, by name.
    pub(crate) fn unreadable(self) -> ReadSignal<Vec<String>> {
        self.unreadable.read_only()
    }

    /// How far taking files in is; `None` when nothing is being taken in.
    pub(crate) fn progress(self) -> ReadSignal<Option<Progress>> {
        self.progress.read_only()
    }

    /// Whether any file came in.
    pub(crate) fn is_empty(self) -> bool {
        self.files.with(Vec::is_empty)
    }

    /// Takes files in, one after the other; too many at once are refused before any is read.
    pub(crate) fn add(self, chosen: Vec<Chosen>) {
        let count = chosen.len();
        self.refused.set(exchange::refuse_by_count(count).map(|_| count));
        if count == 0 || self.refused.get_untracked().is_some() {
            return;
        }
        self.shelf.want_real();
        // A second drop may come while the first is still being read.
        self.progress.update(|progress| progress.get_or_insert_default().of += count);
        let at = clock::now();
        let wipes = self.wipes.get_value();
        spawn_local(async move {
            let (mut read, mut unreadable) = (Vec::with_capacity(count), Vec::new());
            for file in chosen {
                let (name, size) = (file.name(), file.size());
                // What is too large is told so without being read.
                let bytes = if size > exchange::SIZE_LIMIT { Some(Vec::new()) } else { file.bytes().await };
                if self.wipes.get_value() != wipes {
                    return;
                }
                match bytes {
                    Some(bytes) => read.push((name, size, bytes)),
                    None => unreadable.push(name),
                }
                self.progress.update(|progress| progress.get_or_insert_default().read += 1);
            }
            // What could be read this time is no longer told as unreadable.
            self.unreadable.update(|names| {
                names.retain(|name| !read.iter().any(|(file, ..)| file == name));
                names.extend(unreadable);
            });
            for (name, size, bytes) in &read {
                Dropped::keep(name, *size, bytes, at, None);
            }
            announce::tell(News::FilesChanged);
            self.progress.update(|progress| *progress = progress.filter(|progress| progress.read < progress.of));
        });
    }

    /// Takes the invented submissions of an example edition in, once. Not beside invented submissions that a person brought: those are
    /// what is to be seen, and nothing is merged with them unasked.
    pub(crate) fn want_example(self, edition: &EditionId) {
        if edition.is_example() {
            self.shelf.want_real();
            self.shelf.want_examples();
            self.asked.update(|asked| {
                asked.insert(edition.clone());
            });
        }
    }

    /// Brings what was asked for, as soon as it can be told whether a person brought such files.
    fn bring_asked(self) {
        let asked = self.asked.get();
        if asked.is_empty() {
            return;
        }
        let is_own = |file: &Dropped| file.example.is_none() && file.may_name_example();
        let is_brought = self.files.with_untracked(|files| files.iter().any(|file| file.example.is_some()));
        let has_own = self.files.with_untracked(|files| files.iter().any(is_own))
            && !is_brought
            && self.coming.with_untracked(BTreeSet::is_empty);
        let has_own_examples = has_own
            && match self.model.get() {
                Loading::Busy => return,
                Loading::Ready(model) => model.regions.iter().any(RegionModel::is_example),
                Loading::Failed(_) => false,
            };
        self.asked.set(BTreeSet::new());
        if !has_own_examples {
            for edition in asked {
                self.bring(edition);
            }
        }
    }

    /// Loads the invented submissions of an example edition, where they are not there yet.
    fn bring(self, edition: EditionId) {
        if self.has_example(&edition) || self.coming.with_untracked(|coming| coming.contains(&edition)) {
            return;
        }
        self.example_fault.set(None);
        self.coming.update(|coming| {
            coming.insert(edition.clone());
        });
        let (at, wipes) = (clock::now(), self.wipes.get_value());
        spawn_local(async move {
            let loaded = load::bytes(&format!("examples/{edition}.csv")).await;
            let is_wanted = self.wipes.get_value() == wipes;
            match loaded {
                // Another part may have brought it meanwhile.
                Ok(bytes) if is_wanted && !self.has_example(&edition) => {
                    Dropped::keep(&format!("{edition}.csv"), size_of(&bytes), &bytes, at, Some(&edition));
                    announce::tell(News::FilesChanged);
                }
                Err(fault) if is_wanted => self.example_fault.set(Some(EditionFault::Load(fault))),
                Ok(_) | Err(_) => {}
            }
            if is_wanted {
                self.coming.update(|coming| {
                    coming.remove(&edition);
                });
            }
        });
    }

    /// Whether the app brought the invented submissions of an example edition.
    fn has_example(self, edition: &EditionId) -> bool {
        self.files.with_untracked(|files| files.iter().any(|file| file.example.as_ref() == Some(edition)))
    }

    /// Why the invented submissions could not be loaded, where they could not.
    pub(crate) fn example_fault(self) -> ReadSignal<Option<EditionFault>> {
        self.example_fault.read_only()
    }

    /// Whether the invented submissions of an example edition are on their way.
    pub(crate) fn is_example_coming(self, edition: &EditionId) -> bool {
        let is_among = |editions: &BTreeSet<EditionId>| editions.contains(edition);
        self.asked.with(is_among) || self.coming.with(is_among)
    }

    /// Takes the files with invented submissions that the app brought itself out again.
    fn drop_examples(self) {
        self.forget_coming();
        self.forget(|file| file.example.is_some());
    }

    /// Settles a conflict: this submission counts.
    pub(crate) fn choose(self, entry: &Entry) {
        self.choices.update(|choices| choices.choose(entry.sender(), entry.submission().fingerprint()));
        kept_choices::choose(entry);
        announce::tell(News::FilesChanged);
    }

    /// Takes a choice back: what is proposed counts again.
    pub(crate) fn withdraw(self, sender: &Sender) {
        self.choices.update(|choices| choices.withdraw(sender));
        kept_choices::withdraw(sender);
        announce::tell(News::FilesChanged);
    }

    /// Begins anew with nothing.
    pub(crate) fn clear(self) {
        self.forget_coming();
        self.refused.set(None);
        self.unreadable.set(Vec::new());
        kept_choices::forget();
        self.forget(|_| true);
    }

    /// What is still on its way is no longer wanted.
    fn forget_coming(self) {
        self.wipes.update_value(|wipes| *wipes += 1);
        self.asked.set(BTreeSet::new());
        self.coming.set(BTreeSet::new());
        self.progress.set(None);
    }

    /// Lets go of these files.
    fn forget(self, is_gone: impl Fn(&Dropped) -> bool) {
        self.files.with_untracked(|files| files.iter().filter(|file| is_gone(file)).for_each(Dropped::forget));
        announce::tell(News::FilesChanged);
    }
}

/// Everything that is known of the files.
fn model(
    shelf: EditionShelf,
    files: RwSignal<Vec<Dropped>>,
    choices: RwSignal<Choices>,
    refused: RwSignal<Option<usize>>,
) -> Memo<Loading<Arc<Model>>> {
    let editions = shelf.all();
    // Choosing in a conflict reads no file again.
    let read = move |_: Option<&_>| {
        let read = |editions: Arc<Editions>| {
            files.with(|files| files.iter().map(|file| reading(file, &editions)).collect::<Vec<_>>())
        };
        editions.get().map(read).map(Arc::new)
    };
    let readings = Memo::new_with_compare(read, Loading::is_other);
    let make = move |_: Option<&_>| {
        editions.get().and_then(|editions| {
            readings.get().map(|readings| {
                let mut model = choices.with(|choices| Model::new(readings.to_vec(), &editions, choices));
                model.problems.extend(refused.get().and_then(exchange::refuse_by_count));
                Arc::new(model)
            })
        })
    };
    Memo::new_with_compare(make, Loading::is_other)
}

fn reading(file: &Dropped, editions: &Editions) -> Reading {
    exchange::refuse_by_size(&file.name, file.size)
        .unwrap_or_else(|| exchange::read(&file.name, &file.bytes, editions, file.at))
}

fn size_of(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
