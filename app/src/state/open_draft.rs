//! What a draft is opened with, and where to go on in it.

use crate::browser::load;
use crate::page::DraftKey;
use crate::state::editions::{EditionFault, EditionShelf, Loading};
use crate::state::examples;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::{Choice, Draft, Json, QuestionId, ThemeId};

/// What lies under the stored answers of a draft: nothing, or for an invented municipality its invented answers. `None` for a
/// municipality that the edition does not have.
pub(crate) fn base(shelf: EditionShelf, key: &DraftKey) -> Memo<Loading<Option<Draft>>> {
    shelf.want(key.edition.clone());
    let edition = shelf.edition(key.edition.clone());
    let invented = RwSignal::new(Loading::Ready(Json::Null));
    if key.edition.is_example() {
        invented.set(Loading::Busy);
        let path = examples::path(&key.edition);
        spawn_local(async move {
            // The page may be gone by now, and its signals with it.
            let _ = invented.try_set(match load::json(&path).await {
                Ok(json) => Loading::Ready(json),
                Err(fault) => Loading::Failed(EditionFault::Load(fault)),
            });
        });
    }
    let key = key.clone();
    Memo::new(move |_| {
        edition.get().and_then(|edition| {
            invented.get().map(|json| {
                let draft = Draft::new(edition, &key.municipality)?;
                Some(examples::filled_in(draft, &json))
            })
        })
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
