//! `cargo xtask bench`: how long things take and how much memory, beside something known (`tests/bench`). Nothing gates on it: times
//! differ from machine to machine, and from moment to moment on one.

mod filling_in;
mod merging;
mod reading;

use crate::workspace::Workspace;
use anyhow::{Result, bail};

/// A bench: its name, and its work.
type Bench = (&'static str, fn(&Workspace) -> Result<()>);

/// All benches, in the order in which they run.
const BENCHES: [Bench; 3] =
    [("reading", reading::bench), ("filling-in", filling_in::bench), ("merging", merging::bench)];

/// Sets up, and runs the benches that are named, or all.
///
/// # Errors
/// Where there is no such bench, the set-up fails or what is measured does.
pub(crate) fn bench(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    for (_, bench) in wanted(arguments)? {
        bench(workspace)?;
    }
    Ok(())
}

fn wanted(arguments: &[String]) -> Result<Vec<Bench>> {
    let named = |name: &String| BENCHES.into_iter().find(|(known, _)| known == name);
    if let Some(unknown) = arguments.iter().find(|name| named(name).is_none()) {
        bail!("there is no bench {unknown}: give one of {}, or none for all", BENCHES.map(|(name, _)| name).join(", "));
    }
    Ok(if arguments.is_empty() { BENCHES.to_vec() } else { arguments.iter().filter_map(named).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_run_unless_some_are_named() {
        let names = |arguments: &[&str]| -> Result<Vec<&str>> {
            let arguments: Vec<String> = arguments.iter().map(|name| (*name).to_owned()).collect();
            Ok(wanted(&arguments)?.into_iter().map(|(name, _)| name).collect())
        };
        assert_eq!(names(&[]).unwrap(), BENCHES.map(|(name, _)| name));
        assert_eq!(names(&["reading"]).unwrap(), ["reading"]);
        assert!(names(&["reading", "writing"]).is_err());
    }
}
