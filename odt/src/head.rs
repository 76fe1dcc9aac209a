//! [`Head`]: what a document is, and what stands on each of its pages.

/// What a document is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Its title; also at the top of each page.
    pub title: String,
    /// What it is about.
    pub subject: String,
    /// Its language and country: `("nl", "NL")`.
    pub language: (&'static str, &'static str),
    /// The day on which it was made: `2026-11-24`.
    pub date: String,
    /// The handling label at the top of each page.
    pub label: Option<Label>,
    /// What stands at the foot of each page, beside its number.
    pub foot: String,
}

/// A handling label, in the colour that its protocol lays down on black.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// Its text.
    pub text: String,
    /// Its colour: `#33ff00`.
    pub colour: &'static str,
}
