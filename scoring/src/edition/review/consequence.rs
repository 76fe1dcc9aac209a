//! What follows from something that was told already is not told.

use super::Remark;
use super::finding::{FindingKind, Found};
use crate::edition::{EditionKind, EditionProblem};

/// Leaves out what stands at or below a place that is misshapen, since something harmless stands there in its stead, and what refers to a
/// list that could not be read whole.
pub(super) fn leave_out(found: &mut Vec<Found>, misshapen: &[EditionProblem]) {
    found.retain(|found| {
        !misshapen
            .iter()
            .any(|told| is_below(&found.pointer, &told.pointer) || leads_to(&found.kind, &found.pointer, told))
    });
}

/// As [`leave_out`], among what is misshapen itself.
pub(super) fn causes(misshapen: Vec<EditionProblem>) -> Vec<EditionProblem> {
    let follows = |problem: &EditionProblem| {
        misshapen.iter().any(|told| leads_to(&FindingKind::Refusal(problem.kind.clone()), &problem.pointer, told))
    };
    let keep: Vec<bool> = misshapen.iter().map(|problem| !follows(problem)).collect();
    misshapen.into_iter().zip(keep).filter_map(|(problem, keep)| keep.then_some(problem)).collect()
}

/// Whether a pointer leads to a place or to something in it.
fn is_below(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether what was found may be so only because of what was told: a reference to an id that could not be read.
fn leads_to(kind: &FindingKind, pointer: &str, told: &EditionProblem) -> bool {
    let (list, key) = match (kind, pointer.rsplit('/').find(|step| step.parse::<usize>().is_err())) {
        (FindingKind::Refusal(EditionKind::ThemeWithoutQuestion), _) => ("/questions", "/theme"),
        (FindingKind::Refusal(EditionKind::ContinuesNothing), _) => ("/previous", ""),
        (FindingKind::Remark(Remark::SharedTile), _) => ("/municipalities", "/tile"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("theme")) => ("/themes", "/id"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("answerer")) => ("/answerers", "/id"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("sources")) => ("/sources", "/id"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("offerings")) => ("/offerings", "/id"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("question")) => ("/questions", "/id"),
        (FindingKind::Refusal(EditionKind::DeadReference), Some("successor")) => ("/municipalities", "/code"),
        _ => return false,
    };
    is_id_of(&told.pointer, list, key)
}

/// Whether a pointer leads to a list, one of its items, or the field of an item that others refer to.
fn is_id_of(pointer: &str, list: &str, key: &str) -> bool {
    pointer.strip_prefix(list).is_some_and(|rest| {
        let item = rest.strip_suffix(key).unwrap_or(rest);
        item.is_empty() || item.strip_prefix('/').is_some_and(|place| place.parse::<usize>().is_ok())
    })
}
