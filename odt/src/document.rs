//! [`Document`]: the whole.

use crate::block::{Block, Picture};
use crate::head::Head;
use crate::xml::Xml;
use crate::zip::Archive;
use crate::{content, meta, styles};

/// What the file is; stands first in it, as it is.
const MIME: &str = "application/vnd.oasis.opendocument.text";

/// The version of OpenDocument.
pub(crate) const VERSION: &str = "1.3";

/// A text document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// What it is.
    pub head: Head,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The file. `None` where its pictures are more than an archive holds: 4 GiB together.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        let mut archive = Archive::default();
        archive.add("mimetype", MIME.as_bytes())?;
        archive.add("content.xml", &content::write(&self.blocks))?;
        archive.add("styles.xml", &styles::write(&self.head))?;
        archive.add("meta.xml", &meta::write(&self.head))?;
        for (number, picture) in (1..).zip(self.pictures()) {
            archive.add(&svg_name(number), picture.svg.as_bytes())?;
            if let Some(png) = &picture.png {
                archive.add(&png_name(number), png)?;
            }
        }
        archive.add("META-INF/manifest.xml", &self.manifest())?;
        archive.into_bytes()
    }

    fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().filter_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
    }

    fn manifest(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        let name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
        xml.element("manifest:manifest", &[("xmlns:manifest", name), ("manifest:version", VERSION)], |xml| {
            let mut entry = |path: &str, kind: &str| {
                xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)]);
            };
            entry("/", MIME);
            for part in ["content.xml", "styles.xml", "meta.xml"] {
                entry(part, "text/xml");
            }
            for (number, picture) in (1..).zip(self.pictures()) {
                entry(&svg_name(number), SVG);
                if picture.png.is_some() {
                    entry(&png_name(number), PNG);
                }
            }
        });
        xml.into_bytes()
    }
}

/// The kinds of pictures.
pub(crate) const SVG: &str = "image/svg+xml";
/// See [`SVG`].
pub(crate) const PNG: &str = "image/png";

/// Where the drawing of a picture stands, by its number from 1.
pub(crate) fn svg_name(number: usize) -> String {
    format!("Pictures/{number}.svg")
}

/// Where its dots stand.
pub(crate) fn png_name(number: usize) -> String {
    format!("Pictures/{number}.png")
}

#[cfg(test)]
mod tests;
