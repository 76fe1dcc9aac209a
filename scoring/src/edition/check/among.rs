//! What can only be told of an edition beside the others.

use crate::edition::pointer::{Step, pointer};
use crate::edition::{Content, EditionKind, EditionProblem, Editions};

/// What can only be told beside the editions that are known: `previous` and `continues`.
pub(crate) fn among(content: &Content, known: &Editions) -> Vec<EditionProblem> {
    let Some(previous) = &content.previous else { return Vec::new() };
    if previous.as_str().eq_ignore_ascii_case(content.id.as_str()) {
        // Told already, by what can be told of it alone.
        return Vec::new();
    }
    let Some(before) = known.get(previous.as_str()) else {
        return vec![EditionProblem::new(EditionKind::DeadReference, "/previous", Some(previous.as_str()))];
    };
    let mut problems = Vec::new();
    let mut seen = vec![content.id.as_str()];
    let mut reached = Some(before);
    while let Some(edition) = reached {
        if seen.contains(&edition.id().as_str()) {
            problems.push(EditionProblem::new(EditionKind::Circle, "/previous", Some(previous.as_str())));
            break;
        }
        seen.push(edition.id().as_str());
        reached = edition.previous().and_then(|previous| known.get(previous.as_str()));
    }
    for (place, question) in content.questions.iter().enumerate() {
        if let Some(old) = &question.continues
            && before.question(old.as_str()).is_none()
        {
            let at = [Step::Field("questions"), Step::Item(place), Step::Field("continues")];
            problems.push(EditionProblem::new(EditionKind::DeadReference, pointer(&at), Some(old.as_str())));
        }
    }
    problems
}
