//! The edition of a year: the app's own questions, for a country of invented municipalities.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::YEARS;

/// Joined to 342 names, none of which is a municipality's.
const BEGINNINGS: [&str; 19] = [
    "Biezel",
    "Doren",
    "Elzen",
    "Fluit",
    "Gagel",
    "Haver",
    "IJzel",
    "Jutten",
    "Klei",
    "Linden",
    "Moer",
    "Netel",
    "Otter",
    "Popel",
    "Riet",
    "Sleedoorn",
    "Turf",
    "Vlier",
    "Wilgen",
];
const ENDINGS: [&str; 18] = [
    "haven", "plaat", "zand", "koog", "drecht", "meer", "hoeve", "burg", "oord", "veen", "waard", "broek", "dam",
    "voorde", "rode", "wijk", "stede", "mond",
];

/// The id of the edition of a year: that of an example, since everything in it is invented.
pub(super) fn id(year: u16) -> String {
    format!("voorbeeld-{year}")
}

/// The edition file of a year, made from another edition's file. All its questions continue those of the year before.
pub(super) fn json(source: &[u8], year: u16) -> Result<String> {
    let mut edition: Value = serde_json::from_slice(source).context("reading the edition")?;
    let has_previous = year > YEARS[0];
    edition["id"] = json!(id(year));
    edition["title"] = json!(format!("Verzonnen land {year}"));
    edition["region"] = json!("verzonnen land");
    edition["opens"] = json!(format!("{year}-09-01"));
    edition["closes"] = json!(format!("{year}-12-31"));
    edition["previous"] = if has_previous { json!(id(year - 1)) } else { Value::Null };
    edition["label"] = json!("TLP:CLEAR");
    edition["nameless_label"] = json!("TLP:CLEAR");
    edition["former_municipalities"] = json!([]);
    edition["recipients"] = json!([]);
    edition["municipalities"] = municipalities();
    for question in edition["questions"].as_array_mut().context("an edition has questions")? {
        question["continues"] = if has_previous { question["id"].clone() } else { Value::Null };
    }
    Ok(edition.to_string())
}

fn municipalities() -> Value {
    let names =
        BEGINNINGS.iter().flat_map(|beginning| ENDINGS.iter().map(move |ending| format!("{beginning}{ending}")));
    let municipalities = names.enumerate().map(|(place, name)| {
        json!({ "code": format!("GM{}", 9_001 + place), "name": name, "short": format!("V{place}"), "tile": [place / 20, place % 20] })
    });
    municipalities.collect()
}
