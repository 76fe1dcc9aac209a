//! What this build is: version, editions, licence.

use crate::build;
use crate::components::edition_gate::Gate;
use crate::state::edition_checksums;
use crate::state::editions::EditionShelf;
use crate::texts::explanation as texts;
use leptos::prelude::*;
use scoring::EditionId;

/// Version, editions and licences.
#[component]
pub(super) fn Licences() -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    shelf.want_real();
    shelf.want_examples();
    let titles = |ids: Vec<EditionId>| ids.into_iter().map(|id| view! { <EditionTitle id /> }).collect_view();
    let ids = Memo::new(move |_| shelf.index().get().map(|index| index.editions().to_vec()));
    view! {
        <dl class="ct-facts">
            <dt>{texts::FACT_VERSION}</dt>
            <dd>{build::VERSION}</dd>
            <dt>{texts::FACT_COMMIT}</dt>
            <dd class="ct-table__name">{build::COMMIT}</dd>
            <dt>{texts::FACT_EDITIONS}</dt>
            <dd>
                <Gate loading=ids ready=move |ids| view! { <ul>{titles(ids)}</ul> <p>{texts::CHECKSUMS}</p> }.into_any() />
            </dd>
            <dt>{texts::FACT_LICENCE}</dt>
            <dd>{texts::LICENCE}</dd>
            <dt>{texts::FACT_OTHERS}</dt>
            <dd>
                <a class="utrecht-link utrecht-link--html-a" href=texts::OTHERS_FILE>
                    {texts::OTHERS}
                </a>
            </dd>
        </dl>
    }
}

#[component]
fn EditionTitle(id: EditionId) -> impl IntoView {
    let loading = expect_context::<EditionShelf>().edition(id);
    view! {
        <li>
            <Gate
                loading
                ready=|edition| {
                    let checksums = edition_checksums::all();
                    let checksum = checksums.into_iter().find(|(id, _)| id == edition.id()).map(|(_, checksum)| checksum);
                    view! {
                        {texts::edition(edition.title(), edition.opens(), edition.closes())}
                        <br />
                        <span class="ct-small ct-quiet ct-table__name">{checksum}</span>
                    }
                        .into_any()
                }
            />
        </li>
    }
}
