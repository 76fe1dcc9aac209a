//! On paper: room to sign.

use crate::texts::result;
use leptos::prelude::*;

/// Two places to sign, which stand on paper only.
#[component]
pub(super) fn Signature() -> impl IntoView {
    let signers = result::SIGNERS
        .into_iter()
        .map(|who| {
            let lines = result::SIGN_LINES
                .into_iter()
                .map(|line| view! { <p class="ct-signature__line">{line}</p> })
                .collect_view();
            view! {
                <div class="ct-signature__party">
                    <h3 class="utrecht-heading-3">{who}</h3>
                    {lines}
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="ct-signature" aria-labelledby="tekenen">
            <h2 class="ct-chapter__head" id="tekenen">
                {result::SIGN}
            </h2>
            {signers}
        </section>
    }
}
