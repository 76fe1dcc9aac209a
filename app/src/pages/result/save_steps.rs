//! The steps as a list to plan with.

use super::made::{Made, Outcome};
use crate::browser::clock;
use crate::components::frame::HandlingLabel;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::Plan;

/// Saves the steps as a CSV file, with room for who does it and when.
#[component]
pub(super) fn SaveSteps(session: Session) -> impl IntoView {
    let made = RwSignal::new(None::<Made>);
    let label = session.edition().label();
    let on_save = move |_| {
        session.draft().with_untracked(|draft| {
            let plan = Plan::new(draft, clock::now());
            let name = plan.file_name();
            made.set(Some(Made::table(&name, &plan.to_csv(), result::steps::saved(&name))));
        });
    };
    view! {
        <div class="ct-stack ct-stack--tight ct-screen-only">
            <p>
                <button
                    class="utrecht-button utrecht-button--secondary-action"
                    type="button"
                    aria-describedby="stappenlijst"
                    on:click=on_save
                >
                    {result::steps::SAVE}
                </button>
            </p>
            <p class="ct-small ct-quiet ct-measure" id="stappenlijst">
                <HandlingLabel label />
                " "
                {result::steps::SAVE_MEANS}
            </p>
            <Outcome made />
        </div>
    }
}
