//! Every version that the set-up installs or that is tested, in one place.
//!
//! npm's own are in `package.json` with `package-lock.json`, the crates' in `Cargo.lock`. `cargo xtask test` checks that
//! what is also written elsewhere (`Trunk.toml`, `Cargo.lock`) says the same.

/// The Rust at which a warning is an error; at another one warnings are printed.
pub(crate) const TESTED_RUST: &str = "1.95";

/// Builds the web app. 0.22 wants a newer Rust than the tested one.
pub(crate) const TRUNK: &str = "0.21.14";

/// Makes the JavaScript around the WebAssembly; must be exactly the version of `wasm-bindgen` in `Cargo.lock`.
pub(crate) const WASM_BINDGEN: &str = "0.2.130";

/// Makes the WebAssembly smaller; npm's `binaryen` has it. As `wasm-opt --version` says it.
pub(crate) const WASM_OPT: &str = "132";

/// Drives Firefox in the browser tests.
pub(crate) const GECKODRIVER: &str = "0.37.1";

/// Holds the crates against `deny.toml`.
pub(crate) const CARGO_DENY: &str = "0.20.2";

/// Builds and runs the fuzz targets.
pub(crate) const CARGO_FUZZ: &str = "0.13.2";

/// What reading files is measured beside; `tests/bench/requirements.txt` has its parts.
pub(crate) const POLARS: &str = "2.1.0";

/// Debian's current Rust with its sources, for machines that cannot reach rustup's servers.
/// The linker `lld` comes with the number that the first of them names.
pub(crate) const DEBIAN_RUST: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
