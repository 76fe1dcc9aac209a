//! The slow calculation against what was worked out by hand: each expected number has its working beside it.

mod basic_level;
mod change;
mod files;
mod gains;
mod merging;
mod region;
mod way_up;
mod worked_examples;
