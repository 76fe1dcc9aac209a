//! What became of making a file.

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
}

impl Made {
    /// Offers a table as a download.
    pub(super) fn table(name: &str, bytes: &[u8], said: String) -> Self {
        if save::save(name, Kind::Csv, bytes) { Self::Saved(said) } else { Self::Refused }
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
                Some(Made::Refused) | None => None,
            }}
        </p>
        {move || {
            (made.get() == Some(Made::Refused))
                .then(|| {
                    view! {
                        <Alert
                            tone=Tone::Error
                            kind=result::file::NOT_MADE_KIND
                            text=result::file::NOT_MADE.to_owned()
                        />
                    }
                })
        }}
    }
}
