//! Files on their way in. A drop comes in whole or not at all: until all of it is read nothing changes, and it can be stopped.

mod arrived;
mod opening;

use self::arrived::{Arrived, Brought};
pub(crate) use self::opening::Unlocked;
use crate::browser::announce::{self, News};
use crate::browser::files::Chosen;
use crate::browser::kept;
use crate::browser::pause::Slice;
use crate::state::collection::CollectionState;
use crate::state::collection::choosing::Storing;
use crate::state::dropped::Dropped;
use crate::state::editions::Loading;
use crate::state::reader::Progress;
use crate::state::sealed::Sealed;
use crate::state::sealed_files::SealedFiles;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::receipt::Unopened;
use scoring::{Editions, exchange};
use std::sync::Arc;

/// The page holds no more than this, all files together, in bytes: what it holds takes a few times as much memory, and a browser gives a
/// page 2,000 to 4,000 million bytes.
pub(crate) const TOTAL_LIMIT: u64 = 256_000_000;

/// Why a drop was refused as a whole, before any of it was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    /// So many files.
    Count(usize),
    /// All files together would be so many bytes.
    Size(u64),
}

/// What came of the last drop.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Taken {
    /// Files that are new.
    pub(crate) added: usize,
    /// Files that were there already, byte for byte under the same name.
    pub(crate) known: usize,
}

/// Files on their way in.
#[derive(Clone, Copy)]
pub(crate) struct Incoming {
    collection: StoredValue<CollectionState>,
    /// Files that wait for the editions.
    arrived: RwSignal<Vec<Arrived>>,
    progress: RwSignal<Option<Progress>>,
    refusal: RwSignal<Option<Refusal>>,
    unopened: RwSignal<Vec<(String, Unopened)>>,
    taken: RwSignal<Option<Taken>>,
    sealed: SealedFiles,
    /// Counts how often what is on its way was stopped.
    stops: StoredValue<u32>,
}

impl Incoming {
    /// Nothing on its way. Made once, at the root of Samenvoegen.
    pub(crate) fn new(collection: CollectionState) -> Self {
        let incoming = Self {
            collection: StoredValue::new(collection),
            arrived: RwSignal::new(Vec::new()),
            progress: RwSignal::new(None),
            refusal: RwSignal::new(None),
            unopened: RwSignal::new(Vec::new()),
            taken: RwSignal::new(None),
            sealed: SealedFiles::new(),
            stops: StoredValue::new(0),
        };
        let editions = collection.editions();
        Effect::new(move |_| incoming.read_arrived(&editions.get()));
        announce::on(News::Wiped, move || incoming.forget());
        collection.ask_storage();
        incoming
    }

    fn collection(self) -> CollectionState {
        self.collection.get_value()
    }

    /// Files that could not be opened, by name, and why: those that wait for their key too.
    pub(crate) fn unopened(self) -> Memo<Vec<(String, Unopened)>> {
        Memo::new(move |_| {
            let mut unopened = self.unopened.get();
            unopened.extend(self.sealed.told());
            unopened
        })
    }

    /// The files that wait for their key.
    pub(crate) fn sealed(self) -> SealedFiles {
        self.sealed
    }

    /// How far taking files in is; `None` when nothing is on its way.
    pub(crate) fn progress(self) -> ReadSignal<Option<Progress>> {
        self.progress.read_only()
    }

    /// Why the last drop was refused, where it was.
    pub(crate) fn refusal(self) -> ReadSignal<Option<Refusal>> {
        self.refusal.read_only()
    }

    /// What came of the last drop.
    pub(crate) fn taken(self) -> ReadSignal<Option<Taken>> {
        self.taken.read_only()
    }

    /// Takes files in.
    pub(crate) fn add(self, chosen: Vec<Chosen>) {
        self.take(chosen, Vec::new());
    }

    /// Takes a file in that takes the place of another.
    pub(crate) fn replace(self, old: &Dropped, chosen: Vec<Chosen>) {
        self.take(chosen, old.keys());
    }

    /// Stops what is on its way; nothing of it is taken in.
    pub(crate) fn stop(self) {
        self.stops.update_value(|stops| *stops = stops.wrapping_add(1));
        self.arrived.set(Vec::new());
        self.progress.set(None);
    }

    /// Forgets what was told of drops too.
    pub(crate) fn forget(self) {
        self.stop();
        self.refusal.set(None);
        self.taken.set(None);
        self.unopened.set(Vec::new());
        self.sealed.clear();
    }

    /// Takes a file out that waits for its key.
    pub(crate) fn take_out_sealed(self, file: &Sealed) {
        for key in &file.keys() {
            kept::remove(key);
        }
        self.collection().store(Storing::Forget(file.keys()));
    }

    fn take(self, chosen: Vec<Chosen>, instead_of: Vec<String>) {
        let refusal = self.refuse(&chosen);
        self.refusal.set(refusal);
        self.taken.set(None);
        if chosen.is_empty() || refusal.is_some() {
            return;
        }
        self.collection().shelf.want_real();
        // A second drop may come while the first is still on its way.
        self.progress.update(|progress| progress.get_or_insert_default().of += chosen.len());
        spawn_local(self.open(chosen, instead_of));
    }

    /// What is too much is told before any of it is read.
    fn refuse(self, chosen: &[Chosen]) -> Option<Refusal> {
        if exchange::refuse_by_count(chosen.len()).is_some() {
            return Some(Refusal::Count(chosen.len()));
        }
        let there: u64 =
            self.collection().files().with_untracked(|files| files.iter().map(|file| read_size(file.size)).sum());
        let waiting: u64 = self.sealed.waiting().with_untracked(|files| files.iter().map(|file| file.size).sum());
        let total =
            chosen.iter().fold(there.saturating_add(waiting), |sum, file| sum.saturating_add(read_size(file.size())));
        (total > TOTAL_LIMIT).then_some(Refusal::Size(total))
    }

    /// Reads what has arrived, as soon as the editions are there. Without them it comes in unread, and they are asked for on the page.
    fn read_arrived(self, editions: &Loading<Arc<Editions>>) {
        if self.arrived.with(Vec::is_empty) || *editions == Loading::Busy {
            return;
        }
        let arrived = std::mem::take(&mut *self.arrived.write());
        let editions = match editions {
            Loading::Ready(editions) => Some(Arc::clone(editions)),
            Loading::Busy | Loading::Failed(_) => None,
        };
        spawn_local(async move {
            if self.read(&arrived, editions).await {
                self.take_in(&arrived);
            }
        });
    }

    /// Reads in slices; tells whether it was left to the end.
    async fn read(self, arrived: &[Arrived], editions: Option<Arc<Editions>>) -> bool {
        let stops = self.stops.get_value();
        let mut slice = Slice::begin();
        let goes_on = |share| {
            let goes_on = self.stops.get_value() == stops;
            if goes_on {
                self.progress.update(|progress| progress.get_or_insert_default().share = share);
            }
            goes_on
        };
        for Arrived { file, bytes, .. } in arrived {
            if let (Some(editions), Brought::Plain(file)) = (&editions, file) {
                let reader = self.collection().reader();
                if reader.learn(file, Some(bytes), editions, &mut slice, &goes_on).await.is_none() {
                    return false;
                }
            }
            self.progress.update(|progress| {
                let progress = progress.get_or_insert_default();
                (progress.read, progress.share) = (progress.read + 1, 0);
            });
        }
        true
    }

    /// Puts all of a drop among the files, at once.
    fn take_in(self, arrived: &[Arrived]) {
        let mut taken = Taken::default();
        let (mut new, mut gone) = (Vec::new(), Vec::new());
        for arrived in arrived {
            if let Brought::Sealed(file, why) = &arrived.file {
                self.sealed.note(file, *why);
            }
            if arrived.is_kept() {
                taken.known += 1;
            } else {
                arrived.keep();
                new.extend(arrived.keys());
                taken.added += 1;
            }
            gone.extend(arrived.forget_other());
        }
        self.taken.set(Some(taken));
        if !new.is_empty() {
            self.collection().store(Storing::Keep(new));
        }
        if !gone.is_empty() {
            self.collection().store(Storing::Forget(gone));
        }
        self.end();
    }

    /// Nothing is on its way any more, unless another drop is.
    fn end(self) {
        self.progress.update(|progress| *progress = progress.filter(|progress| progress.read < progress.of));
    }
}

/// How much of a file is read.
const fn read_size(size: u64) -> u64 {
    if size > exchange::SIZE_LIMIT { 0 } else { size }
}
