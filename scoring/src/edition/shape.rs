//! How an edition file can differ from its shape.

/// What is not of the shape of an edition file, at the path of its problem.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// The file is no JSON; what the JSON reader says of it, with line and column.
    NoJson(String),
    /// A field that must be there is not.
    Missing,
    /// A field that an edition does not have.
    Unknown,
    /// A field that stands there more than once.
    Again,
    /// No text between quotes.
    NoText,
    /// No whole number from 0 to 255.
    NoNumber,
    /// Not two of those numbers in a list.
    NoPair,
    /// Neither `true` nor `false`.
    NoFlag,
    /// No list.
    NoList,
    /// No object, so nothing with fields.
    NoObject,
}

impl Shape {
    /// The name in `--json`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NoJson(_) => "no-json",
            Self::Missing => "missing-field",
            Self::Unknown => "unknown-field",
            Self::Again => "field-twice",
            Self::NoText | Self::NoNumber | Self::NoPair | Self::NoFlag | Self::NoList | Self::NoObject => "wrong-type",
        }
    }
}
