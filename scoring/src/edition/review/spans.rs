//! Where everything in a JSON text stands.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON text with the place of each of its values. What a [`RawValue`] borrows is a piece of the text itself: where that piece begins
/// is where the value stands.
pub(super) struct Spans<'t> {
    text: &'t str,
    root: Span<'t>,
}

struct Span<'t> {
    raw: &'t str,
    inner: Inner<'t>,
}

enum Inner<'t> {
    Plain,
    List(Vec<Span<'t>>),
    Object(Vec<(Name<'t>, Span<'t>)>),
}

struct Name<'t> {
    raw: &'t str,
    name: String,
}

impl<'t> Spans<'t> {
    /// `None` where it is no JSON.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        Some(Self { text, root: Span::of(raw.get())? })
    }

    /// The byte where what a pointer leads to begins, or the name of its field where that is asked for. Where there is no such thing,
    /// that of the object or list that should have it; of a field that stands there more than once, the first value and the last name.
    pub(super) fn offset(&self, pointer: &str, is_about_name: bool) -> usize {
        let mut here = &self.root;
        let mut piece = here.raw;
        let mut left = steps(pointer).peekable();
        while let Some(step) = left.next() {
            let is_name = is_about_name && left.peek().is_none();
            let Some((name, inner)) = here.step(&step, is_name) else { break };
            piece = name.filter(|_| is_name).unwrap_or(inner.raw);
            here = inner;
        }
        piece.as_ptr().addr() - self.text.as_ptr().addr()
    }

    /// A pointer as people read it, with ids where things have one: `questions[EH-07].levels[2]`. Empty for the file as a whole.
    pub(super) fn path(&self, pointer: &str) -> String {
        let mut path = String::new();
        let mut here = Some(&self.root);
        for step in steps(pointer) {
            let inner = here.and_then(|here| here.step(&step, false)).map(|(_, inner)| inner);
            if here.is_some_and(|here| matches!(here.inner, Inner::List(_))) {
                let id = inner.and_then(Span::id);
                path.push_str(&format!("[{}]", id.as_deref().unwrap_or(&step)));
            } else {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&step);
            }
            here = inner;
        }
        path
    }
}

/// The steps of a JSON pointer.
fn steps(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
}

impl<'t> Span<'t> {
    fn of(raw: &'t str) -> Option<Self> {
        let inner = match raw.as_bytes().first() {
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(raw).ok()?;
                Inner::List(items.into_iter().map(|item| Self::of(item.get())).collect::<Option<_>>()?)
            }
            Some(b'{') => {
                let Fields(fields) = serde_json::from_str(raw).ok()?;
                let mut object = Vec::new();
                for (name, value) in fields {
                    let name = Name { raw: name.get(), name: serde_json::from_str(name.get()).ok()? };
                    object.push((name, Self::of(value.get())?));
                }
                Inner::Object(object)
            }
            _ => Inner::Plain,
        };
        Some(Self { raw, inner })
    }

    /// One step further, with the name of the field as it stands in the text.
    fn step(&self, step: &str, last: bool) -> Option<(Option<&'t str>, &Self)> {
        match &self.inner {
            Inner::Plain => None,
            Inner::List(items) => items.get(step.parse::<usize>().ok()?).map(|item| (None, item)),
            Inner::Object(fields) => {
                let mut named = fields.iter().filter(|(name, _)| name.name == step);
                let (name, value) = if last { named.next_back() } else { named.next() }?;
                Some((Some(name.raw), value))
            }
        }
    }

    /// By what people know it.
    fn id(&self) -> Option<String> {
        let of = |name| {
            let (_, value) = self.step(name, false)?;
            serde_json::from_str::<String>(value.raw).ok()
        };
        ["id", "code", "question"].into_iter().find_map(of).filter(|id| !id.trim().is_empty())
    }
}

/// The fields of an object, in order, each as often as it stands there.
struct Fields<'t>(Vec<(&'t RawValue, &'t RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AllFields)
    }
}

struct AllFields;

impl<'de> Visitor<'de> for AllFields {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{ "a": [ 1, { "id": "x", "b/c": null } ], "d\n": true, "a": 2 }"#;

    #[track_caller]
    fn check(pointer: &str, is_about_name: bool, rest: &str) {
        let spans = Spans::of(TEXT).unwrap();
        assert!(TEXT[spans.offset(pointer, is_about_name)..].starts_with(rest), "{pointer}");
    }

    #[test]
    fn a_pointer_leads_to_its_value() {
        check("", false, "{ \"a\"");
        check("/a", false, "[ 1");
        check("/a/0", false, "1,");
        check("/a/1/b~1c", false, "null");
        check("/a/1/b~1c", true, "\"b/c\"");
        check("/d\n", true, "\"d\\n\"");
        check("/a", true, "\"a\": 2");
    }

    #[test]
    fn what_is_not_there_leads_to_what_should_have_it() {
        check("/e", false, "{ \"a\"");
        check("/a/7", false, "[ 1");
        check("/a/1/id/3", false, "\"x\"");
        check("/a/1/f", true, "{ \"id\"");
    }

    #[test]
    fn a_path_has_ids() {
        let spans = Spans::of(TEXT).unwrap();
        let paths = ["", "/a", "/a/0", "/a/1", "/a/1/b~1c", "/e/2"].map(|pointer| spans.path(pointer));
        assert_eq!(paths, ["", "a", "a[0]", "a[x]", "a[x].b/c", "e.2"]);
    }
}
