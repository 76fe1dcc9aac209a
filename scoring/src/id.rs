//! The names by which the edition's parts are known: cheap to clone, never confused with each other.

use std::fmt;
use std::sync::Arc;

/// How the id of an edition of an invented region begins.
const EXAMPLE_PREFIX: &str = "voorbeeld-";

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it stands. Whether an edition knows it is for that edition to say.
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The text as the edition spells it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

id! {
    /// The id of an edition: its year, or `voorbeeld-` and a year (column `editie`).
    EditionId
}
impl EditionId {
    /// Whether it names an edition of an invented region: its files are *voorbeeldgegevens* wherever they are shown
    /// (`docs/exchange-format.md` section 4).
    pub fn is_example(&self) -> bool {
        self.as_str().starts_with(EXAMPLE_PREFIX)
    }
}

id! {
    /// The CBS code of a municipality: `GM` and four digits (column `gemeentecode`).
    MunicipalityCode
}
id! {
    /// The id of a theme, such as `EH` (column `thema`).
    ThemeId
}
id! {
    /// The id of a question, such as `EH-07` (column `vraag`).
    QuestionId
}
id! {
    /// The id of a role that answers, of a source, an offering or a contact: parts that the edition refers to by name.
    ReferenceId
}
