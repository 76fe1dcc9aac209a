//! How much is filled in, and how that is counted.

use crate::state::session::Session;
use crate::texts::result::behind;
use leptos::prelude::*;
use scoring::score::MunicipalityScore;

/// The calculation of the coverage, one click away; nothing where everything is filled in, since no percentage stands on the page then.
#[component]
pub(super) fn OwnCoverage(session: Session, score: Memo<MunicipalityScore>) -> impl IntoView {
    move || {
        score.with(|score| {
            let coverage = score.coverage;
            let edition = session.edition();
            (!coverage.is_complete()).then(|| {
                let [theme, answered, part] = behind::COVERAGE_HEAD;
                let rows = score
                    .themes
                    .iter()
                    .map(|score| {
                        let title = edition.theme(score.theme.as_str()).map(|theme| theme.title.clone());
                        view! {
                            <tr>
                                <th scope="row">{title}</th>
                                <td class="ct-table__figure" data-label=answered>
                                    {behind::answered_of(score.coverage)}
                                </td>
                                <td class="ct-table__figure" data-label=part>
                                    {behind::percent(score.coverage)}
                                </td>
                            </tr>
                        }
                    })
                    .collect_view();
                view! {
                    <details class="ct-details ct-screen-only">
                        <summary class="ct-details__summary">{behind::how_coverage(coverage)}</summary>
                        <div class="ct-details__body">
                            <p>{behind::COVERAGE}</p>
                            <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
                                <caption class="ct-unseen">{behind::COVERAGE_CAPTION}</caption>
                                <thead>
                                    <tr>
                                        <th scope="col">{theme}</th>
                                        <th scope="col" class="ct-table__figure">
                                            {answered}
                                        </th>
                                        <th scope="col" class="ct-table__figure">
                                            {part}
                                        </th>
                                    </tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                            <p class="ct-sum">{behind::coverage_sum(coverage)}</p>
                        </div>
                    </details>
                }
            })
        })
    }
}
