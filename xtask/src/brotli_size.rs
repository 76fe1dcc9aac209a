//! Brotli at its best, as a host would send it: what the budgets are about.

use anyhow::{Context, Result};
use brotli::CompressorWriter;
use std::io::Write;

/// Quality 11 of 0 to 11, the slowest and smallest.
const QUALITY: u32 = 11;
/// The window, as a power of two: 4 MB, the most that every browser takes.
const WINDOW: u32 = 22;

/// A file's content, compressed.
///
/// # Errors
/// Never seen; the encoder's own.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW);
    encoder.write_all(content).and_then(|()| encoder.flush()).context("compressing with brotli")?;
    Ok(encoder.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_packed_can_be_unpacked() {
        let content = "graden ".repeat(500).into_bytes();
        let packed = brotli(&content).unwrap();
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(packed.as_slice(), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
        assert!(packed.len() < 60);
    }
}
