//! Submissions that are written, carried through what computers do to a file between two hands, and read: they must be the same.
#![no_main]

use arbitrary::Unstructured;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut choices = Unstructured::new(bytes);
    // Where the bytes run out there is no case to try.
    let _ = fuzz::check_carried(&mut choices);
});
