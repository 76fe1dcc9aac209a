//! [`Dist`]: the release folder, with what the build says of it.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The release folder.
#[derive(Debug)]
pub(crate) struct Dist {
    folder: PathBuf,
    files: BTreeSet<String>,
    list: Value,
    headers: Headers,
}

impl Dist {
    /// Reads the list of files and the headers.
    ///
    /// # Errors
    /// Where one of them is not there.
    pub(crate) fn open(folder: PathBuf) -> Result<Self> {
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).with_context(|| format!("reading {}: is this a release folder?", path.display()))
        };
        let list: Value = serde_json::from_str(&read("files.json")?).context("reading files.json")?;
        let rows = list["files"].as_array().context("files.json lists no files")?;
        let files = rows
            .iter()
            .map(|row| row["path"].as_str().map(str::to_owned))
            .collect::<Option<BTreeSet<_>>>()
            .context("a file in files.json has no path")?;
        ensure!(files.contains("index.html"), "files.json does not list index.html");
        let headers = Headers::parse(&read("_headers")?);
        Ok(Self { folder, files, list, headers })
    }

    /// Whether a path from the page is on the build's own list; the page itself has the empty path too.
    pub(crate) fn lists(&self, path: &str) -> bool {
        path.is_empty() || self.files.contains(path)
    }

    /// The content of a file on the list.
    pub(crate) fn content(&self, path: &str) -> Option<Vec<u8>> {
        let path = if path.is_empty() { "index.html" } else { path };
        self.files.contains(path).then(|| fs::read(self.folder.join(path)).ok()).flatten()
    }

    /// What the build says it was made of.
    ///
    /// # Errors
    /// Where it does not.
    pub(crate) fn commit(&self) -> Result<String> {
        self.list["commit"].as_str().map(str::to_owned).context("files.json tells no commit")
    }

    /// The checksum of a file, as the build has it.
    ///
    /// # Errors
    /// Where the file is not on the list.
    pub(crate) fn checksum(&self, path: &str) -> Result<String> {
        let rows = self.list["files"].as_array().into_iter().flatten();
        let row = rows.into_iter().find(|row| row["path"] == path).with_context(|| format!("no {path} on the list"))?;
        row["sha256"].as_str().map(str::to_owned).context("it has no checksum")
    }

    /// The paths of the files on the list.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }

    /// The bytes of any file of the release folder.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) fn bytes(&self, path: &str) -> Result<Vec<u8>> {
        fs::read(self.folder.join(path)).with_context(|| format!("reading {path} of the release"))
    }

    /// Copies the release folder as a whole.
    ///
    /// # Errors
    /// Where the copy cannot be made.
    pub(crate) fn copy_to(&self, to: &Path) -> Result<()> {
        copy(&self.folder, to)
    }

    /// What a static host says with a file.
    pub(crate) fn headers(&self, path: &str) -> Vec<(String, String)> {
        let mut headers = self.headers.of(path);
        // A host knows the page's type by itself when only its folder is asked for.
        if path.is_empty() {
            headers.push(("Content-Type".to_owned(), "text/html; charset=utf-8".to_owned()));
        }
        headers
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("making {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let from = entry.context("reading a folder")?.path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
        }
    }
    Ok(())
}

/// The rules of `_headers`: a path or `/*`, and under it, indented, what to say.
#[derive(Debug, PartialEq, Eq)]
struct Headers(Vec<(String, Vec<(String, String)>)>);

impl Headers {
    fn parse(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match (line.starts_with(char::is_whitespace), line.split_once(':'), rules.last_mut()) {
                (true, Some((name, value)), Some((_, headers))) => {
                    headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                _ => rules.push((line.trim().to_owned(), Vec::new())),
            }
        }
        Self(rules)
    }

    fn of(&self, path: &str) -> Vec<(String, String)> {
        let path = format!("/{path}");
        let fits = |rule: &str| rule.strip_suffix('*').map_or(rule == path, |start| path.starts_with(start));
        self.0.iter().filter(|(rule, _)| fits(rule)).flat_map(|(_, headers)| headers.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_those_of_every_rule_that_fits() {
        let headers = Headers::parse("/*\n  A: 1; x: y\n/b.js\n  B: 2\n/\n  C: 3\n");
        let of = |path: &str| {
            headers.of(path).into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>()
        };
        assert_eq!(of("b.js"), ["A=1; x: y", "B=2"]);
        assert_eq!(of(""), ["A=1; x: y", "C=3"]);
        assert_eq!(of("c.js"), ["A=1; x: y"]);
    }
}
