//! `cargo xtask test`: everything, in order, each step with its name and its time.

pub(crate) mod browsers;

use crate::command::{command, output, run};
use crate::workspace::Workspace;
use crate::{dist, policy, setup, size, spreadsheet, tidy, versions};
use anyhow::{Context, Result};
use std::process::Command;
use std::time::{Duration, Instant};

/// A step: its name, and its work.
type Step<'work> = (&'static str, Box<dyn FnOnce() -> Result<()> + 'work>);

/// Runs every step, and stops at the first that fails.
///
/// # Errors
/// What the step that failed says.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    let cargo = |arguments: &[&str]| command(workspace.root(), "cargo", arguments);
    let warnings = Warnings::here(workspace)?;
    let steps: Vec<Step<'_>> = vec![
        ("set-up", Box::new(|| setup::everything(workspace))),
        ("format", Box::new(|| run(&mut cargo(&["fmt", "--all", "--check"])))),
        ("rules of the repository", Box::new(|| tidy::tidy(workspace))),
        ("licences and sources", Box::new(|| policy::policy(workspace))),
        ("lints", Box::new(|| run(&mut warnings.lints(cargo(&["clippy", "--workspace", "--all-targets", "--quiet"]))))),
        (
            "unit, property and doc tests",
            Box::new(|| {
                run(&mut cargo(&[
                    "test",
                    "--workspace",
                    "--exclude",
                    "browser-tests",
                    "--exclude",
                    "spreadsheet-tests",
                    "--quiet",
                ]))
            }),
        ),
        ("spreadsheet tests", Box::new(|| spreadsheet::test(workspace))),
        (
            "documentation",
            Box::new(|| {
                run(&mut warnings.docs(cargo(&[
                    "doc",
                    "--workspace",
                    "--no-deps",
                    "--document-private-items",
                    "--quiet",
                ])))
            }),
        ),
        ("release build", Box::new(|| dist::dist(workspace))),
        ("sizes", Box::new(|| size::size(workspace))),
        ("the same release elsewhere", Box::new(|| dist::again(workspace))),
        ("browser tests", Box::new(|| browsers::test(workspace))),
    ];
    let mut times = Vec::new();
    for (name, work) in steps {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = work();
        times.push((name, start.elapsed()));
        if let Err(reason) = outcome {
            print_times(&times);
            return Err(reason).with_context(|| format!("FAILED at {name}"));
        }
    }
    print_times(&times);
    println!("All tests passed.");
    Ok(())
}

fn print_times(times: &[(&str, Duration)]) {
    println!();
    for (name, time) in times {
        println!("{name:<30} {:>7.1} s", time.as_secs_f64());
    }
    println!("{:<30} {:>7.1} s", "together", times.iter().map(|(_, time)| *time).sum::<Duration>().as_secs_f64());
}

/// What a warning is: a newer compiler may warn of what nobody could know, so only the tested one's are errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Warnings {
    Errors,
    Printed,
}

impl Warnings {
    fn here(workspace: &Workspace) -> Result<Self> {
        let version = output(&mut command(workspace.root(), "rustc", ["--version"]))?;
        let warnings = Self::with(&version);
        if warnings == Self::Printed {
            println!(
                "Tested with Rust {}; this is {}: warnings are printed, not errors.",
                versions::TESTED_RUST,
                version.trim()
            );
        }
        Ok(warnings)
    }

    fn with(version: &str) -> Self {
        if version.starts_with(&format!("rustc {}.", versions::TESTED_RUST)) { Self::Errors } else { Self::Printed }
    }

    fn lints(self, mut clippy: Command) -> Command {
        if self == Self::Errors {
            clippy.args(["--", "-D", "warnings"]);
        }
        clippy
    }

    fn docs(self, mut doc: Command) -> Command {
        if self == Self::Errors {
            doc.env("RUSTDOCFLAGS", "-D warnings");
        }
        doc
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_are_errors_at_the_tested_rust_only() {
        assert_eq!(Warnings::with("rustc 1.95.0 (59807616e 2026-04-14)\n"), Warnings::Errors);
        assert_eq!(Warnings::with("rustc 1.96.1 (1 2026-07-01)\n"), Warnings::Printed);
        assert_eq!(Warnings::with("rustc 1.950.0"), Warnings::Printed);
    }
}
