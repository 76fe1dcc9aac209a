//! Does the work once for each list of files that is given, opening one file at a time as the command does, and tells the most bytes that
//! were in use at a time, without the editions.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use bench::work;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().context("give the folder of the editions, then lists of files")?;
    let editions = work::editions(Path::new(&folder))?;
    for list in arguments {
        let paths = work::paths(Path::new(&list))?;
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let readings = paths.iter().map(|path| work::reading(path, &std::fs::read(path)?, &editions));
        let readings = readings.collect::<Result<_>>()?;
        let read = MEMORY.peak_usage() - before;
        let model = work::model(readings, &editions);
        writeln!(std::io::stdout(), "{} {read} {}", MEMORY.peak_usage() - before, work::rows(&model))?;
    }
    Ok(())
}
