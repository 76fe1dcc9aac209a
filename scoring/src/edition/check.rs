//! Whether an edition can be used: everything for which it is refused. What its maker should look at besides stands in
//! [`super::review()`], which the pages that only use an edition do not carry.

mod among;
mod id;
mod municipalities;
mod questions;
mod references;
mod seen;

pub(super) use self::among::among;
use self::id::{is_code, is_edition_id, is_id, looks_like_date};
pub(super) use self::seen::Seen;
use super::pointer::{Step, pointer};
use super::{Content, EditionKind, EditionProblem};
use Step::{Field, Item};

/// With more themes a region's page has no room, and its fractions grow too long to be exact (see [`crate::Fraction`]).
const MOST_THEMES: usize = 12;

/// What can be told of an edition by itself.
pub(super) fn alone(content: &Content) -> Vec<EditionProblem> {
    let mut check = Check { content, problems: Vec::new() };
    check.head();
    check.municipalities();
    check.themes();
    check.questions();
    check.references();
    check.hints();
    check.problems
}

struct Check<'c> {
    content: &'c Content,
    problems: Vec<EditionProblem>,
}

impl<'c> Check<'c> {
    fn tell(&mut self, kind: EditionKind, at: &[Step<'_>], found: Option<&str>) {
        self.problems.push(EditionProblem::new(kind, pointer(at), found));
    }

    fn text(&mut self, at: &[Step<'_>], text: &str) {
        if text.trim().is_empty() {
            self.tell(EditionKind::EmptyText, at, None);
        }
    }

    fn list(&mut self, at: &[Step<'_>], length: usize) {
        if length == 0 {
            self.tell(EditionKind::EmptyList, at, None);
        }
    }

    fn address(&mut self, at: &[Step<'_>], address: Option<&String>) {
        if let Some(address) = address
            && !["https://", "http://"]
                .iter()
                .any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        {
            self.tell(EditionKind::BadAddress, at, Some(address));
        }
    }

    /// An id of our own making, never taken for a date or a number.
    fn id(&mut self, at: &[Step<'_>], id: &str) {
        self.judge_id(at, id, is_id(id));
    }

    fn judge_id(&mut self, at: &[Step<'_>], id: &str, is_id: bool) {
        if !is_id {
            self.tell(EditionKind::BadId, at, Some(id));
        } else if looks_like_date(id) {
            self.tell(EditionKind::IdLikeDate, at, Some(id));
        }
    }

    fn code(&mut self, at: &[Step<'_>], code: &str) {
        if !is_code(code) {
            self.tell(EditionKind::BadCode, at, Some(code));
        }
    }

    /// Ids that differ in case only are the same.
    fn once(&mut self, at: &[Step<'_>], seen: &mut Seen<'c>, id: &'c str) {
        if !seen.is_new(id) {
            self.tell(EditionKind::Twice, at, Some(id));
        }
    }

    fn refers(&mut self, at: &[Step<'_>], to: &str, exists: bool) {
        if !exists {
            self.tell(EditionKind::DeadReference, at, Some(to));
        }
    }

    fn head(&mut self) {
        let content = self.content;
        let id = content.id.as_str();
        self.judge_id(&[Field("id")], id, is_edition_id(id));
        if content.closes < content.opens {
            self.tell(EditionKind::ClosesBeforeOpening, &[Field("closes")], Some(&content.closes.to_string()));
        }
        if content.previous.as_ref().is_some_and(|previous| previous.as_str().eq_ignore_ascii_case(id)) {
            self.tell(EditionKind::Circle, &[Field("previous")], Some(id));
        }
        for (place, recipient) in content.recipients.iter().enumerate() {
            self.text(&[Field("recipients"), Item(place)], recipient);
        }
    }
}
