//! [`BuildList`]: the files that a build consists of. Nothing else is ever asked of the server.

use crate::brotli_size::brotli;
use crate::commit::Commit;
use crate::dist::files_below;
use crate::file_hash::sha256;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The list's own name.
const NAME: &str = "files.json";

/// A file of the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BuiltFile {
    /// Its path from the page, with `/`.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) bytes: usize,
    /// Its size in bytes as brotli sends it.
    pub(crate) brotli: usize,
    /// SHA-256 of its content, in hexadecimal.
    pub(crate) sha256: String,
}

/// The files of a build, by path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BuildList(Vec<BuiltFile>);

impl BuildList {
    /// Makes the list of what is in a folder.
    ///
    /// # Errors
    /// Where a file cannot be read, or has a name that is not Unicode.
    pub(crate) fn of(dist: &Path) -> Result<Self> {
        let mut files = Vec::new();
        for name in files_below(dist)? {
            let path =
                name.to_str().with_context(|| format!("{} is no name for a web file", name.display()))?.to_owned();
            let content = fs::read(dist.join(&name)).with_context(|| format!("reading {path}"))?;
            files.push(BuiltFile {
                path,
                bytes: content.len(),
                brotli: brotli(&content)?.len(),
                sha256: sha256(&content),
            });
        }
        Ok(Self(files))
    }

    /// The files, by path.
    pub(crate) fn files(&self) -> &[BuiltFile] {
        &self.0
    }

    /// Writes the list beside the files, with what whoever wants to make the same bytes needs to know: the sources and the compiler.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn write(&self, dist: &Path, commit: &Commit, compiler: &str) -> Result<()> {
        let rows: Vec<Value> = self
            .0
            .iter()
            .map(|file| json!({ "path": file.path, "bytes": file.bytes, "brotli": file.brotli, "sha256": file.sha256 }))
            .collect();
        let list = json!({ "commit": commit.as_str(), "compiler": compiler, "files": rows });
        let text = serde_json::to_string_pretty(&list).context("writing the list")?;
        fs::write(dist.join(NAME), text + "\n").with_context(|| format!("writing {NAME}"))
    }

    /// Reads the list of a build that was made before.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn read(dist: &Path) -> Result<Self> {
        let path = dist.join(NAME);
        let text = fs::read_to_string(&path)
            .with_context(|| format!("reading {}: run `cargo xtask dist` first", path.display()))?;
        let list: Value = serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        let rows = list["files"].as_array().context("the list has no files")?;
        rows.iter().map(built_file).collect::<Option<Vec<_>>>().map(Self).context("the list of files is damaged")
    }
}

fn built_file(row: &Value) -> Option<BuiltFile> {
    Some(BuiltFile {
        path: row["path"].as_str()?.to_owned(),
        bytes: usize::try_from(row["bytes"].as_u64()?).ok()?,
        brotli: usize::try_from(row["brotli"].as_u64()?).ok()?,
        sha256: row["sha256"].as_str()?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let folder = std::env::temp_dir().join(format!("build-list-{}", std::process::id()));
        fs::create_dir_all(folder.join("editions")).unwrap();
        fs::write(folder.join("editions/2026.json"), "{}").unwrap();
        let list = BuildList::of(&folder).unwrap();
        list.write(&folder, &Commit::default(), "rustc 1.95.0").unwrap();
        let read = BuildList::read(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(read, list);
        assert_eq!(list.files()[0].path, "editions/2026.json");
        assert_eq!(list.files()[0].bytes, 2);
    }
}
