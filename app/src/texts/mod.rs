//! Every Dutch sentence of the interface, by page. What a file or an edition is blamed for is worded in `scoring`; what is asked stands
//! in the edition.

pub(crate) mod common;
pub(crate) mod explanation;
pub(crate) mod fill_in;
pub(crate) mod merge;
pub(crate) mod moment;
pub(crate) mod open;
pub(crate) mod paper;
pub(crate) mod questionnaire;
pub(crate) mod region;
pub(crate) mod region_named;
pub(crate) mod result;
pub(crate) mod share;
pub(crate) mod start;
