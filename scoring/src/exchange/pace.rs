//! [`Pace`]: how far long work may go before it rests.

use std::cell::Cell;
use std::future::poll_fn;
use std::task::Poll;

/// How far reading may go in one turn, and how far it is. Work that awaits it at each row can be left and taken up again; where it rests is
/// the compiler's to remember.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// Rows left in this turn.
    left: Cell<usize>,
    /// How much of the work is done, in thousandths.
    done: Cell<u16>,
}

impl Pace {
    /// Begins a turn of so many rows.
    pub(super) fn begin(&self, rows: usize) {
        self.left.set(rows);
    }

    /// Before work on so many rows: rests first where this turn has no row left. What is begun is done whole, whatever its size.
    pub(super) async fn before(&self, rows: usize) {
        poll_fn(|_| match self.left.get() {
            0 => Poll::Pending,
            left => {
                self.left.set(left.saturating_sub(rows));
                Poll::Ready(())
            }
        })
        .await;
    }

    /// Notes that `part` of `whole` is done of one of the two halves of the work: gathering rows, and judging what they make.
    pub(super) fn note(&self, half: Half, part: usize, whole: usize) {
        let begin = match half {
            Half::Gathering => 0,
            Half::Judging => 500,
        };
        let share = part.saturating_mul(500).checked_div(whole).unwrap_or(500).min(500);
        // A file that is read once more, as it was before it was damaged, does not go back.
        let done = u16::try_from(begin + share).unwrap_or(1_000).max(self.done.get());
        self.done.set(done);
    }

    /// How much of the work is done, in thousandths.
    pub(super) fn done(&self) -> u16 {
        self.done.get()
    }
}

/// A half of reading a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Half {
    /// Rows are put together to submissions.
    Gathering,
    /// Submissions are let in or set aside.
    Judging,
}
