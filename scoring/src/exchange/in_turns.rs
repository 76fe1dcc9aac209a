//! [`InTurns`]: a file that is read a number of rows at a time.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use super::Reading;
use super::gather::Parts;
use super::pace::Pace;
use super::read::read_under;
use crate::edition::Editions;
use crate::timestamp::Timestamp;

/// A file on its way to being read. Between two turns whoever reads it may do something else, or let go of it; what comes out is the
/// same whatever the size of the turns.
///
/// A row is what is counted, also where a file is read more than once to undo damage; finding out in which encoding it is counts as none.
pub struct InTurns<'a> {
    work: Pin<Box<dyn Future<Output = Reading> + 'a>>,
    pace: Rc<Pace>,
}

impl<'a> InTurns<'a> {
    /// Begins to read a file for merging, as [`super::read()`] does; nothing is done yet.
    pub fn read(file: &'a str, bytes: &'a [u8], editions: &'a Editions, now: Timestamp) -> Self {
        Self::under(file, bytes, editions, now, Parts::SetAside)
    }

    pub(super) fn under(file: &'a str, bytes: &'a [u8], editions: &'a Editions, now: Timestamp, parts: Parts) -> Self {
        let pace = Rc::new(Pace::default());
        let work = Box::pin(read_under(file, bytes, editions, now, parts, Rc::clone(&pace)));
        Self { work, pace }
    }

    /// Reads on for about so many rows, at least one: gives what came of the file where that was the last of it.
    pub fn turn(mut self, rows: usize) -> ControlFlow<Reading, Self> {
        self.pace.begin(rows.max(1));
        match self.work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(reading) => ControlFlow::Break(reading),
            Poll::Pending => ControlFlow::Continue(self),
        }
    }

    /// Reads to the end.
    pub fn to_end(mut self) -> Reading {
        loop {
            match self.turn(usize::MAX) {
                ControlFlow::Break(reading) => return reading,
                ControlFlow::Continue(more) => self = more,
            }
        }
    }

    /// How much of the work is done, in thousandths: never less than before.
    pub fn done(&self) -> u16 {
        self.pace.done()
    }
}

impl std::fmt::Debug for InTurns<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InTurns").field("done", &self.done()).finish_non_exhaustive()
    }
}
