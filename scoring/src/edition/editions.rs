//! The editions that are known.

use std::sync::Arc;

use crate::order;

use super::{Edition, EditionProblem, EditionProblems, check};

/// The editions that are known, in order of their ids.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Editions(Vec<Arc<Edition>>);

impl Editions {
    /// Takes editions together and checks what can only be told among them: that `previous` and `continues` lead somewhere.
    ///
    /// # Errors
    /// Everything that is wrong, edition by edition.
    pub fn new(editions: impl IntoIterator<Item = impl Into<Arc<Edition>>>) -> Result<Self, Vec<EditionProblems>> {
        let mut problems = Vec::new();
        let mut known: Vec<Arc<Edition>> = Vec::new();
        for edition in editions {
            let edition = edition.into();
            match known.binary_search_by(|other| other.id().cmp(edition.id())) {
                Err(place) => known.insert(place, edition),
                Ok(_) => {
                    let problem = EditionProblem::twice(edition.id());
                    problems.push(EditionProblems::new(Some(edition.id().clone()), vec![problem]));
                }
            }
        }
        let known = Self(known);
        for edition in known.iter() {
            let found = check::among(&edition.content, &known);
            if !found.is_empty() {
                problems.push(EditionProblems::new(Some(edition.id().clone()), found));
            }
        }
        if problems.is_empty() { Ok(known) } else { Err(problems) }
    }

    /// Takes editions together as they are, to look at another one beside them: nothing that can only be told among them is checked. Of
    /// one id the first counts.
    pub fn unchecked(editions: impl IntoIterator<Item = impl Into<Arc<Edition>>>) -> Self {
        let mut known = Self::default();
        for edition in editions {
            let edition = edition.into();
            if known.get(edition.id().as_str()).is_none() {
                known.0.push(edition);
            }
        }
        order::sort_by(&mut known.0, |a, b| a.id().cmp(b.id()));
        known
    }

    /// One edition, to read its own submissions with. Nothing that can only be told among editions is checked.
    pub fn alone(edition: Arc<Edition>) -> Self {
        Self(vec![edition])
    }

    /// An edition by its id, in any case of letters.
    pub fn get(&self, id: &str) -> Option<&Arc<Edition>> {
        self.0.iter().find(|edition| edition.id().as_str().eq_ignore_ascii_case(id))
    }

    /// The editions, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.0.iter()
    }
}
