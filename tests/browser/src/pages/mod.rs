//! The app's pages in the words of the people who use them.

pub(crate) mod fill_in;
pub(crate) mod frame;
pub(crate) mod merge;
pub(crate) mod opening;
pub(crate) mod questionnaire;
pub(crate) mod region;
pub(crate) mod result;
pub(crate) mod tour;
