//! Pieces of pages: values in, callbacks out. None of them touches storage or computes a number.

pub(crate) mod alert;
pub(crate) mod edition_gate;
pub(crate) mod frame;
pub(crate) mod question_card;
pub(crate) mod rubric;
pub(crate) mod theme_nav;
