//! What a draft is opened with, and where to go on in it.

use crate::page::DraftKey;
use crate::state::collection::CollectionState;
use crate::state::editions::{EditionShelf, Loading};
use leptos::prelude::*;
use scoring::{Choice, Draft, QuestionId, ThemeId};
use std::sync::Arc;

/// What lies under the stored answers of a draft: nothing, or for an invented municipality its invented answers. `None` for a
/// municipality that the edition does not have.
pub(crate) fn base(shelf: EditionShelf, collection: CollectionState, key: &DraftKey) -> Memo<Loading<Option<Draft>>> {
    let key = key.clone();
    if key.edition.is_example() {
        collection.want_example(&key.edition);
        let model = collection.model();
        return Memo::new(move |before: Option<&Loading<Option<Draft>>>| {
            // What was opened once stays: files that are merged meanwhile are no reason to begin anew.
            if let Some(Loading::Ready(draft)) = before {
                return Loading::Ready(draft.clone());
            }
            if let Some(fault) = collection.example_fault().get() {
                return Loading::Failed(fault);
            }
            model.get().and_then(|model| {
                let sender = (key.edition.clone(), key.municipality.clone());
                if model.decided.of_edition(&key.edition).next().is_none() {
                    return Loading::Busy;
                }
                let invented = model.decided.get(&sender).map(|entry| Draft::from_submission(entry.submission()));
                // Among invented files that a person brought, this municipality's may be missing.
                let region = model.regions.iter().find(|region| *region.edition_id() == key.edition);
                let empty = || Draft::new(Arc::clone(&region?.edition), &key.municipality);
                Loading::Ready(invented.or_else(empty))
            })
        });
    }
    shelf.want(key.edition.clone());
    let edition = shelf.edition(key.edition.clone());
    Memo::new(move |_| edition.get().map(|edition| Draft::new(edition, &key.municipality)))
}

/// The first open question after the one that was visited last, going round to the beginning; `None` where nothing is open.
pub(crate) fn next_open(draft: &Draft, visited: Option<&QuestionId>) -> Option<(ThemeId, QuestionId)> {
    let open: Vec<bool> =
        draft.answers().map(|(question, _)| draft.counted_choice(&question.id) == Some(Choice::Unanswered)).collect();
    let questions = draft.edition().questions();
    let after = visited.and_then(|id| draft.edition().position(id.as_str())).map_or(0, |position| position + 1);
    let position = (after..questions.len()).chain(0..after.min(questions.len())).find(|&position| open[position])?;
    Some((questions[position].theme.clone(), questions[position].id.clone()))
}
