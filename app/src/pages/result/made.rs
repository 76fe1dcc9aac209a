//! What became of making a file.

use crate::browser::age::{self, AgeFault};
use crate::browser::save::{self, Kind};
use crate::components::alert::{Alert, Tone};
use crate::texts::result;
use leptos::prelude::*;

/// What became of making a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Made {
    /// The browser took it; what is said then.
    Saved(String),
    /// The browser did not.
    Refused,
    /// It could not be encrypted.
    NotEncrypted(AgeFault),
}

impl Made {
    /// Offers a table as a download.
    pub(super) fn table(name: &str, bytes: &[u8], said: String) -> Self {
        if save::save(name, Kind::Csv, bytes) { Self::Saved(said) } else { Self::Refused }
    }

    /// Offers bytes as a download that the holders of these public keys can open. Never the bytes themselves.
    pub(super) async fn encrypted(name: &str, bytes: &[u8], recipients: &[String], said: String) -> Self {
        match age::encrypt(bytes, recipients).await {
            Ok(encrypted) if save::save(name, Kind::Encrypted, &encrypted) => Self::Saved(said),
            Ok(_) => Self::Refused,
            Err(fault) => Self::NotEncrypted(fault),
        }
    }
}

/// Says what became of it: once, when it is known.
#[component]
pub(super) fn Outcome(
    /// What became of it; `None` before anything was made.
    made: RwSignal<Option<Made>>,
) -> impl IntoView {
    view! {
        <p class="ct-strong ct-screen-only ct-live ct-table__name" role="status">
            {move || match made.get() {
                Some(Made::Saved(said)) => Some(said),
                Some(Made::Refused | Made::NotEncrypted(_)) | None => None,
            }}
        </p>
        {move || {
            let text = match made.get()? {
                Made::Saved(_) => return None,
                Made::Refused => result::file::NOT_MADE,
                Made::NotEncrypted(AgeFault::Unavailable) => result::file::NOT_ENCRYPTED,
                Made::NotEncrypted(AgeFault::BadKey) => result::file::BAD_RECIPIENT,
            };
            Some(view! { <Alert tone=Tone::Error kind=result::file::NOT_MADE_KIND text=text.to_owned() /> })
        }}
    }
}
