//! Makes `tests/corpus/spreadsheet` anew: `cargo xtask spreadsheet-files` runs it.

use anyhow::{Context, Result, bail};
use spreadsheet_tests::{Invented, Locale, Office, Opening, Saving, Through, Way};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let Some(scratch) = std::env::args_os().nth(1).map(PathBuf::from) else {
        bail!("give a folder to work in: `cargo xtask spreadsheet-files` does");
    };
    let invented = Invented::read()?;
    let made = invented.folder.join("made.csv");
    write(&made, &invented.file()?)?;
    let mut saved = Vec::new();
    let mut version = String::new();
    for locale in Locale::ALL {
        let office = Office::new(&scratch.join(locale.name()), locale)?;
        version = office.version()?;
        println!("{version}, {}", locale.name());
        saved.extend(all_ways(&office, &made)?);
    }
    let files = invented.folder.join("files");
    if files.exists() {
        fs::remove_dir_all(&files).context("removing the files made before")?;
    }
    fs::create_dir_all(&files).context("making the folder of the files")?;
    let mut list = format!("{version}\n");
    let mut names: BTreeMap<Vec<u8>, String> = BTreeMap::new();
    for (way, bytes) in saved {
        let is_new = !names.contains_key(&bytes);
        // The same way on another computer gave other bytes: then the name says whose.
        let name = names.entry(bytes.clone()).or_insert_with(|| {
            let plain = format!("{}.csv", way.name());
            if files.join(&plain).exists() { format!("{}--{}.csv", way.name(), way.locale.name()) } else { plain }
        });
        if is_new {
            write(&files.join(&*name), &bytes)?;
        }
        writeln!(list, "{} {} {name}", way.locale.name(), way.name())?;
    }
    write(&invented.folder.join("ways.txt"), list.as_bytes())?;
    println!("{} ways, {} files", list.lines().count() - 1, names.len());
    Ok(())
}

/// The bytes that each way ends in.
fn all_ways(office: &Office, made: &Path) -> Result<Vec<(Way, Vec<u8>)>> {
    let locale = office.locale();
    let mut saved = Vec::new();
    for opening in Opening::ALL {
        for saving in Saving::ALL {
            saved.push((Way { opening, through: None, saving, locale }, office.to_csv(made, opening, saving)?));
        }
        for through in Through::ALL {
            let workbook = office.to_workbook(made, opening, through)?;
            for saving in Saving::OF_WORKBOOK {
                let bytes = office.workbook_to_csv(&workbook, saving)?;
                saved.push((Way { opening, through: Some(through), saving, locale }, bytes));
            }
        }
    }
    Ok(saved)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
