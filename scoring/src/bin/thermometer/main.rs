//! The command `thermometer`.

fn main() {}
