//! The fields of one object of an edition file, taken out one by one.

use crate::edition::{EditionKind, EditionProblem, Shape};
use crate::json::Json;

/// The fields of an object that were not taken yet. What is not of the shape is told with its place, and something harmless stands in its
/// place, so that all that is wrong is told at once. Nothing in here is generic: one copy of it reads every part of an edition.
pub(in crate::edition) struct Fields<'p> {
    /// The JSON pointer of the object; empty for the file as a whole.
    at: String,
    left: Vec<(String, Json)>,
    problems: &'p mut Vec<EditionProblem>,
}

impl<'p> Fields<'p> {
    /// Reads an object; fields that `read` does not take are told as unknown.
    pub(super) fn read(
        json: Json,
        at: String,
        problems: &'p mut Vec<EditionProblem>,
        read: &mut dyn FnMut(&mut Fields<'_>),
    ) {
        if let Json::Object(left) = json {
            let mut fields = Fields { at, left, problems };
            read(&mut fields);
            while let Some((name, _)) = fields.left.pop() {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                fields.tell(EditionKind::Shape(Shape::Unknown), &escaped, Some(&name));
            }
        } else {
            problems.push(EditionProblem::new(EditionKind::Shape(Shape::NoObject), at.as_str(), None));
            // What is read has its place in a list; that each of its fields is missing says nothing more.
            read(&mut Fields { at, left: Vec::new(), problems: &mut Vec::new() });
        }
    }

    /// Tells of a field; of the object itself where it has no name. Of what was told of just now, nothing more is told.
    pub(in crate::edition) fn tell(&mut self, kind: EditionKind, name: &str, found: Option<&str>) {
        let slash = if name.is_empty() { "" } else { "/" };
        let pointer = [&self.at, slash, name].concat();
        if self.problems.last().is_none_or(|last| last.pointer != pointer) {
            self.problems.push(EditionProblem::new(kind, pointer, found));
        }
    }

    /// How much was told so far.
    pub(in crate::edition) fn told(&self) -> usize {
        self.problems.len()
    }

    fn misshapen(&mut self, shape: Shape, name: &str) {
        self.tell(EditionKind::Shape(shape), name, None);
    }

    /// A field that may be left out, or be `null`.
    fn optional(&mut self, name: &str) -> Option<Json> {
        let taken = self.take(name);
        taken.filter(|json| !matches!(json, Json::Null))
    }

    /// A field that must be there.
    fn needed(&mut self, name: &str) -> Option<Json> {
        let taken = self.take(name);
        if taken.is_none() {
            self.misshapen(Shape::Missing, name);
        }
        taken
    }

    fn take(&mut self, name: &str) -> Option<Json> {
        let place = self.left.iter().position(|(other, _)| other == name)?;
        let (_, json) = self.left.remove(place);
        while let Some(again) = self.left.iter().position(|(other, _)| other == name) {
            self.left.remove(again);
            self.misshapen(Shape::Again, name);
        }
        Some(json)
    }

    /// A text.
    pub(in crate::edition) fn text(&mut self, name: &str) -> String {
        let json = self.needed(name);
        self.as_text(json, name).unwrap_or_default()
    }

    /// A text that may be left out.
    pub(in crate::edition) fn text_if_any(&mut self, name: &str) -> Option<String> {
        let json = self.optional(name);
        self.as_text(json, name)
    }

    fn as_text(&mut self, json: Option<Json>, name: &str) -> Option<String> {
        match json? {
            Json::Text(text) => return Some(text),
            _ => self.misshapen(Shape::NoText, name),
        }
        None
    }

    /// A small whole number.
    pub(in crate::edition) fn number(&mut self, name: &str) -> u8 {
        let json = self.needed(name);
        self.as_number(json, name).unwrap_or_default()
    }

    /// A small whole number that may be left out.
    pub(in crate::edition) fn number_if_any(&mut self, name: &str) -> Option<u8> {
        let json = self.optional(name);
        self.as_number(json, name)
    }

    fn as_number(&mut self, json: Option<Json>, name: &str) -> Option<u8> {
        if let Json::Whole(number) = json?
            && let Ok(number) = u8::try_from(number)
        {
            return Some(number);
        }
        self.misshapen(Shape::NoNumber, name);
        None
    }

    /// Two small whole numbers.
    pub(in crate::edition) fn pair(&mut self, name: &str) -> [u8; 2] {
        let json = self.needed(name);
        let Some(list) = self.as_list(json, name) else { return [0, 0] };
        if let [Json::Whole(first), Json::Whole(second)] = list[..]
            && let (Ok(first), Ok(second)) = (u8::try_from(first), u8::try_from(second))
        {
            return [first, second];
        }
        self.misshapen(Shape::NoPair, name);
        [0, 0]
    }

    /// `true` or `false`; `false` where it is left out.
    pub(in crate::edition) fn flag_if_any(&mut self, name: &str) -> bool {
        match self.take(name) {
            None => return false,
            Some(Json::Flag(flag)) => return flag,
            Some(_) => self.misshapen(Shape::NoFlag, name),
        }
        false
    }

    fn as_list(&mut self, json: Option<Json>, name: &str) -> Option<Vec<Json>> {
        match json? {
            Json::List(list) => return Some(list),
            _ => self.misshapen(Shape::NoList, name),
        }
        None
    }

    /// A list of texts.
    pub(in crate::edition) fn texts(&mut self, name: &str) -> Vec<String> {
        let json = self.needed(name);
        self.as_texts(json, name)
    }

    /// A list of texts that may be left out.
    pub(in crate::edition) fn texts_if_any(&mut self, name: &str) -> Vec<String> {
        let json = self.take(name);
        self.as_texts(json, name)
    }

    fn as_texts(&mut self, json: Option<Json>, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, json) in self.as_list(json, name).unwrap_or_default().into_iter().enumerate() {
            let item = format!("{name}/{index}");
            texts.push(self.as_text(Some(json), &item).unwrap_or_default());
        }
        texts
    }

    /// Reads each object of a list.
    pub(in crate::edition) fn each(&mut self, name: &str, read: &mut dyn FnMut(&mut Fields<'_>)) {
        let json = self.needed(name);
        self.read_each(json, name, read);
    }

    /// As [`Fields::each`], of a list that may be left out.
    pub(in crate::edition) fn each_if_any(&mut self, name: &str, read: &mut dyn FnMut(&mut Fields<'_>)) {
        let json = self.take(name);
        self.read_each(json, name, read);
    }

    fn read_each(&mut self, json: Option<Json>, name: &str, read: &mut dyn FnMut(&mut Fields<'_>)) {
        for (index, json) in self.as_list(json, name).unwrap_or_default().into_iter().enumerate() {
            let at = format!("{}/{name}/{index}", self.at);
            Fields::read(json, at, self.problems, read);
        }
    }
}
