//! A whole invented country: an edition of 5,000 municipalities, and a submission of each. Ten times what the Netherlands has.

use crate::harness::edition_file::asset;
use crate::harness::example_files::{read_one, sent};
use crate::harness::files::HandedOver;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// How many municipalities it has, and so how many submissions there are.
pub(crate) const MUNICIPALITIES: usize = 5_000;
/// The edition that it takes the place of: its questions and its id.
const EDITION: &str = "voorbeeld-2026";
/// The first of its codes; the highest that a municipality ever had begins with 1.
const FIRST: usize = 3_000;

/// The country.
#[derive(Debug)]
pub(crate) struct Country {
    /// Its edition's file.
    pub(crate) edition: String,
    /// All submissions in one file, as the app itself saves them.
    pub(crate) merged: HandedOver,
}

impl Country {
    /// The country, made once.
    ///
    /// # Errors
    /// Where the build has no invented region to make it of.
    pub(crate) fn get() -> Result<&'static Self> {
        static COUNTRY: OnceLock<Result<Country, String>> = OnceLock::new();
        COUNTRY
            .get_or_init(|| Self::make().map_err(|reason| format!("{reason:#}")))
            .as_ref()
            .map_err(|reason| anyhow::anyhow!("{reason}"))
    }

    /// Each municipality of the invented region stands many times in it: with another code and name, and the fingerprint of that.
    fn make() -> Result<Self> {
        let text = asset(&format!("editions/{EDITION}.json"))?;
        let oracle = oracle::read_edition(&text).map_err(anyhow::Error::msg)?;
        let mut edition: Value = serde_json::from_str(&text).context("reading the edition")?;
        let sent = sent(EDITION)?;
        let read = sent.iter().map(|sent| read_one(&sent.file, &oracle)).collect::<Result<Vec<_>>>()?;
        let region = edition["municipalities"].as_array().context("no municipalities")?.clone();
        ensure!(region.len() == sent.len(), "{} municipalities sent {} files", region.len(), sent.len());
        let mut merged = String::new();
        let mut municipalities = Vec::with_capacity(MUNICIPALITIES);
        for place in 0..MUNICIPALITIES {
            let (model, own) = (&sent[place % sent.len()], &region[place % sent.len()]);
            let old = own["name"].as_str().context("no name")?;
            let (code, name) = (format!("GM{}", FIRST + place), format!("{old} {place}"));
            let mut submission = read[place % sent.len()].clone();
            let control = submission.control.clone();
            submission.municipality.clone_from(&code);
            let text = std::str::from_utf8(&model.file.bytes).context("our files are UTF-8")?;
            let (header, rows) = text.split_once("\r\n").context("no header")?;
            if merged.is_empty() {
                merged = format!("{header}\r\n");
            }
            let cells = |name: &str| format!(";{};", oracle::guarded(name));
            merged += &rows
                .replace(&format!(";{}{}", model.code, cells(old)), &format!(";{code}{}", cells(&name)))
                .replace(&format!(";{control}\r\n"), &format!(";{}\r\n", oracle::fingerprint(&submission)));
            municipalities.push(
                json!({ "code": code, "name": name, "short": format!("V{place}"), "tile": [place / 100, place % 100] }),
            );
        }
        edition["region"] = json!("verzonnen land");
        edition["municipalities"] = json!(municipalities);
        edition["former_municipalities"] = json!([]);
        Ok(Self { edition: edition.to_string(), merged: HandedOver::new("land.csv", merged) })
    }
}
