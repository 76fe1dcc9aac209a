//! Who has not sent yet.

use super::merged::Merged;
use crate::browser::clock;
use crate::texts::merge;
use leptos::prelude::*;
use scoring::Date;
use scoring::receipt::Outcome;

/// For each edition of which something counts, the municipalities of which nothing does.
#[component]
pub(super) fn Missing(
    /// What is open.
    merged: Memo<Merged>,
) -> impl IntoView {
    let absences = Memo::new(move |_| merged.with(absences));
    let sections = move || {
        let absences = absences.get();
        let several = absences.len() > 1;
        absences.into_iter().map(|absence| view! { <OfEdition absence several /> }).collect_view()
    };
    view! { {sections} }
}

#[component]
fn OfEdition(absence: Absence, several: bool) -> impl IntoView {
    let id = format!("ontbreekt-{}", absence.edition);
    let heading = merge::missing(absence.municipalities.len(), absence.of, several.then_some(absence.edition.as_str()));
    let names = absence
        .municipalities
        .into_iter()
        .map(|missing| {
            view! {
                <li>
                    {missing.name}
                    {missing.sent.then(|| view! { <span class="ct-small ct-quiet">" – " {merge::SENT_BUT}</span> })}
                </li>
            }
        })
        .collect::<Vec<_>>();
    let list = (!names.is_empty()).then(|| {
        let paragraphs = merge::reminder(&absence.edition, absence.closes, clock::now().date())
            .map(|text| view! { <p>{text}</p> })
            .collect_view();
        view! {
            <ul class="ct-names">{names}</ul>
            <details class="ct-details">
                <summary class="ct-details__summary">{merge::REMINDER}</summary>
                <div class="ct-details__body">{paragraphs}</div>
            </details>
        }
    });
    view! {
        <section class="ct-chapter" aria-labelledby=id>
            <h2 class="ct-chapter__head" id=id.clone()>
                {heading}
            </h2>
            {list}
        </section>
    }
}

/// The municipalities of an edition of which nothing counts.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Absence {
    edition: String,
    /// The last day for sending.
    closes: Date,
    /// How many municipalities the edition has.
    of: usize,
    municipalities: Vec<Absent>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Absent {
    name: String,
    /// Whether something came in that was set aside.
    sent: bool,
}

fn absences(merged: &Merged) -> Vec<Absence> {
    let set_aside = |edition: &str, code: &str| {
        merged.receipt().lines().iter().any(|line| {
            line.outcome == Outcome::SetAside && line.edition.as_str() == edition && line.municipality.as_str() == code
        })
    };
    let of_region = |region: &scoring::region::RegionModel| {
        let edition = region.edition.id().as_str();
        let municipalities = region
            .missing
            .iter()
            .map(|code| Absent {
                name: region
                    .edition
                    .municipality(code.as_str())
                    .map_or_else(|| code.to_string(), |municipality| municipality.name.clone()),
                sent: set_aside(edition, code.as_str()),
            })
            .collect();
        Absence {
            edition: edition.to_owned(),
            closes: region.edition.closes(),
            of: region.edition.municipalities().len(),
            municipalities,
        }
    };
    merged.model().regions.iter().map(of_region).collect()
}
