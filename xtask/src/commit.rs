//! [`Commit`]: which sources a build is of.

use crate::command::{command, output};
use crate::workspace::Workspace;

/// The sources of a build, as the app says it on Uitleg and in the receipt: git's hash, with a `+` where something was changed since;
/// `onbekend` where git does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit(String);

impl Default for Commit {
    /// What git does not know.
    fn default() -> Self {
        Self("onbekend".to_owned())
    }
}

impl Commit {
    /// The environment variable by which the app learns it while it is compiled.
    pub(crate) const VARIABLE: &str = "CT_COMMIT";

    /// Asks git. A folder without its history (an archive of the sources) is no reason not to build.
    pub(crate) fn of(workspace: &Workspace) -> Self {
        let git = |arguments: &[&str]| output(&mut command(workspace.root(), "git", arguments)).ok();
        // A checkout within another repository's folder is not of that one.
        let is_own = git(&["rev-parse", "--show-prefix"]).is_some_and(|prefix| prefix.trim().is_empty());
        let head = git(&["rev-parse", "HEAD"]).filter(|_| is_own);
        Self::new(head.as_deref(), git(&["status", "--porcelain"]).as_deref())
    }

    fn new(head: Option<&str>, changes: Option<&str>) -> Self {
        match (head.map(str::trim), changes.map(str::trim)) {
            (Some(head), Some("")) => Self(head.to_owned()),
            (Some(head), _) => Self(format!("{head}+")),
            (None, _) => Self::default(),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_since_is_told() {
        assert_eq!(Commit::new(Some("0a1b\n"), Some("")).as_str(), "0a1b");
        assert_eq!(Commit::new(Some("0a1b\n"), Some(" M app/boot.js\n")).as_str(), "0a1b+");
        assert_eq!(Commit::new(Some("0a1b\n"), None).as_str(), "0a1b+");
        assert_eq!(Commit::new(None, None).as_str(), "onbekend");
    }
}
