//! The editions that are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Edition, EditionProblem, EditionProblems, check};
use crate::id::EditionId;

/// The editions that are known, by id.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Editions(BTreeMap<EditionId, Arc<Edition>>);

impl Editions {
    /// Takes editions together and checks what can only be told among them: that `previous` and `continues` lead somewhere.
    ///
    /// # Errors
    /// Everything that is wrong, edition by edition.
    pub fn new(editions: impl IntoIterator<Item = impl Into<Arc<Edition>>>) -> Result<Self, Vec<EditionProblems>> {
        let mut problems = Vec::new();
        let mut known = BTreeMap::new();
        for edition in editions {
            let edition = edition.into();
            let id = edition.id().clone();
            if known.insert(id.clone(), edition).is_some() {
                problems.push(EditionProblems::new(Some(id.clone()), vec![EditionProblem::twice(&id)]));
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

    /// One edition, to read its own submissions with. Nothing that can only be told among editions is checked.
    pub fn alone(edition: Arc<Edition>) -> Self {
        let mut known = BTreeMap::new();
        known.insert(edition.id().clone(), edition);
        Self(known)
    }

    /// An edition by its id, in any case of letters.
    pub fn get(&self, id: &str) -> Option<&Arc<Edition>> {
        self.0.values().find(|edition| edition.id().as_str().eq_ignore_ascii_case(id))
    }

    /// The editions, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.0.values()
    }
}
