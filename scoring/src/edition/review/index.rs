//! The list of editions as its maker looks at it.

use super::finding::{Finding, Found};
use super::{Opened, Places, Remark, of_problems, open};
use crate::edition::check::Seen;
use crate::edition::json;
use crate::edition::pointer::{Step, pointer};
use crate::edition::{EditionKind, EditionProblem};
use Step::{Field, Item};

/// Everything that is wrong with a list of editions (`index.json`), in the order of the file. `is_there` says whether there is a file of an
/// edition with this id.
pub fn review_index(json: &[u8], is_there: impl Fn(&str) -> bool) -> Vec<Finding> {
    let Opened { text, json, mut found } = match open(json) {
        Ok(opened) => opened,
        Err(findings) => return findings,
    };
    let (mut editions, mut current): (Vec<String>, String) = Default::default();
    let misshapen = json::read(json, &mut |file| {
        editions = file.texts("editions");
        current = file.text("current");
    });
    if misshapen.is_empty() {
        of_list(&editions, &current, &is_there, &mut found);
    }
    found.extend(of_problems(misshapen));
    Places::new(text).findings(found)
}

fn of_list(editions: &[String], current: &str, is_there: &dyn Fn(&str) -> bool, found: &mut Vec<Found>) {
    let mut seen = Seen::default();
    for (place, id) in editions.iter().enumerate() {
        let at = pointer(&[Field("editions"), Item(place)]);
        if !seen.is_new(id) {
            found.push(Found::from(EditionProblem::new(EditionKind::Twice, at, Some(id))));
        } else if !is_there(id) {
            found.push(Found::new(Remark::AbsentEdition, at, Some(id)));
        }
    }
    if !editions.iter().any(|id| id == current) {
        found.push(Found::new(Remark::CurrentNotListed, pointer(&[Field("current")]), Some(current)));
    }
}
