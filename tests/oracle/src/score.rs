//! One municipality's score: scoring, "Answers" and "A municipality".

pub(crate) mod basic_level;
pub(crate) mod municipality;
pub(crate) mod question;
pub(crate) mod theme;
pub(crate) mod way_up;
