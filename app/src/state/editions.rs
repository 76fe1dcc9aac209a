//! The editions that this build carries, loaded on first need.

use crate::browser::load::{self, LoadFault};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::edition::{EditionIndex, EditionProblems};
use scoring::{Edition, EditionId, Editions};
use std::sync::{Arc, OnceLock};

/// What a part does with an edition's file, to the byte as it came.
type SeeFile = fn(&EditionId, &[u8]);

static SEE_FILE: OnceLock<SeeFile> = OnceLock::new();

/// Shows every edition's file that this part loads from now on to one that wants to see them; the first who asks.
pub(crate) fn on_file(see: SeeFile) {
    // Set once, where a part begins.
    let _ = SEE_FILE.set(see);
}

/// Why an edition is not to be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum EditionFault {
    /// This build does not list it.
    NotListed,
    /// Its file could not be loaded.
    Load(LoadFault),
    /// Its file is there but not right; each problem as a Dutch sentence.
    Wrong(Vec<String>),
}

/// How far loading something is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Loading<T> {
    /// On its way.
    Busy,
    /// There.
    Ready(T),
    /// Not to be had.
    Failed(EditionFault),
}

impl<T> Loading<T> {
    /// What is there, made into something else.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> Loading<U> {
        self.and_then(|value| Loading::Ready(make(value)))
    }

    /// What is there, made into something that may itself be on its way.
    pub(crate) fn and_then<U>(self, make: impl FnOnce(T) -> Loading<U>) -> Loading<U> {
        match self {
            Self::Busy => Loading::Busy,
            Self::Ready(value) => make(value),
            Self::Failed(fault) => Loading::Failed(fault),
        }
    }
}

impl<T> Loading<Arc<T>> {
    /// Whether it is not the very same as before; for memos of what is large, and is made anew only where it changed.
    pub(crate) fn is_other(before: Option<&Self>, now: Option<&Self>) -> bool {
        match (before, now) {
            (Some(Self::Ready(before)), Some(Self::Ready(now))) => !Arc::ptr_eq(before, now),
            (Some(Self::Busy), Some(Self::Busy)) => false,
            _ => true,
        }
    }
}

/// All editions that the app knows of.
#[derive(Clone, Copy)]
pub struct EditionShelf {
    index: RwSignal<Loading<Arc<EditionIndex>>>,
    /// What is loaded or on its way. A list: there are a handful, and a map of them weighs a kilobyte in each part.
    editions: RwSignal<Vec<(EditionId, Loading<Arc<Edition>>)>>,
    wanted: StoredValue<Wanted>,
    /// Whether the editions of invented regions are among what [`Self::all`] gives.
    with_examples: RwSignal<bool>,
}

/// What pages asked for, also before the list was there. Only what the list names is ever loaded.
#[derive(Default)]
struct Wanted {
    ids: Vec<EditionId>,
    real: bool,
    examples: bool,
}

impl EditionShelf {
    /// Begins to load the list of editions and the current one.
    pub(crate) fn open() -> Self {
        let shelf = Self {
            index: RwSignal::new(Loading::Busy),
            editions: RwSignal::new(Vec::new()),
            wanted: StoredValue::default(),
            with_examples: RwSignal::new(false),
        };
        shelf.retry();
        shelf
    }

    /// Loads the list anew, and everything that failed.
    pub(crate) fn retry(self) {
        self.index.set(Loading::Busy);
        self.editions.update(|editions| editions.retain(|(_, edition)| matches!(edition, Loading::Ready(_))));
        spawn_local(async move {
            let found = load::json("editions/index.json").await;
            match found.map_err(EditionFault::Load).and_then(|json| {
                EditionIndex::from_json(json).map_err(|problem| EditionFault::Wrong(vec![problem.to_string()]))
            }) {
                Ok(index) => {
                    let current = index.current().clone();
                    self.index.set(Loading::Ready(Arc::new(index)));
                    self.want(current);
                }
                Err(fault) => self.index.set(Loading::Failed(fault)),
            }
        });
    }

    /// The list of editions.
    pub(crate) fn index(self) -> ReadSignal<Loading<Arc<EditionIndex>>> {
        self.index.read_only()
    }

    /// The edition that is filled in this year.
    pub(crate) fn current(self) -> Memo<Loading<Arc<Edition>>> {
        let find = move |_: Option<&_>| self.index.get().and_then(|index| self.find(index.current()));
        Memo::new_with_compare(find, Loading::is_other)
    }

    /// An edition by its id; [`Self::want`] begins to load it.
    pub(crate) fn edition(self, id: EditionId) -> Memo<Loading<Arc<Edition>>> {
        let find = move |_: Option<&_>| {
            self.index.get().and_then(|index| {
                if index.editions().contains(&id) { self.find(&id) } else { Loading::Failed(EditionFault::NotListed) }
            })
        };
        Memo::new_with_compare(find, Loading::is_other)
    }

    /// All real editions together, and those of invented regions too once [`Self::want_examples`] asked for them, once each of them is
    /// there; [`Self::want_real`] begins to load them.
    pub(crate) fn all(self) -> Memo<Loading<Arc<Editions>>> {
        let find = move |_: Option<&_>| {
            let index = match self.index.get() {
                Loading::Busy => return Loading::Busy,
                Loading::Failed(fault) => return Loading::Failed(fault),
                Loading::Ready(index) => index,
            };
            let mut all = Vec::new();
            let is_wanted = |id: &&EditionId| !id.is_example() || self.with_examples.get();
            for id in index.editions().iter().filter(is_wanted) {
                match self.find(id) {
                    Loading::Busy => return Loading::Busy,
                    Loading::Failed(fault) => return Loading::Failed(fault),
                    Loading::Ready(edition) => all.push(edition),
                }
            }
            match Editions::new(all) {
                Ok(editions) => Loading::Ready(Arc::new(editions)),
                Err(problems) => Loading::Failed(EditionFault::Wrong(problems.iter().flat_map(sentences).collect())),
            }
        };
        Memo::new_with_compare(find, Loading::is_other)
    }

    /// All editions that can be read, real ones and those of invented regions; what cannot be had is left out. All are asked for.
    pub(crate) fn readable(self) -> Memo<Loading<Vec<Arc<Edition>>>> {
        self.want_real();
        self.want_examples();
        let find = move || {
            self.index.get().and_then(|index| {
                let mut readable = Vec::new();
                for id in index.editions() {
                    match self.find(id) {
                        Loading::Busy => return Loading::Busy,
                        Loading::Failed(_) => {}
                        Loading::Ready(edition) => readable.push(edition),
                    }
                }
                Loading::Ready(readable)
            })
        };
        Memo::new(move |_| find())
    }

    /// Asks for an edition: it is loaded as soon as the list names it.
    pub(crate) fn want(self, id: EditionId) {
        self.wanted.update_value(|wanted| {
            wanted.ids.push(id);
        });
        self.load_wanted();
    }

    /// Asks for every real edition of the list.
    pub(crate) fn want_real(self) {
        self.wanted.update_value(|wanted| wanted.real = true);
        self.load_wanted();
    }

    /// Asks for every edition of an invented region. Without such data nobody waits for them.
    pub(crate) fn want_examples(self) {
        self.wanted.update_value(|wanted| wanted.examples = true);
        // What waits for the editions is made anew only where this is news.
        if !self.with_examples.get_untracked() {
            self.with_examples.set(true);
        }
        self.load_wanted();
    }

    fn load_wanted(self) {
        let Loading::Ready(index) = self.index.get_untracked() else { return };
        for id in index.editions() {
            let wanted = self.wanted.with_value(|wanted| {
                let of_its_kind = if id.is_example() { wanted.examples } else { wanted.real };
                of_its_kind || wanted.ids.contains(id)
            });
            if wanted && !self.editions.with_untracked(|editions| editions.iter().any(|(other, _)| other == id)) {
                self.load(id.clone());
            }
        }
    }

    fn load(self, id: EditionId) {
        self.put(id.clone(), Loading::Busy);
        spawn_local(async move {
            let file = load::bytes(&format!("editions/{id}.json")).await;
            if let (Some(see), Ok(file)) = (SEE_FILE.get(), &file) {
                see(&id, file);
            }
            let loaded = match file.and_then(load::parse) {
                Err(fault) => Loading::Failed(EditionFault::Load(fault)),
                Ok(json) => match Edition::from_json(json) {
                    Ok(edition) => Loading::Ready(Arc::new(edition)),
                    Err(problems) => Loading::Failed(EditionFault::Wrong(sentences(&problems))),
                },
            };
            self.put(id, loaded);
        });
    }

    fn find(self, id: &EditionId) -> Loading<Arc<Edition>> {
        self.editions.with(|editions| {
            let found = editions.iter().find(|(other, _)| other == id);
            found.map_or(Loading::Busy, |(_, edition)| edition.clone())
        })
    }

    fn put(self, id: EditionId, loaded: Loading<Arc<Edition>>) {
        self.editions.update(|editions| {
            editions.retain(|(other, _)| *other != id);
            editions.push((id, loaded));
        });
    }
}

fn sentences(problems: &EditionProblems) -> Vec<String> {
    problems.problems().iter().map(ToString::to_string).collect()
}
