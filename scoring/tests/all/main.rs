//! The tests of the crate from outside, in one binary: it links once.

mod against_oracle;
mod command;
mod comparing;
mod editions;
mod examples;
mod guard;
mod long_work;
mod merging;
mod purity;
mod reading;
mod reviewing;
mod robust;
mod schema;
mod scores;
mod sentences;
mod spreadsheet;
mod support;
mod told;
mod way_up;
mod writing;
