//! Encryption for the VAR: what the app encrypts opens with the real age tool, what that encrypts opens here, and no key is ever kept.

use crate::harness::age_tool::{ToolPair, decrypt, encrypt, recipient_of};
use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, asset};
use crate::harness::example_files::sent;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::harness::stored_draft::StoredDraft;
use crate::pages::merge::Merge;
use crate::pages::result::OwnResult;
use anyhow::{Context, Result, ensure};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fs;

const EDITION: &str = "voorbeeld-2026";
const OWN: &str = "GM9001";
/// The choice on Resultaat.
const CHOICE: &str = "Versleutel het bestand voor de VAR";
/// The button that makes an encrypted file.
const MAKE: &str = "Maak het bestand (versleuteld)";

/// Everything that this browser keeps for the app, as one text; bytes as letters.
const STORED: &str = "
const asked = (request) => new Promise((ready, failed) => { request.onsuccess = () => ready(request.result); request.onerror = () => failed(request.error); });
const text = (value) => value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : String(value);
return (async () => {
  const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, JSON.stringify(history.state), location.href];
  for (const { name } of await indexedDB.databases()) {
    const base = await asked(indexedDB.open(name));
    for (const store of base.objectStoreNames) {
      const kept = base.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asked(kept.getAllKeys()), asked(kept.getAll())]);
      all.push(...keys.map(text), ...values.map(text));
    }
    base.close();
  }
  for (const name of await caches.keys()) all.push(name);
  return all.join('\\n');
})();
";

/// What this browser keeps.
async fn stored(app: &App) -> Result<String> {
    let stored = app.script(STORED, vec![]).await?;
    stored.as_str().map(str::to_owned).context("no text")
}

/// Nothing of a secret key is in any storage, though other things are.
async fn must_keep_no_key(app: &App, identity_file: &str) -> Result<()> {
    let stored = stored(app).await?;
    ensure!(stored.contains("inzending-GM"), "the search finds nothing at all: {stored}");
    let secret = identity_file.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).context("no key")?;
    // Neither the key nor the half of it.
    ensure!(!stored.contains("AGE-SECRET") && !stored.contains(&secret[20..50]), "the key is kept: {stored}");
    Ok(())
}

/// Serves the edition with keys to encrypt for.
fn with_recipients(app: &App, recipients: &[&str]) -> Result<()> {
    let path = format!("editions/{EDITION}.json");
    let mut edition: Value = serde_json::from_str(&asset(&path)?).context("reading the edition")?;
    edition["recipients"] = json!(recipients);
    app.server.put(&path, &edition.to_string());
    Ok(())
}

/// Resultaat of a municipality that filled in everything.
async fn own_result(app: &App) -> Result<OwnResult<'_>> {
    let edition = EditionFile::read(EDITION)?;
    StoredDraft::varied(&edition, OWN).put(app, EDITION).await?;
    app.go_afresh(&format!("#/resultaat/{EDITION}/{OWN}")).await?;
    OwnResult::shown(app, &edition.name_of(OWN)?).await
}

/// Waits until the page's main part says this.
async fn says(app: &App, words: &str) -> Result<()> {
    app.until(&format!("{words:?}"), async || {
        let text = app.text(&Thing::any("main")).await?;
        ensure!(text.contains(words), "it says {text}");
        Ok(())
    })
    .await
}

#[test]
fn a_file_for_the_var_opens_with_the_age_tool_and_is_the_plain_file() {
    in_each_browser(async |app| {
        let (var, spare) = (ToolPair::new()?, ToolPair::new()?);
        with_recipients(app, &[&var.recipient, &spare.recipient])?;
        let result = own_result(app).await?;
        // One moment for both files: it stands in them.
        app.script("window.Date.now = () => 1795514400000", vec![]).await?;
        let choice = app.find(&Thing::named("checkbox", CHOICE)).await?;
        ensure!(choice.is_selected().await?, "the choice is off");
        let chapter = result.file_chapter().await?;
        ensure!(
            chapter.contains("Het bewijst niet wie het bestand stuurde.") && chapter.contains(".csv.age"),
            "{chapter}"
        );
        ensure!(!chapter.contains("er zit geen wachtwoord op"), "{chapter}");
        app.must_be_accessible("Resultaat with the choice to encrypt").await?;
        app.click(&Thing::named("button", MAKE)).await?;
        let encrypted = app.downloaded(|name| has_ending(name, "age")).await?;
        ensure!(
            encrypted.bytes.starts_with(b"age-encryption.org/v1\n") && encrypted.name.ends_with(".csv.age"),
            "{}",
            encrypted.name
        );
        says(app, &format!("Het bestand {} is gemaakt.", encrypted.name)).await?;

        // By keyboard: the choice off, and the plain file.
        app.script("arguments[0].focus()", vec![json!(choice)]).await?;
        app.strike(' ').await?;
        let plain = result.make_file(OWN).await?;
        ensure!(encrypted.name == format!("{}.age", plain.name), "{} and {}", encrypted.name, plain.name);
        for pair in [&var, &spare] {
            let opened = decrypt(app, &encrypted.bytes, &pair.identity_file)?;
            ensure!(opened == plain.bytes, "what the tool opens is another file: {}", String::from_utf8_lossy(&opened));
        }
        ensure!(decrypt(app, &encrypted.bytes, &ToolPair::new()?.identity_file).is_err(), "any key opens it");
        Ok(())
    });
}

#[test]
fn without_keys_in_the_edition_nothing_is_offered_or_loaded() {
    in_each_browser(async |app| {
        let result = own_result(app).await?;
        result.make_file(OWN).await?;
        let chapter = result.file_chapter().await?.to_lowercase();
        ensure!(!chapter.contains("versleutel"), "it speaks of encrypting: {chapter}");
        let asked = app.server.requests();
        ensure!(!asked.iter().any(|request| request.contains("/age")), "it loads {asked:?}");
        Ok(())
    });
}

#[test]
fn where_a_key_of_the_edition_is_none_no_file_is_made_and_it_is_said() {
    in_each_browser(async |app| {
        with_recipients(app, &["age1niets"])?;
        own_result(app).await?;
        app.click(&Thing::named("button", MAKE)).await?;
        says(app, "een openbare sleutel in deze editie klopt niet").await?;
        app.must_be_accessible("Resultaat where encrypting failed").await?;
        ensure!(app.downloaded_nothing()?, "a file was made");
        Ok(())
    });
}

#[test]
fn where_the_code_does_not_come_no_file_is_made_and_it_is_said() {
    in_each_browser(async |app| {
        with_recipients(app, &["age1niets"])?;
        own_result(app).await?;
        let button = Thing::named("button", MAKE);
        app.find(&button).await?;
        let code = app.script("return document.getElementById('ct-code').dataset.age", vec![]).await?;
        let code = code.as_str().context("no code")?.trim_start_matches("./").to_owned();
        app.server.lose(&code);
        app.click(&button).await?;
        says(app, "het onderdeel dat versleutelt, is niet te laden").await?;
        app.forget_findings().await?;
        ensure!(app.downloaded_nothing()?, "a file was made");
        Ok(())
    });
}

#[test]
fn encrypted_files_wait_for_the_key_and_open_with_it() {
    in_each_browser(async |app| {
        let pair = ToolPair::new()?;
        let files: Vec<HandedOver> = sent(EDITION)?.into_iter().take(4).map(|sent| sent.file).collect();
        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        merge.finds("4 van 23 gemeenten tellen mee.").await?;
        let plain = merge.save().await?;
        merge.begin_anew().await?;

        // As bytes, as text, under any name; and one that is not encrypted.
        let sealed = |place: usize, as_text| encrypt(&files[place].bytes, &pair.recipient, as_text);
        let first = HandedOver::new(&format!("{}.age", files[0].name), sealed(0, false)?);
        merge.drop_files(&[first.clone(), HandedOver::new("brief.txt", sealed(1, true)?), files[2].clone()]).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        says(app, "2 bestanden zijn versleuteld en wachten op de sleutel.").await?;
        let told = merge.problems_of(&first.name).await?.join(" ");
        ensure!(told.starts_with("Fout") && told.contains("wacht hier tot de sleutel er is"), "{told}");
        app.must_be_accessible("Samenvoegen with files that wait for a key").await?;

        // They wait over days, too.
        app.go_afresh("#/samenvoegen").await?;
        let merge = Merge::shown(app).await?;
        says(app, "2 bestanden zijn versleuteld en wachten op de sleutel.").await?;
        let key = app.own_file("sleutel.txt");
        fs::write(&key, &pair.identity_file).context("writing the key")?;
        let field = app.find(&Thing::named("file", "Sleutelbestand kiezen")).await?;
        field.send_keys(&key.display().to_string()).await.context("choosing the key")?;
        merge.finds("3 van 23 gemeenten tellen mee.").await?;
        says(app, "2 bestanden zijn geopend.").await?;
        says(app, &pair.recipient).await?;
        let names: Vec<String> = merge.receipt().await?.into_iter().map(|line| line.file).collect();
        ensure!(names == ["brief.txt", files[0].name.as_str(), files[2].name.as_str()], "the receipt has {names:?}");
        app.must_be_accessible("Samenvoegen with a key in use").await?;
        must_keep_no_key(app, &pair.identity_file).await?;

        // While the key is there, what comes opens at once; and the whole is what it is without encryption.
        merge.drop_files(&[HandedOver::new("laat.age", sealed(3, false)?)]).await?;
        merge.finds("4 van 23 gemeenten tellen mee.").await?;
        app.forget_downloads()?;
        ensure!(merge.save().await?.bytes == plain.bytes, "another merged file");
        must_keep_no_key(app, &pair.identity_file).await?;

        // Forgotten by a button, by keyboard; and gone with the page.
        let button = app.find(&Thing::named("button", "Vergeet de sleutel")).await?;
        app.script("arguments[0].focus()", vec![json!(button)]).await?;
        app.press(Key::Enter).await?;
        says(app, "De sleutel is vergeten.").await?;
        let more = sent(EDITION)?[4].file.clone();
        merge.drop_files(&[HandedOver::new("nog.age", encrypt(&more.bytes, &pair.recipient, false)?)]).await?;
        says(app, "1 bestand is versleuteld en wacht op de sleutel.").await?;
        merge.finds("4 van 23 gemeenten tellen mee.").await?;
        app.click(&Thing::named("button", "Haal weg nog.age")).await?;
        app.find_none(&Thing::named("heading", "Versleutelde bestanden")).await
    });
}

#[test]
fn with_another_key_or_a_damaged_file_nothing_is_lost() {
    in_each_browser(async |app| {
        let (pair, other) = (ToolPair::new()?, ToolPair::new()?);
        let files: Vec<HandedOver> = sent(EDITION)?.into_iter().take(2).map(|sent| sent.file).collect();
        let whole = encrypt(&files[0].bytes, &pair.recipient, false)?;
        let mut broken = encrypt(&files[1].bytes, &pair.recipient, false)?;
        // A bit fell over in what is encrypted.
        let last = broken.len() - 40;
        broken[last] ^= 1;
        let merge = Merge::open(app).await?;
        merge.drop_files(&[HandedOver::new("goed.csv.age", whole), HandedOver::new("kapot.csv.age", broken)]).await?;
        says(app, "2 bestanden zijn versleuteld en wachten op de sleutel.").await?;

        // Pasted into the field, by keyboard.
        let paste = async |text: &str| -> Result<()> {
            let field = app.find(&Thing::named("textbox", "Of plak hier de sleutel")).await?;
            field.clear().await.context("emptying the field")?;
            field.send_keys(text).await.context("typing a key")?;
            app.press(Key::Tab).await?;
            app.press(Key::Enter).await
        };
        for (text, told) in [
            (other.recipient.as_str(), "Dit is de openbare sleutel."),
            ("geen idee", "Hier staat geen sleutel in."),
            ("AGE-SECRET-KEY-1QQQQ", "Deze sleutel is niet compleet"),
            ("-----BEGIN AGE ENCRYPTED FILE-----", "Dit bestand is zelf versleuteld."),
        ] {
            paste(text).await?;
            says(app, &format!("Geen bruikbare sleutel. {told}")).await?;
        }
        app.must_be_accessible("Samenvoegen with a key that is none").await?;

        paste(&other.identity_file).await?;
        says(app, "2 bestanden gaan niet open met deze sleutel. Er is niets veranderd.").await?;
        let outcomes = async || -> Result<Vec<String>> {
            Ok(merge.receipt().await?.into_iter().map(|line| line.outcome).collect())
        };
        let seen = outcomes().await?;
        ensure!(seen.iter().all(|outcome| outcome == "niet meegenomen Versleuteld; de sleutel past niet"), "{seen:?}");
        app.click(&Thing::named("button", "Vergeet de sleutel")).await?;

        paste(&pair.identity_file).await?;
        says(app, "1 bestand geopend; 1 bestand gaat niet open met deze sleutel.").await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        let told = merge.problems_of("kapot.csv.age").await?.join(" ");
        ensure!(told.contains("beschadigd") && told.contains("Er is niets uit overgenomen."), "{told}");
        // Firefox itself writes to its console that reading a stream came to nothing.
        app.forget_findings().await?;
        // It is there yet, as it came.
        app.go_afresh("#/samenvoegen").await?;
        says(app, "1 bestand is versleuteld en wacht op de sleutel.").await
    });
}

#[test]
fn a_key_pair_made_here_is_one_of_age_and_is_not_kept() {
    in_each_browser(async |app| {
        let merge = Merge::open(app).await?;
        let before = stored(app).await?;
        let open = "[...document.querySelectorAll('summary')].find((one) => one.textContent.startsWith('Sleutelpaar maken')).click()";
        app.script(open, vec![]).await?;
        let button = Thing::named("button", "Maak een sleutelpaar en bewaar het bestand");
        app.click(&button).await?;
        let made = app.downloaded(|name| name.starts_with("cyberthermometer-geheime-sleutel-")).await?;
        says(app, &format!("De geheime sleutel staat in {}", made.name)).await?;
        let identity = String::from_utf8(made.bytes).context("keys are text")?;
        let recipient = recipient_of(&identity)?;
        ensure!(
            identity.contains(&format!("# public key: {recipient}\n")) && identity.contains("# created: 20"),
            "{identity}"
        );
        says(app, &format!("\"recipients\": [\"{recipient}\"],")).await?;
        app.must_be_accessible("Samenvoegen with a new pair of keys").await?;
        // A spare is another pair, in a file of another name.
        app.forget_downloads()?;
        app.click(&button).await?;
        let spare = app.downloaded(|name| has_ending(name, "txt")).await?;
        ensure!(spare.name != made.name && spare.name.ends_with("-2.txt"), "{}", spare.name);
        let second = recipient_of(&String::from_utf8(spare.bytes).context("keys are text")?)?;
        ensure!(second != recipient, "the same pair twice");
        says(app, &format!("\"recipients\": [\"{recipient}\", \"{second}\"],")).await?;
        ensure!(stored(app).await? == before, "something of it is kept: {}", stored(app).await?);

        // What the tool encrypts for it opens. Dropped with the rest, the key is used and not kept.
        let file = sent(EDITION)?[0].file.clone();
        let sealed = HandedOver::new("geheim.csv.age", encrypt(&file.bytes, &recipient, false)?);
        let plain = sent(EDITION)?[1].file.clone();
        merge.drop_files(&[sealed, HandedOver::new("sleutel.txt", identity.clone().into_bytes()), plain]).await?;
        merge.finds("2 van 23 gemeenten tellen mee.").await?;
        let names: Vec<String> = merge.receipt().await?.into_iter().map(|line| line.file).collect();
        ensure!(names.len() == 2 && names.contains(&"geheim.csv".to_owned()), "the receipt has {names:?}");
        must_keep_no_key(app, &identity).await?;
        // Neither when it is pasted on the page.
        app.paste(&[], &identity).await?;
        must_keep_no_key(app, &identity).await
    });
}
