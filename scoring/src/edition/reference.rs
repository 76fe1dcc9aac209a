//! What questions refer to: themes, roles, sources, offerings; and whom to turn to.

use crate::id::{ReferenceId, ThemeId};

/// One theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Its name.
    pub title: String,
    /// What it is for, in a sentence.
    pub purpose: String,
}

/// A role that answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answerer {
    /// Its id.
    pub id: ReferenceId,
    /// Its name, as the column `ingevuld_door` holds it.
    pub title: String,
}

/// A source that questions refer to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its id.
    pub id: ReferenceId,
    /// Its name.
    pub title: String,
    /// Where in it, such as a section or an article.
    pub reference: String,
    /// Where it can be read: `https://` or `http://`; `None` where it is not public.
    pub url: Option<String>,
}

/// Something that the VAR offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offering {
    /// Its id.
    pub id: ReferenceId,
    /// Its name.
    pub title: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// Where more stands: `https://` or `http://`.
    pub url: Option<String>,
}

/// Whom to turn to, or how and where to send a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Its id.
    pub id: ReferenceId,
    /// Its heading.
    pub title: String,
    /// What to do.
    pub text: String,
}
