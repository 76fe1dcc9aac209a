//! A mistake of each kind, and of some kinds several.

/// A mistake in the sound edition, and what is then told.
pub(super) struct Mistake {
    pub(super) change: Box<dyn Fn(&str) -> String>,
    pub(super) kind: &'static str,
    /// From 1, counted by hand in the file.
    pub(super) line: usize,
    pub(super) pointer: &'static str,
}

/// The first piece of text by another.
fn swap(kind: &'static str, line: usize, pointer: &'static str, from: &'static str, to: &'static str) -> Mistake {
    let change = move |text: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    Mistake { change: Box::new(change), kind, line, pointer }
}

/// A piece of text by something long.
fn grow(kind: &'static str, line: usize, pointer: &'static str, from: &'static str, to: &str) -> Mistake {
    let to = to.to_owned();
    Mistake { change: Box::new(move |text: &str| text.replacen(from, &to, 1)), kind, line, pointer }
}

pub(super) fn mistakes() -> Vec<Mistake> {
    let mut mistakes = of_the_text();
    mistakes.extend(of_the_shape());
    mistakes.extend(of_the_head());
    mistakes.extend(of_municipalities());
    mistakes.extend(of_themes());
    mistakes.extend(of_questions());
    mistakes.extend(of_references());
    mistakes
}

fn of_the_text() -> Vec<Mistake> {
    vec![
        Mistake { change: Box::new(|text| format!("\u{feff}{text}")), kind: "byte-order-mark", line: 1, pointer: "" },
        swap("no-json", 5, "", "\"Toets 2026\",", "\"Toets 2026\""),
        swap("no-json", 81, "", "\"at_most\": 1 }\n", "\"at_most\": 1 },\n"),
        swap("no-json", 28, "", "geregeld?\",", "geregeld?,"),
        swap("no-json", 4, "", "\"title\": \"Toets", "title: \"Toets"),
        swap("no-json", 30, "", "\"norm\": 3", "\"norm\": drie"),
    ]
}

fn of_the_shape() -> Vec<Mistake> {
    vec![
        swap("unknown-field", 30, "/questions/0/lvels", "\"norm\": 3", "\"lvels\": [], \"norm\": 3"),
        swap("unknown-field", 4, "/tit~1le~0", "\"title\": \"Toets", "\"tit/le~\": 1, \"title\": \"Toets"),
        swap("missing-field", 24, "/questions/0/norm", "      \"norm\": 3,\n", ""),
        swap("missing-field", 1, "/label", "  \"label\": \"TLP:AMBER+STRICT\",\n", ""),
        swap("field-twice", 30, "/questions/0/norm", "\"norm\": 3", "\"norm\": 3, \"norm\": 3"),
        swap("wrong-type", 30, "/questions/0/norm", "\"norm\": 3", "\"norm\": \"3\""),
        swap("wrong-type", 4, "/title", "\"Toets 2026\"", "2026"),
        swap("wrong-type", 32, "/questions/0/not_applicable", "_applicable\": false", "_applicable\": \"nee\""),
        swap("wrong-type", 35, "/questions/0/sources", "[\"wet\"]", "\"wet\""),
        swap("wrong-type", 13, "/municipalities/0/tile", "[0, 0]", "[0, 0, 0]"),
        swap("wrong-type", 66, "/answerers/0", "{ \"id\": \"ciso\", \"title\": \"CISO\" }", "\"ciso\""),
    ]
}

fn of_the_head() -> Vec<Mistake> {
    vec![
        swap("other-name", 3, "/id", "\"toets-2026\"", "\"toets-2027\""),
        swap("unfinished-text", 5, "/region", "\"toetsregio\"", "\" \""),
        grow("too-long", 4, "/title", "Toets 2026", &"Toets ".repeat(11)),
        swap("control-character", 5, "/region", "toetsregio", "toets\\u0007regio"),
        swap("bad-date", 6, "/opens", "\"2026-10-01\"", "\"1-10-2026\""),
        swap("bad-date", 7, "/closes", "\"2026-12-01\"", "\"2026-02-30\""),
        swap("closes-before-opening", 7, "/closes", "\"2026-12-01\"", "\"2026-09-30\""),
        swap("circle", 8, "/previous", "\"toets-2025\"", "\"toets-2026\""),
        swap("dead-reference", 8, "/previous", "\"toets-2025\"", "\"toets-2024\""),
        swap("bad-label", 9, "/label", "TLP:AMBER+STRICT", "TLP:WHITE"),
        swap("bad-label", 10, "/nameless_label", "TLP:GREEN", "groen"),
        swap("bad-recipient", 11, "/recipients/0", "age1ql3z", "age1ql3y"),
        swap("empty-text", 11, "/recipients/0", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", ""),
    ]
}

fn of_municipalities() -> Vec<Mistake> {
    vec![
        swap("bad-code", 13, "/municipalities/0/code", "GM9001", "GM901"),
        swap("twice", 14, "/municipalities/1/code", "\"GM9001\", \"name\": \"B", "\"GM9002\", \"name\": \"B"),
        swap("shared-name", 14, "/municipalities/1/name", "Dorenplaat", "biezelhaven"),
        swap("shared-short", 14, "/municipalities/1/short", "DOR", "bie"),
        swap("shared-tile", 14, "/municipalities/1/tile", "[0, 1]", "[0, 0]"),
        swap("twice", 17, "/former_municipalities/0/code", "GM9024", "GM9001"),
        swap(
            "dead-reference",
            17,
            "/former_municipalities/0/successor",
            "\"successor\": \"GM9002",
            "\"successor\": \"GM9099",
        ),
    ]
}

fn of_themes() -> Vec<Mistake> {
    let theme = |number: usize| format!(", {{ \"id\": \"T{number}x\", \"title\": \"T\", \"purpose\": \"T.\" }}");
    let question = |id: &str, theme: &str| {
        format!(
            ",\n{{ \"id\": \"{id}\", \"theme\": \"{theme}\", \"text\": \"Is {id} geregeld?\", \"why\": \"Daarom.\", \"levels\": [\"0.\", \"1.\", \"2.\", \"3.\", \"4.\"], \
             \"norm\": 1, \"ground\": \"proposal\", \"action\": \"Doe het.\", \"answerer\": \"ciso\" }}"
        )
    };
    let asked = |asked: &str| format!("{asked}\n  ],\n  \"answerers\"");
    let end = "\n  ],\n  \"answerers\"";
    let forty: String = (0..39).map(|number| question(&format!("V-{number}"), "TA")).collect();
    let themes: String = (0..11).map(theme).collect();
    let of_each: String = (0..11).map(|number| question(&format!("V-{number}"), &format!("T{number}x"))).collect();
    let last = "{ \"id\": \"TB\", \"title\": \"Tweede thema\", \"purpose\": \"Om te toetsen.\" }";
    let too_many = {
        let (from, to) = (last.to_owned(), format!("{last}{themes}"));
        let questions = asked(&of_each);
        move |text: &str| text.replacen(&from, &to, 1).replacen(end, &questions, 1)
    };
    vec![
        swap("theme-without-question", 21, "/themes/1", last, "{ \"id\": \"TB\", \"title\": \"Tweede thema\", \"purpose\": \"Om te toetsen.\" },\n    { \"id\": \"TC\", \"title\": \"C\", \"purpose\": \"C.\" }").to("/themes/2", 22),
        grow("too-many-questions", 20, "/themes/0", end, &asked(&forty)),
        Mistake { change: Box::new(too_many), kind: "too-many-themes", line: 19, pointer: "/themes" },
        swap("bad-id", 20, "/themes/0/id", "\"TA\", \"title\"", "\"T A\", \"title\"").and("\"theme\": \"TA\"", "\"theme\": \"T A\""),
    ]
}

fn of_questions() -> Vec<Mistake> {
    vec![
        swap("bad-id", 55, "/questions/2/id", "U-01", "U 01"),
        swap("bad-id", 55, "/questions/2/id", "U-01", "U-01\\u0000"),
        swap("id-like-date", 55, "/questions/2/id", "U-01", "MEI-03"),
        swap("id-like-date", 55, "/questions/2/id", "U-01", "2e-3"),
        swap("twice", 55, "/questions/2/id", "U-01", "t-01"),
        swap("dead-reference", 56, "/questions/2/theme", "\"theme\": \"TB\"", "\"theme\": \"TZ\""),
        swap("empty-text", 57, "/questions/2/text", "In hoeverre is het laatste geregeld?", "  "),
        grow("too-many-words", 57, "/questions/2/text", "het laatste geregeld", &"het laatste geregeld ".repeat(8)),
        swap(
            "same-question",
            57,
            "/questions/2/text",
            "In hoeverre is het laatste geregeld?",
            "in hoeverre: is  het EERSTE geregeld",
        ),
        swap("unfinished-text", 58, "/questions/2/why", "Het laatste sluit af.", ""),
        swap(
            "too-many-sentences",
            58,
            "/questions/2/why",
            "Het laatste sluit af.",
            "Het laatste sluit af. Dat is zo. En dat blijft zo.",
        ),
        swap("level-count", 29, "/questions/0/levels", "\"Niets.\", ", ""),
        swap("level-count", 29, "/questions/0/levels", "\"Niets.\", ", "\"Niets.\", \"Iets.\", "),
        swap("empty-text", 29, "/questions/0/levels/0", "\"Niets.\"", "\"\""),
        grow("too-many-words", 29, "/questions/0/levels/4", "Beproefd", &"Beproefd ".repeat(31)),
        swap("same-levels", 29, "/questions/0/levels/2", "\"Beschreven.\"", "\"begonnen\""),
        swap("bad-norm", 30, "/questions/0/norm", "\"norm\": 3", "\"norm\": 0"),
        swap("bad-norm", 30, "/questions/0/norm", "\"norm\": 3", "\"norm\": 5"),
        swap("bad-ground", 31, "/questions/0/ground", "\"law\"", "\"wet\""),
        swap("dead-reference", 34, "/questions/0/answerer", "\"answerer\": \"ciso\"", "\"answerer\": \"piet\""),
        swap("dead-reference", 35, "/questions/0/sources/0", "[\"wet\"]", "[\"wat\"]"),
        swap("dead-reference", 36, "/questions/0/offerings/0", "[\"hulp\"]", "[\"help\"]"),
        swap("dead-reference", 37, "/questions/0/continues", "\"O-1\"", "\"O-9\""),
        swap("continues-nothing", 37, "/questions/0/continues", "\"previous\": \"toets-2025\"", "\"previous\": null"),
        swap("continued-twice", 52, "/questions/1/continues", "\"continues\": null", "\"continues\": \"o-1\""),
    ]
}

fn of_references() -> Vec<Mistake> {
    vec![
        swap("twice", 66, "/answerers/1/id", "[{ \"id\": \"ciso\"", "[{ \"id\": \"ciso\", \"title\": \"A\" }, { \"id\": \"CISO\""),
        swap("bad-address", 68, "/sources/0/url", "https://example.nl/wet", "javascript:alert(1)"),
        swap("unfinished-text", 68, "/sources/0/title", "Wet op het toetsen", ""),
        swap("bad-id", 74, "/contacts/0/id", "\"inzenden\"", "\"in zenden\""),
        swap("no-contacts", 73, "/contacts", "{ \"id\": \"inzenden\", \"title\": \"Inzenden\", \"text\": \"Stuur het bestand aan de toetsregio.\" }", ""),
        swap("dead-reference", 80, "/hints/0/when/1/question", "\"T-02\", \"at_most\"", "\"T-09\", \"at_most\""),
        swap("bad-level", 79, "/hints/0/when/0/at_least", "\"at_least\": 3", "\"at_least\": 5"),
        swap("bad-condition", 79, "/hints/0/when/0", "\"at_least\": 3", "\"at_least\": 3, \"at_most\": 4"),
        swap("bad-condition", 79, "/hints/0/when/0", "\"T-01\", \"at_least\": 3", "\"T-01\""),
        swap("never-hint", 78, "/hints/0/when", "\"T-02\", \"at_most\"", "\"T-01\", \"at_most\""),
        swap("empty-list", 77, "/hints/0/when", "[\n        { \"question\": \"T-01\", \"at_least\": 3 },\n        { \"question\": \"T-02\", \"at_most\": 1 }\n      ]", "[]").to("/hints/0/when", 78),
    ]
}

impl Mistake {
    /// Told elsewhere than where the change is.
    fn to(self, pointer: &'static str, line: usize) -> Self {
        Self { pointer, line, ..self }
    }

    /// With another piece of text changed wherever it stands.
    fn and(self, from: &'static str, to: &'static str) -> Self {
        let change = self.change;
        Self { change: Box::new(move |text: &str| change(text).replace(from, to)), ..self }
    }
}
