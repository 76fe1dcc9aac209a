//! The files that are merged, and what comes of them: one model, which Samenvoegen and Regio both show.

use crate::browser::clock;
use crate::browser::files::Chosen;
use crate::browser::load;
use crate::state::editions::{EditionFault, EditionShelf, Loading};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::exchange::{self, Reading};
use scoring::merge::{Choices, Entry, Sender};
use scoring::model::Model;
use scoring::region::RegionModel;
use scoring::{EditionId, Editions, Timestamp};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A file as it came in, whole and unchanged.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Dropped {
    name: String,
    /// In bytes.
    size: u64,
    /// Empty where the file is larger than we read.
    bytes: Arc<[u8]>,
    /// When it came in: what is later than this is in the future.
    at: Timestamp,
    /// The edition whose invented submissions it holds, where the app carries the file itself.
    example: Option<EditionId>,
}

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
    examples: StoredValue<BTreeSet<EditionId>>,
    example_fault: RwSignal<Option<EditionFault>>,
    model: Memo<Loading<Arc<Model>>>,
}

impl CollectionState {
    /// An empty collection. Made once, at the root: it lives as long as the page does.
    pub(crate) fn new(shelf: EditionShelf) -> Self {
        let files = RwSignal::new(Vec::<Dropped>::new());
        let choices = RwSignal::new(Choices::none());
        let refused = RwSignal::new(None);
        let editions = shelf.all();
        // Choosing in a conflict reads no file again.
        let readings = Memo::new(move |_| {
            let read = |editions: Arc<Editions>| {
                files.with(|files| files.iter().map(|file| reading(file, &editions)).collect::<Vec<_>>())
            };
            editions.get().map(read).map(Arc::new)
        });
        let model = Memo::new(move |_| {
            editions.get().and_then(|editions| {
                readings.get().map(|readings| {
                    let mut model = choices.with(|choices| Model::new(readings.to_vec(), &editions, choices));
                    model.problems.extend(refused.get().and_then(exchange::refuse_by_count));
                    Arc::new(model)
                })
            })
        });
        Self {
            shelf,
            files,
            choices,
            refused,
            unreadable: RwSignal::new(Vec::new()),
            progress: RwSignal::new(None),
            examples: StoredValue::default(),
            example_fault: RwSignal::new(None),
            model,
        }
    }

    /// Everything that is known of the files; loads the editions that it needs on first use.
    pub(crate) fn model(self) -> Memo<Loading<Arc<Model>>> {
        self.shelf.want_all();
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
        self.shelf.want_all();
        // A second drop may come while the first is still being read.
        self.progress.update(|progress| progress.get_or_insert_default().of += count);
        let at = clock::now();
        spawn_local(async move {
            let (mut read, mut unreadable) = (Vec::with_capacity(count), Vec::new());
            for file in chosen {
                let (name, size) = (file.name(), file.size());
                // What is too large is told so without being read.
                let bytes = if size > exchange::SIZE_LIMIT { Some(Vec::new()) } else { file.bytes().await };
                match bytes {
                    Some(bytes) => read.push(Dropped { name, size, bytes: Arc::from(bytes), at, example: None }),
                    None => unreadable.push(name),
                }
                self.progress.update(|progress| progress.get_or_insert_default().read += 1);
            }
            // What could be read this time is no longer told as unreadable.
            self.unreadable.update(|names| {
                names.retain(|name| !read.iter().any(|file| file.name == *name));
                names.extend(unreadable);
            });
            self.files.update(|files| files.extend(read));
            self.progress.update(|progress| *progress = progress.filter(|progress| progress.read < progress.of));
        });
    }

    /// Takes the invented submissions of an example edition in, once. Not beside invented submissions that a person brought: those are
    /// what is to be seen, and nothing is merged with them unasked.
    pub(crate) fn want_example(self, edition: &EditionId) {
        if !edition.is_example() || self.has_own_examples() {
            return;
        }
        let is_new = self.examples.try_update_value(|examples| examples.insert(edition.clone()));
        if is_new != Some(true) {
            return;
        }
        self.shelf.want_all();
        let (edition, at) = (edition.clone(), clock::now());
        spawn_local(async move {
            match load::bytes(&format!("examples/{edition}.csv")).await {
                Ok(bytes) => self.files.update(|files| {
                    files.push(Dropped {
                        name: format!("{edition}.csv"),
                        size: size_of(&bytes),
                        bytes: Arc::from(bytes),
                        at,
                        example: Some(edition),
                    });
                }),
                Err(fault) => {
                    self.examples.update_value(|examples| {
                        examples.remove(&edition);
                    });
                    self.example_fault.set(Some(EditionFault::Load(fault)));
                }
            }
        });
    }

    /// Whether a person brought a file that counts for an example edition.
    fn has_own_examples(self) -> bool {
        let has_own = self.files.with_untracked(|files| files.iter().any(|file| file.example.is_none()));
        let brought = self.examples.with_value(BTreeSet::is_empty);
        let counts = |model: &Model| model.regions.iter().any(RegionModel::is_example);
        has_own && brought && matches!(self.model.get_untracked(), Loading::Ready(model) if counts(&model))
    }

    /// Why the invented submissions could not be loaded, where they could not.
    pub(crate) fn example_fault(self) -> ReadSignal<Option<EditionFault>> {
        self.example_fault.read_only()
    }

    /// Whether the invented submissions of an example edition are on their way.
    pub(crate) fn is_example_coming(self, edition: &EditionId) -> bool {
        self.example_fault.track();
        let asked = self.examples.with_value(|examples| examples.contains(edition));
        asked && !self.files.with(|files| files.iter().any(|file| file.example.as_ref() == Some(edition)))
    }

    /// Takes the files with invented submissions that the app brought itself out again.
    pub(crate) fn drop_examples(self) {
        self.examples.update_value(BTreeSet::clear);
        self.files.update(|files| files.retain(|file| file.example.is_none()));
    }

    /// Settles a conflict: this submission counts.
    pub(crate) fn choose(self, entry: &Entry) {
        self.choices.update(|choices| choices.choose(entry.sender(), entry.submission().fingerprint()));
    }

    /// Takes a choice back: what is proposed counts again.
    pub(crate) fn withdraw(self, sender: &Sender) {
        self.choices.update(|choices| choices.withdraw(sender));
    }

    /// Begins anew with nothing.
    pub(crate) fn clear(self) {
        self.examples.update_value(BTreeSet::clear);
        self.files.set(Vec::new());
        self.choices.set(Choices::none());
        self.refused.set(None);
        self.unreadable.set(Vec::new());
    }
}

fn reading(file: &Dropped, editions: &Editions) -> Reading {
    exchange::refuse_by_size(&file.name, file.size)
        .unwrap_or_else(|| exchange::read(&file.name, &file.bytes, editions, file.at))
}

fn size_of(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
