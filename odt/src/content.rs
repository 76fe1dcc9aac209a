//! `content.xml`: what stands in the document.

use crate::block::{Block, Break, Heading, Level, Line, List, Marks, Picture};
use crate::document::{PNG, SVG, VERSION, png_name, svg_name};
use crate::styles::names;
use crate::table::{Kind, Table};
use crate::xml::Xml;

/// What the prefixes of the parts stand for.
pub(crate) const NAMES: [(&str, &str); 10] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
    ("office:version", VERSION),
];

/// The widths of all columns of a table come to this.
const TABLE_WIDTH: u32 = 65_535;

pub(crate) fn write(blocks: &[Block]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("office:document-content", &NAMES, |xml| {
        xml.element("office:automatic-styles", &[], |xml| {
            for (number, table) in (1..).zip(blocks.iter().filter_map(table)) {
                table_styles(xml, number, table);
            }
        });
        xml.element("office:body", &[], |xml| {
            xml.element("office:text", &[], |xml| {
                let (mut tables, mut pictures) = (0, 0);
                for block in blocks {
                    match block {
                        Block::Heading(heading) => write_heading(xml, heading),
                        Block::Lead(line) => paragraph(xml, names::LEAD, line),
                        Block::Paragraph(line) => paragraph(xml, names::BODY, line),
                        Block::Note(line) => paragraph(xml, names::NOTE, line),
                        Block::List(list) => write_list(xml, list),
                        Block::Table(table) => {
                            tables += 1;
                            write_table(xml, tables, table);
                        }
                        Block::Picture(picture) => {
                            pictures += 1;
                            write_picture(xml, pictures, picture);
                        }
                    }
                }
            });
        });
    });
    xml.into_bytes()
}

fn table(block: &Block) -> Option<&Table> {
    if let Block::Table(table) = block { Some(table) } else { None }
}

fn write_heading(xml: &mut Xml, heading: &Heading) {
    let paged = heading.before == Break::Page;
    let (level, style) = match heading.level {
        Level::Title => {
            return xml.element("text:p", &[("text:style-name", names::TITLE)], |xml| xml.words(&heading.text));
        }
        Level::Chapter if paged => ("1", names::CHAPTER_ON_PAGE),
        Level::Chapter => ("1", names::CHAPTER),
        Level::Section if paged => ("2", names::SECTION_ON_PAGE),
        Level::Section => ("2", names::SECTION),
        Level::Part => ("3", names::PART),
    };
    xml.element("text:h", &[("text:style-name", style), ("text:outline-level", level)], |xml| xml.words(&heading.text));
}

fn paragraph(xml: &mut Xml, style: &str, line: &Line) {
    xml.element("text:p", &[("text:style-name", style)], |xml| {
        if !line.strong.is_empty() {
            xml.element("text:span", &[("text:style-name", names::STRONG)], |xml| xml.words(&line.strong));
        }
        // What is bold ends before a blank: that blank is one of the text, not the first of a line.
        if line.strong.is_empty() {
            xml.words(&line.text);
        } else if !line.text.is_empty() {
            xml.text(" ");
            xml.words(line.text.trim_start());
        }
    });
}

fn write_list(xml: &mut Xml, list: &List) {
    let (style, inside) = match list.marks {
        Marks::Dots => (names::DOTS, names::DOTS_TEXT),
        Marks::Numbers => (names::NUMBERS, names::NUMBERS_TEXT),
    };
    xml.element("text:list", &[("text:style-name", style)], |xml| {
        for item in &list.items {
            xml.element("text:list-item", &[], |xml| paragraph(xml, inside, item));
        }
    });
}

fn table_name(number: usize) -> String {
    format!("Tabel{number}")
}

/// A column's style, by its place from 0.
fn column_name(number: usize, column: usize) -> String {
    format!("Tabel{number}.{column}")
}

fn table_styles(xml: &mut Xml, number: usize, table: &Table) {
    let name = table_name(number);
    xml.element("style:style", &[("style:name", name.as_str()), ("style:family", "table")], |xml| {
        xml.empty(
            "style:table-properties",
            &[("style:width", "17cm"), ("table:align", "margins"), ("fo:margin-bottom", "0.4cm")],
        );
    });
    let all: u32 = table.columns.iter().map(|column| column.weight).sum::<u32>().max(1);
    for (place, column) in table.columns.iter().enumerate() {
        let width = format!("{}*", (TABLE_WIDTH / all).saturating_mul(column.weight).max(1));
        let name = column_name(number, place);
        xml.element("style:style", &[("style:name", name.as_str()), ("style:family", "table-column")], |xml| {
            xml.empty("style:table-column-properties", &[("style:rel-column-width", width.as_str())]);
        });
    }
}

fn write_table(xml: &mut Xml, number: usize, table: &Table) {
    xml.element("text:p", &[("text:style-name", names::CAPTION)], |xml| xml.words(&table.caption));
    let name = table_name(number);
    xml.element("table:table", &[("table:name", name.as_str()), ("table:style-name", name.as_str())], |xml| {
        xml.text_element("table:title", &[], &table.caption);
        for place in 0..table.columns.len() {
            xml.empty("table:table-column", &[("table:style-name", column_name(number, place).as_str())]);
        }
        xml.element("table:table-header-rows", &[], |xml| {
            let heads = table.columns.iter().map(|column| {
                let style = match column.kind {
                    Kind::Text => names::TABLE_HEAD,
                    Kind::Figure => names::FIGURE_HEAD,
                };
                (style, column.head.as_str())
            });
            row(xml, names::HEAD_CELL, heads);
        });
        for cells in &table.rows {
            let cells = table.columns.iter().zip(cells).map(|(column, cell)| {
                let style = match column.kind {
                    Kind::Text => names::TABLE_TEXT,
                    Kind::Figure => names::FIGURE,
                };
                (style, cell.as_str())
            });
            row(xml, names::CELL, cells);
        }
    });
}

fn row<'a>(xml: &mut Xml, cell_style: &str, cells: impl Iterator<Item = (&'static str, &'a str)>) {
    xml.element("table:table-row", &[("table:style-name", names::ROW)], |xml| {
        for (style, text) in cells {
            let attributes = [("table:style-name", cell_style), ("office:value-type", "string")];
            xml.element("table:table-cell", &attributes, |xml| {
                xml.element("text:p", &[("text:style-name", style)], |xml| xml.words(text));
            });
        }
    });
}

/// A length as OpenDocument writes it.
fn millimetres(tenths: u32) -> String {
    format!("{}.{}mm", tenths / 10, tenths % 10)
}

fn write_picture(xml: &mut Xml, number: usize, picture: &Picture) {
    xml.element("text:p", &[("text:style-name", names::PICTURE)], |xml| {
        let (width, height) = (millimetres(picture.width), millimetres(picture.height));
        let name = format!("Figuur{number}");
        let frame = [
            ("draw:style-name", names::FRAME),
            ("draw:name", name.as_str()),
            ("text:anchor-type", "as-char"),
            ("svg:width", width.as_str()),
            ("svg:height", height.as_str()),
        ];
        xml.element("draw:frame", &frame, |xml| {
            // A program shows the first that it can.
            image(xml, &svg_name(number), SVG);
            if picture.png.is_some() {
                image(xml, &png_name(number), PNG);
            }
            xml.text_element("svg:title", &[], &picture.title);
            xml.text_element("svg:desc", &[], &picture.description);
        });
    });
}

fn image(xml: &mut Xml, path: &str, kind: &str) {
    let attributes = [
        ("xlink:href", path),
        ("xlink:type", "simple"),
        ("xlink:show", "embed"),
        ("xlink:actuate", "onLoad"),
        ("draw:mime-type", kind),
    ];
    xml.empty("draw:image", &attributes);
}
