//! The invented submissions that the app carries itself.

use super::CollectionState;
use crate::browser::announce::{self, News};
use crate::browser::{clock, load};
use crate::state::dropped::{Dropped, Example};
use crate::state::editions::{EditionFault, Loading};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::EditionId;
use scoring::region::RegionModel;
use std::collections::BTreeSet;

impl CollectionState {
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
    pub(super) fn bring_asked(self) {
        let asked = self.asked.get();
        if asked.is_empty() {
            return;
        }
        let is_brought = |file: &Dropped| file.example == Some(Example::Brought);
        let has_own =
            self.files.with_untracked(|files| files.iter().any(is_brought) && !files.iter().any(Dropped::is_own))
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
                    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                    Dropped::own(&edition, size, at).keep(&bytes);
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
    pub(super) fn drop_examples(self) {
        self.forget_coming();
        self.forget(Dropped::is_own);
    }
}
