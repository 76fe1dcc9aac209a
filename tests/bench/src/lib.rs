//! What `cargo xtask bench` measures with. `README.md` says what is measured and how; nothing here is a test, and nothing gates on time.

pub mod contender;
pub mod country;
pub mod figures;
pub mod filling_in;
pub mod reading;
pub mod work;
