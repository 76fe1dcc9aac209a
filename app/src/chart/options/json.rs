//! Writing ECharts' options. A typed chart library carries code for every kind of chart there is, more than this part has room for; the
//! two charts here take these few lines.

/// A JSON object that grows, or a list in one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Object(String);

impl Object {
    /// Without fields.
    pub(super) const fn new() -> Self {
        Self(String::new())
    }

    /// With a text.
    pub(super) fn text(self, name: &str, text: &str) -> Self {
        self.raw(name, &quoted(text))
    }

    /// With a number.
    pub(super) fn number(self, name: &str, number: f64) -> Self {
        self.raw(name, &digits(number))
    }

    /// With a yes or no.
    pub(super) fn flag(self, name: &str, flag: bool) -> Self {
        self.raw(name, if flag { "true" } else { "false" })
    }

    /// With another object.
    pub(super) fn object(self, name: &str, object: Self) -> Self {
        self.raw(name, &object.finish())
    }

    /// With a list of values, each as JSON.
    pub(super) fn list(self, name: &str, values: &[String]) -> Self {
        self.raw(name, &list(values))
    }

    /// The object as JSON.
    pub(super) fn finish(self) -> String {
        format!("{{{}}}", self.0)
    }

    fn raw(mut self, name: &str, value: &str) -> Self {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
        self.0.push_str(value);
        self
    }
}

/// Values, each as JSON, as a list.
pub(super) fn list(values: &[String]) -> String {
    format!("[{}]", values.join(","))
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            // Others may not stand in a text as they are.
            '\0'..='\u{1f}' => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// A number as JSON, to hundredths: of a pixel, or of a count.
pub(super) fn digits(number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "positions on a page are far below 2^53")]
    let hundredths = (number * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_out_as_it_went_in() {
        for text in ["", "thema’s", "\"a\\b\"", "a\nb\tc\u{0}\u{1f}\u{7f}", "</script>\u{2028}"] {
            assert_eq!(serde_json::from_str::<String>(&quoted(text)).unwrap(), text);
        }
    }

    #[test]
    fn numbers_are_written_to_the_hundredth() {
        for (number, written) in
            [(0.0, "0"), (-0.0, "0"), (20.0, "20"), (-41.5, "-41.5"), (0.07, "0.07"), (-0.5, "-0.5"), (7.699, "7.7")]
        {
            let digits = digits(number);
            let read: f64 = digits.parse().unwrap();
            assert_eq!(read, written.parse::<f64>().unwrap(), "{digits}");
            assert!(serde_json::from_str::<f64>(&digits).is_ok(), "{digits}");
        }
    }

    #[test]
    fn an_object_is_json() {
        let object = Object::new().text("a", "b").number("c", 1.5).flag("d", true).object("e", Object::new());
        let read: serde_json::Value =
            serde_json::from_str(&object.list("f", &[digits(1.0), quoted("g")]).finish()).unwrap();
        assert_eq!(read, serde_json::json!({ "a": "b", "c": 1.5, "d": true, "e": {}, "f": [1, "g"] }));
    }
}
