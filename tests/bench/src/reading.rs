//! `cargo xtask bench reading`: from files to the region, beside Polars.

mod report;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use self::report::{Memory, Report, Size};
use crate::contender::{InProcess, run_whole};
use crate::country::{Country, FILES, NOW};

/// A region, a country in one year with some corrections, and a country over five years.
const SIZES: [usize; 3] = [23, 400, FILES];
/// How often each is run.
const RUNS: usize = 7;
/// In one process small work is done this often at a time, and the mean counts: a switch to another process takes as long as it.
const REPEATS: [u32; 3] = [100, 5, 1];

/// With what is measured.
#[derive(Debug)]
pub struct Tools {
    /// The folder with the programs of this crate and `thermometer`, built for this machine.
    pub programs: PathBuf,
    /// A Python with Polars.
    pub python: PathBuf,
    /// What that Python runs.
    pub script: PathBuf,
    /// The edition whose questions are asked.
    pub questions: PathBuf,
    /// Where the files are made.
    pub folder: PathBuf,
}

/// Makes the files, runs everything in turn, and gives the report.
///
/// # Errors
/// Where a program cannot be started or fails, or the two do not read the same rows.
pub fn bench(tools: &Tools) -> Result<String> {
    let country = Country::make(&tools.questions, &tools.folder)?;
    let lists = SIZES.map(|size| tools.folder.join(format!("{size}.txt")));
    for (list, size) in lists.iter().zip(SIZES) {
        let paths: Vec<String> = country.files[..size].iter().map(|path| path.display().to_string()).collect();
        std::fs::write(list, paths.join("\n")).with_context(|| format!("writing {}", list.display()))?;
    }
    let mut report =
        Report::new(SIZES.iter().zip(&lists).map(|(size, list)| Size::of(*size, list)).collect::<Result<_>>()?);
    let program = |name: &str| Command::new(tools.programs.join(name));
    let mut ours = InProcess::start(program("in-process").arg(&country.editions))?;
    let mut theirs = InProcess::start(Command::new(&tools.python).arg(&tools.script))?;
    // The first run is not counted: caches are cold.
    for run in 0..=RUNS {
        for (place, list) in lists.iter().enumerate() {
            let own = ours.run(REPEATS[place], list)?;
            let polars = theirs.run(REPEATS[place], list)?;
            if own.rows != polars.rows {
                bail!("{} rows were read here, {} by Polars", own.rows, polars.rows);
            }
            let whole = run_whole(&mut whole(tools, &country, list)?)?;
            let polars_whole = run_whole(Command::new(&tools.python).arg(&tools.script).arg(list))?;
            if run > 0 {
                report.add(place, [own, polars], [whole, polars_whole]);
            }
        }
    }
    let said = program("memory").arg(&country.editions).args(&lists).output()?;
    for (place, line) in String::from_utf8(said.stdout)?.lines().enumerate() {
        report.memory(place, Memory::parse(line)?);
    }
    Ok(report.to_string())
}

/// The command as people run it.
fn whole(tools: &Tools, country: &Country, list: &Path) -> Result<Command> {
    let mut command = Command::new(tools.programs.join("thermometer"));
    command.args(["merge", "--now", NOW, "--editions"]).arg(&country.editions).args(crate::work::paths(list)?);
    Ok(command)
}
