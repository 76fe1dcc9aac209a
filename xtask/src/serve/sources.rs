//! [`Sources`]: whether a source changed since the last look.

use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the app is built from.
const WATCHED: [&str; 6] = ["app", "scoring/src", "assets", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// The files that the app is built from, as they were.
#[derive(Debug)]
pub(super) struct Sources {
    paths: Vec<PathBuf>,
    seen: Vec<(PathBuf, SystemTime)>,
}

impl Sources {
    /// Looks for the first time.
    pub(super) fn new(workspace: &Workspace) -> Self {
        let paths: Vec<PathBuf> = WATCHED.iter().map(|path| workspace.root().join(path)).collect();
        let seen = look(&paths);
        Self { paths, seen }
    }

    /// Looks again: whether a file came, went or was written since the last time.
    pub(super) fn changed(&mut self) -> bool {
        let now = look(&self.paths);
        let changed = now != self.seen;
        self.seen = now;
        changed
    }
}

fn look(paths: &[PathBuf]) -> Vec<(PathBuf, SystemTime)> {
    let mut files = Vec::new();
    for path in paths {
        gather(path, &mut files);
    }
    files.sort();
    files
}

/// What cannot be read is as good as absent: it shows again when it can.
fn gather(path: &Path, files: &mut Vec<(PathBuf, SystemTime)>) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            gather(&entry.path(), files);
        }
    } else if let Ok(written) = fs::metadata(path).and_then(|data| data.modified()) {
        files.push((path.to_path_buf(), written));
    }
}
