//! The edition file that its maker looks at: a file of their own, or an edition of this site. Nothing of it is stored.

use crate::browser::address;
use crate::browser::announce::{self, News};
use crate::browser::files::Chosen;
use crate::browser::load;
use crate::page::Page;
use crate::state::editions::{EditionFault, EditionShelf, Loading};
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::edition::{EditionIndex, Finding, review};
use scoring::{Edition, EditionId, Editions};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most that is read of a file, in bytes: an edition is a hundred times smaller.
const SIZE_LIMIT: u64 = 10_000_000;

/// A file as it came in.
#[derive(Debug)]
pub(crate) struct EditionFile {
    /// Its name, without folder.
    pub(crate) name: String,
    /// Whole and unchanged.
    pub(crate) bytes: Vec<u8>,
}

/// Why a file was not opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum NotOpened {
    /// More than one at a time.
    Several,
    /// Larger than we read.
    TooLarge(String),
    /// The browser cannot read it.
    Unreadable(String),
    /// It is the list of editions.
    Index(String),
}

/// An edition file, and what was found in it.
#[derive(Debug)]
pub(crate) struct Reviewed {
    /// The file.
    pub(crate) file: Arc<EditionFile>,
    /// Whether it is an edition of this site.
    pub(crate) is_listed: bool,
    /// What is wrong with it or could be better, in the order of the file.
    pub(crate) findings: Vec<Finding>,
    /// The edition, where it can be read.
    pub(crate) edition: Option<Arc<Edition>>,
    /// The editions of this site that can be read.
    pub(crate) known: Editions,
}

/// What is looked at.
#[derive(Clone, Debug)]
pub(crate) enum OnTable {
    /// Nothing yet.
    Nothing,
    /// It is on its way.
    Busy,
    /// It is not to be had.
    Failed(EditionFault),
    /// It is there.
    Open(Arc<Reviewed>),
}

impl PartialEq for OnTable {
    /// Whether it is the very same: what is open is large, and is made anew only where it changed.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nothing, Self::Nothing) | (Self::Busy, Self::Busy) => true,
            (Self::Failed(one), Self::Failed(other)) => one == other,
            (Self::Open(one), Self::Open(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

/// The file of their own that someone opened, and the editions of this site as files.
#[derive(Clone, Copy)]
pub(crate) struct Workbench {
    own: RwSignal<Option<Arc<EditionFile>>>,
    not_opened: RwSignal<Option<NotOpened>>,
    listed: RwSignal<BTreeMap<EditionId, Loading<Arc<EditionFile>>>>,
    on_table: Memo<OnTable>,
}

impl Workbench {
    /// A table for the edition that the address names, or else for a file of one's own.
    pub(crate) fn new(shelf: EditionShelf, looked_at: Memo<Option<EditionId>>) -> Self {
        let own = RwSignal::new(None);
        let listed = RwSignal::new(BTreeMap::new());
        let known = shelf.readable();
        let file = Memo::new_with_compare(
            move |_| match looked_at.get() {
                None => Ok(own.get()),
                Some(id) => Err(listed.with(|listed| listed.get(&id).cloned().unwrap_or(Loading::Busy))),
            },
            |before, now| match (before, now) {
                (Some(Ok(Some(before))), Some(Ok(Some(now)))) => !Arc::ptr_eq(before, now),
                (Some(Err(before)), Some(Err(now))) => Loading::is_other(Some(before), Some(now)),
                (Some(Ok(None)), Some(Ok(None))) => false,
                _ => true,
            },
        );
        let on_table = Memo::new(move |_| on_table(file.get(), known));
        let workbench = Self { own, not_opened: RwSignal::new(None), listed, on_table };
        announce::on(News::Wiped, move || own.set(None));
        Effect::new(move |_| {
            let index = shelf.index().get();
            if let Some(id) = looked_at.get() {
                workbench.want(id, &index);
            }
        });
        workbench
    }

    /// What is looked at.
    pub(crate) fn on_table(self) -> Memo<OnTable> {
        self.on_table
    }

    /// Why what was last chosen was not opened.
    pub(crate) fn not_opened(self) -> ReadSignal<Option<NotOpened>> {
        self.not_opened.read_only()
    }

    /// Opens the one file that someone chose.
    pub(crate) fn open(self, mut chosen: Vec<Chosen>) {
        let Some(file) = chosen.pop() else { return };
        if !chosen.is_empty() {
            self.not_opened.set(Some(NotOpened::Several));
            return;
        }
        let name = file.name();
        if file.size() > SIZE_LIMIT {
            self.not_opened.set(Some(NotOpened::TooLarge(name)));
            return;
        }
        spawn_local(async move {
            match file.bytes().await {
                None => self.not_opened.set(Some(NotOpened::Unreadable(name))),
                Some(bytes) if EditionIndex::read(&bytes).is_ok() => {
                    self.not_opened.set(Some(NotOpened::Index(name)));
                }
                Some(bytes) => {
                    self.not_opened.set(None);
                    self.own.set(Some(Arc::new(EditionFile { name, bytes })));
                    address::go(&Page::Questionnaire(None).to_string());
                }
            }
        });
    }

    /// Loads an edition of this site as a file, where the list names it and it is not there yet.
    fn want(self, id: EditionId, index: &Loading<Arc<EditionIndex>>) {
        let fault = match index {
            Loading::Busy => return,
            Loading::Failed(fault) => Some(fault.clone()),
            Loading::Ready(index) if !index.editions().contains(&id) => Some(EditionFault::NotListed),
            Loading::Ready(_) => None,
        };
        if let Some(fault) = fault {
            self.put(id, Loading::Failed(fault));
            return;
        }
        let is_there = |listed: &BTreeMap<_, _>| matches!(listed.get(&id), Some(Loading::Busy | Loading::Ready(_)));
        if self.listed.with_untracked(is_there) {
            return;
        }
        self.put(id.clone(), Loading::Busy);
        spawn_local(async move {
            let name = format!("{id}.json");
            let loaded = match load::bytes(&format!("editions/{name}")).await {
                Ok(bytes) => Loading::Ready(Arc::new(EditionFile { name, bytes })),
                Err(fault) => Loading::Failed(EditionFault::Load(fault)),
            };
            self.put(id, loaded);
        });
    }

    fn put(self, id: EditionId, loaded: Loading<Arc<EditionFile>>) {
        self.listed.update(|listed| {
            listed.insert(id, loaded);
        });
    }
}

type File = Result<Option<Arc<EditionFile>>, Loading<Arc<EditionFile>>>;

/// What is looked at: a file of one's own (`Ok`), or an edition of this site (`Err`), reviewed beside the editions that are known.
fn on_table(file: File, known: Memo<Loading<Vec<Arc<Edition>>>>) -> OnTable {
    let (file, is_listed) = match file {
        Ok(None) => return OnTable::Nothing,
        Ok(Some(file)) => (file, false),
        Err(Loading::Busy) => return OnTable::Busy,
        Err(Loading::Failed(fault)) => return OnTable::Failed(fault),
        Err(Loading::Ready(file)) => (file, true),
    };
    let known = match known.get() {
        Loading::Busy => return OnTable::Busy,
        Loading::Failed(fault) => return OnTable::Failed(fault),
        Loading::Ready(known) => Editions::unchecked(known),
    };
    let review = review(&file.name, &file.bytes, &known);
    let findings = review.findings().to_vec();
    let edition = review.into_edition().map(Arc::new);
    OnTable::Open(Arc::new(Reviewed { file, is_listed, findings, edition, known }))
}
