//! The parts of a document: well-formed, and with everything in them.

use super::*;
use crate::block::{Break, Heading, Level, Line, List, Marks};
use crate::head::Label;
use crate::table::{Column, Kind, Table};
use std::collections::BTreeMap;

/// Letters that XML reads otherwise, and one that it has no place for.
const HOSTILE: &str = "<b> & \"x\" 'y' ]]>\u{1}";
/// What is left of it.
const HELD: &str = "<b> & \"x\" 'y' ]]>";

fn document() -> Document {
    let picture = |png: Option<Vec<u8>>| {
        Block::Picture(Picture {
            svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(),
            png,
            width: 1705,
            height: 400,
            title: format!("Figuur {HOSTILE}"),
            description: "Het hoogst is 3".to_owned(),
        })
    };
    let column = |head: &str, kind, weight| Column { head: head.to_owned(), kind, weight };
    let line = |strong: &str, text: &str| Line { strong: strong.to_owned(), text: text.to_owned() };
    Document {
        head: Head {
            title: format!("Titel {HOSTILE}"),
            subject: "Onderwerp".to_owned(),
            language: ("nl", "NL"),
            date: "2026-11-24".to_owned(),
            label: Some(Label { text: "TLP:GREEN".to_owned(), colour: "#33ff00" }),
            foot: format!("Voet {HOSTILE}"),
        },
        blocks: vec![
            Block::heading(Level::Title, HOSTILE),
            Block::Heading(Heading { level: Level::Chapter, text: "Een".to_owned(), before: Break::Page }),
            Block::heading(Level::Section, "Twee"),
            Block::heading(Level::Part, "Drie"),
            Block::Lead(Line::plain("Zin een.")),
            Block::Paragraph(line("Vet.", HOSTILE)),
            Block::Note(Line::plain("Klein.")),
            Block::List(List { marks: Marks::Numbers, items: vec![line("Eerst", "dit"), line("", "dan dat")] }),
            Block::Table(Table {
                caption: "Tabel een".to_owned(),
                columns: vec![column("Vraag", Kind::Text, 3), column("Aantal", Kind::Figure, 1)],
                rows: vec![vec![HOSTILE.to_owned(), "12".to_owned()], vec!["B".to_owned(), "3".to_owned()]],
            }),
            picture(Some(b"\x89PNG".to_vec())),
            picture(None),
        ],
    }
}

/// The entries of an archive of ours, by name, in their order.
fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let number = |at: usize, length: usize| {
        bytes[at..at + length].iter().rev().fold(0_usize, |sum, byte| sum * 256 + usize::from(*byte))
    };
    let end = bytes.len() - 22;
    let mut at = number(end + 16, 4);
    (0..number(end + 10, 2))
        .map(|_| {
            let (size, name) = (number(at + 24, 4), number(at + 28, 2));
            let file = number(at + 42, 4);
            let content = file + 30 + number(file + 26, 2);
            let entry = (
                String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap(),
                bytes[content..content + size].to_vec(),
            );
            at += 46 + name;
            entry
        })
        .collect()
}

/// The parts of the document by name.
fn parts() -> BTreeMap<String, String> {
    let bytes = document().to_bytes().unwrap();
    let xml = |(name, content): (String, Vec<u8>)| String::from_utf8(content).ok().map(|text| (name, text));
    entries(&bytes).into_iter().filter_map(xml).collect()
}

#[test]
fn what_the_file_is_stands_first() {
    let bytes = document().to_bytes().unwrap();
    assert_eq!(&bytes[30..38 + MIME.len()], format!("mimetype{MIME}").as_bytes());
    let names: Vec<String> = entries(&bytes).into_iter().map(|(name, _)| name).collect();
    let expected = [
        "mimetype",
        "content.xml",
        "styles.xml",
        "meta.xml",
        "Pictures/1.svg",
        "Pictures/1.png",
        "Pictures/2.svg",
        "META-INF/manifest.xml",
    ];
    assert_eq!(names, expected);
    let manifest = &parts()["META-INF/manifest.xml"];
    // Each file but the manifest itself and what the file is, and the whole.
    assert_eq!(manifest.matches("<manifest:file-entry").count(), expected.len() - 1);
    for name in &expected[1..7] {
        assert!(manifest.contains(&format!("\"{name}\"")), "{name}");
    }
    assert_eq!(document().to_bytes(), document().to_bytes());
}

#[test]
fn every_part_is_well_formed_and_holds_its_texts() {
    let parts = parts();
    for (name, holds) in [("content.xml", 5), ("styles.xml", 2), ("meta.xml", 1), ("META-INF/manifest.xml", 0)] {
        let tree = roxmltree::Document::parse(&parts[name]).unwrap_or_else(|reason| panic!("{name}: {reason}"));
        let texts = tree.descendants().filter(|node| node.text().is_some_and(|text| text.contains(HELD)));
        assert_eq!(texts.filter(roxmltree::Node::is_text).count(), holds, "{name}");
    }
    let meta = &parts["meta.xml"];
    assert!(meta.contains("<dc:language>nl</dc:language>") && meta.contains("2026-11-24"));
    let styles = &parts["styles.xml"];
    for wanted in ["fo:language=\"nl\"", "\u{a0}TLP:GREEN\u{a0}", "text:page-number", "fo:keep-together=\"always\""] {
        assert!(styles.contains(wanted), "{wanted}");
    }
}

#[test]
fn headings_lists_tables_and_pictures_are_what_they_are_called() {
    let parts = parts();
    let tree = roxmltree::Document::parse(&parts["content.xml"]).unwrap();
    let named = |name: &'static str| tree.descendants().filter(move |node| node.tag_name().name() == name);
    let attribute = |node: roxmltree::Node<'_, '_>, name: &str| {
        node.attributes().find(|attribute| attribute.name() == name).map(|found| found.value().to_owned())
    };
    let headings: Vec<_> =
        named("h").map(|node| (attribute(node, "outline-level").unwrap(), node.text().unwrap())).collect();
    let expected = [("1", "Een"), ("2", "Twee"), ("3", "Drie")].map(|(level, text)| (level.to_owned(), text));
    assert_eq!(headings, expected);

    let items: Vec<String> = named("list-item").map(|node| words(node)).collect();
    assert_eq!(items, ["Eerst dit", "dan dat"]);

    let heads = named("table-header-rows").next().unwrap();
    let styles: Vec<_> =
        heads.descendants().filter_map(|node| Some((attribute(node, "style-name")?, node.text()?))).collect();
    assert!(styles.contains(&("Table_20_Heading".to_owned(), "Vraag")), "{styles:?}");
    let rows: Vec<Vec<String>> = named("table-row").map(|row| row.children().map(words).collect()).collect();
    assert_eq!(rows, [["Vraag", "Aantal"], [HELD, "12"], ["B", "3"]]);

    let frames: Vec<_> = named("frame").collect();
    assert_eq!(frames.len(), 2);
    let images: Vec<_> = frames[0].children().filter_map(|node| attribute(node, "href")).collect();
    assert_eq!(images, ["Pictures/1.svg", "Pictures/1.png"], "the drawing first");
    assert_eq!(attribute(frames[0], "width").as_deref(), Some("170.5mm"));
    assert_eq!(named("title").filter(|node| node.text() == Some(&format!("Figuur {HELD}"))).count(), 2);
    assert_eq!(named("desc").filter(|node| node.text() == Some("Het hoogst is 3")).count(), 2);
}

/// Every style that is used is there.
#[test]
fn no_style_is_missing() {
    let parts = parts();
    let (content, styles) = (&parts["content.xml"], &parts["styles.xml"]);
    for attribute in ["text:style-name=\"", "table:style-name=\"", "draw:style-name=\"", "style:parent-style-name=\""] {
        for used in content.split(attribute).skip(1).chain(styles.split(attribute).skip(1)) {
            let name = used.split('"').next().unwrap();
            let defined = format!("style:name=\"{name}\"");
            assert!(content.contains(&defined) || styles.contains(&defined), "{name} is used and nowhere defined");
        }
    }
}

fn words(node: roxmltree::Node<'_, '_>) -> String {
    node.descendants().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect()
}
