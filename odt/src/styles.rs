//! `styles.xml`: how it looks, and what stands on each page.

use crate::content::NAMES;
use crate::head::Head;
use crate::xml::Xml;

/// The names of the styles. What a person sees in the list of styles has the names that LibreOffice itself gives them, so that its own
/// tools know headings, table heads and captions as what they are.
pub(crate) mod names {
    pub(crate) const BODY: &str = "Text_20_body";
    pub(crate) const LEAD: &str = "Lead";
    pub(crate) const NOTE: &str = "Note";
    pub(crate) const TITLE: &str = "Title";
    pub(crate) const CHAPTER: &str = "Heading_20_1";
    pub(crate) const CHAPTER_ON_PAGE: &str = "Chapter_20_on_20_page";
    pub(crate) const SECTION: &str = "Heading_20_2";
    pub(crate) const SECTION_ON_PAGE: &str = "Section_20_on_20_page";
    pub(crate) const PART: &str = "Heading_20_3";
    pub(crate) const STRONG: &str = "Strong_20_Emphasis";
    pub(crate) const DOTS: &str = "List_20_1";
    pub(crate) const DOTS_TEXT: &str = "List_20_1_20_Text";
    pub(crate) const NUMBERS: &str = "Numbering_20_1";
    pub(crate) const NUMBERS_TEXT: &str = "Numbering_20_1_20_Text";
    pub(crate) const CAPTION: &str = "Table";
    pub(crate) const TABLE_TEXT: &str = "Table_20_Contents";
    pub(crate) const TABLE_HEAD: &str = "Table_20_Heading";
    pub(crate) const FIGURE: &str = "Table_20_Figure";
    pub(crate) const FIGURE_HEAD: &str = "Table_20_Figure_20_Heading";
    pub(crate) const ROW: &str = "Row";
    pub(crate) const CELL: &str = "Cell";
    pub(crate) const HEAD_CELL: &str = "Head_20_cell";
    pub(crate) const PICTURE: &str = "Illustration";
    pub(crate) const FRAME: &str = "Graphics";
    pub(super) const HEADER: &str = "Header";
    pub(super) const FOOTER: &str = "Footer";
    pub(super) const LABEL: &str = "Label";
    pub(super) const PAGE: &str = "Standard";
}

/// A style of paragraphs: its name, the name that a person sees, what it builds on, then the properties of the paragraph and of the text.
type Paragraph = (&'static str, &'static str, &'static str, &'static [Property], &'static [Property]);
type Property = (&'static str, &'static str);

const TEXT: &str = "#16202a";
const QUIET: &str = "#4a5966";
const RULE: &str = "0.5pt solid #9aa7b2";
const STRONG_RULE: &str = "1pt solid #16202a";
/// Where the label and the page's number stand: the right edge of the text.
const RIGHT: &str = "17cm";

const KEEP: Property = ("fo:keep-with-next", "always");
const BOLD: Property = ("fo:font-weight", "bold");
const BREAK: Property = ("fo:break-before", "page");
const RIGHT_ALIGNED: Property = ("fo:text-align", "end");

const PARAGRAPHS: [Paragraph; 19] = [
    (names::BODY, "Text body", "Standard", &[("fo:margin-bottom", "0.25cm")], &[]),
    (names::LEAD, "Lead", names::BODY, &[("fo:margin-bottom", "0.3cm")], &[("fo:font-size", "12.5pt")]),
    (names::NOTE, "Note", names::BODY, &[], &[("fo:font-size", "9pt"), ("fo:color", QUIET)]),
    ("Heading", "Heading", "Standard", &[KEEP, ("fo:margin-top", "0.4cm"), ("fo:margin-bottom", "0.2cm")], &[BOLD]),
    (names::TITLE, "Title", "Heading", &[("fo:margin-top", "0cm")], &[("fo:font-size", "24pt")]),
    (names::CHAPTER, "Heading 1", "Heading", &[("fo:margin-top", "0.6cm")], &[("fo:font-size", "18pt")]),
    (names::CHAPTER_ON_PAGE, "Chapter on page", names::CHAPTER, &[BREAK, ("fo:margin-top", "0cm")], &[]),
    (names::SECTION, "Heading 2", "Heading", &[("fo:margin-top", "0.5cm")], &[("fo:font-size", "13pt")]),
    (names::SECTION_ON_PAGE, "Section on page", names::SECTION, &[BREAK, ("fo:margin-top", "0cm")], &[]),
    (names::PART, "Heading 3", "Heading", &[], &[("fo:font-size", "11pt")]),
    (names::DOTS_TEXT, "List 1 text", names::BODY, &[("fo:margin-bottom", "0.12cm")], &[]),
    (names::NUMBERS_TEXT, "Numbering 1 text", names::BODY, &[("fo:margin-bottom", "0.12cm")], &[]),
    ("Caption", "Caption", "Standard", &[("fo:margin-top", "0.2cm"), ("fo:margin-bottom", "0.1cm")], &[]),
    (names::CAPTION, "Table", "Caption", &[KEEP], &[BOLD, ("fo:font-size", "9.5pt")]),
    (names::TABLE_TEXT, "Table Contents", "Standard", &[("fo:margin-bottom", "0cm")], &[("fo:font-size", "9pt")]),
    (names::TABLE_HEAD, "Table Heading", names::TABLE_TEXT, &[KEEP], &[BOLD]),
    (names::FIGURE, "Table Figure", names::TABLE_TEXT, &[RIGHT_ALIGNED], &[]),
    (names::FIGURE_HEAD, "Table Figure Heading", names::TABLE_HEAD, &[RIGHT_ALIGNED], &[]),
    (names::PICTURE, "Illustration", "Caption", &[("fo:text-align", "start")], &[]),
];

/// The styles of an outline, from level 1.
const OUTLINE: [(&str, &str); 5] = [
    (names::CHAPTER, "1"),
    (names::CHAPTER_ON_PAGE, "1"),
    (names::SECTION, "2"),
    (names::SECTION_ON_PAGE, "2"),
    (names::PART, "3"),
];

pub(crate) fn write(head: &Head) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("office:document-styles", &NAMES, |xml| {
        xml.element("office:font-face-decls", &[], |xml| {
            let font = [("style:name", "Sans"), ("svg:font-family", "Arial, 'Liberation Sans', sans-serif")];
            xml.empty("style:font-face", &[font[0], font[1], ("style:font-family-generic", "swiss")]);
        });
        xml.element("office:styles", &[], |xml| {
            defaults(xml, head);
            for style in &PARAGRAPHS {
                paragraph_style(xml, style);
            }
            margins(xml);
            text_styles(xml, head);
            tables(xml);
            lists(xml);
        });
        xml.element("office:automatic-styles", &[], page_layout);
        xml.element("office:master-styles", &[], |xml| master_page(xml, head));
    });
    xml.into_bytes()
}

/// What holds where nothing else is said: the language among it.
fn defaults(xml: &mut Xml, head: &Head) {
    xml.element("style:default-style", &[("style:family", "paragraph")], |xml| {
        xml.empty(
            "style:paragraph-properties",
            &[("fo:orphans", "2"), ("fo:widows", "2"), ("style:tab-stop-distance", "1.25cm")],
        );
        let text = [
            ("style:font-name", "Sans"),
            ("fo:font-size", "10.5pt"),
            ("fo:color", TEXT),
            ("fo:language", head.language.0),
            ("fo:country", head.language.1),
        ];
        xml.empty("style:text-properties", &text);
    });
    xml.element("style:default-style", &[("style:family", "table")], |xml| {
        xml.empty("style:table-properties", &[("table:border-model", "collapsing")]);
    });
    xml.empty("style:style", &[("style:name", "Standard"), ("style:family", "paragraph"), ("style:class", "text")]);
}

fn paragraph_style(xml: &mut Xml, (name, shown, parent, paragraph, text): &Paragraph) {
    let mut attributes = vec![
        ("style:name", *name),
        ("style:display-name", *shown),
        ("style:family", "paragraph"),
        ("style:parent-style-name", *parent),
    ];
    attributes.extend(
        OUTLINE.iter().filter(|(style, _)| style == name).map(|(_, level)| ("style:default-outline-level", *level)),
    );
    xml.element("style:style", &attributes, |xml| {
        xml.empty("style:paragraph-properties", paragraph);
        xml.empty("style:text-properties", text);
    });
}

/// Head and foot of the pages.
fn margins(xml: &mut Xml) {
    for name in [names::HEADER, names::FOOTER] {
        let attributes = [("style:name", name), ("style:family", "paragraph"), ("style:parent-style-name", "Standard")];
        xml.element("style:style", &attributes, |xml| {
            xml.element("style:paragraph-properties", &[], |xml| {
                xml.element("style:tab-stops", &[], |xml| {
                    xml.empty("style:tab-stop", &[("style:position", RIGHT), ("style:type", "right")]);
                });
            });
            xml.empty("style:text-properties", &[("fo:font-size", "8.5pt"), ("fo:color", QUIET)]);
        });
    }
}

fn text_styles(xml: &mut Xml, head: &Head) {
    let strong = [("style:name", names::STRONG), ("style:display-name", "Strong Emphasis"), ("style:family", "text")];
    xml.element("style:style", &strong, |xml| xml.empty("style:text-properties", &[BOLD]));
    if let Some(label) = &head.label {
        xml.element("style:style", &[("style:name", names::LABEL), ("style:family", "text")], |xml| {
            let text = [("fo:color", label.colour), ("fo:background-color", "#000000"), ("fo:font-size", "9pt"), BOLD];
            xml.empty("style:text-properties", &text);
        });
    }
    let frame = [("style:name", names::FRAME), ("style:family", "graphic")];
    xml.element("style:style", &frame, |xml| {
        xml.empty("style:graphic-properties", &[("style:vertical-pos", "top"), ("style:vertical-rel", "baseline")]);
    });
}

fn tables(xml: &mut Xml) {
    xml.element("style:style", &[("style:name", names::ROW), ("style:family", "table-row")], |xml| {
        xml.empty("style:table-row-properties", &[("fo:keep-together", "always")]);
    });
    for (name, below) in [(names::CELL, RULE), (names::HEAD_CELL, STRONG_RULE)] {
        let attributes = [("style:name", name), ("style:family", "table-cell"), ("style:parent-style-name", "Default")];
        xml.element("style:style", &attributes[..2], |xml| {
            let cell = [
                ("fo:padding", "0.1cm"),
                ("fo:border-bottom", below),
                ("fo:border-top", "none"),
                ("fo:border-left", "none"),
                ("fo:border-right", "none"),
                ("style:vertical-align", if name == names::HEAD_CELL { "bottom" } else { "top" }),
            ];
            xml.empty("style:table-cell-properties", &cell);
        });
    }
}

fn lists(xml: &mut Xml) {
    let level = |xml: &mut Xml, element: &str, mark: &[(&str, &str)]| {
        let mut attributes = vec![("text:level", "1")];
        attributes.extend_from_slice(mark);
        xml.element(element, &attributes, |xml| {
            let mode = [("text:list-level-position-and-space-mode", "label-alignment")];
            xml.element("style:list-level-properties", &mode, |xml| {
                let place = [
                    ("text:label-followed-by", "listtab"),
                    ("text:list-tab-stop-position", "0.7cm"),
                    ("fo:text-indent", "-0.7cm"),
                    ("fo:margin-left", "0.7cm"),
                ];
                xml.empty("style:list-level-label-alignment", &place);
            });
        });
    };
    xml.element("text:list-style", &[("style:name", names::DOTS), ("style:display-name", "List 1")], |xml| {
        level(xml, "text:list-level-style-bullet", &[("text:bullet-char", "•")]);
    });
    let numbers = [("style:name", names::NUMBERS), ("style:display-name", "Numbering 1")];
    xml.element("text:list-style", &numbers, |xml| {
        level(xml, "text:list-level-style-number", &[("style:num-suffix", "."), ("style:num-format", "1")]);
    });
    xml.element("text:outline-style", &[("style:name", "Outline")], |xml| {
        for number in ["1", "2", "3"] {
            xml.empty("text:outline-level-style", &[("text:level", number), ("style:num-format", "")]);
        }
    });
}

/// A4.
fn page_layout(xml: &mut Xml) {
    xml.element("style:page-layout", &[("style:name", "A4")], |xml| {
        let page = [
            ("fo:page-width", "21cm"),
            ("fo:page-height", "29.7cm"),
            ("style:print-orientation", "portrait"),
            ("fo:margin-top", "1.4cm"),
            ("fo:margin-bottom", "1.2cm"),
            ("fo:margin-left", "2cm"),
            ("fo:margin-right", "2cm"),
        ];
        xml.empty("style:page-layout-properties", &page);
        for (element, margin) in [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")] {
            xml.element(element, &[], |xml| {
                xml.empty("style:header-footer-properties", &[("fo:min-height", "0.9cm"), (margin, "0.5cm")]);
            });
        }
    });
}

fn master_page(xml: &mut Xml, head: &Head) {
    let page = [("style:name", names::PAGE), ("style:page-layout-name", "A4")];
    xml.element("style:master-page", &page, |xml| {
        xml.element("style:header", &[], |xml| {
            xml.element("text:p", &[("text:style-name", names::HEADER)], |xml| {
                xml.words(&head.title);
                if let Some(label) = &head.label {
                    xml.empty("text:tab", &[]);
                    let style = [("text:style-name", names::LABEL)];
                    // Blanks that do not break, so that black stands around the letters.
                    xml.element("text:span", &style, |xml| xml.text(&format!("\u{a0}{}\u{a0}", label.text)));
                }
            });
        });
        xml.element("style:footer", &[], |xml| {
            xml.element("text:p", &[("text:style-name", names::FOOTER)], |xml| {
                xml.words(&head.foot);
                xml.empty("text:tab", &[]);
                xml.text_element("text:page-number", &[("text:select-page", "current")], "1");
                xml.text(" / ");
                xml.text_element("text:page-count", &[], "1");
            });
        });
    });
}
