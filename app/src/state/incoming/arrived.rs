//! [`Arrived`]: a file that a person brought, before it is put among the others.

use crate::browser::kept;
use crate::browser::pause::Slice;
use crate::state::dropped::Dropped;
use crate::state::sealed::Sealed;
use crate::state::sealed_files::SealedFiles;
use scoring::Timestamp;
use scoring::receipt::Unopened;

/// A file with its bytes, which has not been read yet.
pub(super) struct Arrived {
    pub(super) file: Brought,
    pub(super) bytes: Vec<u8>,
    /// The keys of what it takes the place of.
    pub(super) instead_of: Vec<String>,
}

/// A file that the browser opened.
pub(super) struct Given {
    pub(super) name: String,
    /// In bytes, also where they were not read.
    pub(super) size: u64,
    pub(super) bytes: Vec<u8>,
    /// When it came in.
    pub(super) at: Timestamp,
}

/// What a file is.
pub(super) enum Brought {
    /// One that can be read.
    Plain(Dropped),
    /// One that is encrypted, and why it is not opened.
    Sealed(Sealed, Unopened),
}

impl Arrived {
    /// A file as it came in, which is looked through in slices; `None` where `goes_on`, asked between two, says no.
    pub(super) async fn plain(
        given: Given,
        instead_of: Vec<String>,
        slice: &mut Slice,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let Given { name, size, bytes, at } = given;
        let file = Dropped::new(&name, size, &bytes, at, slice, goes_on).await?;
        Some(Self { file: Brought::Plain(file), bytes, instead_of })
    }

    /// An encrypted file: what is in it where the keys that are here open it, else the file as it came in. `None` as [`Self::plain`].
    pub(super) async fn sealed(
        sealed: Sealed,
        bytes: Vec<u8>,
        instead_of: Vec<String>,
        files: SealedFiles,
        slice: &mut Slice,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Self> {
        match files.open(&bytes).await {
            Ok(bytes) => {
                let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                let inner = Given { name: sealed.inner_name().to_owned(), size, bytes, at: sealed.at };
                Self::plain(inner, instead_of, slice, goes_on).await
            }
            Err(why) => Some(Self { file: Brought::Sealed(sealed, why), bytes, instead_of }),
        }
    }

    /// Its name.
    pub(super) fn name(&self) -> &str {
        match &self.file {
            Brought::Plain(file) => &file.name,
            Brought::Sealed(file, _) => &file.name,
        }
    }

    /// Whether it names an example edition.
    pub(super) fn is_example(&self) -> bool {
        matches!(&self.file, Brought::Plain(file) if file.example.is_some())
    }

    /// Whether it was there already.
    pub(super) fn is_kept(&self) -> bool {
        match &self.file {
            Brought::Plain(file) => file.is_kept(),
            Brought::Sealed(file, _) => file.is_kept(),
        }
    }

    /// The keys that it is kept under.
    pub(super) fn keys(&self) -> Vec<String> {
        match &self.file {
            Brought::Plain(file) => file.keys(),
            Brought::Sealed(file, _) => file.keys(),
        }
    }

    /// Puts it among the others.
    pub(super) fn keep(&self) {
        match &self.file {
            Brought::Plain(file) => file.keep(&self.bytes),
            Brought::Sealed(file, _) => file.keep(&self.bytes),
        }
    }

    /// Lets go of what it takes the place of; gives the keys of that.
    pub(super) fn forget_other(&self) -> Vec<String> {
        let own = self.keys();
        let gone: Vec<String> = self.instead_of.iter().filter(|key| !own.contains(key)).cloned().collect();
        for key in &gone {
            kept::remove(key);
        }
        gone
    }
}
