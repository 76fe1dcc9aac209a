//! A text document that a person can work on: OpenDocument 1.3 (`.odt`), the format of Dutch government for editable documents.
//!
//! Plain values in, bytes out: no clock, no file, no dependency; the same document gives the same bytes. Only what a report needs is
//! here. Headings are real ones, tables repeat their head on each page, rows stay whole, pictures have a text for who cannot see them, and
//! head and foot of each page carry the handling label and the page's number.
//!
//! ```
//! use odt::{Block, Document, Head, Level, Line};
//!
//! let document = Document {
//!     head: Head {
//!         title: "Verslag".to_owned(),
//!         subject: "Proef".to_owned(),
//!         language: ("nl", "NL"),
//!         date: "2026-11-24".to_owned(),
//!         label: None,
//!         foot: "Proefregio".to_owned(),
//!     },
//!     blocks: vec![Block::heading(Level::Title, "Verslag"), Block::Paragraph(Line::plain("Er is niets te melden."))],
//! };
//! let bytes = document.to_bytes().expect("far smaller than an archive may be");
//! assert!(bytes.starts_with(b"PK"));
//! ```

mod block;
mod content;
mod document;
mod head;
mod meta;
mod styles;
mod table;
mod xml;
mod zip;

pub use block::{Block, Break, Heading, Level, Line, List, Marks, Picture};
pub use document::Document;
pub use head::{Head, Label};
pub use table::{Column, Kind, Table};
