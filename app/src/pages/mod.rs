//! The pages: each composes components and calls commands. No page computes a number.

pub(crate) mod explanation;
pub(crate) mod fill_in;
pub(crate) mod fill_in_choose;
pub(crate) mod merge;
pub(crate) mod open;
pub(crate) mod paper;
pub(crate) mod part;
pub(crate) mod questionnaire;
pub(crate) mod region;
pub(crate) mod region_named;
pub(crate) mod result;
pub(crate) mod result_choose;
pub(crate) mod share;
pub(crate) mod start;
pub(crate) mod taken_over;
pub(crate) mod unknown;
