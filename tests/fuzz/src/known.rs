//! Under what everything is read: the same each time, or a finding could not be repeated.

use std::sync::{Arc, LazyLock};

use scoring::{Edition, Editions, Timestamp};

const FILES: [&[u8]; 4] = [
    include_bytes!("../../../assets/editions/2026.json"),
    include_bytes!("../../../assets/editions/voorbeeld-2025.json"),
    include_bytes!("../../../assets/editions/voorbeeld-2026.json"),
    include_bytes!("../../corpus/editions/voorbeeld-klein.json"),
];

static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
    let editions = FILES.map(|file| Edition::read(file).unwrap());
    Editions::new(editions).unwrap()
});

/// The editions of the app, and the small one of the corpus.
pub fn editions() -> &'static Editions {
    &EDITIONS
}

/// The small edition of the corpus: four questions, three municipalities.
pub fn small_edition() -> &'static Arc<Edition> {
    EDITIONS.get("voorbeeld-klein").unwrap()
}

/// The moment at which everything is read.
pub fn now() -> Timestamp {
    Timestamp::parse("2026-12-01T12:00:00Z").unwrap()
}
