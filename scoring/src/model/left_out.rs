//! What stands outside the figures of a region (`docs/scoring.md`, The region: who sent too little is said apart, by how many).

use super::{Model, Status, SubmissionReport};
use crate::id::EditionId;
use crate::problem::Severity;

/// What came in and is not in an edition's figures, and what may still change them; by how many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LeftOut {
    /// Submissions that were set aside.
    pub set_aside: usize,
    /// Files in which no submission could be told at all.
    pub unreadable: usize,
    /// Municipalities that sent differing submissions, of which nobody has chosen yet: the proposed one counts.
    pub unsettled: usize,
}

impl Model {
    /// What is left out of the figures of an edition. What cannot be told to belong to another edition counts for each real one.
    pub fn left_out(&self, edition: &EditionId) -> LeftOut {
        let is_of = |line: &&SubmissionReport| line.edition.eq_ignore_ascii_case(edition.as_str());
        let known = |line: &&SubmissionReport| {
            self.regions.iter().any(|region| line.edition.eq_ignore_ascii_case(region.edition_id().as_str()))
        };
        let doubtful = |line: &&SubmissionReport| !edition.is_example() && !known(line);
        let lines = |status: Status| self.submissions.iter().filter(move |line| line.status == status);
        let holds_nothing = |file: usize| self.submissions.iter().all(|line| line.file != file);
        let broken = self.files.iter().enumerate().filter(|(index, file)| {
            holds_nothing(*index) && file.problems.iter().any(|problem| problem.severity() == Severity::Error)
        });
        LeftOut {
            set_aside: lines(Status::SetAside).filter(|line| is_of(line) || doubtful(line)).count(),
            unreadable: if edition.is_example() { 0 } else { broken.count() },
            unsettled: lines(Status::Proposed).filter(is_of).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Editions;
    use crate::exchange;
    use crate::merge::Choices;
    use crate::timestamp::Timestamp;

    fn line(edition: &str, status: Status) -> SubmissionReport {
        let text = |text: &str| text.to_owned();
        SubmissionReport {
            file: 1,
            received: 0,
            edition: text(edition),
            municipality: text("GM9001"),
            filled_at: text("2026-11-03T09:12:44Z"),
            status,
            entry: None,
            score: None,
        }
    }

    /// One empty file, which holds nothing; then a file with these submissions.
    fn check(statuses: &[(&str, Status)], edition: &str, expected: LeftOut) {
        let editions = Editions::new(Vec::<crate::edition::Edition>::new()).expect("no edition, no fault");
        let readings =
            ["a.csv", "b.csv"].map(|name| exchange::read(name, b"", &editions, Timestamp::EPOCH)).into_iter().collect();
        let mut model = Model::new(readings, &editions, &Choices::none());
        model.submissions = statuses.iter().map(|(edition, status)| line(edition, *status)).collect();
        assert_eq!(model.left_out(&EditionId::new(edition)), expected);
    }

    #[test]
    fn what_is_left_out_is_counted_for_the_edition_that_it_belongs_to() {
        let statuses = [
            ("2026", Status::Accepted),
            ("2026", Status::Duplicate),
            ("2026", Status::SetAside),
            ("2026", Status::Proposed),
            ("2026", Status::NotProposed),
            ("2025", Status::Proposed),
            ("voorbeeld-2026", Status::SetAside),
        ];
        let expected = |set_aside, unreadable, unsettled| LeftOut { set_aside, unreadable, unsettled };
        // No region has figures here, so the example's line might be of 2026 too.
        check(&statuses, "2026", expected(2, 1, 1));
        check(&statuses, "voorbeeld-2026", expected(1, 0, 0));
        check(&[("", Status::SetAside)], "2025", expected(1, 1, 0));
    }
}
