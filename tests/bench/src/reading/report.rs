//! What the runs gave, as a table.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::contender::{Run, Used};
use crate::figures::Figures;
use crate::work::paths;

/// Seconds to milliseconds.
const MILLI: f64 = 1e3;
/// Seconds to nanoseconds.
const NANO: f64 = 1e9;
const MEGABYTE: f64 = 1e6;

/// All figures.
#[derive(Debug)]
pub(super) struct Report(Vec<Size>);

/// The figures over some files.
#[derive(Debug)]
pub(super) struct Size {
    files: usize,
    bytes: u64,
    rows: usize,
    /// In one process, in seconds: ours, Polars', and ours over Polars' run by run.
    in_process: Pair,
    /// The same, of all processors.
    in_process_processor: Pair,
    /// As a whole process.
    whole: Pair,
    /// Of all processors.
    processor: Pair,
    /// The most memory of a whole process, in bytes.
    memory: Pair,
    counted: Option<Memory>,
}

/// Two contenders that were run in turn.
#[derive(Debug, Default)]
struct Pair {
    ours: Figures,
    polars: Figures,
    ratio: Figures,
}

/// What was allocated, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// The most at a time, until everything is told.
    most: f64,
    /// The most at a time, until all files are read.
    read: f64,
}

impl Memory {
    /// Reads what `memory` prints.
    pub(super) fn parse(line: &str) -> Result<Self> {
        let mut words = line.split(' ');
        let mut next =
            || words.next().and_then(|word| word.parse().ok()).with_context(|| format!("no figures: {line:?}"));
        Ok(Self { most: next()?, read: next()? })
    }
}

impl Pair {
    fn add(&mut self, [ours, polars]: [f64; 2]) {
        self.ours.push(ours);
        self.polars.push(polars);
        self.ratio.push(ours / polars);
    }

    fn line(&self, f: &mut fmt::Formatter<'_>, name: &str, unit: f64, decimals: usize) -> fmt::Result {
        let [ours, polars] = [&self.ours, &self.polars].map(|figures| figures.shown(unit, decimals));
        writeln!(f, "  {name:<28}{ours:<26}{polars:<26}{}", self.ratio.shown(1.0, 2))
    }
}

impl Size {
    pub(super) fn of(files: usize, list: &Path) -> Result<Self> {
        let sizes = paths(list)?.into_iter().map(|path| Ok(std::fs::metadata(path)?.len()));
        Ok(Self {
            files,
            bytes: sizes.sum::<Result<u64>>()?,
            rows: 0,
            in_process: Pair::default(),
            in_process_processor: Pair::default(),
            whole: Pair::default(),
            processor: Pair::default(),
            memory: Pair::default(),
            counted: None,
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred megabytes, shown in three digits")]
    fn over_files(&self, bytes: f64) -> f64 {
        bytes / self.bytes as f64
    }

    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand rows, shown in three digits")]
    fn per_row(&self) -> f64 {
        self.in_process_processor.ours.median() / self.rows.max(1) as f64
    }
}

impl Report {
    pub(super) fn new(sizes: Vec<Size>) -> Self {
        Self(sizes)
    }

    /// One run over the files at a place: ours, then Polars'.
    #[expect(clippy::cast_precision_loss, reason = "some hundred megabytes, shown in three digits")]
    pub(super) fn add(&mut self, place: usize, in_process: [Run; 2], whole: [Used; 2]) {
        let size = &mut self.0[place];
        size.rows = in_process[0].rows;
        size.in_process.add(in_process.map(|run| run.wall));
        size.in_process_processor.add(in_process.map(|run| run.processor));
        size.whole.add(whole.map(|used| used.wall));
        size.processor.add(whole.map(|used| used.processor));
        size.memory.add(whole.map(|used| used.memory as f64));
    }

    pub(super) fn memory(&mut self, place: usize, memory: Memory) {
        self.0[place].counted = Some(memory);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Reading, checking, merging and scoring, beside Polars reading and grouping the same files unchecked."
        )?;
        writeln!(f, "The two in turn; median (least – most).")?;
        for size in &self.0 {
            #[expect(clippy::cast_precision_loss, reason = "some hundred megabytes, shown in one decimal")]
            let megabytes = size.bytes as f64 / MEGABYTE;
            writeln!(f, "\n{} files, {} rows, {megabytes:.1} MB", size.files, size.rows)?;
            writeln!(f, "  {:<28}{:<26}{:<26}ratio", "", "ours", "Polars")?;
            size.in_process.line(f, "in one process, ms", MILLI, 1)?;
            size.in_process_processor.line(f, "  all processors, ms", MILLI, 1)?;
            size.whole.line(f, "whole process, ms", MILLI, 0)?;
            size.processor.line(f, "  all processors, ms", MILLI, 0)?;
            size.memory.line(f, "  most memory, MB", 1.0 / MEGABYTE, 0)?;
            writeln!(f, "  a row takes {:.0} ns of the processor in one process", size.per_row() * NANO)?;
            let whole = size.over_files(size.memory.ours.median());
            write!(f, "  memory over the files: whole process {whole:.2}")?;
            if let Some(Memory { most, read }) = size.counted {
                let [most, read] = [most, read].map(|bytes| size.over_files(bytes));
                write!(f, "; allocated {most:.2}, of which until all is read {read:.2}")?;
            }
            writeln!(f)?;
        }
        if let [first, .., last] = &self.0[..] {
            let growth = last.per_row() / first.per_row();
            writeln!(f, "\nA row among {} files takes {growth:.2} times one among {}.", last.files, first.files)?;
        }
        Ok(())
    }
}
