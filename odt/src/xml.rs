//! [`Xml`]: elements with their attributes and texts, escaped.

use std::fmt::Write as _;

/// The first line of each part.
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// XML being written. Every text that comes in is escaped here, and nowhere else.
#[derive(Debug)]
pub(crate) struct Xml(String);

impl Xml {
    /// A part with nothing in it yet.
    pub(crate) fn new() -> Self {
        Self(DECLARATION.to_owned())
    }

    /// An element with what stands in it.
    pub(crate) fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        self.0.push('>');
        inside(self);
        // Writing to a string cannot fail.
        let _ = write!(self.0, "</{name}>");
    }

    /// An element with nothing in it.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with a text in it.
    pub(crate) fn text_element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |xml| xml.text(text));
    }

    /// Running text of a document: a line feed is a line break, a tab a tab, and the second of two blanks is kept, all of which XML
    /// itself would make one blank.
    pub(crate) fn words(&mut self, text: &str) {
        let mut was_blank = true;
        for letter in text.chars() {
            match letter {
                '\n' => self.empty("text:line-break", &[]),
                '\t' => self.empty("text:tab", &[]),
                ' ' if was_blank => self.empty("text:s", &[]),
                letter => self.letter(letter),
            }
            was_blank = letter.is_ascii_whitespace();
        }
    }

    /// A text as it is.
    pub(crate) fn text(&mut self, text: &str) {
        text.chars().for_each(|letter| self.letter(letter));
    }

    /// The part.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
    }

    /// A letter; XML 1.0 has no place for control characters other than tab and line ends, nor for U+FFFE and U+FFFF: they are dropped.
    fn letter(&mut self, letter: char) {
        match letter {
            '&' => self.0.push_str("&amp;"),
            '<' => self.0.push_str("&lt;"),
            '>' => self.0.push_str("&gt;"),
            '"' => self.0.push_str("&quot;"),
            // As they are an attribute would make blanks of them.
            '\t' => self.0.push_str("&#9;"),
            '\n' => self.0.push_str("&#10;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => self.0.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Xml)) -> String {
        let mut xml = Xml::new();
        xml.element("a", &[("xmlns:text", "t")], write);
        String::from_utf8(xml.into_bytes()).unwrap()
    }

    #[test]
    fn what_xml_reads_otherwise_is_escaped() {
        let hostile = "\"><b c='1'>&amp; ]]> <!-- é 😀\t\n";
        let text = written(|xml| xml.text_element("b", &[("c", hostile)], hostile));
        let tree = roxmltree::Document::parse(&text).unwrap();
        let b = tree.root_element().first_child().unwrap();
        assert_eq!((b.attribute("c"), b.text()), (Some(hostile), Some(hostile)));
    }

    #[test]
    fn what_xml_has_no_place_for_is_dropped() {
        let all: String =
            (0_u8..0x20).map(char::from).chain(['\u{fffe}', '\u{ffff}', 'x', '\u{7f}', '\u{85}']).collect();
        let text = written(|xml| xml.text(&all));
        let tree = roxmltree::Document::parse(&text).unwrap();
        assert_eq!(tree.root_element().text(), Some("\t\nx\u{7f}\u{85}"));
    }

    #[test]
    fn blanks_and_line_ends_of_running_text_stay() {
        let text = written(|xml| xml.words(" a  b\tc\nd\n e"));
        let inside = text.split_once("t\">").unwrap().1;
        assert_eq!(inside, "<text:s/>a <text:s/>b<text:tab/>c<text:line-break/>d<text:line-break/><text:s/>e</a>");
    }
}
