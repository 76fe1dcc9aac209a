//! An address that names a municipality which its edition does not have.

use crate::components::alert::{Alert, Tone};
use crate::components::frame::{Frame, Section};
use crate::page::Page;
use crate::texts::{common, fill_in};
use leptos::prelude::*;

/// Says so, and leads to the choice of a municipality.
#[component]
pub(crate) fn UnknownMunicipality(
    /// The page that was asked for.
    section: Section,
    /// Its name.
    heading: &'static str,
    /// Whether the edition is an invented one.
    example: bool,
) -> impl IntoView {
    view! {
        <Frame section example label=None>
            <h1 class="utrecht-heading-1">{heading}</h1>
            <Alert tone=Tone::Error kind=common::FAULT text=fill_in::NO_SUCH_MUNICIPALITY.to_owned()>
                <a class="utrecht-link utrecht-link--html-a" href=Page::FillInChoose(None).to_string()>
                    {fill_in::CHOOSE}
                </a>
            </Alert>
        </Frame>
    }
}
