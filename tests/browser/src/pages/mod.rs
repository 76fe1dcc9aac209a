//! The app's pages in the words of the people who use them.

pub(crate) mod fill_in;
pub(crate) mod frame;
