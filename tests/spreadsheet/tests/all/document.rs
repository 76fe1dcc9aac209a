//! A document of ours in LibreOffice: it opens, and everything in it is what it was meant to be.

use crate::support::{file, office, random_texts};
use odt::{Block, Break, Column, Document, Head, Heading, Kind, Label, Level, Line, List, Marks, Picture, Table};
use roxmltree::Node;
use spreadsheet_tests::Locale;
use std::fs;

/// The smallest picture in dots that there is: one dot.
const DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xff\xff?\0\x05\xfe\x02\xfe\xa3\x38\x15\x9b\0\0\0\0IEND\xaeB`\x82";

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"50\"><rect width=\"200\" height=\"50\" fill=\"#3d7ea8\"/></svg>";

/// As texts of a document are: what XML has no place for is dropped.
fn held(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}

fn document(texts: &[String]) -> Document {
    let column = |head: &str, kind, weight| Column { head: head.to_owned(), kind, weight };
    let rows = (0..).zip(texts).map(|(number, text): (usize, &String)| vec![text.clone(), number.to_string()]);
    Document {
        head: Head {
            title: "Rapport & proef".to_owned(),
            subject: "Proef".to_owned(),
            language: ("nl", "NL"),
            date: "2026-11-24".to_owned(),
            label: Some(Label { text: "TLP:GREEN".to_owned(), colour: "#33ff00" }),
            foot: "Voet".to_owned(),
        },
        blocks: vec![
            Block::heading(Level::Title, "Rapport & proef"),
            Block::Lead(Line { strong: "Vet.".to_owned(), text: "Niet vet.".to_owned() }),
            Block::Heading(Heading { level: Level::Chapter, text: "1 Waar staan we".to_owned(), before: Break::Page }),
            Block::heading(Level::Section, "Een deel"),
            Block::heading(Level::Part, "Een kop"),
            Block::List(List { marks: Marks::Dots, items: texts.iter().map(|text| Line::plain(text)).collect() }),
            Block::Table(Table {
                caption: "Tabel van teksten".to_owned(),
                columns: vec![column("Tekst", Kind::Text, 4), column("Nummer", Kind::Figure, 1)],
                rows: rows.collect(),
            }),
            Block::Picture(Picture {
                svg: SVG.to_owned(),
                png: Some(DOT.to_vec()),
                width: 1700,
                height: 425,
                title: "Figuur".to_owned(),
                description: "Een balk van 200".to_owned(),
            }),
        ],
    }
}

/// The words of the paragraphs in an element; between them LibreOffice sets its file out for the eye.
fn told(node: Node<'_, '_>) -> String {
    let paragraphs = node.descendants().filter(|node| node.tag_name().name() == "p");
    paragraphs.map(words).collect::<Vec<_>>().join("\n\n")
}

/// The words of a paragraph or heading, with LibreOffice's own marks for blanks, tabs and line ends as they were.
fn words(node: Node<'_, '_>) -> String {
    let mut found = String::new();
    for node in node.children() {
        match node.tag_name().name() {
            "s" => found.push_str(&" ".repeat(attribute(node, "c").map_or(1, |count| count.parse().unwrap()))),
            "tab" => found.push('\t'),
            "line-break" => found.push('\n'),
            "" => found.push_str(node.text().unwrap_or_default()),
            _ => found.push_str(&words(node)),
        }
    }
    found
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

fn named<'a, 'input: 'a>(
    tree: &'a roxmltree::Document<'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    tree.descendants().filter(move |node| node.tag_name().name() == name)
}

#[test]
fn a_document_opens_and_everything_in_it_is_what_it_is_called() {
    let office = office("document", Locale::Dutch);
    let texts: Vec<String> = random_texts(200).iter().map(|text| held(text)).collect();
    let sent = file(&office, "rapport.odt", &document(&texts).to_bytes().unwrap());
    let opened = fs::read_to_string(office.convert_document(&sent, "fodt").unwrap()).unwrap();
    let tree = roxmltree::Document::parse(&opened).unwrap();
    let body =
        named(&tree, "text").find(|node| node.parent().is_some_and(|up| up.tag_name().name() == "body")).unwrap();

    let headings: Vec<_> =
        named(&tree, "h").map(|node| (attribute(node, "outline-level").unwrap(), words(node))).collect();
    let expected = [("1", "1 Waar staan we"), ("2", "Een deel"), ("3", "Een kop")];
    assert_eq!(headings, expected.map(|(level, text)| (level, text.to_owned())));

    let items: Vec<String> = named(&tree, "list-item").map(told).collect();
    assert_eq!(items.len(), texts.len());
    for (item, text) in items.iter().zip(&texts) {
        assert_eq!(item, text);
    }

    let head = named(&tree, "table-header-rows").next().expect("the head of the table is a head");
    let heads: Vec<String> =
        head.descendants().filter(|node| node.tag_name().name() == "table-cell").map(told).collect();
    assert_eq!(heads, ["Tekst", "Nummer"]);
    let style = head
        .descendants()
        .find_map(|node| (node.tag_name().name() == "p").then(|| attribute(node, "style-name")))
        .flatten();
    assert_eq!(style, Some("Table_20_Heading"));
    let rows: Vec<Vec<String>> = named(&tree, "table-row")
        .skip(1)
        .map(|row| row.children().filter(|node| node.tag_name().name() == "table-cell").map(told).collect())
        .collect();
    let expected: Vec<Vec<String>> =
        (0..).zip(&texts).map(|(number, text): (usize, _)| vec![text.clone(), number.to_string()]).collect();
    assert_eq!(rows, expected);

    let lead = body.children().find(|node| words(*node).starts_with("Vet.")).unwrap();
    assert_eq!(words(lead), "Vet. Niet vet.");
    let language = named(&tree, "text-properties").find_map(|node| attribute(node, "language"));
    assert_eq!(language, Some("nl"));
    let said = named(&tree, "desc").map(words).collect::<Vec<_>>();
    assert_eq!(said, ["Een balk van 200"]);
    // Drawn as it was, and kept in dots too.
    let kinds: Vec<_> = named(&tree, "image").filter_map(|node| attribute(node, "mime-type")).collect();
    assert_eq!(kinds, ["image/svg+xml", "image/png"]);
    let page = named(&tree, "master-page").next().unwrap();
    let on_each_page = told(page);
    assert!(on_each_page.contains("TLP:GREEN") && on_each_page.contains("Voet"), "{on_each_page}");
}

/// Without what this test asks for, LibreOffice saves something else, or nothing.
#[test]
fn a_broken_document_is_seen() {
    let office = office("broken-document", Locale::Dutch);
    let mut bytes = document(&[]).to_bytes().unwrap();
    let content = bytes.windows(9).position(|bytes| bytes == b"<text:h t").unwrap();
    bytes[content] = b'!';
    let sent = file(&office, "stuk.odt", &bytes);
    let outcome = office.convert_document(&sent, "fodt").map(|file| fs::read_to_string(file).unwrap());
    assert!(outcome.is_err() || outcome.is_ok_and(|text| !text.contains("Waar staan we")));
}
