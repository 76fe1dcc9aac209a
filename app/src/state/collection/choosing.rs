//! What a person decides about the files that came in. Each decision is kept in this browser at once.

use super::CollectionState;
use crate::browser::announce::{self, News};
use crate::browser::collection;
use crate::browser::storage::StorageFault;
use crate::state::dropped::Dropped;
use crate::state::kept_choices;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::merge::{Entry, Sender};

/// What to do with keys of what this browser keeps.
pub(in crate::state) enum Storing {
    /// Keep what stands under them in this page.
    Keep(Vec<String>),
    /// Let go of it.
    Forget(Vec<String>),
}

impl CollectionState {
    /// Why what came in lives in this page only, where that is so.
    pub(crate) fn storage_fault(self) -> ReadSignal<Option<StorageFault>> {
        self.storage_fault.read_only()
    }

    /// Asks at once whether this browser keeps anything.
    pub(in crate::state) fn ask_storage(self) {
        spawn_local(async move {
            if !collection::is_allowed().await {
                self.storage_fault.set(Some(StorageFault::Forbidden));
            }
        });
    }

    /// Brings what this browser keeps in step with the page, and tells the other parts of the app.
    pub(in crate::state) fn store(self, storing: Storing) {
        announce::tell(News::FilesChanged);
        spawn_local(async move {
            let outcome = match &storing {
                Storing::Keep(keys) => collection::keep(keys).await,
                Storing::Forget(keys) => collection::forget(keys).await,
            };
            // What was not kept before is not kept now either: that stays told until all is wiped.
            if let Err(fault) = outcome {
                self.storage_fault.set(Some(fault));
            }
        });
    }

    /// Settles a conflict: this submission counts.
    pub(crate) fn choose(self, entry: &Entry) {
        self.store(Storing::Keep(vec![kept_choices::choose(entry)]));
    }

    /// Takes a choice back: what is proposed counts again.
    pub(crate) fn withdraw(self, sender: &Sender) {
        self.store(Storing::Forget(vec![kept_choices::withdraw(sender)]));
    }

    /// Takes a file out again.
    pub(crate) fn take_out(self, file: &Dropped) {
        file.forget();
        self.store(Storing::Forget(file.keys()));
    }

    /// Begins anew with nothing, here and in this browser.
    pub(crate) fn wipe(self) {
        self.clear();
        spawn_local(async move {
            let fault = if collection::wipe().await { None } else { Some(StorageFault::Full) };
            // Nothing is left that could be lost.
            self.storage_fault.set(fault);
            self.ask_storage();
        });
    }
}
