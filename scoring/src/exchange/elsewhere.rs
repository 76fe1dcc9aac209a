//! Where the rows went that a submission lacks: a spreadsheet that fills a column downwards counts the seconds on, and each row of a
//! submission then has another `ingevuld_op`.

use std::collections::BTreeMap;

use super::gather::Gathered;

/// For each municipality of each edition, and each question, the first submission of the file that has a row for it. Each row of a whole
/// country can be a submission of its own, so they are looked through once.
pub(super) struct Elsewhere<'g> {
    gathered: &'g [Gathered],
    firsts: BTreeMap<[String; 2], Vec<Option<usize>>>,
}

impl<'g> Elsewhere<'g> {
    pub(super) fn new(gathered: &'g [Gathered]) -> Self {
        let mut firsts: BTreeMap<[String; 2], Vec<Option<usize>>> = BTreeMap::new();
        for (index, submission) in gathered.iter().enumerate() {
            let count = submission.questions();
            let firsts = firsts.entry(sender(submission)).or_insert_with(|| vec![None; count]);
            for answer in submission.answers.iter() {
                firsts[answer.position].get_or_insert(index);
            }
        }
        Self { gathered, firsts }
    }

    /// The `ingevuld_op` of the first submission of the same municipality and edition that has a row for a question that this one lacks.
    pub(super) fn filled_at(&self, submission: &Gathered, missing: &[usize]) -> Option<String> {
        let firsts = self.firsts.get(&sender(submission))?;
        let first = missing.iter().filter_map(|position| *firsts.get(*position)?).min()?;
        Some(self.gathered[first].found[2].trim().to_owned())
    }
}

/// Edition and code, without blanks around and in upper case.
fn sender(submission: &Gathered) -> [String; 2] {
    [0, 1].map(|place| submission.found[place].trim().to_ascii_uppercase())
}
