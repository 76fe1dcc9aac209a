//! How much memory reading may take.

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Bytes for each byte of the file.
const PER_BYTE: usize = 10;
/// Bytes whatever the file is: the buffers of the csv crate, of which several readings of one file may be open at a time.
const ALWAYS: usize = 256 * 1024;
/// Bytes for each submission and problem that comes out. A row of two bytes can be a submission with a problem of its own, and telling
/// that takes more than twenty bytes; so what is told counts beside what was read.
const PER_OUTCOME: usize = 1024;

/// Runs something that reads `size` bytes, and stops where it takes more memory than it may. `outcomes` counts what came out.
///
/// # Panics
/// Where it takes too much: this is what the fuzzer is to find.
pub fn within_bounds<T>(size: usize, read: impl FnOnce() -> T, outcomes: impl FnOnce(&T) -> usize) -> T {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let result = read();
    let taken = MEMORY.peak_usage().saturating_sub(before);
    let outcomes = outcomes(&result);
    let most = PER_BYTE * size + ALWAYS + PER_OUTCOME * outcomes;
    assert!(taken <= most, "{taken} bytes for a file of {size} with {outcomes} outcomes; at most {most}");
    result
}
