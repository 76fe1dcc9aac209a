//! Opening files: those that a person brought, and those that waited for their key.

use super::Incoming;
use super::arrived::{Arrived, Brought, Given};
use crate::browser::clock;
use crate::browser::files::Chosen;
use crate::browser::pause::Slice;
use crate::state::sealed::{Sealed, SecretKeys, is_sealed};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::exchange;
use scoring::receipt::Unopened;

/// What came of opening the files that waited.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Unlocked {
    /// Files that opened.
    pub(crate) opened: usize,
    /// Files that still wait.
    pub(crate) left: usize,
}

impl Incoming {
    /// Takes the VAR's identity file, which is never kept, and opens what waits for it. `told` hears what came of it, where it is one.
    pub(crate) fn use_key(self, bytes: Vec<u8>, told: impl FnOnce(Unlocked) + 'static) {
        spawn_local(async move {
            if self.sealed.take_key(&bytes).await {
                told(self.open_waiting().await);
            }
        });
    }

    /// Has the browser open the files, and opens those that are encrypted where it can.
    pub(super) async fn open(self, chosen: Vec<Chosen>, instead_of: Vec<String>) {
        let (at, stops) = (clock::now(), self.stops.get_value());
        let (mut given, mut unopened, mut keys) = (Vec::with_capacity(chosen.len()), Vec::new(), Vec::new());
        for file in chosen {
            let (name, size) = (file.name(), file.size());
            // What is too large is told so without being read.
            let bytes = if size > exchange::SIZE_LIMIT { Some(Vec::new()) } else { file.bytes().await };
            if self.stops.get_value() != stops {
                return;
            }
            match bytes {
                // Whoever drops it with the rest, or pastes it on the page, does not want it kept.
                Some(bytes) if SecretKeys::are_all_of(&bytes) => keys.push(bytes),
                Some(bytes) => given.push(Given { name, size, bytes, at }),
                None => unopened.push((name, Unopened::Unreadable)),
            }
            self.progress.update(|progress| progress.get_or_insert_default().opened += 1);
        }
        let more = unopened.len() + keys.len();
        for key in keys {
            if self.sealed.take_key(&key).await {
                self.open_waiting().await;
            }
        }
        let mut arrived = Vec::with_capacity(given.len());
        let (mut slice, goes_on) = (Slice::begin(), || self.stops.get_value() == stops);
        for given in given {
            let instead_of = instead_of.clone();
            let opened = if is_sealed(&given.bytes) {
                let Given { name, size, bytes, at } = given;
                let sealed = Sealed::new(&name, size, &bytes, at);
                Arrived::sealed(sealed, bytes, instead_of, self.sealed, &mut slice, &goes_on).await
            } else {
                Arrived::plain(given, instead_of, &mut slice, &goes_on).await
            };
            let Some(opened) = opened.filter(|_| goes_on()) else { return };
            arrived.push(opened);
        }
        // What could be opened this time is no longer told as unopened; what is told again is told once.
        self.unopened.update(|told| {
            told.retain(|(name, _)| {
                !arrived.iter().any(|arrived| arrived.name() == name)
                    && !unopened.iter().any(|(other, _)| other == name)
            });
            told.extend(unopened);
        });
        self.progress.update(|progress| progress.get_or_insert_default().read += more);
        self.hand_on(arrived);
    }

    /// Opens what waits, with the keys that are here; what opens comes in as other files do. Tells how it went.
    async fn open_waiting(self) -> Unlocked {
        let waiting = self.sealed.waiting().get_untracked();
        let (of, stops) = (waiting.len(), self.stops.get_value());
        let mut opened = Vec::new();
        let (mut slice, goes_on) = (Slice::begin(), || self.stops.get_value() == stops);
        for file in waiting {
            let (bytes, keys) = (file.bytes(), file.keys());
            let arrived = Arrived::sealed(file, bytes, keys, self.sealed, &mut slice, &goes_on).await;
            let Some(arrived) = arrived.filter(|_| goes_on()) else { return Unlocked { opened: 0, left: of } };
            match &arrived.file {
                Brought::Plain(_) => opened.push(arrived),
                Brought::Sealed(file, why) => self.sealed.note(file, *why),
            }
        }
        let unlocked = Unlocked { opened: opened.len(), left: of - opened.len() };
        if !opened.is_empty() {
            self.progress.update(|progress| {
                let progress = progress.get_or_insert_default();
                progress.of += opened.len();
                progress.opened += opened.len();
            });
            self.hand_on(opened);
        }
        unlocked
    }

    /// What arrived is read as soon as the editions are there.
    fn hand_on(self, arrived: Vec<Arrived>) {
        if arrived.iter().any(Arrived::is_example) {
            self.collection().shelf.want_examples();
        }
        if arrived.is_empty() {
            self.end();
        } else {
            self.arrived.update(|all| all.extend(arrived));
        }
    }
}
