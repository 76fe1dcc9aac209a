//! The two ways in which a program does the work: again and again in one process, or each time in a new one.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wait4::Wait4 as _;

/// What one run in a process took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From start to end, in seconds.
    pub wall: f64,
    /// Of all processors together, in seconds.
    pub processor: f64,
    /// How many rows were read.
    pub rows: usize,
}

/// A process that does the work as often as a line says, and answers with the seconds, those of the processor (both of once), and the rows.
#[derive(Debug)]
pub struct InProcess {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl InProcess {
    /// Starts it.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let to = child.stdin.take();
        let from = BufReader::new(child.stdout.take().context("its output")?);
        Ok(Self { child, to, from })
    }

    /// Lets it do the work some times over the files of a list; gives what one of them took, on average.
    ///
    /// # Errors
    /// Where it stopped.
    pub fn run(&mut self, times: u32, list: &Path) -> Result<Run> {
        let to = self.to.as_mut().context("its input")?;
        writeln!(to, "{times} {}", list.display())?;
        to.flush()?;
        let mut answer = String::new();
        self.from.read_line(&mut answer)?;
        let words: Vec<&str> = answer.split_whitespace().collect();
        let [wall, processor, rows] = words[..] else { bail!("not an answer: {answer:?}") };
        Ok(Run { wall: wall.parse()?, processor: processor.parse()?, rows: rows.parse()? })
    }
}

impl Drop for InProcess {
    /// Without input it ends by itself.
    fn drop(&mut self) {
        drop(self.to.take());
        let _ = self.child.wait();
    }
}

/// What a finished process used, by the system's own account.
#[derive(Clone, Copy, Debug)]
pub struct Used {
    /// From start to end, in seconds.
    pub wall: f64,
    /// Of all processors together, in seconds.
    pub processor: f64,
    /// The most memory it had, in bytes.
    pub memory: u64,
}

/// Runs a process to its end; what it prints is read and thrown away by the system.
///
/// # Errors
/// Where it cannot be started, or ends with a status above 1 (1 is "something waits for a choice").
pub fn run_whole(command: &mut Command) -> Result<Used> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let done = child.wait4()?;
    let wall = start.elapsed().as_secs_f64();
    if done.status.code().is_none_or(|code| code > 1) {
        bail!("{command:?} ended with {}", done.status);
    }
    let processor = done.rusage.utime + done.rusage.stime;
    Ok(Used { wall, processor: processor.as_secs_f64(), memory: done.rusage.maxrss })
}
