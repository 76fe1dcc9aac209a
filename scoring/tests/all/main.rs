//! The tests of the crate from outside, in one binary: it links once.

#[cfg(test)]
mod against_oracle;
#[cfg(test)]
mod command;
#[cfg(test)]
mod comparing;
#[cfg(test)]
mod editions;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod guard;
#[cfg(test)]
mod in_turns;
#[cfg(test)]
mod long_work;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod nameless;
#[cfg(test)]
mod purity;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod receipts;
#[cfg(test)]
mod regional;
#[cfg(test)]
mod reviewing;
#[cfg(test)]
mod robust;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod scores;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod set_aside;
#[cfg(test)]
mod spreadsheet;
#[cfg(test)]
mod support;
#[cfg(test)]
mod taking_in;
#[cfg(test)]
mod told;
#[cfg(test)]
mod way_up;
#[cfg(test)]
mod writing;
