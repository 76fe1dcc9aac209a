//! What the tests of this crate share: where the corpus is, and golden files.

pub(crate) mod any;
pub(crate) mod bare;
pub(crate) mod drops;
pub(crate) mod tape;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scoring::{Edition, Editions, Timestamp};

/// A folder or file of the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The bytes of a file of the repository.
pub(crate) fn bytes(path: &str) -> Vec<u8> {
    std::fs::read(repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The editions of the corpus: one small one.
pub(crate) fn small_editions() -> Editions {
    static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
        let edition = Edition::read(&bytes("tests/corpus/editions/voorbeeld-klein.json"));
        Editions::new([edition.unwrap()]).unwrap()
    });
    EDITIONS.clone()
}

/// The moment at which the tests run, for everything that depends on one.
pub(crate) fn now() -> Timestamp {
    Timestamp::parse("2026-12-01T12:00:00Z").unwrap()
}

/// Compares with a golden file, to the byte. `UPDATE_GOLDEN=1` writes it anew: a commit of its own, with the reason.
pub(crate) fn check_golden(path: &str, actual: &[u8]) {
    let file = repository(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, actual).unwrap();
    }
    let expected = std::fs::read(&file).unwrap_or_default();
    assert!(
        expected == actual,
        "{path} differs; UPDATE_GOLDEN=1 writes it anew. It is now:\n{}",
        String::from_utf8_lossy(actual)
    );
}

/// The example editions that the app shows.
pub(crate) fn example_editions() -> Editions {
    let names = ["voorbeeld-2025", "voorbeeld-2026"];
    let read = |name| Edition::read(&bytes(&format!("assets/editions/{name}.json"))).unwrap();
    Editions::new(names.map(read)).unwrap()
}
