//! The exchange file `cyberthermometer/1`, written exactly and read with patience (`docs/exchange-format.md`).

mod columns;
pub(crate) mod decode;
mod elsewhere;
pub mod fingerprint;
mod foreign;
mod gather;
mod guard;
pub(crate) mod header;
mod in_turns;
mod interpret;
mod judge;
mod name;
mod pace;
mod part;
mod read;
pub(crate) mod repair;
mod row;
pub(crate) mod rows;
pub(crate) mod separator;
mod slug;
mod write;

pub use self::columns::Column;
pub use self::fingerprint::Fingerprint;
pub use self::guard::{guarded, unguarded};
pub use self::in_turns::InTurns;
pub(crate) use self::name::plan_file_name;
pub use self::name::{file_name, merged_file_name, part_file_name};
pub use self::part::Part;
pub use self::read::{Outcome, Reading, Received, SetAside, read, read_to_fill_in, refuse_by_count, refuse_by_size};
pub use self::write::{Cell, Table, write, write_part};

/// `formaat` of a whole submission.
pub const FORMAT: &str = "cyberthermometer/1";

/// `formaat` of a part for a colleague.
pub const PART_FORMAT: &str = "cyberthermometer-deel/1";

/// The page reads no larger file, in bytes (`too-large`).
pub const SIZE_LIMIT: u64 = 64_000_000;

/// The page takes no more files in a drop (`too-many-files`).
pub const COUNT_LIMIT: usize = 1_000;
