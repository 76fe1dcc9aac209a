//! [`Thing`]: something on the page, said in a user's words.

use fantoccini::elements::Element;
use std::fmt;

/// How a name must match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum How {
    Exactly,
    Starting,
    Holding,
}

/// A thing with a role, a name, and where to look for it.
#[derive(Clone, Debug)]
pub(crate) struct Thing {
    role: &'static str,
    name: Option<String>,
    how: How,
    within: Option<Element>,
}

impl Thing {
    /// Something with this role and any name.
    pub(crate) fn any(role: &'static str) -> Self {
        Self { role, name: None, how: How::Exactly, within: None }
    }

    /// Something with this role and exactly this name.
    pub(crate) fn named(role: &'static str, name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..Self::any(role) }
    }

    /// Something with this role and a name that begins so.
    pub(crate) fn starting(role: &'static str, name: &str) -> Self {
        Self { how: How::Starting, ..Self::named(role, name) }
    }

    /// Something with this role and this in its name.
    pub(crate) fn holding(role: &'static str, name: &str) -> Self {
        Self { how: How::Holding, ..Self::named(role, name) }
    }

    /// The same, inside an element.
    pub(crate) fn within(self, element: &Element) -> Self {
        Self { within: Some(element.clone()), ..self }
    }

    /// What `look.js` is told.
    pub(crate) fn arguments(&self) -> Vec<serde_json::Value> {
        let how = match self.how {
            How::Exactly => "exactly",
            How::Starting => "starting",
            How::Holding => "holding",
        };
        vec![
            serde_json::json!(self.role),
            serde_json::json!(self.name),
            serde_json::json!(how),
            serde_json::json!(self.within),
        ]
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.role)?;
        if let Some(name) = &self.name {
            let how = match self.how {
                How::Exactly => "",
                How::Starting => " that begins with",
                How::Holding => " with",
            };
            write!(f, "{how} {name:?}")?;
        }
        Ok(())
    }
}
