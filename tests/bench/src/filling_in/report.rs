//! What was measured, as a table.

use std::collections::BTreeMap;
use std::fmt;

use super::{Deed, Page};
use crate::figures::Figures;

/// All figures, in milliseconds.
#[derive(Debug, Default)]
pub(super) struct Report {
    ready: [Figures; 2],
    /// By how much slower the machine was, and by the place of the deed among all.
    deeds: BTreeMap<(u32, usize), [Figures; 2]>,
    /// After each round.
    pub(super) rounds: Vec<Growth>,
}

/// What is in use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Growth {
    /// Bytes of the heap of JavaScript.
    pub(super) heap: f64,
    /// Nodes of the document.
    pub(super) nodes: f64,
}

impl Report {
    pub(super) fn ready(&mut self, page: Page, milliseconds: f64) {
        self.ready[place(page)].push(milliseconds);
    }

    pub(super) fn deed(&mut self, slower: u32, page: Page, deed: Deed, milliseconds: f64) {
        let number = Deed::ALL.iter().position(|other| *other == deed).unwrap_or_default();
        self.deeds.entry((slower, number)).or_default()[place(page)].push(milliseconds);
    }
}

const fn place(page: Page) -> usize {
    match page {
        Page::Ours => 0,
        Page::Plain => 1,
    }
}

const fn name(deed: Deed) -> &'static str {
    match deed {
        Deed::Answer => "answer by click",
        Deed::ByKey => "answer by arrow key",
        Deed::Support => "ondersteuning by click",
        Deed::Write => "a letter of the toelichting",
        Deed::Turn => "page turn",
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Invullen beside plain HTML with the same questions; milliseconds, median (least – most)\n")?;
        writeln!(f, "  {:<40}{:<26}{:<26}", "", "ours", "plain HTML")?;
        let row = |f: &mut fmt::Formatter<'_>, name: &str, [ours, plain]: &[Figures; 2], beside: String| {
            writeln!(f, "  {name:<40}{:<26}{:<26}{beside}", ours.shown(1.0, 1), plain.shown(1.0, 1))
        };
        let more = self.ready[0].median() - self.ready[1].median();
        row(f, "ready, 10 Mbit/s, 40 ms, CPU 4x", &self.ready, format!("{more:+.0} ms (wanted: at most +500)"))?;
        let mut worst: BTreeMap<u32, [f64; 2]> = BTreeMap::new();
        for ((slower, number), figures) in &self.deeds {
            let [ours, plain] = figures.each_ref().map(Figures::median);
            let most = worst.entry(*slower).or_default();
            *most = [most[0].max(ours), most[1].max(plain)];
            let title = format!("{}, CPU {slower}x", name(Deed::ALL[*number]));
            row(f, &title, figures, format!("{:.2} times", ours / plain))?;
        }
        for (slower, [ours, plain]) in worst {
            let times = ours / plain;
            writeln!(
                f,
                "  worst of them, CPU {slower}x: {ours:.1} beside {plain:.1}: {times:.2} times (wanted: at most 1.5)"
            )?;
        }
        writeln!(f, "\n  after a round of filling in and clearing all    heap, kB    nodes")?;
        for (round, growth) in self.rounds.iter().enumerate() {
            writeln!(f, "  {:<46}{:>10.0}{:>9.0}", round + 1, growth.heap / 1e3, growth.nodes)?;
        }
        Ok(())
    }
}
