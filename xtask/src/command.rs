//! Running other programs.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

/// What cargo puts in our own environment, and what would lead another toolchain's compiler astray.
const NOT_INHERITED: [&str; 7] = [
    "CARGO",
    "RUSTC",
    "RUSTDOC",
    "LD_LIBRARY_PATH",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "RUST_RECURSION_COUNT",
];

/// A program with its arguments, in a folder.
pub(crate) fn command<I, A>(folder: &Path, program: &str, arguments: I) -> Command
where
    I: IntoIterator<Item = A>,
    A: AsRef<OsStr>,
{
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    for name in NOT_INHERITED {
        command.env_remove(name);
    }
    command
}

/// Runs a program; what it says goes to the terminal.
///
/// # Errors
/// Where it cannot be started or fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a program and gives what it printed; what it said goes into the error when it fails.
///
/// # Errors
/// Where it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } =
        command.output().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        let said = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        bail!("{} failed ({status}):\n{}", shown(command), said.trim_end());
    }
    String::from_utf8(stdout).with_context(|| format!("{} did not print UTF-8", shown(command)))
}

/// Whether a program can be started and succeeds.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    output(command).is_ok()
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
