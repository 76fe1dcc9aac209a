//! What the fuzz targets share: the editions that they know, and what must hold of whatever is read.

mod answers;
mod carried;
mod known;
mod laws;
mod memory;

pub use carried::check_carried;
pub use known::{editions, now, small_edition};
pub use laws::check;
pub use memory::within_bounds;
