//! `SHA256SUMS`: the checksum of every file of the release, in the form that `sha256sum --check` reads.

use super::files_below;
use crate::file_hash::sha256;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The file's name.
pub(super) const NAME: &str = "SHA256SUMS";

/// Writes the file; the last thing that is written.
pub(super) fn write(dist: &Path) -> Result<()> {
    let mut text = String::new();
    for name in files_below(dist)? {
        let content = fs::read(dist.join(&name)).with_context(|| format!("reading {}", name.display()))?;
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}  {}", sha256(&content), name.display());
    }
    fs::write(dist.join(NAME), text).with_context(|| format!("writing {NAME}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{command, output, succeeds};

    #[test]
    fn the_tool_that_everyone_has_finds_a_changed_file() {
        let folder = std::env::temp_dir().join(format!("checksums-{}", std::process::id()));
        fs::create_dir_all(folder.join("editions")).unwrap();
        fs::write(folder.join("editions/2026.json"), "{}").unwrap();
        fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
        write(&folder).unwrap();
        let mut check = command(&folder, "sha256sum", ["--check", "--strict", NAME]);
        let said = output(&mut check).unwrap();
        fs::write(folder.join("editions/2026.json"), "[]").unwrap();
        let is_well = succeeds(&mut check);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(said, "editions/2026.json: OK\nindex.html: OK\n");
        assert!(!is_well, "a changed file was not found");
    }
}
