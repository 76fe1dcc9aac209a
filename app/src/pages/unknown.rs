//! An address that leads nowhere.

use crate::components::frame::{Frame, Section};
use crate::page::Page;
use crate::texts::common;
use leptos::prelude::*;

/// Says so, and shows the way back.
#[component]
pub(crate) fn Unknown() -> impl IntoView {
    view! {
        <Frame section=Section::Start example=false label=None>
            <div class="ct-stack">
                <h1 class="utrecht-heading-1">{common::NOT_FOUND}</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{common::NOT_FOUND_HELP}</p>
                <p>
                    <a class="utrecht-link utrecht-link--html-a" href=Page::Start.to_string()>
                        {common::TO_START}
                    </a>
                </p>
            </div>
        </Frame>
    }
}
