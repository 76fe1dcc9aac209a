//! What a draft is opened with, and where to go on in it.

use crate::page::DraftKey;
use crate::state::editions::{EditionShelf, Loading};
use leptos::prelude::*;
use scoring::{Choice, Draft, QuestionId, ThemeId};

/// What lies under the stored answers of a draft: nothing. `None` for a municipality that the edition does not have.
pub(crate) fn base(shelf: EditionShelf, key: &DraftKey) -> Memo<Loading<Option<Draft>>> {
    shelf.want(key.edition.clone());
    let edition = shelf.edition(key.edition.clone());
    let municipality = key.municipality.clone();
    Memo::new(move |_| match edition.get() {
        Loading::Busy => Loading::Busy,
        Loading::Failed(fault) => Loading::Failed(fault),
        Loading::Ready(edition) => Loading::Ready(Draft::new(edition, &municipality)),
    })
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
