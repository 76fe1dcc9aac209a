//! Reading the files, in slices: the page stays alive, and no file is read twice.

use crate::browser::pause::Slice;
use crate::state::dropped::Dropped;
use crate::state::editions::Loading;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::Editions;
use scoring::exchange::Reading;
use std::sync::Arc;

/// How far reading is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Progress {
    /// Files that the browser opened so far.
    pub(crate) opened: usize,
    /// Files read so far.
    pub(crate) read: usize,
    /// How much of the next one is read, in thousandths.
    pub(crate) share: u16,
    /// Of how many.
    pub(crate) of: usize,
}

impl Progress {
    /// How far a bar of two for each file is: a file is opened, and then read.
    pub(crate) fn bar(self) -> String {
        format!("{}.{:03}", self.opened + self.read, self.share.min(999))
    }
}

/// A file that was read.
struct Known {
    id: String,
    reading: Arc<Reading>,
}

/// What was read of the files, kept for as long as the editions are the same.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    known: StoredValue<Vec<Known>>,
    /// The editions that those were read with.
    editions: StoredValue<Option<Arc<Editions>>>,
    readings: RwSignal<Loading<Arc<Vec<Arc<Reading>>>>>,
    progress: RwSignal<Option<Progress>>,
    /// Counts how often reading began: an earlier turn stops where a later one began.
    turn: StoredValue<u32>,
}

impl Reader {
    /// Reads the files whenever they or the editions change.
    pub(super) fn new(editions: Memo<Loading<Arc<Editions>>>, files: RwSignal<Vec<Dropped>>) -> Self {
        let reader = Self {
            known: StoredValue::new(Vec::new()),
            editions: StoredValue::new(None),
            readings: RwSignal::new(Loading::Busy),
            progress: RwSignal::new(None),
            turn: StoredValue::new(0),
        };
        Effect::new(move |_| {
            reader.turn.update_value(|turn| *turn = turn.wrapping_add(1));
            let files = files.get();
            match editions.get() {
                Loading::Busy => reader.readings.set(Loading::Busy),
                Loading::Failed(fault) => reader.readings.set(Loading::Failed(fault)),
                Loading::Ready(editions) => spawn_local(reader.read(files, editions)),
            }
        });
        reader
    }

    /// What was read of the files, in their order.
    pub(super) fn readings(self) -> RwSignal<Loading<Arc<Vec<Arc<Reading>>>>> {
        self.readings
    }

    /// How far reading is, where it takes longer than a moment.
    pub(super) fn progress(self) -> ReadSignal<Option<Progress>> {
        self.progress.read_only()
    }

    /// What is known of a file that was read with these editions.
    fn find(self, id: &str) -> Option<Arc<Reading>> {
        self.known.with_value(|known| known.iter().find(|known| known.id == id).map(|known| Arc::clone(&known.reading)))
    }

    /// What is read with other editions is read anew.
    fn take_editions(self, editions: &Arc<Editions>) {
        if !self.has(editions) {
            self.editions.set_value(Some(Arc::clone(editions)));
            self.known.set_value(Vec::new());
        }
    }

    /// Whether it reads with these editions.
    fn has(self, editions: &Arc<Editions>) -> bool {
        self.editions.with_value(|known| known.as_ref().is_some_and(|known| Arc::ptr_eq(known, editions)))
    }

    /// Reads a file, or tells what is known of it. `bytes`: where it is not among the others yet. `None` where `goes_on`, told between two
    /// slices how much is done in thousandths, says no.
    pub(super) async fn learn(
        self,
        file: &Dropped,
        bytes: Option<&[u8]>,
        editions: &Arc<Editions>,
        slice: &mut Slice,
        goes_on: &dyn Fn(u16) -> bool,
    ) -> Option<Arc<Reading>> {
        self.take_editions(editions);
        if let Some(known) = self.find(&file.id) {
            return Some(known);
        }
        let reading = match bytes {
            Some(bytes) => file.read(bytes, editions, slice, goes_on).await,
            None => file.read(&file.bytes(), editions, slice, goes_on).await,
        };
        let reading = Arc::new(reading?);
        // Meanwhile other editions may have come.
        if self.has(editions) {
            let known = Known { id: file.id.clone(), reading: Arc::clone(&reading) };
            self.known.update_value(|all| all.push(known));
        }
        Some(reading)
    }

    async fn read(self, files: Vec<Dropped>, editions: Arc<Editions>) {
        let turn = self.turn.get_value();
        let mut slice = Slice::begin();
        let mut readings = Vec::with_capacity(files.len());
        for file in &files {
            let read = readings.len();
            let goes_on = |share| {
                let is_current = self.turn.get_value() == turn;
                if is_current {
                    self.progress.set(Some(Progress { opened: read, read, share, of: files.len() }));
                }
                is_current
            };
            let Some(reading) = self.learn(file, None, &editions, &mut slice, &goes_on).await else { return };
            readings.push(reading);
        }
        self.known.update_value(|known| known.retain(|known| files.iter().any(|file| file.id == known.id)));
        self.progress.set(None);
        self.readings.set(Loading::Ready(Arc::new(readings)));
    }
}
