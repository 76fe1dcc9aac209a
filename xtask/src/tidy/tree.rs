//! [`Tree`]: the text files of the repository.

use crate::command::{command, output};
use crate::workspace::Workspace;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fs;

/// The repository's own text files, by their path from its top.
#[derive(Debug, Default)]
pub(super) struct Tree(BTreeMap<String, String>);

impl Tree {
    /// Reads what git knows, and what it would know after `git add`. Files that are not text are left out.
    pub(super) fn read(workspace: &Workspace) -> Result<Self> {
        let arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
        let names = output(&mut command(workspace.root(), "git", arguments))?;
        let read = |name: &str| Some((name.to_owned(), fs::read_to_string(workspace.root().join(name)).ok()?));
        Ok(Self(names.split('\0').filter(|name| !name.is_empty()).filter_map(read).collect()))
    }

    /// A tree of these files, for tests.
    #[cfg(test)]
    pub(super) fn of<const N: usize>(files: [(&str, &str); N]) -> Self {
        Self(files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect())
    }

    /// A tree of files that were put together, for tests.
    #[cfg(test)]
    pub(super) fn from_list(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(files.into_iter().fold(BTreeMap::new(), |mut tree: BTreeMap<String, String>, (path, text)| {
            tree.entry(path).or_default().push_str(&text);
            tree
        }))
    }

    /// Each file: its path and its text.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files whose path starts and ends so.
    pub(super) fn some<'tree>(
        &'tree self,
        start: &'tree str,
        end: &'tree str,
    ) -> impl Iterator<Item = (&'tree str, &'tree str)> {
        self.files().filter(move |(path, _)| path.starts_with(start) && path.ends_with(end))
    }

    /// The text of one file.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}
