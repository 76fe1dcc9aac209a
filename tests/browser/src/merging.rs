//! Samenvoegen: what is in a file is only ever text.

use crate::harness::example_files::{read_one, sent};
use crate::harness::files::HandedOver;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use anyhow::{Context, ensure};
use oracle::fingerprint;

/// A note that would run if it were more than text. Too long, and too full of letters, for the spreadsheet guard to mark it.
const NOTE: &str = "<img src=x onerror=document.title=document.cookie><script>document.title='kapot'</script><b>vet</b> en verder niets";

#[test]
fn markup_in_notes_and_file_names_stands_there_to_the_letter() {
    in_each_browser(async |app| {
        let edition = crate::harness::edition_file::EditionFile::read("voorbeeld-2026")?.oracle()?;
        let first = sent("voorbeeld-2026")?.remove(0);
        let before = read_one(&first.file, &edition)?;
        let text = String::from_utf8(first.file.bytes.clone()).context("our files are UTF-8")?;
        let noted = text.replacen(";geen;;", &format!(";geen;{NOTE};"), 1);
        ensure!(noted != text, "no row without a note");
        let after = read_one(&HandedOver::new("x.csv", noted.clone().into_bytes()), &edition)?;
        let right = noted.replace(&format!(";{}\r\n", before.control), &format!(";{}\r\n", fingerprint(&after)));
        let name = "<img src=y onerror=document.title=1>.csv";

        let merge = Merge::open(app).await?;
        merge.drop_files(&[first.file.clone(), HandedOver::new(name, right.into_bytes())]).await?;
        merge.finds("1 van 23 gemeenten telt mee. Eén conflict wacht op uw keuze.").await?;
        let receipt = merge.receipt().await?;
        ensure!(receipt.iter().any(|line| line.file == name), "{receipt:#?}");
        app.open_everything().await?;
        let text = app.script("return document.querySelector('.ct-page').textContent", vec![]).await?;
        ensure!(text.as_str().is_some_and(|text| text.contains(NOTE)), "the note is not there to the letter");
        let made =
            app.script("return document.querySelectorAll('img, .ct-page script, .ct-page b').length", vec![]).await?;
        ensure!(made == 0, "{made} elements were made of it");
        ensure!(app.client.title().await? == "Samenvoegen · Cyberthermometer");
        Ok(())
    });
}
