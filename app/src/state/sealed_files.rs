//! [`SealedFiles`]: the encrypted files that wait, and the secret keys of whoever merges, which live in this page's memory only.

use crate::browser::age::{self, AgeFault, OpenFault};
use crate::browser::announce::{self, News};
use crate::browser::kept;
use crate::state::sealed::{KeyFault, Sealed, SecretKeys};
use leptos::prelude::*;
use scoring::receipt::Unopened;

/// Encrypted files, and what opens them.
#[derive(Clone, Copy)]
pub(crate) struct SealedFiles {
    waiting: RwSignal<Vec<Sealed>>,
    /// Of files that were tried, by id: why they did not open.
    tried: RwSignal<Vec<(String, Unopened)>>,
    keys: StoredValue<Option<SecretKeys>>,
    /// The public keys that belong to those.
    recipients: RwSignal<Vec<String>>,
    fault: RwSignal<Option<KeyFault>>,
}

impl SealedFiles {
    /// What an earlier day kept, and no key. Made once, at the root of Samenvoegen.
    pub(super) fn new() -> Self {
        let sealed = Self {
            waiting: RwSignal::new(Vec::new()),
            tried: RwSignal::default(),
            keys: StoredValue::new(None),
            recipients: RwSignal::default(),
            fault: RwSignal::new(None),
        };
        sealed.read_anew();
        announce::on(News::FilesChanged, move || sealed.read_anew());
        sealed
    }

    /// Takes over what is kept, where it differs from what is here.
    fn read_anew(self) {
        let files = Sealed::all();
        if self.waiting.with_untracked(|known| *known != files) {
            self.waiting.set(files);
        }
    }

    /// The files that wait for their key, by name.
    pub(crate) fn waiting(self) -> ReadSignal<Vec<Sealed>> {
        self.waiting.read_only()
    }

    /// Why a file does not open.
    pub(crate) fn why(self, file: &Sealed) -> Unopened {
        self.tried
            .with(|tried| tried.iter().find(|(id, _)| *id == file.id).map_or(Unopened::Encrypted, |(_, why)| *why))
    }

    /// Each file that waits by its name, and why.
    pub(super) fn told(self) -> Vec<(String, Unopened)> {
        self.waiting.with(|files| files.iter().map(|file| (file.name.clone(), self.why(file))).collect())
    }

    /// The public keys of the secret keys that are here; none where there is no key.
    pub(crate) fn recipients(self) -> ReadSignal<Vec<String>> {
        self.recipients.read_only()
    }

    /// Why what was last given for a key is none.
    pub(crate) fn fault(self) -> ReadSignal<Option<KeyFault>> {
        self.fault.read_only()
    }

    /// Takes an identity file; tells whether it is one. The keys before it go.
    pub(super) async fn take_key(self, bytes: &[u8]) -> bool {
        match Self::check(bytes).await {
            Ok((keys, recipients)) => {
                self.fault.set(None);
                self.tried.set(Vec::new());
                self.keys.set_value(Some(keys));
                self.recipients.set(recipients);
                true
            }
            Err(fault) => {
                self.fault.set(Some(fault));
                false
            }
        }
    }

    async fn check(bytes: &[u8]) -> Result<(SecretKeys, Vec<String>), KeyFault> {
        let keys = SecretKeys::parse(bytes)?;
        let recipients = age::recipients_of(keys.as_texts()).await.map_err(|fault| match fault {
            AgeFault::Unavailable => KeyFault::Unavailable,
            AgeFault::BadKey => KeyFault::Wrong,
        })?;
        Ok((keys, recipients))
    }

    /// Forgets the keys.
    pub(crate) fn forget_key(self) {
        self.keys.set_value(None);
        self.recipients.set(Vec::new());
        self.tried.set(Vec::new());
        self.fault.set(None);
    }

    /// Opens a file with the keys that are here.
    ///
    /// # Errors
    /// Why it does not open.
    pub(super) async fn open(self, bytes: &[u8]) -> Result<Vec<u8>, Unopened> {
        let keys = self.keys.get_value().ok_or(Unopened::Encrypted)?;
        age::decrypt(bytes, keys.as_texts()).await.map_err(|fault| match fault {
            OpenFault::Unavailable => Unopened::Encrypted,
            OpenFault::OtherKey => Unopened::OtherKey,
            OpenFault::Broken => Unopened::Broken,
        })
    }

    /// Notes why a file did not open.
    pub(super) fn note(self, file: &Sealed, why: Unopened) {
        self.tried.update(|tried| {
            tried.retain(|(id, _)| *id != file.id);
            tried.push((file.id.clone(), why));
        });
    }

    /// Lets go of all files that wait, in this page, and of the keys.
    pub(super) fn clear(self) {
        self.forget_key();
        self.waiting.with_untracked(|files| files.iter().flat_map(Sealed::keys).for_each(|key| kept::remove(&key)));
        self.read_anew();
    }
}
