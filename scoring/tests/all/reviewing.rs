//! What an edition's maker is told: every kind, with where it stands.

mod mistakes;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::support::bare::text;
use crate::support::{bytes, check_golden, repository};
use mistakes::{Mistake, mistakes};
use proptest::prelude::*;
use scoring::Edition;
use scoring::edition::{EditionIndex, EditionKind, Editions, Finding, Remark, Review, review, review_index};
use scoring::problem::Severity;

/// The file that is sound, to make wrong in one way.
fn sound() -> String {
    String::from_utf8(bytes("tests/corpus/checking/toets-2026.json")).unwrap()
}

/// Its previous edition.
fn known() -> Editions {
    let previous = text("toets-2025", None, &[("TA", &[("O-1", 3, None), ("O-2", 2, None)])], 1);
    Editions::unchecked([Edition::read(previous.as_bytes()).unwrap()])
}

fn look(json: &str) -> Review {
    review("toets-2026.json", json.as_bytes(), &known())
}

/// Kind, line and pointer of each finding.
fn places(review: &Review) -> Vec<(&str, usize, &str)> {
    review.findings().iter().map(|finding| (finding.name(), finding.line, finding.pointer.as_str())).collect()
}

#[test]
fn a_sound_edition_is_told_nothing() {
    let review = look(&sound());
    assert_eq!(review.findings(), []);
    assert!(review.is_sound());
    assert_eq!(review.id().unwrap().as_str(), "toets-2026");
    assert_eq!(review.into_edition(), Edition::read(sound().as_bytes()).ok());
}

#[test]
fn each_mistake_is_told_where_it_stands_and_nothing_else_is() {
    for Mistake { change, kind, line, pointer } in mistakes() {
        let changed = change(&sound());
        assert_ne!(changed, sound(), "{kind} changes nothing");
        let review = look(&changed);
        assert_eq!(places(&review), [(kind, line, pointer)], "{:#?}", review.findings());
        let severity = review.findings()[0].severity();
        assert_eq!(review.is_sound(), severity == Severity::Warning);
    }
}

#[test]
fn what_is_refused_by_reading_is_what_is_told_as_an_error() {
    for Mistake { change, kind, .. } in mistakes() {
        let changed = change(&sound());
        let review = look(&changed);
        assert_eq!(review.edition().is_some(), Edition::read(changed.as_bytes()).is_ok(), "{kind}");
        // A key that cannot be encrypted for and names that cannot be told apart do no harm to who only reads.
        let is_harmless = ["shared-name", "bad-recipient", "dead-reference"].contains(&kind);
        assert!(review.is_sound() == review.edition().is_some() || is_harmless, "{kind}");
    }
}

#[test]
fn every_kind_has_a_mistake() {
    let tried: BTreeSet<&str> = mistakes().iter().map(|mistake| mistake.kind).collect();
    let all: BTreeSet<&str> = EditionKind::NAMES.into_iter().chain(Remark::NAMES).collect();
    // Of bytes, not of a text: `what_is_no_text_is_told_with_its_line`. Of the list: `the_list_of_editions_is_told_its_mistakes_too`.
    let of_index = ["absent-edition", "current-not-listed"];
    let tried: BTreeSet<&str> = tried.into_iter().chain(["no-utf8"]).chain(of_index).collect();
    assert_eq!(tried, all);
}

#[test]
fn what_is_no_text_is_told_with_its_line() {
    let mut latin = sound().into_bytes();
    let place = sound().find("toetsregio").unwrap();
    latin[place] = 0xe9;
    let told = review("toets-2026.json", &latin, &known());
    assert_eq!(places(&told), [("no-utf8", 5, "")]);
    assert_eq!(told.findings()[0].column, 14);
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(sound().encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(places(&review("toets-2026.json", &wide, &known())), [("no-utf8", 1, "")]);
    assert_eq!(places(&look("")), [("no-json", 1, "")]);
}

/// What is told of a list of editions beside a file of 2026.
fn look_at_index(json: &str) -> Vec<(String, usize, String)> {
    let findings = review_index(json.as_bytes(), |id| id == "2026");
    findings.iter().map(|finding| (finding.name().to_owned(), finding.line, finding.to_string())).collect()
}

#[test]
fn the_list_of_editions_is_told_its_mistakes_too() {
    let check = |json: &str, expected: &[(&str, usize, &str)]| {
        let told = look_at_index(json);
        let told: Vec<(&str, usize, &str)> =
            told.iter().map(|(kind, line, told)| (kind.as_str(), *line, told.as_str())).collect();
        assert_eq!(told, expected);
    };
    check(r#"{ "editions": ["2026"], "current": "2026" }"#, &[]);
    check(
        "{\n\"editions\": [\n\"2026\",\n\"2026\",\n\"2027\"],\n\"current\": \"2025\" }",
        &[
            (
                "twice",
                4,
                "editions[1]: \"2026\" staat er twee keer; hoofdletters en kleine letters zijn hier gelijk. Laat er één staan.",
            ),
            (
                "absent-edition",
                5,
                "editions[2]: Van editie \"2027\" is er geen bestand. Zet 2027.json erbij, of haal de editie weg.",
            ),
            (
                "current-not-listed",
                6,
                "current: Editie \"2025\" staat niet in de lijst. Zet haar erin, of kies een editie uit de lijst.",
            ),
        ],
    );
    check(
        "{ \"editions\": \"2026\" }",
        &[
            ("missing-field", 1, "current: Dit veld ontbreekt. Voeg het toe."),
            ("wrong-type", 1, "editions: Hier hoort een lijst tussen [ en ]."),
        ],
    );
    assert_eq!(look_at_index("{")[0].0, "no-json");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever comes of it, something is told with a place that is in the file, and reading and reviewing agree.
    #[test]
    fn no_change_of_the_text_makes_it_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, prop::sample::select(PIECES)), 1..4)
    ) {
        let mut text = sound();
        for (at, length, piece) in changes {
            let mut start = at.index(text.len());
            while !text.is_char_boundary(start) {
                start -= 1;
            }
            let mut end = (start + length).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            text.replace_range(start..end, piece);
        }
        let told = look(&text);
        let read = Edition::read(text.as_bytes());
        prop_assert_eq!(told.edition(), read.as_ref().ok());
        let lines = text.lines().count().max(1) + 1;
        for finding in told.findings() {
            prop_assert!((1..=lines).contains(&finding.line), "{finding:?}");
            prop_assert!(finding.column >= 1 && !finding.sentence().is_empty());
        }
        prop_assert!(told.findings().is_sorted_by_key(|finding| (finding.line, finding.column)));
        prop_assert!(read.is_ok() || !told.is_sound());
    }
}

/// What is put in at random: marks of JSON, and values that are out of place.
const PIECES: &[&str] = &[
    "",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "null",
    "7",
    "-1",
    "\\u00",
    "é",
    "\n",
    "\u{feff}",
    "\"id\": \"\",",
    "[[",
    "\0",
];

#[test]
fn the_page_with_all_sentences_is_up_to_date() {
    let mut page = String::from(
        "# What the maker of an edition is told\n\n\
         Every kind of problem that `thermometer check` and the page for makers tell of an edition file, with an example: its place as people read it, and its\n\
         sentence. Made by a test from a sound edition with one mistake at a time: `UPDATE_GOLDEN=1 cargo test -p scoring --test all reviewing` writes it anew.\n",
    );
    for (severity, title, sense) in [
        (Severity::Error, "Errors", "Must be mended: the edition cannot be used like this."),
        (Severity::Warning, "Warnings", "Should be looked at: the edition can be used."),
    ] {
        write!(page, "\n## {title}\n\n{sense}\n\n| kind | place | sentence |\n|---|---|---|\n").unwrap();
        for Mistake { change, .. } in mistakes() {
            let review = look(&change(&sound()));
            let finding = &review.findings()[0];
            if finding.severity() == severity {
                let place = if finding.path.is_empty() { String::new() } else { format!("`{}`", finding.path) };
                writeln!(page, "| `{}` | {place} | {} |", finding.name(), finding.sentence()).unwrap();
            }
        }
    }
    check_golden("docs/edition-problems.md", page.as_bytes());
}

#[test]
fn sentences_say_what_is_wrong_and_what_to_do() {
    for Mistake { change, .. } in mistakes() {
        let review = look(&change(&sound()));
        let sentence = review.findings()[0].sentence();
        assert!(sentence.ends_with('.'), "{sentence}");
        let says_what_belongs = sentence.starts_with("Hier hoort") || sentence.starts_with("Hier horen");
        assert!(
            says_what_belongs || sentence.matches(['.', ';']).count() > 1,
            "says what is wrong, not what to do: {sentence}"
        );
        assert!(!sentence.contains('%'), "{sentence}");
    }
}

#[test]
fn all_mistakes_are_told_in_the_order_of_the_file() {
    let changed = sound()
        .replace("\"2026-10-01\"", "\"ooit\"")
        .replace("\"theme\": \"TB\"", "\"theem\": \"TB\"")
        .replace("\"norm\": 2", "\"norm\": 9")
        .replace("\"Niets.\", \"Begonnen.\"", "\"\", \"Begonnen.\"")
        .replace("\"at_least\": 3", "\"at_least\": \"3\"");
    assert_eq!(
        places(&look(&changed)),
        [
            ("bad-date", 6, "/opens"),
            ("empty-text", 29, "/questions/0/levels/0"),
            ("empty-text", 44, "/questions/1/levels/0"),
            ("bad-norm", 45, "/questions/1/norm"),
            ("missing-field", 54, "/questions/2/theme"),
            ("unknown-field", 56, "/questions/2/theem"),
            ("empty-text", 59, "/questions/2/levels/0"),
            ("wrong-type", 79, "/hints/0/when/0/at_least"),
        ]
    );
}

#[test]
fn what_follows_from_a_mistake_is_not_told() {
    let check = |from: &str, to: &str, expected: &[(&str, usize, &str)]| {
        let changed = sound().replace(from, to);
        assert_ne!(changed, sound(), "{from}");
        assert_eq!(places(&look(&changed)), expected);
    };
    check(
        "\"themes\": [",
        "\"themes\": true, \"thema's\": [",
        &[("wrong-type", 19, "/themes"), ("unknown-field", 19, "/thema's")],
    );
    check("\"id\": \"wet\"", "\"id\": 1", &[("wrong-type", 68, "/sources/0/id")]);
    check("\"previous\": \"toets-2025\"", "\"previous\": 2025", &[("wrong-type", 8, "/previous")]);
    check("\"id\": \"T-02\"", "\"id\": null", &[("wrong-type", 40, "/questions/1/id")]);
    check(
        "\"Niets.\"",
        "false",
        &[
            ("wrong-type", 29, "/questions/0/levels/0"),
            ("wrong-type", 44, "/questions/1/levels/0"),
            ("wrong-type", 59, "/questions/2/levels/0"),
        ],
    );
    check("[0, 0]", "[0]", &[("wrong-type", 13, "/municipalities/0/tile")]);
    check("\"closes\": \"2026-12-01\"", "\"closes\": \"1 december\"", &[("bad-date", 7, "/closes")]);
}

#[test]
fn a_place_has_its_path_and_its_character() {
    let review = look(&sound().replace("\"T-02\", \"at_most\": 1", "\"T-02\", \"at_most\": 7"));
    let [finding] = review.findings() else { panic!("{:?}", review.findings()) };
    assert_eq!((finding.path.as_str(), finding.line, finding.column), ("hints[0].when[T-02].at_most", 80, 42));
    assert_eq!(finding.to_string(), "hints[0].when[T-02].at_most: \"7\" is geen niveau. Vul 0, 1, 2, 3 of 4 in.");
}

#[test]
fn the_editions_of_the_app_pass_without_a_warning() {
    let folder = repository("assets/editions");
    let index = EditionIndex::read(&std::fs::read(folder.join("index.json")).unwrap()).unwrap();
    let files: Vec<(String, Vec<u8>)> = index
        .editions()
        .iter()
        .map(|id| (format!("{id}.json"), std::fs::read(folder.join(format!("{id}.json"))).unwrap()))
        .collect();
    let known = Editions::unchecked(files.iter().map(|(_, json)| Edition::read(json).unwrap()));
    for (name, json) in files {
        let findings: Vec<String> = review(&name, &json, &known)
            .findings()
            .iter()
            .map(|finding: &Finding| format!("{name}:{} {finding}", finding.line))
            .collect();
        assert_eq!(findings, Vec::<String>::new());
    }
}
