//! `meta.xml`: what the document is.

use crate::document::VERSION;
use crate::head::Head;
use crate::xml::Xml;

pub(crate) fn write(head: &Head) -> Vec<u8> {
    let mut xml = Xml::new();
    let names = [
        ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("office:version", VERSION),
    ];
    xml.element("office:document-meta", &names, |xml| {
        xml.element("office:meta", &[], |xml| {
            xml.text_element("meta:generator", &[], "Cyberthermometer");
            xml.text_element("dc:title", &[], &head.title);
            xml.text_element("dc:subject", &[], &head.subject);
            xml.text_element("dc:language", &[], head.language.0);
            xml.text_element("meta:creation-date", &[], &head.date);
            xml.text_element("dc:date", &[], &head.date);
            if let Some(label) = &head.label {
                xml.text_element("meta:keyword", &[], &label.text);
            }
        });
    });
    xml.into_bytes()
}
