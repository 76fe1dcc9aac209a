//! Each file once more, compressed, for hosts that hand those out.

use super::files_below;
use crate::brotli_size::brotli;
use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes a `.br` and a `.gz` beside each file.
pub(super) fn compress(dist: &Path) -> Result<()> {
    for name in files_below(dist)? {
        let file = dist.join(name);
        let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        for (ending, compressed) in [(".br", brotli(&content)?), (".gz", gzip(&content)?)] {
            let mut name = OsString::from(&file);
            name.push(ending);
            fs::write(&name, compressed).with_context(|| format!("writing {}", name.display()))?;
        }
    }
    Ok(())
}

/// Without a name or time inside: the same content gives the same bytes.
fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).context("compressing with gzip")?;
    encoder.finish().context("compressing with gzip")
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_is_packed_can_be_unpacked() {
        let content = "graden ".repeat(500).into_bytes();
        let packed = gzip(&content).unwrap();
        let mut unpacked = Vec::new();
        GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
        assert!(packed.len() < 100);
    }
}
