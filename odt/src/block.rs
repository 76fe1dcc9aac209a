//! [`Block`]: what stands below each other in a document.

use crate::table::Table;

/// What stands below each other in a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph in larger letters: what a chapter found.
    Lead(Line),
    /// A paragraph.
    Paragraph(Line),
    /// A paragraph in small letters: how to read something.
    Note(Line),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

impl Block {
    /// A heading that begins where the text before it ends.
    pub fn heading(level: Level, text: &str) -> Self {
        Self::Heading(Heading { level, text: text.to_owned(), before: Break::None })
    }
}

/// A heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// How high it stands.
    pub level: Level,
    /// Its text.
    pub text: String,
    /// Whether a new page begins with it.
    pub before: Break,
}

/// How high a heading stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The document's title; not in its outline.
    Title,
    /// Outline level 1.
    Chapter,
    /// Outline level 2.
    Section,
    /// Outline level 3.
    Part,
}

/// What happens before a heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Break {
    /// Nothing.
    None,
    /// A new page begins.
    Page,
}

/// A piece of running text, which may begin in bold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Line {
    /// What is bold; may be empty.
    pub strong: String,
    /// What comes behind it.
    pub text: String,
}

impl Line {
    /// Without bold.
    pub fn plain(text: &str) -> Self {
        Self { strong: String::new(), text: text.to_owned() }
    }
}

/// A list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct List {
    /// What stands before each.
    pub marks: Marks,
    /// Its entries.
    pub items: Vec<Line>,
}

/// What stands before the entries of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Marks {
    /// A dot.
    Dots,
    /// 1, 2, 3: each list begins anew.
    Numbers,
}

/// A picture: a drawing, and the same in dots for a program that cannot draw it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// SVG.
    pub svg: String,
    /// PNG; `None` where there is none, and the drawing must do.
    pub png: Option<Vec<u8>>,
    /// Its width on paper, in tenths of a millimetre.
    pub width: u32,
    /// Its height on paper, in tenths of a millimetre.
    pub height: u32,
    /// What it is, in a few words.
    pub title: String,
    /// What it shows, for who cannot see it.
    pub description: String,
}
