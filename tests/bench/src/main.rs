//! Measures; `cargo xtask bench` builds this, sets up what it needs, and starts it.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use bench::{filling_in, reading};

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let name = arguments.next().context("give the name of a bench")?;
    let mut path = |what: &str| arguments.next().map(PathBuf::from).with_context(|| format!("give {what}"));
    let report = match name.to_str() {
        Some("reading") => reading::bench(&reading::Tools {
            programs: path("the folder of the programs")?,
            python: path("a Python with Polars")?,
            script: path("the script for it")?,
            questions: path("an edition")?,
            folder: path("a folder to make files in")?,
        })?,
        Some("filling-in") => filling_in::bench(&filling_in::Tools {
            dist: path("the release folder")?,
            chromium: path("a Chromium")?,
            edition: path("an edition")?,
            folder: path("a folder for profiles")?,
        })?,
        _ => bail!("there is no bench {}", name.display()),
    };
    std::io::stdout().write_all(report.as_bytes())?;
    Ok(())
}
