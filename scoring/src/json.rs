//! What can stand in a JSON file, of any shape.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A value of JSON. Names in an object stay in their order, and as they stand, so that one that stands there twice is seen.
///
/// Editions and drafts are read through this one type, and not by a reader derived for each of their parts: those weighed 60 kB of
/// WebAssembly, and told of a fault only the first, in English, by line and column. Nor does the app carry a reader of JSON text: the
/// browser has one, and hands over what it read as such a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction, or one too large: nowhere in what we read.
    OtherNumber,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object: names with their values.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads UTF-8, with or without a byte-order mark, which some editors write.
    ///
    /// # Errors
    /// What the JSON reader says of it, with line and column.
    pub fn read(json: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(json).map_err(|error| error.to_string())?;
        Self::parse(text.strip_prefix('\u{feff}').unwrap_or(text)).map_err(|error| error.to_string())
    }

    /// Reads text without a byte-order mark.
    ///
    /// # Errors
    /// What the JSON reader says of it.
    pub(crate) fn parse(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// A field of an object; the first where it stands there twice.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The text in a field of an object.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        match self.field(name)? {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number in a field of an object.
    pub fn whole_of(&self, name: &str) -> Option<i64> {
        match self.field(name)? {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }
}

impl fmt::Display for Json {
    /// As JSON, without blanks. [`Json::OtherNumber`] has lost its value and becomes `null`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null | Self::OtherNumber => f.write_str("null"),
            Self::Flag(flag) => fmt::Display::fmt(flag, f),
            Self::Whole(number) => fmt::Display::fmt(number, f),
            Self::Text(text) => quoted(text, f),
            Self::List(items) => {
                f.write_str("[")?;
                for (place, item) in items.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { "," })?;
                    item.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Object(fields) => {
                f.write_str("{")?;
                for (place, (name, value)) in fields.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { "," })?;
                    quoted(name, f)?;
                    f.write_str(":")?;
                    value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

/// A text between quotes (RFC 8259, section 7).
fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("\"")?;
    for letter in text.chars() {
        match letter {
            '"' | '\\' => write!(f, "\\{letter}")?,
            '\n' => f.write_str("\\n")?,
            '\0'..' ' => write!(f, "\\u{:04x}", u32::from(letter))?,
            letter => fmt::Write::write_char(f, letter)?,
        }
    }
    f.write_str("\"")
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(i64::try_from(number).map_or(Json::OtherNumber, Json::Whole))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(field) = fields.next_entry()? {
            object.push(field);
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_both_ways(json: &str) {
        assert_eq!(Json::read(json.as_bytes()).unwrap().to_string(), json);
    }

    #[test]
    fn what_is_written_reads_back() {
        check_both_ways(r#"{"a":[1,-2,0],"b":{"c":null},"d":[true,false],"e":[],"f":{}}"#);
        check_both_ways(r#""één \"regel\"\nen \\ nog een\u0007\u001f\u0009 🧯""#);
        let every: String = ('\0'..='\u{fff}').collect();
        let written = Json::Text(every.clone()).to_string();
        assert_eq!(Json::read(written.as_bytes()), Ok(Json::Text(every)));
    }

    #[test]
    fn fields_are_found_by_name() {
        let json = Json::read(br#"{"a":"x","b":-7,"a":"y","c":1.5,"d":99999999999999999999}"#).unwrap();
        assert_eq!((json.text_of("a"), json.whole_of("b")), (Some("x"), Some(-7)));
        assert_eq!((json.whole_of("a"), json.text_of("b"), json.text_of("z")), (None, None, None));
        assert_eq!((json.field("c"), json.field("d")), (Some(&Json::OtherNumber), Some(&Json::OtherNumber)));
        assert_eq!(Json::Null.field("a"), None);
    }
}
