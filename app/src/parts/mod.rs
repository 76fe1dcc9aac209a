//! Which pages each part of the app has. A part names its own pages only, so that its program carries no other.

pub mod fill_in;
pub mod merge;
pub mod open;
pub mod own_result;
pub mod questionnaire;
pub mod region;
pub mod region_named;
