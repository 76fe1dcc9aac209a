//! The domain knows no browser. The output is searched: `cargo tree -i` also fails for a crate that is misspelt.

use std::process::Command;

fn dependencies(of: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args(["tree", "--package", of, "--edges", "normal", "--offline", "--prefix", "none"])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Crates that reach a browser, a clock or the network.
const OUTSIDE: [&str; 6] = ["web-sys", "js-sys", "wasm-bindgen", "leptos", "getrandom", "chrono"];

fn outside(tree: &str) -> Vec<&str> {
    tree.lines().filter_map(|line| line.split(' ').next()).filter(|name| OUTSIDE.contains(name)).collect()
}

#[test]
fn the_domain_depends_on_nothing_outside() {
    let tree = dependencies("scoring");
    assert!(tree.contains("csv v"), "{tree}");
    assert_eq!(outside(&tree), Vec::<&str>::new());
}

#[test]
fn the_detector_detects() {
    assert_eq!(outside("scoring v0.1.0\ncsv v1.4.0\nweb-sys v0.3.1\n"), ["web-sys"]);
}
