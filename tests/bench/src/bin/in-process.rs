//! For each line that comes in (how often, and the path of a list of files) does the work that often, and answers with the seconds, the
//! seconds of the processor (both of once), and the rows. The files are in memory before the clock starts.

use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use bench::work;

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("give the folder of the editions")?;
    let editions = work::editions(Path::new(&folder))?;
    let mut loaded: (String, Vec<(PathBuf, Vec<u8>)>) = Default::default();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (times, list) = line.split_once(' ').context("how often, and a list")?;
        let times: u32 = times.parse()?;
        if loaded.0 != list {
            let paths = work::paths(Path::new(list))?;
            let files = paths.into_iter().map(|path| Ok((path.clone(), std::fs::read(path)?)));
            loaded = (list.to_owned(), files.collect::<Result<_>>()?);
        }
        let (start, processor) = (Instant::now(), processor()?);
        let mut rows = 0;
        for _ in 0..times {
            let readings = loaded.1.iter().map(|(path, bytes)| work::reading(path, bytes, &editions));
            let model = work::model(readings.collect::<Result<_>>()?, &editions);
            rows = work::rows(&model);
        }
        let (seconds, used) = (start.elapsed().as_secs_f64(), self::processor()? - processor);
        let [seconds, used] = [seconds, used].map(|all| all / f64::from(times));
        writeln!(std::io::stdout(), "{seconds} {used} {rows}")?;
        std::io::stdout().flush()?;
    }
    Ok(())
}

/// Seconds that this process, which has one thread, was on a processor: Linux counts them to the nanosecond, each time that it looks.
fn processor() -> Result<f64> {
    std::thread::yield_now();
    let counted =
        std::fs::read_to_string("/proc/self/schedstat").context("asking Linux for the time on the processor")?;
    let nanoseconds: f64 = counted.split(' ').next().context("a figure")?.parse()?;
    Ok(nanoseconds / 1e9)
}
