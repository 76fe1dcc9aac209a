//! What breaks a text off as JSON.

/// What breaks a text off as JSON, where the JSON reader stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Syntax {
    /// The text ends before all is closed; also an empty text.
    CutShort,
    /// No colon after the name of a field.
    NoColon,
    /// Within a list, neither a comma nor its end.
    NoListEnd,
    /// Within an object, neither a comma nor its end.
    NoObjectEnd,
    /// No value: a word without quotes, or nothing.
    NoValue,
    /// A name of a field without double quotes.
    NoName,
    /// A backslash before something that it does not go with.
    BadEscape,
    /// A number written otherwise than JSON does.
    BadNumber,
    /// A line end or another control character within a text.
    ControlCharacter,
    /// A comma after the last of a list or an object.
    TrailingComma,
    /// More after the end.
    Trailing,
    /// Lists and objects in each other, deeper than anyone reads.
    TooDeep,
    /// Something else.
    Other,
}

impl Syntax {
    /// The JSON reader tells what it stopped at in words only. A test has a text for each of them, so that a newer reader with other
    /// words is seen.
    pub(super) fn of(error: &serde_json::Error) -> Self {
        let words = error.to_string();
        let begins = |with: &str| words.starts_with(with);
        match () {
            () if error.is_eof() => Self::CutShort,
            () if begins("expected `:`") => Self::NoColon,
            () if begins("expected `,` or `]`") => Self::NoListEnd,
            () if begins("expected `,` or `}`") => Self::NoObjectEnd,
            () if begins("expected value") || begins("expected ident") => Self::NoValue,
            () if begins("key must be a string") || begins("expected `\"`") => Self::NoName,
            () if begins("invalid escape")
                || begins("lone leading surrogate")
                || begins("unexpected end of hex escape")
                || begins("invalid unicode code point") =>
            {
                Self::BadEscape
            }
            () if begins("invalid number") || begins("number out of range") => Self::BadNumber,
            () if begins("control character") => Self::ControlCharacter,
            () if begins("trailing comma") => Self::TrailingComma,
            () if begins("trailing characters") => Self::Trailing,
            () if begins("recursion limit exceeded") => Self::TooDeep,
            () => Self::Other,
        }
    }

    /// What is wrong and what to do, in Dutch.
    pub(super) const fn sentence(self) -> &'static str {
        match self {
            Self::CutShort => {
                "Het bestand houdt hier op, terwijl nog niet alles gesloten is. Kijk of een }, ] of aanhalingsteken ontbreekt, en of het bestand heel is."
            }
            Self::NoColon => "Na de naam van een veld hoort een dubbele punt. Zet die erbij.",
            Self::NoListEnd => {
                "Hier hoort een komma of een ]. Meestal ontbreekt er een komma aan het eind van de regel hierboven, of staat er een aanhalingsteken te veel."
            }
            Self::NoObjectEnd => {
                "Hier hoort een komma of een }. Meestal ontbreekt er een komma aan het eind van de regel hierboven, of staat er een aanhalingsteken te veel."
            }
            Self::NoValue => {
                "Hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, true, false, null, een lijst of velden. Zet een tekst tussen rechte aanhalingstekens; JSON kent geen uitleg tussen de regels."
            }
            Self::NoName => "Hier hoort de naam van een veld. Zet die tussen rechte dubbele aanhalingstekens.",
            Self::BadEscape => {
                "In deze tekst staat een \\ die hier niet kan. Haal die weg, of schrijf \\\\ als u het teken zelf bedoelt."
            }
            Self::BadNumber => {
                "Dit getal is niet goed geschreven. Schrijf alleen cijfers, zonder 0 ervoor en met een punt voor een deel achter de komma."
            }
            Self::ControlCharacter => {
                "In deze tekst staat een regeleinde of een ander onzichtbaar teken. Zet de tekst op één regel, of kijk of het aanhalingsteken aan het eind ontbreekt."
            }
            Self::TrailingComma => "Voor een ] of } hoort geen komma. Haal de komma weg.",
            Self::Trailing => "Na het einde staat nog iets. Haal dat weg, of kijk of er eerder een } te veel staat.",
            Self::TooDeep => "Hier staan te veel lijsten en velden in elkaar. Kijk of er een ] of } ontbreekt.",
            Self::Other => "Dit is geen geldige JSON. Kijk deze regel en die ervoor na.",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_break_off_is_known() {
        for (text, syntax) in [
            ("", Syntax::CutShort),
            ("{\"a\": [1", Syntax::CutShort),
            ("{\"a\": \"b", Syntax::CutShort),
            ("{\"a\" 1}", Syntax::NoColon),
            ("[1 2]", Syntax::NoListEnd),
            ("{\"a\": 1 \"b\": 2}", Syntax::NoObjectEnd),
            ("{\"a\": b}", Syntax::NoValue),
            ("{\"a\": nul}", Syntax::NoValue),
            ("{\"a\": // b\n 1}", Syntax::NoValue),
            ("{\"a\": 'b'}", Syntax::NoValue),
            ("{a: 1}", Syntax::NoName),
            ("{\"a\": \"\\x\"}", Syntax::BadEscape),
            ("{\"a\": \"\\ud800\"}", Syntax::BadEscape),
            ("{\"a\": \"\\ud800\\u0041\"}", Syntax::BadEscape),
            ("{\"a\": 01}", Syntax::BadNumber),
            ("{\"a\": 1e999}", Syntax::BadNumber),
            ("{\"a\": \"b\nc\"}", Syntax::ControlCharacter),
            ("[1,]", Syntax::TrailingComma),
            ("{\"a\": 1,}", Syntax::TrailingComma),
            ("{} {}", Syntax::Trailing),
            (&"[".repeat(200), Syntax::TooDeep),
        ] {
            assert_eq!(Syntax::of(&serde_json::from_str::<serde_json::Value>(text).unwrap_err()), syntax, "{text}");
        }
    }
}
