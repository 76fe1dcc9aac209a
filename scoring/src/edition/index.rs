//! The list of editions that a build carries: `editions/index.json`.

use std::fmt;

use super::json;
use crate::id::EditionId;
use crate::json::Json;

/// Which editions there are, and which one is filled in now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EditionIndex {
    editions: Vec<EditionId>,
    current: EditionId,
}

/// Why a list of editions cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum IndexProblem {
    /// It is not of the form `{ "editions": ["2026"], "current": "2026" }`; what is wrong with it.
    Form(String),
    /// The current edition is not in the list.
    CurrentNotListed(EditionId),
}

impl EditionIndex {
    /// Reads the list.
    ///
    /// # Errors
    /// Where it has another form, or where the current edition is not in it.
    pub fn read(json: &[u8]) -> Result<Self, IndexProblem> {
        let json = json::any(json).map_err(|problem| IndexProblem::Form(problem.to_string()))?;
        Self::from_json(json)
    }

    /// The same of a list whose JSON was read already.
    ///
    /// # Errors
    /// As [`EditionIndex::read`].
    pub fn from_json(json: Json) -> Result<Self, IndexProblem> {
        let (mut editions, mut current): (Vec<String>, String) = Default::default();
        let problems = json::read(json, &mut |file| {
            editions = file.texts("editions");
            current = file.text("current");
        });
        if let Some(problem) = problems.first() {
            return Err(IndexProblem::Form(problem.to_string()));
        }
        let editions: Vec<EditionId> = editions.iter().map(String::as_str).map(EditionId::new).collect();
        let current = EditionId::new(&current);
        if editions.contains(&current) {
            Ok(Self { editions, current })
        } else {
            Err(IndexProblem::CurrentNotListed(current))
        }
    }

    /// The editions, in the order of the list.
    pub fn editions(&self) -> &[EditionId] {
        &self.editions
    }

    /// The edition that is filled in now; always one of the list.
    pub const fn current(&self) -> &EditionId {
        &self.current
    }
}

impl fmt::Display for IndexProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(found) => write!(f, "De lijst van edities (index.json) heeft niet de juiste vorm. {found}"),
            Self::CurrentNotListed(id) => {
                write!(f, "De huidige editie {id} staat niet in de lijst van edities (index.json).")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_its_current_edition() {
        let index = EditionIndex::read(br#"{ "editions": ["2026", "voorbeeld-2026"], "current": "2026" }"#).unwrap();
        assert_eq!(index.current(), &EditionId::new("2026"));
        assert_eq!(index.editions().len(), 2);
    }

    #[test]
    fn a_list_that_leads_nowhere_is_refused() {
        assert_eq!(
            EditionIndex::read(br#"{ "editions": ["2026"], "current": "2027" }"#),
            Err(IndexProblem::CurrentNotListed(EditionId::new("2027")))
        );
        assert!(matches!(EditionIndex::read(b"{}"), Err(IndexProblem::Form(_))));
    }
}
