//! What `versions.rs` pins is what other files say.

use super::tree::Tree;
use crate::headers::{self, POLICY};
use crate::parts::WASM_OPT;
use crate::versions;

/// The settings for web servers, which have every header of the release.
const HOSTING: [&str; 3] = ["docs/hosting/nginx.conf", "docs/hosting/apache.conf", "docs/hosting/web.config"];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let said = [
        ("Cargo.lock", format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", versions::WASM_BINDGEN)),
        ("Trunk.toml", format!("wasm_bindgen = \"{}\"", versions::WASM_BINDGEN)),
        ("Trunk.toml", format!("wasm_opt = \"version_{}\"", versions::WASM_OPT)),
        ("Trunk.toml", format!("trunk-version = \"={}\"", versions::TRUNK)),
        ("package.json", format!("\"binaryen\": \"{}.0.0\"", versions::WASM_OPT)),
        ("tests/bench/requirements.txt", format!("\npolars=={} ", versions::POLARS)),
        ("app/index.html", format!("content=\"{POLICY}\"")),
        ("app/index.html", format!("data-wasm-opt-params=\"{}\"", WASM_OPT.join(" "))),
    ];
    let differs = |path: &str, wanted: &str| !tree.text(path).is_some_and(|text| text.contains(wanted));
    let hosting = HOSTING.iter().flat_map(|path| headers::always().map(|(_, value)| (*path, format!("\"{value}\""))));
    said.into_iter()
        .chain(hosting)
        .filter(|(path, wanted)| differs(path, wanted))
        .map(|(path, wanted)| format!("{path}: does not say {wanted:?}, as xtask does"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_found() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        let found = breaches(&Tree::of([("Cargo.lock", lock)]));
        assert_eq!(found.len(), 8 + 3 * 6, "one that differs, and what the absent files do not say");
        assert!(found[0].starts_with("Cargo.lock: does not say"));
    }
}
