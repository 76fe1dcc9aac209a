//! Who can help whom: a row for each request, the urgent ones first, with who can answer it. A list to act on.

use super::named;
use crate::state::shown::Shown;
use crate::texts::{region, region_named};
use leptos::prelude::*;
use scoring::order;
use scoring::region::RegionModel;

/// A request that others can answer.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Asking {
    urgent: bool,
    asker: String,
    question: String,
    helpers: Vec<String>,
    offerings: Vec<String>,
}

/// Requests that a municipality or an offering of the VAR meets, the urgent ones first, then in the edition's order; and how many
/// nobody meets.
fn requests(model: &RegionModel) -> (Vec<Asking>, usize) {
    let edition = &model.edition;
    let (mut met, mut unmet) = (Vec::new(), 0);
    for figures in &model.questions {
        let Some(question) = edition.question(figures.question.as_str()) else { continue };
        let helpers = named::names_of(edition, &figures.offered);
        let offerings = named::offerings(edition, question);
        if helpers.is_empty() && offerings.is_empty() {
            unmet += figures.asking();
            continue;
        }
        let urgent = figures.urgent.iter().map(|asker| (true, asker));
        for (urgent, asker) in urgent.chain(figures.wanted.iter().map(|asker| (false, asker))) {
            met.push(Asking {
                urgent,
                asker: named::name_of(edition, asker),
                question: format!("{} {}", question.id, question.text),
                helpers: helpers.clone(),
                offerings: offerings.clone(),
            });
        }
    }
    // Stable: what ties stays in the edition's order.
    order::sort_by_key(&mut met, |request| !request.urgent);
    (met, unmet)
}

/// The requests with who can meet them.
#[component]
pub(super) fn Matches(
    /// The region.
    shown: Shown,
) -> impl IntoView {
    let (met, unmet) = requests(shown.region());
    let urgent = met.iter().filter(|request| request.urgent).count();
    let (first, rest) = met.split_at(urgent);
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="ct-details">
                <summary class="ct-details__summary">{region_named::more_requests(rest.len())}</summary>
                <div class="ct-details__body">
                    <Table caption=region_named::WANTED_CAPTION rows=rows(rest) />
                </div>
            </details>
        }
    });
    let open = (!first.is_empty()).then(|| view! { <Table caption=region_named::URGENT_CAPTION rows=rows(first) /> });
    view! {
        <section class="ct-stack" aria-labelledby="wie-helpt">
            <h3 class="utrecht-heading-3" id="wie-helpt">
                {region_named::matches_finding(urgent, rest.len())}
            </h3>
            {open}
            {more}
            <p class="ct-small ct-quiet">{region_named::unmet(unmet)}</p>
        </section>
    }
}

fn rows(requests: &[Asking]) -> AnyView {
    requests
        .iter()
        .map(|request| {
            let [asker, question, helpers, offerings] = region_named::MATCH_HEAD;
            let helps = match &request.helpers[..] {
                [] => region_named::NO_MUNICIPALITY.to_owned(),
                helpers => region::list(helpers),
            };
            view! {
                <tr>
                    <th scope="row">
                        <span class="ct-unseen">{asker} ": "</span>
                        {request.asker.clone()}
                    </th>
                    <td data-label=question>{request.question.clone()}</td>
                    <td data-label=helpers>{helps}</td>
                    <td data-label=offerings>{region::offerings_or_none(&request.offerings)}</td>
                </tr>
            }
        })
        .collect_view()
        .into_any()
}

#[component]
fn Table(caption: &'static str, rows: AnyView) -> impl IntoView {
    let heads = region_named::MATCH_HEAD.map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! {
        <table class="utrecht-table utrecht-table--html-table ct-table ct-table--folding">
            <caption class="ct-table__caption">{caption}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    #[test]
    fn who_asks_urgently_stands_first_with_who_can_help() {
        let model = sample::model(&["2025"]);
        let (met, unmet) = requests(&model.regions[0]);
        let told: Vec<_> = met
            .iter()
            .map(|request| (request.urgent, request.asker.as_str(), &request.question[..3], request.helpers.join(", ")))
            .collect();
        assert_eq!(
            told,
            [
                (true, "Oudewaard", "A-2", "Nesselmeer".to_owned()),
                (false, "Zeewijk", "A-2", "Nesselmeer".to_owned()),
                // Nobody of the region; the VAR does.
                (false, "Veenstede", "B-1", String::new()),
            ]
        );
        assert_eq!(unmet, 0);
        assert_eq!(met[2].offerings, ["CISO-netwerk"]);
    }
}
