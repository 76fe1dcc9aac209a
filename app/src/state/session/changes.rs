//! What changed, and since when.

use super::Session;
use crate::state::earlier::Earlier;
use crate::state::stored::Stamp;
use leptos::prelude::*;
use scoring::{Draft, Timestamp};

/// Since when an answer counts as changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Since {
    /// Last year's file was opened: the answer is another one than last year's.
    LastYear,
    /// A file was made: the answer was changed after that.
    File,
    /// Neither: the answer was given here.
    Beginning,
}

impl Session {
    /// When a file was last made of this draft, and how many answers were changed since.
    pub(crate) fn file_made(self) -> Option<(Timestamp, usize)> {
        let made = self.about.with(|about| about.file_made)?;
        let since = self.stamps.with(|stamps| stamps.iter().filter(|stamp| is_changed(**stamp, Some(made))).count());
        Some((Timestamp::from_unix_seconds(made)?, since))
    }

    /// Since when an answer counts as changed.
    pub(crate) fn since(self) -> Since {
        if self.earlier.with(Option::is_some) {
            Since::LastYear
        } else if self.about.with(|about| about.file_made).is_some() {
            Since::File
        } else {
            Since::Beginning
        }
    }

    /// For each question in the edition's order, whether its answer was changed [`Self::since`] then.
    pub(crate) fn changed(self) -> Vec<bool> {
        self.earlier.with(|earlier| {
            if let Some(earlier) = earlier {
                return self.draft.with(|draft| otherwise(earlier, draft));
            }
            let made = self.about.with(|about| about.file_made);
            self.stamps.with(|stamps| stamps.iter().map(|stamp| is_changed(*stamp, made)).collect())
        })
    }
}

/// For each question, whether it is answered otherwise than last year.
fn otherwise(earlier: &Earlier, draft: &Draft) -> Vec<bool> {
    draft.answers().map(|(question, now)| earlier.is_answered_otherwise(&question.id, now)).collect()
}

/// Whether an answer was changed since a file was made at this moment (seconds since 1970); without a file, whether it ever was.
fn is_changed(stamp: Stamp, file_made: Option<i64>) -> bool {
    stamp.revision > 0 && file_made.is_none_or(|made| stamp.changed > made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_counts_from_the_last_file_on() {
        let stamp = |changed, revision| Stamp { changed, revision };
        assert!(!is_changed(stamp(0, 0), None), "never stored");
        assert!(is_changed(stamp(10, 1), None), "no file yet");
        assert!(!is_changed(stamp(10, 1), Some(10)), "it is in the file");
        assert!(is_changed(stamp(11, 2), Some(10)));
        assert!(!is_changed(stamp(0, 0), Some(-5)));
    }
}
