//! `cargo xtask fuzz`: bytes that nobody thought of, for the reader (`tests/fuzz`). It needs a nightly compiler and as long as one gives
//! it, so no other command runs it.

use crate::command::{command, run};
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;

/// What can be tried; `tests/fuzz/README.md` says what each does. With the longest input that is worth while, in bytes.
const TARGETS: [(&str, usize); 2] = [("read", 4096), ("carried", 1500)];
/// An input that takes longer than this, in seconds, is a finding.
const TIMEOUT: usize = 10;

/// What the command was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wishes {
    target: &'static str,
    longest: usize,
    minutes: u32,
}

/// Sets up, and tries inputs until the time is over or one is found that fails.
///
/// # Errors
/// Where the set-up fails or an input does; what was said then tells where the input was kept.
pub(crate) fn fuzz(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let wishes = wishes(arguments)?;
    let tool = setup::for_fuzzing(workspace)?;
    let folder = workspace.root().join("tests/fuzz");
    let found = folder.join("corpus").join(wishes.target);
    fs::create_dir_all(&found).with_context(|| format!("making {}", found.display()))?;
    let path = env::join_paths([tool].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap_or_default())))?;
    let mut fuzz = command(workspace.root(), "cargo", ["fuzz", "run", "--fuzz-dir"]);
    // The code holds no `unsafe`: without the address sanitizer it runs twice as fast and finds the same.
    fuzz.arg(&folder).args(["--sanitizer", "none", wishes.target]).arg(&found);
    if wishes.target == "read" {
        fuzz.arg(workspace.root().join("tests/corpus/reading"));
    }
    fuzz.arg("--")
        .arg(format!("-dict={}", folder.join("dictionary.txt").display()))
        .arg(format!("-max_len={}", wishes.longest))
        .arg(format!("-timeout={TIMEOUT}"))
        .arg(format!("-max_total_time={}", u64::from(wishes.minutes) * 60))
        .arg("-print_final_stats=1");
    run(fuzz.env("PATH", path).env("RUSTUP_TOOLCHAIN", setup::NIGHTLY))
}

fn wishes(arguments: &[String]) -> Result<Wishes> {
    let (mut wanted, mut minutes) = (TARGETS[0], 30);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--minutes" {
            let value = rest.next().context("--minutes needs a number")?;
            minutes = value.parse().with_context(|| format!("{value} is not a number of minutes"))?;
        } else if let Some(target) = TARGETS.into_iter().find(|(name, _)| name == argument) {
            wanted = target;
        } else {
            let names = TARGETS.map(|(name, _)| name).join(", ");
            bail!("fuzz does not know {argument}: give --minutes NUMBER, or one of {names}");
        }
    }
    Ok(Wishes { target: wanted.0, longest: wanted.1, minutes })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Wishes> {
        wishes(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_first_target_runs_half_an_hour_unless_told_otherwise() {
        assert_eq!(asked("").unwrap(), Wishes { target: "read", longest: 4096, minutes: 30 });
        assert_eq!(asked("carried --minutes 5").unwrap(), Wishes { target: "carried", longest: 1500, minutes: 5 });
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for line in ["write", "--minutes", "--minutes soon"] {
            assert!(asked(line).is_err(), "{line}");
        }
    }

    #[test]
    fn each_target_is_one_of_the_crate() {
        let manifest = include_str!("../../tests/fuzz/Cargo.toml");
        let bins: Vec<&str> =
            manifest.split("[[bin]]\nname = \"").skip(1).filter_map(|bin| bin.split('"').next()).collect();
        assert_eq!(bins, TARGETS.map(|(name, _)| name));
    }
}
