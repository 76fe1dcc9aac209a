//! Without names nothing on the page tells who is who: not in sight, and not in the document.

use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, asset};
use crate::harness::example_files::{read_one, sent};
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::region::Region;
use anyhow::{Result, ensure};
use oracle::fingerprint;

const EDITION: &str = "voorbeeld-2026";

/// Everything in the example that could tell who is who.
fn secrets() -> Result<Vec<String>> {
    let edition = EditionFile::read(EDITION)?;
    let oracle = edition.oracle()?;
    let mut secrets = vec![format!("{EDITION}.csv"), "voorbeeld-2025.csv".to_owned()];
    for (code, name, short) in edition.municipalities() {
        // Short names are three letters, and may be part of a word.
        secrets.extend([code, name, format!(">{short}<"), format!(" {short}<"), format!("\"{short}\"")]);
    }
    for sent in sent(EDITION)? {
        let submission = read_one(&sent.file, &oracle)?;
        secrets.extend([submission.filled_at.clone(), fingerprint(&submission)]);
        secrets.extend(submission.rows.into_iter().map(|row| row.note).filter(|note| note.chars().count() > 8));
    }
    let other = asset("examples/voorbeeld-2025.csv")?;
    secrets.extend(
        other
            .split("\r\n")
            .skip(1)
            .filter_map(|row| row.split(';').next_back().filter(|end| end.starts_with("sha-")).map(str::to_owned)),
    );
    Ok(secrets)
}

async fn must_hold_none(app: &App, secrets: &[String]) -> Result<()> {
    let document = app.document().await?;
    let title = app.client.title().await?;
    let told: Vec<&String> =
        secrets.iter().filter(|secret| document.contains(secret.as_str()) || title.contains(secret.as_str())).collect();
    ensure!(told.is_empty(), "without names the document holds {told:?}");
    Ok(())
}

#[test]
fn the_region_opens_without_names_and_holds_none() {
    in_each_browser(async |app| {
        let secrets = secrets()?;
        ensure!(secrets.len() > 200, "only {} secrets to look for", secrets.len());
        app.go(&format!("#/regio/{EDITION}")).await?;
        Region::shown(app).await?;
        app.open_everything().await?;
        must_hold_none(app, &secrets).await?;

        // The detector detects: with names they are there.
        Region::with_names(app).await?;
        app.open_everything().await?;
        let name = EditionFile::read(EDITION)?.municipalities().remove(0).1;
        app.until("the names", async || {
            ensure!(app.document().await?.contains(&name), "no {name}");
            Ok(())
        })
        .await?;
        ensure!(must_hold_none(app, &secrets).await.is_err(), "with names nothing is found");

        // And gone again.
        app.click(&Thing::named("link", "Terug naar het rapport zonder namen")).await?;
        app.until("the names to be gone", async || must_hold_none(app, &secrets).await).await?;

        // A bookmark asks anew, and so does the page that is loaded again.
        app.go_afresh(&format!("#/regio/{EDITION}/met-namen")).await?;
        app.find(&Thing::named("button", "Toon de namen")).await?;
        must_hold_none(app, &secrets).await?;
        Region::show_names(app).await?;
        app.reload().await?;
        app.find(&Thing::named("button", "Toon de namen")).await?;
        must_hold_none(app, &secrets).await
    });
}
