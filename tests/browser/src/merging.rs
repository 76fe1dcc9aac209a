//! Samenvoegen: what is in a file is only ever text, messages to send back, and the same bytes whatever the way.

use crate::harness::example_files::{differing, read_one, sent};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::merge::Merge;
use crate::pages::region::Region;
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

#[test]
fn in_any_order_in_steps_and_twice_the_same_bytes_are_saved() {
    in_each_browser(async |app| {
        let edition = crate::harness::edition_file::EditionFile::read("voorbeeld-2026")?;
        let all = sent("voorbeeld-2026")?;
        let late = differing(&all[1], &edition.oracle()?, "2026-12-05T08:00:00Z", 0)?;
        let mut files: Vec<HandedOver> = all[..4].iter().map(|sent| sent.file.clone()).collect();
        files.push(late);
        let merge = Merge::open(app).await?;
        merge.drop_files(&files).await?;
        merge.finds("4 van 23 gemeenten tellen mee. Eén conflict wacht op uw keuze.").await?;
        let at_once = merge.save().await?;

        merge.begin_anew().await?;
        app.forget_downloads()?;
        for (place, file) in files.iter().rev().enumerate() {
            let again = HandedOver::new(&format!("nog-eens-{place}.csv"), file.bytes.clone());
            merge.drop_files(&[file.clone(), again]).await?;
            app.until("both files", async || {
                let lines = merge.receipt().await?.len();
                ensure!(lines == 2 * (place + 1), "{lines} lines");
                Ok(())
            })
            .await?;
        }
        ensure!(merge.save().await? == at_once, "in steps, backwards and twice, other bytes are saved");

        merge.begin_anew().await?;
        app.forget_downloads()?;
        merge.drop_files(&[at_once.clone(), files[0].clone()]).await?;
        merge.finds("4 van 23 gemeenten tellen mee.").await?;
        ensure!(merge.save().await? == at_once, "the saved merge with a part of it gives other bytes");
        Ok(())
    });
}

#[test]
fn what_is_set_aside_changes_no_number_of_the_region() {
    in_each_browser(async |app| {
        let all = sent("voorbeeld-2026")?;
        let sound: Vec<HandedOver> = all[..8].iter().map(|sent| sent.file.clone()).collect();
        let text = |place: usize| String::from_utf8(all[place].file.bytes.clone()).context("our files are UTF-8");
        // Of a municipality that sent, of one that did not, and files of which nobody knows what they are.
        let set_aside = [
            HandedOver::new("a.csv", text(0)?.replacen(";niveau;3;", ";niveau;zeven;", 1)),
            HandedOver::new("b.csv", text(9)?.replacen(";niveau;3;", ";niveau;zeven;", 1)),
            HandedOver::new("c.csv", text(10)?.replace("cyberthermometer/1", "cyberthermometer/9")),
            HandedOver::new("d.csv", text(11)?.replace(";GM9012;", ";GM9999;")),
            HandedOver::new("e.pdf", "%PDF-1.7"),
            HandedOver::new("f.csv", ""),
        ];
        // Every figure: tables, thermometers and what is drawn; and the merged file.
        let figures = "return [...document.querySelectorAll('.ct-main table, .ct-main svg, .ct-main h1, .ct-main h3')].map((one) => one.textContent.replace(/\\s+/g, ' ').trim()).join('\\n')";
        let merge = Merge::open(app).await?;
        let mut seen = Vec::new();
        for drop in [&sound[..], &set_aside[..]] {
            app.go("#/samenvoegen").await?;
            merge.drop_files(drop).await?;
            merge.finds("8 van 23 gemeenten tellen mee.").await?;
            app.until("the receipt of this drop", async || {
                let text = app.text(&Thing::any("main")).await?;
                let files = if seen.is_empty() { 8 } else { 14 };
                ensure!(text.contains(&format!("{files} bestanden ontvangen")), "{text}");
                Ok(())
            })
            .await?;
            app.forget_downloads()?;
            let saved = merge.save().await?.bytes;
            app.go("#/regio/voorbeeld-2026").await?;
            Region::shown(app).await?;
            app.open_everything().await?;
            app.until("charts", async || {
                let drawn = app.script("return document.querySelectorAll('.ct-chart svg').length", vec![]).await?;
                ensure!(drawn.as_u64() > Some(1), "{drawn} are drawn");
                Ok(())
            })
            .await?;
            let nameless = app.script(figures, vec![]).await?;
            // Who agreed to see names once is not asked again while the page lives.
            if seen.is_empty() {
                Region::with_names(app).await?;
            } else {
                app.click(&Thing::named("link", "Bekijk met namen")).await?;
                Region::named_shown(app).await?;
            }
            app.open_everything().await?;
            let named = app.script(figures, vec![]).await?;
            seen.push((saved, nameless, named));
        }
        for figures in [&seen[0].1, &seen[0].2] {
            ensure!(figures.as_str().is_some_and(|text| text.len() > 3_000), "there are no figures: {figures}");
        }
        ensure!(seen[0] == seen[1], "what was set aside changed a number: {:?} became {:?}", seen[0], seen[1]);
        Ok(())
    });
}

#[test]
fn a_message_stands_ready_for_each_municipality() {
    in_each_browser(async |app| {
        let all = sent("voorbeeld-2026")?;
        let broken = String::from_utf8(all[0].file.bytes.clone()).context("our files are UTF-8")?;
        let broken = HandedOver::new("kapot.csv", broken.replacen(";niveau;2;", ";niveau;zeven;", 1).into_bytes());
        let name = crate::harness::edition_file::EditionFile::read("voorbeeld-2026")?.name_of(&all[0].code)?;
        let merge = Merge::open(app).await?;
        merge.drop_files(&[broken, all[1].file.clone()]).await?;
        merge.finds("1 van 23 gemeenten telt mee.").await?;
        let chapter = app.find(&Thing::named("region", "Berichten om terug te sturen")).await?;
        app.open_everything().await?;
        let text = app.text_of(&chapter).await?;
        ensure!(text.contains(&format!("{name} – moet opnieuw")), "{text}");
        ensure!(
            text.contains("Het bestand kapot.csv kunnen wij niet meenemen: - Rij ") && text.contains("zeven"),
            "{text}"
        );
        app.must_be_accessible("Samenvoegen with messages").await?;
        // A person hears whether it was copied, or what to do.
        app.click(&Thing::named("button", &format!("Kopieer de tekst {name}")).within(&chapter)).await?;
        app.until("what came of copying", async || {
            let text = app.text(&Thing::any("main")).await?;
            ensure!(text.contains("De tekst is gekopieerd.") || text.contains("kopieer hem met Ctrl+C"), "{text}");
            Ok(())
        })
        .await
    });
}
