//! Start: three ways in, by role.

use crate::components::frame::{Frame, Section};
use crate::texts::common;
use leptos::prelude::*;

/// The first page.
#[component]
pub(crate) fn Start() -> impl IntoView {
    view! {
        <Frame section=Section::Start example=false label=None>
            <h1 class="utrecht-heading-1">{common::NAME}</h1>
        </Frame>
    }
}
