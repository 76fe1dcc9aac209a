//! What could be better in an edition that can be read.

mod municipalities;
mod questions;
mod recipients;
mod texts;

use super::Remark;
use super::finding::Found;
use crate::edition::Content;
use crate::edition::pointer::{Step, pointer};
use Step::{Field, Item};

/// Everything that its maker should look at. `name` is that of the file; empty where it has none.
pub(super) fn of(name: &str, content: &Content) -> Vec<Found> {
    let mut advice = Advice { content, found: Vec::new() };
    advice.file_name(name);
    advice.texts();
    advice.recipients();
    advice.municipalities();
    advice.questions();
    advice.hints();
    advice.found
}

struct Advice<'c> {
    content: &'c Content,
    found: Vec<Found>,
}

impl Advice<'_> {
    fn tell(&mut self, remark: Remark, at: &[Step<'_>], found: Option<&str>) {
        self.found.push(Found::new(remark, pointer(at), found));
    }

    fn file_name(&mut self, name: &str) {
        let id = self.content.id.as_str();
        if !name.is_empty() && name.strip_suffix(".json") != Some(id) {
            self.tell(Remark::OtherName, &[Field("id")], Some(id));
        }
    }
}
